import Analysis
import CivilTime
import Diary
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct CalendarPanelTests {
  /// The printed totals, a row a month, read off the drawing: All, Mig, Med, Rec.
  private func totals(_ svg: ParsedXML) -> [[String]] {
    var columns: [String: [String]] = [:]
    for text in svg.all("text") {
      guard let x = text.attributes["x"], ["1672", "1730", "1788", "1844"].contains(x) else { continue }
      columns[x, default: []].append(text.text)
    }
    let lists = ["1672", "1730", "1788", "1844"].map { Array((columns[$0] ?? []).dropFirst()) }
    return (0..<(lists[0].count)).map { row in lists.map { row < $0.count ? $0[row] : "?" } }
  }

  /// The same totals counted from the cells of the drawing; `–` where the caller says it is unknown.
  private func counted(_ svg: ParsedXML, _ month: Month) -> [Int] {
    let cells = svg.all("rect").compactMap { $0.attributes["data-day"] }
      .filter { $0.hasPrefix(month.description) }.map { $0.split(separator: " ") }
    func count(_ words: [Substring]...) -> Int {
      cells.count { cell in words.contains { $0.allSatisfy(cell.contains) } }
    }
    return [count(["headache"]), count(["migraine"]), count(["acute"]), count(["recorded"])]
  }

  private func calendar(of model: ReportModel) throws -> ParsedXML {
    let page = HTMLReport.render(model)
    let start = try #require(page.range(of: "aria-labelledby=\"calendart"))
    let open = try #require(page[..<start.lowerBound].range(of: "<svg", options: .backwards))
    let end = try #require(page[start.upperBound...].range(of: "</svg>"))
    return try #require(ParsedXML(String(page[open.lowerBound..<end.upperBound])))
  }

  @Test(arguments: 0..<20)
  func `Totals of the calendar can be counted in its cells, and are the months' counts`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = day("2024-02-05") + Int.random(in: 0..<200, using: &random)
    let period = DayRange(start, before: start + Int.random(in: 20..<540, using: &random))
    let records = Sample.records(period, seed: seed, gaps: [DayRange(start + 10, before: start + 17)])
    let model = ReportModel(
      period: period, printed: period.end, version: "1", days: records,
      migraineRule: .patient)
    let svg = try calendar(of: model)
    let shown = CalendarMonth.months(of: period, before: period.end, records: records).suffix(18)
    let printed = totals(svg)
    #expect(printed.count == shown.count)
    for (month, row) in zip(shown, printed) {
      #expect(counted(svg, month.month).map(String.init) == row, "\(month.month)")
      #expect(row == month.counts.rowNumbers)
    }
  }

  @Test func `The calendar has one cell for every day of the period, each once`() throws {
    let svg = try calendar(of: Sample.rich)
    let named = svg.all("rect").compactMap { $0.attributes["data-day"]?.prefix(10) }.map(String.init)
    #expect(named.sorted() == Sample.rich.period.map(\.description))
  }

  @Test
  func `A headache of unknown intensity is a headache, and an unknown day neither free nor ill`() throws {
    let svg = try calendar(of: Sample.small)
    let cells = svg.all("rect").compactMap { $0.attributes["data-day"] }
    #expect(cells.contains("2026-04-10 headache recorded"))
    #expect(cells.contains("2026-03-30 unknown"))
    #expect(cells.contains("2026-04-15 aura migraine recorded"))
    #expect(cells.contains("2026-03-21 headache migraine acute recorded"))
    #expect(svg.all("rect").contains { $0.attributes["fill"] == Palette.unknownPeak })
    // March: three headaches, one of them no migraine; April: an aura day is a migraine day and no headache day.
    #expect(totals(svg) == [["3", "2", "2", "21"], ["2", "2", "1", "20"]])
  }

  @Test func `The calendar has no migraine or medication count where nothing was recorded of them`() throws {
    let svg = try calendar(of: Sample.yesOrNo)
    for row in totals(svg) { #expect(row[1] == "–" && row[2] == "–") }
    #expect(totals(svg).count == 12)
  }

  @Test(
    arguments: [
      (nil, Palette.unknownPeak), (1, Palette.mild), (3, Palette.mild), (4, Palette.moderate),
      (6, Palette.moderate), (7, Palette.severe), (10, Palette.severe),
    ] as [(Intensity?, String)])
  func `The calendar shades by the worst intensity`(peak: Intensity?, fill: String) {
    #expect(CalendarCell.fill(CalendarDay.Shade(peak: peak)) == fill)
  }
}
