import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct CompareTests {
  let start = day("2025-01-01")

  /// The two windows of a worked case side by side, from 2025-01-01.
  func golden(_ golden: Golden, recordedFields: FieldSet = .all) -> (DayTable, DayRange, DayRange) {
    let (first, second) = (days(golden.before).count, days(golden.on).count)
    let table = DayTable(golden.before + golden.on, from: start, recordedFields: recordedFields)
    return (
      table, DayRange(start, before: start + first),
      DayRange(start + first, before: start + first + second)
    )
  }

  /// Counts and intervals worked out independently with NumPy and SciPy: those of ``Golden`` and of
  /// ``MonthlySwingsTests``.
  @Test(arguments: [
    (
      Golden.a, [22, 56, 28, 84], [11, 28 * 28 / 84.0],
      [-1.666666666666667, -9.494156179956848, 6.112028259653899],
      [-8.632707366945793, 5.219161376649647], 0.07739979070115142
    ),
    (
      Golden.c, [12, 28, 0, 28], [12, 0], [-12.0, -18.63637190785564, -4.953252272737351],
      [-17.060180024308742, -6.310935688574855], 0.12184324275947794
    ),
  ])
  func `Two ranges give the worked numbers`(
    golden: Golden, counts: [Int], rates: [Double], change: [Double], dayToDay: [Double], tau2: Double
  ) throws {
    let (table, before, on) = self.golden(golden)
    let comparison = compare(before, on, in: table)
    let headache = try #require(comparison.measures.first)
    #expect(headache.measure == .days(.headacheDays) && comparison.estimator == .mcn2)
    #expect(
      [headache.before.count, headache.before.recorded, headache.on.count, headache.on.recorded] == counts)
    #expect(near(headache.before.per28, rates[0]) && near(headache.on.per28, rates[1]))
    #expect(near(headache.change?.per28, change[0]) && near(headache.change?.ci95, change[1], change[2]))
    #expect(near(headache.dayToDay?.ci95, dayToDay[0], dayToDay[1]))
    #expect(near(headache.swings?.tau2, tau2))
    #expect(comparison.before == ComparedWindow(range: before, recorded: counts[1]))
    #expect(comparison.on == ComparedWindow(range: on, recorded: counts[3]))
    #expect(comparison.drug == nil && comparison.dose == nil && comparison.adequacy == nil)
  }

  @Test func `mcn-1 alone can still be asked for`() throws {
    let (table, before, on) = golden(.a)
    let comparison = compare(before, on, in: table, estimator: .mcn1)
    #expect(comparison.estimator == .mcn1)
    #expect(comparison[.headacheDays]?.change == Golden.a.mcn1?.change)
    #expect(comparison[.headacheDays]?.dayToDay == nil && comparison[.headacheDays]?.swings == nil)
  }

  @Test func `Measures a source cannot know are not recorded, never zero`() throws {
    let (table, before, on) = golden(.a, recordedFields: [.headache])
    let comparison = compare(before, on, in: table)
    #expect(
      comparison.measures.map(\.measure) == [
        .days(.headacheDays), .days(.migraineDays), .days(.moderateOrSevereDays),
        .days(.acuteMedicationDays),
      ])
    #expect(comparison[.headacheDays]?.change != nil && comparison.migraineRule == nil)
    for measure in comparison.measures.dropFirst() {
      #expect(measure.reason == .notRecorded && measure.change == nil)
      #expect(measure.before == WindowCount(count: 0, recorded: 0, per28: nil))
    }
  }

  @Test func `Both sides of migraine days use one rule, the person's word where features are missing`() {
    var table = DayTable(today: day("2026-01-01"))
    let (before, on) = (range("2025-01-01", "2025-01-31"), range("2025-02-01", "2025-02-28"))
    table.add(DeclaredRange(start: before.start, last: on.last), lastLoggedDay: on.last)
    table.add(attack("2025-01-05 10:00", kind: .migraine))
    table.add(attack("2025-02-05 10:00", kind: .tension) { $0.features.nausea = true })
    var comparison = compare(before, on, in: table)
    #expect(comparison.migraineRule == .patient)
    #expect(comparison[.migraineDays]?.before.count == 1 && comparison[.migraineDays]?.on.count == 0)
    table.add(attack("2025-01-05 10:00") { $0.features.nausea = false })
    comparison = compare(before, on, in: table)
    #expect(comparison.migraineRule == .leiden2023)
  }

  @Test func `Attacks that note neither features nor a kind say nothing of migraine`() {
    var table = DayTable(today: day("2026-01-01"))
    let (before, on) = (range("2025-01-01", "2025-01-31"), range("2025-02-01", "2025-02-28"))
    table.add(DeclaredRange(start: before.start, last: on.last), lastLoggedDay: on.last)
    table.add(attack("2025-01-05 10:00"))
    table.add(attack("2025-02-05 10:00"))
    let comparison = compare(before, on, in: table)
    #expect(comparison.migraineRule == nil && comparison[.migraineDays]?.reason == .notRecorded)
    #expect(comparison[.acuteMedicationDays]?.change?.per28 == 0)
  }

  @Test(arguments: [13, 14])
  func `Explicit ranges need 14 recorded days each`(recorded: Int) {
    let table = DayTable(
      pattern("100", recorded) + pattern(".", 30 - recorded) + pattern("10", 30), from: start)
    let comparison = compare(
      DayRange(start, before: start + 30), DayRange(start + 30, before: start + 60), in: table)
    #expect(comparison.measures.isEmpty == (recorded < 14))
    #expect((comparison.caution(.notComparable) != nil) == (recorded < 14))
    if recorded < 14 {
      #expect(comparison.cautions.first?.code == .notComparable)
      #expect(comparison.caution(.tooFewDays, .before)?.number == 13)
    }
  }

  /// 30 days, some headaches: of the others `free` are recorded.
  @Test(arguments: [(6, 12, false), (6, 11, true), (20, 4, true), (20, 5, false), (21, 4, false)])
  func
    `Fewer free days than unknown ones and under 23 of 28 recorded is said first, with the days to declare`(
      headaches: Int, free: Int, missing: Bool
    ) throws
  {
    let text =
      pattern("1", headaches) + pattern("0", free) + pattern(".", 30 - headaches - free) + pattern("100", 30)
    let table = DayTable(text, from: start)
    let comparison = compare(
      DayRange(start, before: start + 30), DayRange(start + 30, before: start + 60), in: table)
    #expect((comparison.cautions.first?.code == .freeDaysMissing) == missing)
    let measure = try #require(comparison[.headacheDays])
    #expect((measure.change == nil) == missing && (measure.reason == .freeDaysMissing) == missing)
    #expect((measure.before.per28 == nil) == missing && measure.on.per28 != nil && measure.bounds != nil)
    if missing {
      #expect(
        comparison.cautions.first
          == Caution(
            .freeDaysMissing, side: .before, range: DayRange(start + headaches + free, before: start + 30),
            number: free))
    }
  }

  @Test func `A window of headache days only is complete`() {
    let table = DayTable(pattern("1", 28) + pattern("10", 28), from: start)
    let comparison = compare(
      DayRange(start, before: start + 28), DayRange(start + 28, before: start + 56), in: table)
    #expect(comparison.caution(.freeDaysMissing) == nil)
  }

  @Test func `Coverage is called low under 23 of 28 and unequal over 20 points`() {
    let text = pattern("1000", 22) + pattern(".", 6) + pattern("1000", 28)
    let (before, on) = (DayRange(start, before: start + 28), DayRange(start + 28, before: start + 56))
    let comparison = compare(before, on, in: DayTable(text, from: start))
    #expect(comparison.caution(.lowCoverage, .before)?.number == 78)
    #expect(comparison.caution(.lowCoverage, .on) == nil)
    #expect(comparison.caution(.unequalCoverage)?.number == 21)
    #expect(comparison.caution(.shortBefore)?.number == 22)
    let fuller = DayTable(pattern("1000", 23) + pattern(".", 5) + pattern("1000", 28), from: start)
    let other = compare(before, on, in: fuller)
    #expect(other.caution(.lowCoverage) == nil && other.caution(.unequalCoverage) == nil)
  }

  @Test func `A constant series, overlapping windows and changing preventives are said`() {
    let table = DayTable(pattern("0", 120), from: start)
    let (before, on) = (DayRange(start, before: start + 60), DayRange(start + 50, before: start + 120))
    let beside = preventive(1, "magnesium", [("2025-02-10", 400)])
    let comparison = compare(before, on, in: table, preventives: [beside])
    #expect(comparison.caution(.seriesConstant) != nil)
    #expect(comparison.caution(.windowsOverlap)?.range == DayRange(start + 50, before: start + 60))
    #expect(comparison.caution(.confounded, .before)?.names == ["magnesium"])
    #expect(
      comparison[.headacheDays]?.autocorrelation
        == Autocorrelation(r: 0, corrected: 0, daysPerIndependentDay: 1))
    #expect(comparison[.headacheDays]?.change?.percent == nil)
  }

  @Test func `Attacks get a count and a rate and no interval`() throws {
    let table = DayTable(pattern("1100000", 56), from: start)
    let (before, on) = (DayRange(start, before: start + 28), DayRange(start + 28, before: start + 56))
    let days = DayRange(start, before: start + 56).filter { ($0 - start) % 7 < 2 }
    let onsets = attackOnsets(of: days.map { AttackSpan(headache(on: $0)) }, in: table)
    let attacks = try #require(compare(before, on, in: table, attackOnsets: onsets).attacks)
    #expect(attacks.before == WindowCount(count: 4, recorded: 28, per28: 4) && attacks.on.count == 4)
    #expect(attacks.change == RateChange(per28: 0, ci95: nil, percent: 0, percentCI95: nil))
  }
}
