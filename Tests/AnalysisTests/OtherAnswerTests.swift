import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// The same days never give two answers without a reason.
@Suite struct OtherAnswerTests {
  private let first = day("2025-06-01")

  /// `history` days before the drug, 120 on it, 60 after it.
  private func table(history: Int, today: CivilDay? = nil) -> DayTable {
    DayTable(
      String(
        (pattern("1010000", history) + pattern("1000", 120) + pattern("10000", 60)).prefix(
          today.map { $0 - first + history } ?? .max)),
      from: first - history, today: today ?? first + 180)
  }

  private func candesartan(stop: Bool = true) -> PreventiveTrial {
    preventive(1, "candesartan", [("\(first)", 8)], stop: stop ? "\(first + 119)" : nil)
  }

  @Test func `The windows of a drug, named as two ranges or for the drug, give the same answer`() throws {
    let trial = candesartan()
    let table = table(history: 140, today: first + 120)
    let usual = compare(trial, among: [trial], in: table)
    let (before, on) = (usual.before.range, usual.on.range)
    #expect(usual.estimator == .mcn2 && usual.measures.first?.change != nil)
    let ranges = compare(before, on, in: table, preventives: [trial])
    #expect(ranges.measures.map(\.change) == usual.measures.map(\.change) && ranges.other == nil)
    let named = compare(trial, among: [trial], in: table, before: before, on: on)
    #expect(named.measures == usual.measures && named.other == nil && usual.other == nil)
  }

  @Test func `Where every stretch is compared, days that were named say so`() {
    let trial = candesartan()
    let table = table(history: 300)
    let usual = compare(trial, among: [trial], in: table)
    #expect(usual.estimator == .mcn4)
    let (before, on) = (usual.before.range, usual.on.range)
    let expected = OtherAnswer(drug: "candesartan", reason: .everyStretch)
    #expect(compare(before, on, in: table, preventives: [trial]).other == expected)
    #expect(compare(on, before, in: table, preventives: [trial]).other == expected)
    #expect(compare(trial, among: [trial], in: table, before: before, on: on).other == expected)
    #expect(compareOff(trial, among: [trial], in: table)?.other == expected)
  }

  @Test func `Other windows than the drug's own name these, and days of no drug name nothing`() {
    let trial = candesartan()
    let table = table(history: 140, today: first + 120)
    let usual = compare(trial, among: [trial], in: table)
    let (before, on) = (DayRange(first - 50, before: first), DayRange(first + 20, before: first + 90))
    let expected = OtherAnswer(
      drug: "candesartan", reason: .windows(before: usual.before.range, on: usual.on.range))
    #expect(compare(before, on, in: table, preventives: [trial]).other == expected)
    #expect(compare(trial, among: [trial], in: table, on: on).other == expected)
    let free = DayRange(first - 130, before: first - 80)
    #expect(compare(free, before, in: table, preventives: [trial]).other == nil)
    #expect(compare(free, before, in: table).other == nil)
    // Two drugs between them: what is asked is neither's question.
    let second = preventive(2, "timolol", [("\(first - 130)", 10)], stop: "\(first - 80)")
    #expect(compare(free, on, in: table, preventives: [trial, second]).other == nil)
  }

  @Test func `The same windows of a drug that was judged learn from later days too, and say so`() {
    let trial = candesartan(stop: false)
    let table = table(history: 140, today: first + 118)
    let usual = compare(trial, among: [trial], in: table)
    #expect(usual.heldBackFrom == first + 56)
    let ranges = compare(usual.before.range, usual.on.range, in: table, preventives: [trial])
    #expect(ranges.measures.first?.change?.per28 == usual.measures.first?.change?.per28)
    #expect(ranges.other == OtherAnswer(drug: "candesartan", reason: .learnedBefore(first + 56)))
  }

  @Test func `Of the drug that two ranges ask about its start is no other change, its washout is`() {
    let trial = candesartan()
    let table = table(history: 140)
    let (before, on) = (DayRange(first - 84, before: first), DayRange(first + 36, before: first + 120))
    #expect(compare(before, on, in: table, preventives: [trial]).caution(.confounded) == nil)
    let start = DayRange(first, before: first + 84)
    #expect(compare(before, start, in: table, preventives: [trial]).caution(.confounded) == nil)
    let after = DayRange(first + 125, before: first + 180)
    #expect(compare(on, after, in: table, preventives: [trial]).caution(.confounded, .on) != nil)
    let settled = DayRange(first + 134, before: first + 180)
    #expect(compare(on, settled, in: table, preventives: [trial]).caution(.confounded) == nil)
    let across = DayRange(first + 60, before: first + 130)
    #expect(compare(before, across, in: table, preventives: [trial]).caution(.confounded, .on) != nil)
    // Another drug that settles there is named as ever.
    let beside = preventive(2, "timolol", [("\(first - 90)", 10)])
    #expect(
      compare(before, on, in: table, preventives: [trial, beside]).caution(.confounded, .before) != nil)
  }

  @Test func `A drug taken all along is named, as the days before are not without any`() {
    let trial = candesartan()
    let beside = preventive(2, "magnesium", [("\(first - 300)", 400)])
    let table = table(history: 140, today: first + 120)
    let comparison = compare(trial, among: [trial, beside], in: table)
    #expect(comparison.takenBeside == ["magnesium"] && comparison.estimator == .mcn2)
    #expect(comparison.caution(.confounded) == nil && comparison.measures.first?.change != nil)
    let (before, on) = (comparison.before.range, comparison.on.range)
    #expect(compare(before, on, in: table, preventives: [trial, beside]).takenBeside == ["magnesium"])
    // On one side alone, it changed.
    let gone = preventive(2, "magnesium", [("\(first - 300)", 400)], stop: "\(first + 5)")
    #expect(compare(trial, among: [trial, gone], in: table).takenBeside.isEmpty)
  }

  @Test func `Drugs taken beside it are named where days with them are left out`() {
    let trial = candesartan()
    let beside = preventive(2, "topiramate", [("\(first + 90)", 25)], stop: "\(first + 110)")
    let table = table(history: 300)
    #expect(compare(trial, among: [trial, beside], in: table).leftOutBeside == ["topiramate"])
    #expect(compare(trial, among: [trial], in: table).leftOutBeside.isEmpty)
  }
}
