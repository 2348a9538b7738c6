import Testing

@testable import Analysis

/// `mcn-4` against worked numbers, and against what must be so whatever the numbers.
@Suite struct JointEstimateTests {
  private func isNear(_ value: Double?, _ expected: Double) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= 1e-6 * max(1, abs(expected))
  }

  @Test(arguments: JointCase.all) func `mcn-4 gives the worked numbers`(worked: JointCase) throws {
    let estimate = try #require(JointEstimate(worked.series))
    #expect(isNear(estimate.autocorrelation.daysPerIndependentDay, worked.inflation))
    #expect(isNear(estimate.before.per28, worked.levels[0]))
    #expect(isNear(estimate.on.per28, worked.levels[1]))
    #expect(isNear(estimate.change.per28, worked.change))
    #expect(isNear(estimate.change.ci95?.low, worked.interval[0]))
    #expect(isNear(estimate.change.ci95?.high, worked.interval[1]))
    #expect(isNear(estimate.widening, worked.widening))
    #expect(isNear(estimate.tau2, worked.tau2))
  }

  /// Days without a label before the first and after the last change the index of every day and nothing else.
  @Test(arguments: JointCase.all) func `Days without a label at the ends change nothing`(worked: JointCase)
    throws
  {
    let series = worked.series
    let padding = [Bool?](repeating: true, count: 45)
    let padded = RegimenSeries(
      days: padding + series.days + padding,
      labels: padding.map { _ in nil } + series.labels + padding.map { _ in nil })
    let (plain, shifted) = (try #require(JointEstimate(series)), try #require(JointEstimate(padded)))
    #expect(isNear(shifted.change.per28, plain.change.per28))
    #expect(isNear(shifted.change.ci95?.low, plain.change.ci95?.low ?? .nan))
    #expect(isNear(shifted.widening, plain.widening))
  }

  @Test func `A label without a recorded day has no level`() {
    let days = JointCase.short.series
    let silent = RegimenSeries(
      days: zip(days.days, days.labels).map { $1 == 1 ? nil : $0 }, labels: days.labels)
    #expect(JointEstimate(silent) == nil)
    #expect(JointEstimate(RegimenSeries(days: days.days, labels: days.labels.map { _ in 0 })) == nil)
    #expect(JointEstimate(RegimenSeries(days: [], labels: [])) == nil)
  }

  @Test func `Days that are all alike have an interval, and no runs`() throws {
    let labels = [Int?](repeating: 0, count: 84) + [Int?](repeating: 1, count: 84)
    for value in [true, false] {
      let series = RegimenSeries(days: labels.map { _ in value }, labels: labels)
      let estimate = try #require(JointEstimate(series))
      #expect(estimate.isConstant)
      #expect(estimate.autocorrelation.daysPerIndependentDay == 1)
      let interval = try #require(estimate.change.ci95)
      #expect(interval.low < 0 && interval.high > 0)
      #expect((estimate.change.percent == nil) == !value)
    }
  }

  /// The contrast of two of three drugs is the one that a series of these labels under other numbers has.
  @Test func `Of several drugs the one asked for is compared with no drug`() throws {
    let series = JointCase.abab.series
    let other = RegimenSeries(
      days: series.days, labels: series.labels.map { $0 == 1 ? 2 : $0 == nil ? 1 : $0 })
    let swapped = RegimenSeries(
      days: series.days, labels: series.labels.map { $0 == 0 ? 3 : $0 == nil ? 1 : 2 })
    let first = try #require(JointEstimate(other, first: 0, second: 2))
    let second = try #require(JointEstimate(swapped, first: 3, second: 2))
    #expect(isNear(first.change.per28, second.change.per28))
    #expect(isNear(first.change.ci95?.low, second.change.ci95?.low ?? .nan))
    let between = try #require(JointEstimate(other, first: 0, second: 1))
    #expect(!isNear(between.change.per28, first.change.per28))
  }

  @Test(arguments: JointCase.all) func `Every limit lies on its side of the change`(worked: JointCase) throws
  {
    let change = try #require(JointEstimate(worked.series)).change
    let (interval, percent) = (try #require(change.ci95), try #require(change.percentCI95))
    #expect(interval.low <= change.per28 && change.per28 <= interval.high)
    let value = try #require(change.percent)
    #expect(percent.low <= value && value <= percent.high)
    #expect(-28...28 ~= interval.low && -28...28 ~= interval.high && percent.low >= -100)
  }
}
