import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// What the diary's rules say of recorded days, rates and windows.
@Suite struct DayRuleTests {
  let start = day("2025-01-01")

  @Test(arguments: [(9, 24, 10.5), (12, 30, 11.2)])
  func `A rate is of 28 recorded days`(headaches: Int, recorded: Int, rate: Double) throws {
    let text = pattern("1", headaches) + pattern("0", recorded - headaches) + pattern(".", 4)
    let table = DayTable(text + pattern("10", 28), from: start)
    let before = DayRange(start, before: start + recorded + 4)
    let headache = try #require(
      compare(before, DayRange(before.end, before: before.end + 28), in: table)[.headacheDays])
    #expect(headache.before == WindowCount(count: headaches, recorded: recorded, per28: rate))
  }

  @Test func `A day is recorded by an attack, a check-in or a declared range, and by nothing else`() {
    var table = DayTable(today: day("2025-02-01"))
    table.add(headache(on: start))
    table.add(DoseFacts(day: start + 1, overuseClass: .none))
    table.add(CheckIn(day: start + 2))
    table.add(DeclaredRange(start: start + 3, last: start + 4), lastLoggedDay: start)
    table.addMenstruation(start + 5)
    #expect((0..<7).map { table.recorded(in: DayRange(start + $0)) } == [1, 0, 1, 1, 1, 0, 0])
  }

  @Test func `An attack overrules that its day was free, in whatever order they came`() {
    for isFirst in [true, false] {
      var table = DayTable(today: day("2025-02-01"))
      if isFirst { table.add(headache(on: start)) }
      table.add(CheckIn(day: start))
      table.add(DeclaredRange(start: start, last: start + 1), lastLoggedDay: start)
      if !isFirst { table.add(headache(on: start)) }
      #expect(table.series(of: .headacheDays, in: DayRange(start, through: start + 1)) == [true, false])
    }
  }

  @Test(arguments: [ComparisonSide.before, .on])
  func `A measure that one side does not know has no change`(silent: ComparisonSide) throws {
    var table = DayTable(today: day("2026-11-22"))
    let known: FieldSet = [.headache, .intensity]
    table.fill(pattern("1000", 56), from: start, recordedFields: silent == .before ? known : .all)
    table.fill(pattern("1000", 56), from: start + 56, recordedFields: silent == .on ? known : .all)
    let comparison = compare(
      DayRange(start, before: start + 56), DayRange(start + 56, before: start + 112), in: table)
    for measure in [DayMeasure.migraineDays, .acuteMedicationDays] {
      let found = try #require(comparison[measure])
      #expect(found.change == nil && found.reason == .notRecorded, "\(measure.name)")
    }
    let (first, second) = (comparison[.acuteMedicationDays]?.before, comparison[.acuteMedicationDays]?.on)
    #expect((silent == .before ? first : second)?.per28 == nil)
    #expect(comparison[.headacheDays]?.change != nil && comparison[.moderateOrSevereDays]?.change != nil)
  }

  /// Every headache day knows its drugs on one side; of `known` in 14 on the other.
  @Test(arguments: [(7, true), (6, false)], [0, 56])
  func `A measure unknown on more than half of a side's headache days is not recorded`(
    known: (days: Int, isEnough: Bool), silent: Int
  ) {
    let (known, isRecorded) = known
    var table = DayTable(today: day("2026-11-22"))
    for offset in silent..<(silent + 56) {
      if offset % 4 == 0 {
        let recordedFields: FieldSet = (offset - silent) / 4 < known ? .all : [.headache, .intensity]
        table.add(headache(on: start + offset, recordedFields: recordedFields))
      } else {
        table.add(CheckIn(day: start + offset))
      }
    }
    table.fill(pattern("1000", 56), from: start + 56 - silent)
    let comparison = compare(
      DayRange(start, before: start + 56), DayRange(start + 56, before: start + 112), in: table)
    #expect((comparison[.acuteMedicationDays]?.reason != .notRecorded) == isRecorded)
    #expect((comparison[.acuteMedicationDays]?.change != nil) == isRecorded)
  }

  @Test func `Two ranges learn the swings from the days outside them`() throws {
    let (before, on) = (pattern("1100100", 56), pattern("1000000", 56))
    let alone = DayTable(before + on, from: start)
    let inside = DayTable(
      pattern("1110111", 56) + pattern("0001000", 144) + before + on + pattern("1000", 200), from: start - 200
    )
    let ranges = (DayRange(start, before: start + 56), DayRange(start + 56, before: start + 112))
    let first = try #require(compare(ranges.0, ranges.1, in: alone)[.headacheDays])
    let second = try #require(compare(ranges.0, ranges.1, in: inside)[.headacheDays])
    #expect(second.change?.per28 == first.change?.per28)
    #expect(first.swings?.blocks == 4 && (second.swings?.blocks ?? 0) > 10)
    #expect((second.swings?.tau2 ?? 0) > (first.swings?.tau2 ?? 0))
  }

  @Test(arguments: [(27, 0), (28, 1)])
  func `Further history is of 28 days or more`(count: Int, stretches: Int) {
    // Between the washout of one drug and the start of the next lie `count` days.
    let first = day("2024-03-01")
    let earlier = preventive(1, "propranolol", [("2023-11-01", 40)], stop: "\(first - 15)")
    let middle = preventive(2, "topiramate", [("\(first + count)", 25)], stop: "\(first + count + 13)")
    let trial = preventive(3, "candesartan", [("2025-06-01", 8)], stop: "2025-08-20")
    let table = DayTable(
      pattern("1000", 800), from: first - 14, today: day("2025-08-21"))
    let windows = TrialWindows(of: trial, among: [earlier, middle, trial], in: table)
    #expect(windows.other.count { $0.start == first } == stretches)
  }

  @Test func `Headache days come first, attacks last`() {
    let table = DayTable(pattern("1000", 112), from: start)
    let comparison = compare(
      DayRange(start, before: start + 56), DayRange(start + 56, before: start + 112), in: table,
      attackOnsets: [])
    #expect(
      comparison.measures.map(\.measure) == [
        .days(.headacheDays), .days(.migraineDays), .days(.moderateOrSevereDays),
        .days(.acuteMedicationDays), .attacks,
      ])
  }

  /// 120 days before, in windows of 30: what the last of them has, and what the three before.
  @Test(arguments: [
    ("10", "10", FrequencyClass.from15), ("110", "100", .under15), ("10", "1000", .under15),
    ("1", "1", .from15),
    // 14 in 28 are 15 in 30, 15 headaches are 15 whatever the rest, 14 and too few recorded leave it open.
    ("10", "10101010101010101010101010..", .from15), ("10", "1.", .from15), ("10", "00001..", nil),
    (".", "0", .under15), (".", "1", nil),
  ])
  func `Fifteen days a month for more than three months is the line between the classes`(
    earlier: String, last: String, expected: FrequencyClass?
  ) {
    let table = DayTable(pattern(earlier, 90) + pattern(last, 30), from: start, today: day("2026-01-01"))
    #expect(FrequencyClass(monthsBefore: start + 120, in: table) == expected)
  }

  @Test func `A drug that begins on another's last day leaves that one no days off`() {
    let table = DayTable(pattern("1000", 365), from: start, today: day("2026-01-01"))
    let first = preventive(1, "topiramate", [("2025-03-01", 25)], stop: "2025-06-30")
    let next = preventive(2, "candesartan", [("2025-06-30", 8)])
    #expect(TrialWindows(of: first, among: [first, next], in: table).off == nil)
  }
}
