import Analysis
import CivilTime
import Diary
import Foundation
import Language
import Testing

@testable import Rendering

/// The page on paper and on a narrow screen.
@Suite struct PagePrintTests {
  @Test func `Whoever prints the page numbers its sheets`() {
    let page = HTMLReport.render(Sample.rich)
    #expect(page.contains(#"@bottom-right { content: "page " counter(page) " of " counter(pages)"#))
    #expect(!page.contains("page 1 of"))
  }

  @Test func `No name ends the style sheet or a string of it`() {
    var model = Sample.rich
    model.name = #"A"} </style><script>alert('x')</script>\"#
    let page = HTMLReport.render(model)
    let style = page.components(separatedBy: "</style>")
    #expect(style.count == 2 && !page.contains("<script"))
    #expect(style[0].contains(#"content: "Headache report \2014  A\22 \7d  \3c \2f style"#))
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

  @Test func `Courses without room in the chart are counted`() {
    var model = Sample.rich
    let given = model.courses.count
    for number in 1...4 {
      var course = Sample.candesartan
      course.id = 10 + number
      course.trial.drug = "drug \(number)"
      model.courses.append(course)
    }
    let count = given + 4 - PreventiveLane.most
    #expect(HTMLReport.render(model).contains("\(count) more preventives are not drawn"))
    #expect(!HTMLReport.render(Sample.rich).contains("not drawn"))
  }

  @Test func `The last of an odd number of comparisons has its notes under it`() throws {
    let comparison = try #require(Sample.rich.comparisons.first { $0.hasInterval })
    let scale = ForestScale([comparison], language: .english)
    let panels = (0..<3).map { number in
      ForestPanel(
        id: "f\(number)", title: "Drug \(number)", comparison: comparison, scale: scale, language: .english)
    }
    func halves(_ count: Int) -> [String] {
      let group = ForestGroup(heading: "", panels: Array(panels.prefix(count)), language: .english)
      return Array(group.markup().html.components(separatedBy: "<td class=\"half\">")[1...])
    }
    #expect(halves(3).map { $0.contains("class=\"note\"") } == [true, true, true, false])
    #expect(halves(1).map { $0.contains("class=\"note\"") } == [false, true])
  }
}
