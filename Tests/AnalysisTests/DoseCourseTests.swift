import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct DoseCourseTests {
  private let today = day("2026-11-22")
  private func mg(_ amount: Int) -> Amount { Amount(thousandths: amount * 1000, unit: .milligram) }

  private func tried(
    _ steps: [(String, Int, Bool)], every days: Int? = nil, stop: String? = nil
  ) -> TriedPreventive {
    let trial = Trial(
      drug: "x", steps: steps.map { DoseStep(day: day($0.0), amount: mg($0.1), planned: $0.2) },
      intervalDays: days, stop: stop.map { day($0) })
    let preventive = PreventiveTrial(id: 1, trial: trial, drugClass: days == nil ? .other : .cgrpAntibody)
    let table = DayTable(pattern("0", 300), from: day("2026-01-01"), today: today)
    return TriedPreventive(preventive, compare(preventive, among: [preventive], in: table), today: today)
  }

  @Test func `A planned step whose day is over was taken, and one to come is a plan`() {
    let doses = tried([("2026-05-01", 25, false), ("2026-05-15", 50, true), ("2026-12-01", 75, true)]).doses
    #expect(doses.taken.map(\.amount) == [mg(25), mg(50)])
    #expect(doses.planned.map(\.day) == [day("2026-12-01")] && doses.injections == nil)
    let stopped = tried([("2026-05-01", 25, false), ("2026-12-01", 75, true)], stop: "2026-06-01").doses
    #expect(stopped.planned.isEmpty)
  }

  @Test func `Injections count where they are noted, and those due in between are named`() throws {
    let late = tried(
      [
        ("2026-05-01", 70, false), ("2026-05-29", 70, false), ("2026-07-24", 140, false),
        ("2026-08-21", 140, true), ("2026-09-18", 140, true),
      ], every: 28)
    let record = try #require(late.doses.injections)
    // One between May and July; none noted since 24 July although due on 21 August and three times more.
    #expect(record.given == 3 && record.last == day("2026-07-24") && record.notNoted == 1 + 4)
    #expect(late.doses.taken.map(\.amount) == [mg(70), mg(140)])
    let regular = tried([("2026-10-01", 70, false), ("2026-10-30", 70, false)], every: 28)
    #expect(regular.doses.injections?.notNoted == 0)
    let none = tried([("2026-10-01", 70, true)], every: 28)
    #expect(none.doses.injections?.given == 0 && none.doses.injections?.last == nil)
    #expect(none.doses.taken.isEmpty)
  }

  @Test func `Attacks that joining swallows are counted as noted beside it`() throws {
    let range = DayRange(day("2026-01-01"), before: day("2026-03-26"))
    let second = DayRange(day("2026-04-01"), before: day("2026-06-24"))
    let table = DayTable(pattern("1", 300), from: day("2026-01-01"), today: today)
    let joined = [day("2026-01-01"), day("2026-04-02"), day("2026-05-02")]
    let noted = (0..<250).flatMap { [day("2026-01-01") + $0, day("2026-01-01") + $0] }
    let comparison = compare(range, second, in: table, attackOnsets: joined)
    let counts = try #require(NotedAttacks(noted, in: comparison))
    #expect(counts.before.count == 168 && counts.before.per28 == 56)
    #expect(NotedAttacks(joined, in: comparison) == nil)
  }

  @Test func `A percentage needs a base of four days in 28`() {
    var measure = MeasureComparison(
      measure: .days(.headacheDays), before: WindowCount(count: 1, recorded: 84, per28: 1 / 3.0),
      on: WindowCount(count: 30, recorded: 84, per28: 10), change: nil, autocorrelation: nil)
    measure.marks = []
    #expect(!measure.hasPercentBase)
    measure.before.per28 = 4
    #expect(measure.hasPercentBase)
    measure.marks = nil
    #expect(!measure.hasPercentBase)
  }
}
