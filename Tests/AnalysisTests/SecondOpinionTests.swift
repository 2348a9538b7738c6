import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct SecondOpinionTests {
  func close(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-6 } ?? false
  }

  @Test func `Weekly counts give Welch's worked numbers`() throws {
    let weekly = try #require(WeeklyChange(before: days(Golden.a.before), on: days(Golden.a.on)))
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

  /// As many independent days as `mcn-1` gives the worked windows.
  @Test func `The chance of a reduction is the worked one`() throws {
    let worked = try #require(Golden.a.mcn1)
    func chance(_ before: ChangeEstimate.Sample, _ on: ChangeEstimate.Sample) -> ReductionChance {
      ReductionChance(
        before: before.share, on: on.share,
        effective: EffectiveDays(before: before.effective, on: on.effective))
    }
    let chance = chance(worked.before, worked.on)
    #expect(close(chance.fewer, 0.673252))
    #expect(close(chance.atLeast30, 0.291901) && close(chance.atLeast50, 0.069064))
    let days = EffectiveDays(before: 84, on: 84)
    let zero = ReductionChance(before: 0.25, on: 0, effective: days)
    #expect(zero.fewer > 0.999 && zero.atLeast50 > 0.99 && zero.fewer <= 1)
    let never = ReductionChance(before: 0, on: 0.25, effective: days)
    #expect(never.fewer < 0.001 && never.atLeast50 >= 0)
    #expect(abs(ReductionChance(before: 0, on: 0, effective: days).fewer - 0.5) < 1e-4)
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

  @Test func `A comparison without a change has none`() throws {
    let (table, before, on) = CompareTests().golden(.a)
    let comparison = compare(before, on, in: table)
    let second = try #require(SecondOpinion(of: comparison, in: table))
    #expect(second.weekly == WeeklyChange(before: days(Golden.a.before), on: days(Golden.a.on)))
    #expect(second.rateRatio != nil)
    // On the days of the headline, which allows for swings: nearer to a half.
    let fewer = try #require(second.reduction?.fewer)
    #expect(0.5 < fewer && fewer < 0.67)
    let empty = DayTable(today: day("2026-01-01"))
    #expect(SecondOpinion(of: compare(before, on, in: empty), in: empty) == nil)
  }
}
