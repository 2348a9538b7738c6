import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct TrialPlanTests {
  let today = day("2026-01-01")

  func table(_ days: String, from first: String = "2025-01-01") -> DayTable {
    DayTable(pattern(days, today - day(first)), from: day(first), today: today)
  }

  @Test func `Longer trials show smaller falls`() throws {
    let plan = TrialPlan(in: table("1100100"), among: [])
    #expect(plan.before == ComparedWindow(range: range("2025-10-09", "2025-12-31"), recorded: 84))
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

  /// Of the days of a trial that ends as the days before it were, `compare` knows the same runs; what it learns of
  /// the swings from them the plan cannot know. With the swings of the days before alone the two are one number.
  @Test(arguments: ["1100100", "1110000010", "10", "1111111000"])
  func `With nothing changed the interval is the one that compare gives`(_ text: String) throws {
    let plan = TrialPlan(in: table(text, from: "2025-10-09"), among: [])
    let days = days(pattern(text, 84))
    let runs = try #require(PooledAutocorrelation(days, days))
    var swings = MonthlySwings(
      before: days, on: [Bool?](repeating: nil, count: 84), pre: [], other: [], inflation: runs.inflation)
    swings.carriedOn = MonthlySwings.carried([28, 28, 28])
    let estimate = ChangeEstimate.estimate(.mcn2, runs, swings: swings)
    let interval = try #require(estimate.change.ci95)
    let twelve = try #require(plan.lengths.first { $0.weeks == 12 })
    #expect(abs(twelve.halfWidth - (interval.high - interval.low) / 2) < 1e-9)
    #expect(plan.autocorrelation?.r == estimate.autocorrelation.r)
  }

  /// Twelve weeks that end with the count that the plan names, in runs as long as before: `compare` then excludes
  /// no change, and two headache days more do not. Not at the very day, as `compare` pools the runs of both sides,
  /// where they are not just alike, and learns of the swings from the days on the drug too.
  @Test(arguments: ["1100100", "11000000", "1010000", "111000100000", "1110110", "10"])
  func `The smallest fall is where compare begins to tell one`(_ text: String) throws {
    let plan = TrialPlan(in: table(text), among: [])
    let history = days(pattern(text, today - day("2025-01-01")))
    let (pre, before) = (Array(history.dropLast(84)), Array(history.suffix(84)))
    let fall = try #require(plan.lengths.first { $0.weeks == 12 }?.smallestFall)
    let per28 = try #require(plan.per28)
    let most = Int(((per28 - fall) * 3).rounded())
    #expect(abs((per28 - fall) * 3 - Double(most)) < 1e-9)
    func tells(_ count: Int) throws -> Bool {
      let on = spread(count, inRunsLike: before)
      let interval = try #require(ChangeEstimate.mcn2(before: before, on: on, pre: pre)?.change.ci95)
      return interval.high <= -0.05
    }
    #expect(try tells(max(0, most - 1)))
    #expect(try !tells(most + 2))
  }

  /// 84 days with `count` headache days, in runs as long as those of `days`, as far apart as can be.
  private func spread(_ count: Int, inRunsLike days: [Bool?]) -> [Bool?] {
    let ones = days.count { $0 == true }
    let begins = zip([nil] + days, days).count { $0 != true && $1 == true }
    let runs = max(1, (count * begins + ones / 2) / ones)
    var on = [Bool?](repeating: false, count: 84)
    for run in 0..<runs {
      let length = (run + 1) * count / runs - run * count / runs
      let first = run * 84 / runs
      for day in first..<min(84, first + length) { on[day] = true }
    }
    return on
  }

  @Test(arguments: ["1100100", "11000000", "1010000", "1110110", "10", "1111110", "100000000"])
  func `A longer trial shows a smaller fall, at every rate`(_ text: String) {
    let plan = TrialPlan(in: table(text), among: [])
    let falls = plan.lengths.map { $0.smallestFall ?? 28 }
    #expect(falls == falls.sorted(by: >))
    let widths = plan.lengths.map(\.halfWidth)
    #expect(widths == widths.sorted(by: >) && widths.allSatisfy { $0 > 0 && $0 < 28 })
    for length in plan.lengths {
      guard let fall = length.smallestFall, let per28 = plan.per28 else { continue }
      #expect(fall > 0 && fall <= per28 + 1e-9)
    }
  }

  @Test func `Without a headache day there is a reason and no table, with nothing else a caution`() {
    let none = TrialPlan(in: table("0"), among: [])
    #expect(none.per28 == 0 && none.lengths.isEmpty && none.cautions.map(\.code) == [.noHeadache])
    let every = TrialPlan(in: table("1"), among: [])
    #expect(every.per28 == 28 && every.lengths.count == 4 && every.cautions.map(\.code) == [.seriesConstant])
    #expect(every.lengths.allSatisfy { $0.halfWidth > 0 && $0.smallestFall != nil })
  }

  @Test func `Few headache days leave nothing to tell`() {
    let plan = TrialPlan(in: table(pattern("0", 83) + "1", from: "2025-10-09"), among: [])
    #expect(plan.lengths.count == 4 && plan.lengths.allSatisfy { $0.smallestFall == nil })
    #expect(plan.lengths.allSatisfy { $0.halfWidth > 0 } && plan.cautions == [])
  }

  @Test func `It begins after the last change and its washout`() {
    let earlier = preventive(1, "propranolol", [("2025-09-01", 40)], stop: "2025-10-31")
    let plan = TrialPlan(in: table("1100100"), among: [earlier])
    #expect(plan.before.range == range("2025-11-15", "2025-12-31") && plan.cautions.isEmpty)
    let latest = preventive(1, "propranolol", [("2025-09-01", 40)], stop: "2025-12-20")
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
