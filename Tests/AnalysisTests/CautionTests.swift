import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// Cautions are computed: none without its reason. What brings each one is in the suites of what it is about.
@Suite struct CautionTests {
  let today = day("2026-01-01")
  let trial = preventive(1, "candesartan", [("2025-07-01", 8)])

  /// Two years and a half of check-ins with a headache every fourth day.
  var whole: DayTable { DayTable(pattern("1000", 915), from: day("2023-07-01"), today: today) }

  func codes(_ comparison: Comparison) -> [Caution.Code] { comparison.cautions.map(\.code) }

  @Test func `A whole diary and a drug long enough at its dose call for no caution`() {
    let comparison = compare(trial, among: [trial], in: whole)
    #expect(comparison.cautions == [] && comparison.adequacy == .adequate)
    #expect(comparison.measures.count == 4 && comparison.measures.allSatisfy { $0.change != nil })
  }

  @Test func `Two whole ranges call for no caution`() {
    let comparison = compare(
      range("2025-04-01", "2025-06-30"), range("2025-07-01", "2025-09-30"), in: whole, preventives: [trial])
    // The drug begins with the second range: that is what is asked.
    #expect(comparison.cautions == [] && comparison.adequacy == nil)
    let beside = compare(range("2024-04-01", "2024-06-30"), range("2024-07-01", "2024-09-30"), in: whole)
    #expect(beside.cautions == [])
  }

  @Test(arguments: [(55, 140), (56, 140), (57, 141), (200, 284)])
  func `Windows whose middles lie more than 140 days apart say what that costs`(between: Int, distance: Int) {
    let first = range("2024-01-01", "2024-03-24")
    let second = DayRange(first.end + between, before: first.end + between + 84 + (between == 55 ? 2 : 0))
    for (before, on) in [(first, second), (second, first)] {
      let comparison = compare(before, on, in: whole)
      #expect(comparison.caution(.windowsApart)?.number == (distance > 140 ? distance : nil))
    }
    // Neither is said where nothing is compared.
    let empty = DayTable(pattern(".", 915), from: day("2023-07-01"), today: today)
    #expect(compare(first, second, in: empty).caution(.windowsApart) == nil)
  }

  @Test(arguments: [(55, true), (56, false)])
  func `A short stretch before is of fewer than 56 recorded days`(recorded: Int, isShort: Bool) {
    let start = day("2025-07-01")
    let table = DayTable(
      pattern("1000", recorded + 184), from: start - recorded, today: today)
    let comparison = compare(trial, among: [trial], in: table)
    #expect(codes(comparison) == (isShort ? [.shortBefore] : []))
    #expect(comparison.caution(.shortBefore)?.number == (isShort ? recorded : nil))
  }

  @Test(arguments: [(27, true), (28, false)])
  func `A target not held for 28 days is said, one that was is not`(held: Int, isMissed: Bool) {
    let raised = day("2025-10-01")
    var trial = preventive(1, "candesartan", [("2025-07-01", 8)], planned: [("2025-10-01", 16)])
    trial.trial.stop = raised + held - 1
    let comparison = compare(trial, among: [trial], in: whole)
    #expect((comparison.caution(.targetNotReached) != nil) == isMissed)
    let unplanned = preventive(1, "candesartan", [("2025-07-01", 8), ("2025-10-01", 16)], stop: "2025-10-10")
    #expect(compare(unplanned, among: [unplanned], in: whole).caution(.targetNotReached) == nil)
  }

  @Test func `One changing side is no constant series`() {
    for (before, on) in [("0", "1000"), ("1000", "0")] {
      let table = DayTable(
        pattern(before, 84) + pattern(on, 184), from: day("2025-04-08"), today: today)
      #expect(compare(trial, among: [trial], in: table).caution(.seriesConstant) == nil)
    }
  }

  @Test(arguments: [(20, false), (21, true)])
  func `Coverage is unequal beyond 20 points, whichever side has more`(points: Int, isUnequal: Bool) {
    let full = pattern("1000", 100)
    let sparse = pattern("1000", 100 - points) + pattern(".", points)
    let first = day("2025-01-01")
    let windows = (DayRange(first, before: first + 100), DayRange(first + 100, before: first + 200))
    for text in [full + sparse, sparse + full] {
      let comparison = compare(windows.0, windows.1, in: DayTable(text, from: first))
      #expect((comparison.caution(.unequalCoverage)?.number == points) == isUnequal)
      #expect((comparison.caution(.unequalCoverage) != nil) == isUnequal)
    }
  }

  @Test func `A caution of a window names its side and no other`() {
    var table = whole
    for number in 0..<30 { table.add(DoseFacts(day: day("2025-12-02") + number, overuseClass: .opioid)) }
    for number in 0..<60 { table.add(DoseFacts(day: day("2025-10-09") + number, overuseClass: .opioid)) }
    var trial = trial
    trial.trial.stop = today - 1
    let comparison = compare(trial, among: [trial], in: table)
    #expect(
      comparison.caution(.overuse)
        == Caution(
          .overuse, side: .on, range: comparison.on.range, names: ["opioid"]))
    #expect(codes(comparison) == [.overuse])
  }
}
