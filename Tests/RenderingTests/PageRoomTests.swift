import Analysis
import CivilTime
import Diary
import Language
import Messages
import Testing

@testable import Rendering

/// What a page says that it has no room for.
@Suite struct PageRoomTests {
  private func budget(_ room: Double) -> DetailsBudget {
    func block(_ name: String, _ count: Int, least: Int, growsFirst: Bool) -> DetailBlock {
      DetailBlock(
        name, count: count, least: least, height: { Double($0) }, markup: { "\($0)" }, growsFirst: growsFirst)
    }
    return DetailsBudget(
      room: room,
      blocks: [
        block("drugs", 8, least: 3, growsFirst: false), block("profile", 8, least: 3, growsFirst: true),
        block("remarks", 4, least: 1, growsFirst: true),
      ])
  }

  @Test func `Lines of which each says something else have room before rows of a table`() {
    #expect(budget(7).counts == [3, 3, 1])
    #expect(budget(13).counts == [3, 6, 4])
    #expect(budget(17).counts == [5, 8, 4] && budget(17).isShort && budget(17).leftOut.isEmpty)
    #expect(budget(20).counts == [8, 8, 4] && !budget(20).isShort)
    #expect(budget(13).count(of: "remarks") == 4 && budget(13).count(of: "others") == 0)
  }

  @Test func `Page 1 points to no more remarks than page 2 has room for`() {
    let english = Language.english
    #expect(english.cautionsOnPage2(2, room: 5) == "2 more remarks on page 2.")
    #expect(english.cautionsOnPage2(2, room: 1) == "2 more remarks, 1 of them on page 2.")
    #expect(english.cautionsOnPage2(2, room: 0) == "2 more remarks have no room.")
    #expect(english.cautionsOnPage2(1, room: 0) == "1 more remark has no room.")
  }

  @Test func `Of a window that is not recorded on every day there may be more`() {
    let range = DayRange(CivilDay(number: 0), before: CivilDay(number: 30))
    let part = ComparedWindow(range: range, recorded: 1)
    #expect(Language.english.days(0, of: part) == "≥0")
    #expect(Language.english.days(0, of: ComparedWindow(range: range, recorded: 30)) == "0")
    #expect(Language.english.days(nil, of: part) == "–")
  }

  @Test func `On a narrow screen each preventive of the months has its name`() throws {
    let model = Sample.rich
    let page = HTMLReport.render(model)
    let drawing = try #require(page.components(separatedBy: "id=\"phonemonths").dropFirst().first)
    let phone = try #require(drawing.components(separatedBy: "</svg>").first)
    let shown = model.history.filter { $0.covered.overlaps(model.period) }
    #expect(!shown.isEmpty)
    for tried in shown { #expect(phone.contains(Language.english.title(tried)), "\(tried.trial.drug)") }
    #expect(phone.contains(Language.english.chronicLine))
  }
}
