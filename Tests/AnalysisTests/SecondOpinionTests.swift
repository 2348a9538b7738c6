import CivilTime
import Diary
import Testing

@testable import Analysis

@Suite struct SecondOpinionTests {
  func opinion(_ golden: Golden) -> SecondOpinion {
    SecondOpinion(before: days(golden.before), on: days(golden.on))
  }

  func close(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-6 } ?? false
  }

  @Test func `Weekly counts give Welch's worked numbers`() throws {
    let weekly = try #require(opinion(.a).weekly)
    #expect(close(weekly.per28, -1.666667) && close(weekly.t, -0.556807) && close(weekly.degrees, 16.065354))
    #expect(close(weekly.p, 0.585333))
    #expect(close(weekly.ci95.low, -8.009994) && close(weekly.ci95.high, 4.676660))
    #expect(weekly.weeksBefore == 8 && weekly.weeksOn == 12)
  }

  @Test func `Weeks that are hardly recorded are left out, and a rest of days at the outer end`() throws {
    let before = days("111 1000000 1000... 11.0000 1000000")
    let weekly = try #require(WeeklyChange(before: before, on: days("0000000 1000000 11")))
    #expect(weekly.weeksBefore == 3 && weekly.weeksOn == 2)
    #expect(close(weekly.per28, 4 * (0.5 - (1 + 14 / 6.0 + 1) / 3)))
    #expect(WeeklyChange(before: days("1000000"), on: days(pattern("10", 28))) == nil)
    #expect(WeeklyChange(before: days(pattern("0", 28)), on: days(pattern("0", 28))) == nil)
  }

  @Test func `The circular shift gives the worked share of turns`() throws {
    let shift = try #require(opinion(.a).shift)
    #expect(shift.shifts == 140 && shift.p == 108 / 140.0)
    #expect(CircularShift(before: [nil], on: [true]) == nil)
    // Turning the one headache day by any number of days but one pair leaves it on one side.
    #expect(CircularShift(before: days("10"), on: days("00"))?.p == 1)
  }

  @Test func `The chance of a reduction is the worked one`() throws {
    let chance = try #require(opinion(.a).reduction)
    #expect(close(chance.fewer, 0.673252))
    #expect(close(chance.atLeast30, 0.291901) && close(chance.atLeast50, 0.069064))
    let zero = try #require(ReductionChance(before: days(pattern("1000", 84)), on: days(pattern("0", 84))))
    #expect(zero.fewer > 0.999 && zero.atLeast50 > 0.99 && zero.fewer <= 1)
    let never = try #require(ReductionChance(before: days(pattern("0", 84)), on: days(pattern("1000", 84))))
    #expect(never.fewer < 0.001 && never.atLeast50 >= 0)
    let same = try #require(ReductionChance(before: days(pattern("0", 84)), on: days(pattern("0", 84))))
    #expect(abs(same.fewer - 0.5) < 1e-4)
  }

  @Test(arguments: [(1.0, 12.706204736432095), (10, 2.2281388519649385), (1000, 1.9623390808264078)])
  func `Student's 97.5 % point is the table's`(degrees: Double, expected: Double) {
    #expect(abs(Distributions.student975(degrees) - expected) < 1e-9 * expected)
  }

  @Test func `The incomplete beta function is the table's`() {
    #expect(abs(Distributions.beta(0.3, 2, 3) - 0.3483) < 1e-12)
    #expect(abs(Distributions.beta(0.5, 8.9, 8.9) - 0.5) < 1e-12)
    #expect(abs(Distributions.logGamma(0.5) - 0.5723649429247001) < 1e-12)
    #expect(Distributions.beta(0, 1, 1) == 0 && Distributions.beta(1, 1, 1) == 1)
  }

  @Test func `A comparison without a change has none`() {
    let (table, before, on) = CompareTests().golden(.a)
    #expect(SecondOpinion(of: compare(before, on, in: table), in: table) == opinion(.a))
    let empty = DayTable(today: day("2026-01-01"))
    #expect(SecondOpinion(of: compare(before, on, in: empty), in: empty) == nil)
  }
}

@Suite struct TrialPlanTests {
  let today = day("2026-01-01")

  func table(_ days: String, from first: String = "2025-01-01") -> DayTable {
    DayTable(pattern(days, today - day(first)), from: day(first), today: today)
  }

  @Test func `Longer trials show smaller falls`() throws {
    let plan = TrialPlan(in: table("1100100"), among: [])
    #expect(plan.before == Window(range: range("2025-10-09", "2025-12-31"), recorded: 84))
    #expect(plan.count == 36 && plan.per28 == 12 && plan.lengths.map(\.weeks) == [4, 8, 12, 24])
    #expect(plan.swings?.from == .thisDiary)
    let falls = try plan.lengths.map { try #require($0.smallestFall) }
    #expect(falls == falls.sorted(by: >) && falls[0] > falls[3])
    let widths = plan.lengths.map(\.halfWidth)
    #expect(widths == widths.sorted(by: >))
    for length in plan.lengths {
      #expect(near(length.smallestPercent, 100 * (length.smallestFall ?? 0) / 12))
    }
  }

  @Test func `It is what compare would print, were the trial to end like that`() throws {
    // Before: 12 per 28 in runs; the supposed days keep the autocorrelation, so give them the same runs.
    let plan = TrialPlan(in: table("1100100", from: "2025-10-09"), among: [])
    let before = days(pattern("1100100", 84))
    let on = days(pattern("1100100", 84))
    let estimate = try #require(Estimate.mcn2(before: before, on: on))
    let twelve = try #require(plan.lengths.first { $0.weeks == 12 })
    let interval = try #require(estimate.change.ci95)
    // The diary's three blocks alone tell of swings, not the supposed ones.
    let supposed = try #require(
      Estimate.mcn2(before: before, on: [Bool?](repeating: nil, count: 83) + [true]))
    #expect(supposed.drift.degrees == 2 && plan.swings?.blocks == 3)
    #expect(abs(twelve.halfWidth - (interval.high - interval.low) / 2) < 0.6)
  }

  @Test func `Few headache days leave nothing to tell`() {
    let plan = TrialPlan(in: table(pattern("0", 83) + "1", from: "2025-10-09"), among: [])
    #expect(plan.lengths.count == 4 && plan.lengths.allSatisfy { $0.smallestFall == nil })
    let none = TrialPlan(in: table("0"), among: [])
    #expect(none.per28 == 0 && none.lengths.allSatisfy { $0.smallestFall == nil && $0.halfWidth > 0 })
  }

  @Test func `It begins after the last change and its washout`() {
    let earlier = course(1, "propranolol", [("2025-09-01", 40)], stop: "2025-10-31")
    let plan = TrialPlan(in: table("1100100"), among: [earlier])
    #expect(plan.before.range == range("2025-11-15", "2025-12-31") && plan.cautions.isEmpty)
    let latest = course(1, "propranolol", [("2025-09-01", 40)], stop: "2025-12-20")
    let confounded = TrialPlan(in: table("1100100"), among: [latest])
    #expect(confounded.before.days == 84 && confounded.cautions.map(\.code) == [.confounded])
  }

  @Test func `Too few days, or attacks alone, give a reason and no lengths`() {
    let few = TrialPlan(in: table("1000", from: "2025-12-10"), among: [])
    #expect(
      few.lengths.isEmpty && few.cautions.first?.code == .tooFewDays && few.cautions.first?.number == 22)
    let attacks = TrialPlan(in: table("1.1"), among: [])
    #expect(attacks.lengths.isEmpty && attacks.cautions.map(\.code) == [.freeDaysMissing])
    let empty = TrialPlan(in: DayTable(today: today), among: [])
    #expect(empty.lengths.isEmpty && empty.before.range.isEmpty)
  }
}
