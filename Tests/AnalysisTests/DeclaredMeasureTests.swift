import CivilTime
import Diary
import Foundation
import Language
import TestSupport
import Testing

@testable import Analysis

extension DayMeasure {
  /// Days in bed, with nothing else changed for it.
  fileprivate static let daysInBed = DayMeasure("days_in_bed", words: Text(en: "days in bed")) {
    $0.recorded.contains(.headache) ? $0.impact == .bed : nil
  }
}

@Suite struct DeclaredMeasureTests {
  private let before = range("2025-01-01", "2025-02-25")
  private let on = range("2025-03-01", "2025-04-25")

  /// A headache on every fourth day before and every eighth on, in bed on all of them or on none.
  private func table(_ impact: Impact?) -> DayTable {
    var table = DayTable(today: day("2026-01-01"))
    table.add(DeclaredRange(start: before.start, last: on.last), lastLoggedDay: on.last)
    for (window, step) in [(before, 4), (on, 8)] {
      for day in window where (day - window.start) % step == 0 {
        table.add(attack("\(day) 10:00", "\(day) 14:00") { $0.impact = impact })
      }
    }
    return table
  }

  @Test func `A measure that is declared alone is counted, compared and given an interval`() throws {
    let comparison = compare(before, on, in: table(.bed), measures: DayMeasure.compared + [.daysInBed])
    #expect(comparison.measures.map(\.measure.name).last == "days_in_bed")
    let found = try #require(comparison[.daysInBed])
    #expect(found.before == WindowCount(count: 14, recorded: 56, per28: 7))
    #expect(found.on == WindowCount(count: 7, recorded: 56, per28: 3.5))
    #expect(found.change?.per28 == -3.5 && found.change?.percent == -50)
    // Every headache day is a day in bed: the same days, so the same numbers.
    var headache = try #require(comparison[.headacheDays])
    headache.measure = found.measure
    #expect(found == headache && found.change?.ci95 != nil)
  }

  @Test func `It has a zero of its own, and can be the headline`() throws {
    let comparison = compare(before, on, in: table(.slowed), measures: [.daysInBed])
    let found = try #require(comparison.measures.first)
    #expect(comparison.measures.count == 1 && found.measure == .days(.daysInBed))
    #expect(found.before.count == 0 && found.reason == .noneBefore)
  }

  @Test func `A trial is compared by it as two ranges are`() throws {
    let trial = preventive(1, "candesartan", [("2025-03-01", 8)], stop: "2025-04-25")
    let comparison = compare(trial, among: [trial], in: table(.bed), measures: [.headacheDays, .daysInBed])
    #expect(comparison[.daysInBed]?.before.count == 14 && comparison[.daysInBed]?.on.count == 7)
  }

  @Test func `A month has a total of it, and none where nothing is known of the headaches`() {
    let measures = DayMeasure.totalled + [.daysInBed]
    let counts = DayCounts(table(.bed).records(in: before), measures: measures)
    #expect(counts[.daysInBed] == 14 && counts[.headacheDays] == 14)
    #expect(counts.totals.map(\.measure.name).last == "days_in_bed")
    #expect(DayCounts([], of: 31, measures: measures)[.daysInBed] == nil)
  }

  @Test func `It is declared as CONTRIBUTING shows`() throws {
    let file = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let block = try #require(try Contributing.blocks(of: "Add a measure").first)
    let declared = block.replacing("package static", with: "fileprivate static")
      .split(separator: "\n").map { "  \($0)\n" }.joined()
    #expect(file.contains(declared))
  }

  @Test func `No two measures have one name`() {
    #expect(Set(DayMeasure.all.map(\.name)).count == DayMeasure.all.count)
  }
}
