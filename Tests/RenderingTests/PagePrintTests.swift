import Analysis
import CivilTime
import Diary
import Foundation
import Language
import TestSupport
import Testing

@testable import Rendering

/// The page on paper and on a narrow screen.
@Suite struct PagePrintTests {
  @Test func `Each sheet says which of how many it is`() throws {
    let page = try #require(ParsedXML(HTMLReport.render(Sample.rich)))
    #expect(page.all("header").map { $0.text.contains("page 1 of 2") } == [true, false])
    #expect(page.all("header").last?.text.contains("page 2 of 2") == true)
    #expect(!HTMLReport.render(Sample.rich).contains("counter(page)"))
  }

  @Test func `No name ends the style sheet or a string of it`() {
    var model = Sample.rich
    model.name = #"A"} </style><script>alert('x')</script>\"#
    let page = HTMLReport.render(model)
    #expect(page.components(separatedBy: "</style>").count == 2 && !page.contains("<script"))
  }

  @Test func `The key to the calendar has another line where one would leave the page`() {
    let period = days("2026-01-01", "2026-01-31")
    let records = Sample.records(period, seed: 5).filter { $0.day > period.start + 1 }
    func legend(_ records: [DayRecord], taken: [DayRange]) -> CalendarLegend {
      let months = CalendarMonth.months(of: period, before: period.end, records: records, taken: taken)
      return CalendarPanel(rows: months, rowHeight: 40, language: .english).legend
    }
    #expect(legend([], taken: []).height == 40)
    let unknownPeak = DayRecord(day: period.start, recorded: .all, headache: true, migraine: true)
    let auraAlone = DayRecord(day: period.start + 1, recorded: .all, migraine: true)
    #expect(legend([unknownPeak, auraAlone] + records, taken: [period]).height == 72)
  }

  @Test func `Preventives without room in the chart are counted, and named where the comparisons are`() {
    var model = Sample.rich
    for number in 1...4 {
      var tried = model.history[1]
      tried.preventive.id = 10 + number
      tried.preventive.trial.drug = "drug \(number)"
      model.history.append(tried)
    }
    let page = HTMLReport.render(model)
    #expect(page.contains("\(6 - PreventiveSelection.most) more preventives are on page 2, not drawn here"))
    #expect(page.contains("Drug 3 16 mg/day, Drug 4 16 mg/day, Milnacipran 100 mg/day: on page 2"))
    #expect(!HTMLReport.render(Sample.rich).contains("not drawn"))
  }

  @Test func `Each comparison has its own notes under it, and one alone has them beside it`() throws {
    let tried = try #require(Sample.rich.history.first)
    let scale = ForestScale([tried.comparison], language: .english)
    let panels = (0..<3).map { _ in
      ForestPanel(tried: tried, scale: scale, mostNoteLines: 6, language: .english)
    }
    func halves(_ count: Int) -> [String] {
      let group = ForestGroup(
        heading: "", more: "", panels: Array(panels.prefix(count)), language: .english)
      return Array(group.markup().html.components(separatedBy: "<td class=\"half\">")[1...])
    }
    #expect(halves(3).map { $0.contains("class=\"note\"") } == [true, true, true, false])
    #expect(halves(1).map { $0.contains("class=\"note\"") } == [false, true])
  }
}
