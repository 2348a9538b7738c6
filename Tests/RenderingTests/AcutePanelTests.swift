import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

/// The table of acute drugs on page 2.
@Suite struct AcutePanelTests {
  private func page(drugs count: Int) throws -> ParsedXML {
    let range = days("2026-01-01", "2026-03-25")
    var doses: [NotedDose] = []
    for number in 0..<count {
      for day in 0..<(count - number) {
        var dose = Dose(drug: "drug <\(number)>")
        dose.takenAt = Moment(wallMinutes: Int((range.start + day).number) * 1440 + 600, offset: 60)
        dose.relief = day % 2 == 0 ? .gone : nil
        doses.append(NotedDose(attack: 1, dose: dose, day: range.start + day))
      }
    }
    var model = Sample.small
    model.acute = AcuteResponse(doses, in: range, recorded: 80)
    return try #require(ParsedXML(HTMLReport.render(model)))
  }

  @Test func `Each drug is a row of its counts`() throws {
    let page = try page(drugs: 2)
    let start = try #require(page.elements.firstIndex { $0.name == "bdi" && $0.text == "Drug <0>" })
    let row = page.elements[start...].dropFirst().prefix { $0.name == "td" }
    #expect(row.map(\.text) == ["2", "2", "1", "0", "0", "0", "1", "1/2"])
    #expect(page.all("h2").contains { $0.text.contains("recorded on 80 of 84 days") })
  }

  @Test func `Drugs that the page has no room for are counted`() throws {
    let page = try page(drugs: AcutePanel.most + 3)
    #expect(page.all("bdi").filter { $0.text.hasPrefix("Drug") }.count == AcutePanel.most)
    #expect(page.all("p").contains { $0.text.contains("3 taken on fewer days are left out here.") })
  }

  @Test func `Without acute drugs there is no table`() throws {
    #expect(try !page(drugs: 0).all("h2").contains { $0.text.contains("Acute drugs") })
  }
}
