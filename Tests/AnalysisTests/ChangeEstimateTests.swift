import TestSupport
import Testing

@testable import Analysis

/// Equal to nine digits, or to 1e-12 next to zero.
func near(_ value: Double?, _ expected: Double) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= max(1e-9 * abs(expected), 1e-12)
}

func near(_ value: Interval?, _ low: Double, _ high: Double) -> Bool {
  near(value?.low, low) && near(value?.high, high)
}

/// Worked cases, computed independently with NumPy and SciPy.
struct Golden: Sendable, CustomTestStringConvertible {
  let name: String
  let before: String
  let on: String
  var testDescription: String { name }

  static let a = Golden(
    name: "no clear change",
    before: "0000100 0111000 0111000 0000111 1000000 1111110 0100010 1110000",
    on: """
      0011000 0000011 1100111 0000001 1100111 0000001 1000000 0001000 0000000 0001111 1110100 0010001
      """)
  static let b = Golden(
    name: "missing days",
    before: "000..00 0111000 011.000 0000111 10...00 1111110 0100010 .110000",
    on: """
      .011000 000...1 1100111 0000.01 1100111 00000.. 1000000 000100. 0000000 0001111 ....100 001000.
      """)
  static let c = Golden(
    name: "zero on treatment", before: "1100100 1100100 1100100 1100100",
    on: "0000000 0000000 0000000 0000000")
  static let g = Golden(
    name: "short windows", before: "0111000 1100000 0001110 0000011",
    on: "0000000 0110000 0000000 0100000")

  var mcn1: ChangeEstimate? { .mcn1(before: days(before), on: days(on)) }
}

@Suite struct ChangeEstimateTests {
  @Test(arguments: [
    (
      Golden.a, [22, 56, 28, 84, 138], [0.4147360953971589, 0.44679621377132284, 2.6153042509605355],
      [-1.666666666666667, -8.632707366945793, 5.219161376649647],
      [-15.151515151515149, -56.867630790375514, 73.89270982186527]
    ),
    (
      Golden.b, [19, 49, 22, 71, 109], [0.43119332323430215, 0.46941965606268393, 2.7694573929340374],
      [-2.1810865191146886, -9.702771407684645, 5.349286896569957],
      [-20.0889547813195, -63.05224079596019, 79.89694389888882]
    ),
    (
      Golden.c, [12, 28, 0, 28, 54], [-0.1358024691358024, 0, 1],
      [-12.0, -17.060180024308742, -6.310935688574855], [-100, -100, -69.54712072708055]
    ),
    (
      Golden.g, [10, 28, 3, 28, 54], [0.37864923747276674, 0.4549330843448489, 2.6692742534117504],
      [-7.0, -15.453715515164312, 3.2280656466183757],
      [-70, -94.57420506781897, 53.64815433724548]
    ),
  ])
  func `mcn-1 gives the worked numbers`(
    golden: Golden, counts: [Int], runs: [Double], change: [Double], percent: [Double]
  ) throws {
    let estimate = try #require(golden.mcn1)
    #expect(
      [
        estimate.before.count, estimate.before.recorded, estimate.on.count, estimate.on.recorded,
        estimate.pairs,
      ] == counts)
    #expect(near(estimate.autocorrelation.r, runs[0]))
    #expect(near(estimate.autocorrelation.corrected, runs[1]))
    #expect(near(estimate.autocorrelation.daysPerIndependentDay, runs[2]))
    #expect(near(estimate.change.per28, change[0]))
    #expect(near(estimate.change.ci95, change[1], change[2]))
    #expect(near(estimate.change.percent, percent[0]))
    #expect(near(estimate.change.percentCI95, percent[1], percent[2]))
  }

  @Test func `The steps in between give the worked numbers`() throws {
    let estimate = try #require(Golden.a.mcn1)
    #expect(near(estimate.before.effective, 21.41242265768222))
    #expect(near(estimate.on.effective, 32.11863398652333))
    #expect(near(estimate.before.interval, 0.2179801897497558, 0.6003298673510564))
    #expect(near(estimate.on.interval, 0.1960375814456255, 0.5062376216180247))
    let zero = try #require(Golden.c.mcn1)
    #expect(near(zero.on.interval, 0, 0.12064330476584563))
  }

  @Test(arguments: [
    (8.0, 28.0, 0.1525399606, 0.4705928843), (0, 28, 0, 0.1206433048), (28, 28, 0.8793566952, 1),
  ])
  func `Wilson's interval is the textbook's`(count: Double, of n: Double, low: Double, high: Double) {
    let interval = ChangeEstimate.wilson(share: count / n, days: n)
    #expect(abs(interval.low - low) < 1e-10 && abs(interval.high - high) < 1e-10)
  }

  @Test func `Newcombe's interval is his published example`() {
    let before = ChangeEstimate.sample((48, 80), inflation: 1, 0, 1)
    let on = ChangeEstimate.sample((56, 70), inflation: 1, 0, 1)
    let interval = ChangeEstimate.difference(before, on)
    #expect(abs(interval.low / 28 - 0.0524314724) < 1e-10)
    #expect(abs(interval.high / 28 - 0.3338726540) < 1e-10)
  }

  @Test func `Without runs the interval is Newcombe's on diary days`() throws {
    let naive = ChangeEstimate.difference(
      ChangeEstimate.sample((10, 28), inflation: 1, 0, 1), ChangeEstimate.sample((3, 28), inflation: 1, 0, 1))
    #expect(near(naive, -12.5269784951445, -0.7584754768986585))
    let change = try #require(Golden.g.mcn1?.change.ci95)
    #expect(change.high > 0)
  }

  @Test func `Nothing before leaves the percentage undefined`() throws {
    let estimate = try #require(
      ChangeEstimate.mcn1(before: days(pattern("0", 28)), on: days(pattern("100", 28))))
    #expect(estimate.change.percent == nil && estimate.change.percentCI95 == nil)
    #expect(estimate.change.ci95 != nil)
  }

  @Test func `One day before in few leaves the percentage without an upper limit only where it has none`()
    throws
  {
    let estimate = try #require(
      ChangeEstimate.mcn1(before: days("1" + pattern("0", 27)), on: days(pattern("10", 28))))
    let interval = try #require(estimate.change.percentCI95)
    #expect(interval.low < 1300 && interval.high > 1300 && interval.high.isFinite)
    let unbounded = ChangeEstimate.ratio(
      ChangeEstimate.Sample(count: 1, recorded: 28, effective: 28, interval: Interval(low: 0, high: 0.2)),
      ChangeEstimate.sample((14, 28), inflation: 1, 0, 1))
    #expect(unbounded.high == .infinity && unbounded.low.isFinite)
  }

  @Test(arguments: [("0", "0"), ("1", "0"), ("1", "1"), ("0", "1")])
  func `Where every day is the same there are no runs to measure`(before: String, on: String) throws {
    let estimate = try #require(
      ChangeEstimate.mcn1(before: days(pattern(before, 28)), on: days(pattern(on, 84))))
    #expect(estimate.isConstant)
    #expect(estimate.autocorrelation == Autocorrelation(r: 0, corrected: 0, daysPerIndependentDay: 1))
    let interval = try #require(estimate.change.ci95)
    #expect(interval.low <= estimate.change.per28 && estimate.change.per28 <= interval.high)
  }

  @Test func `A window without a recorded day has no estimate`() {
    #expect(ChangeEstimate.mcn1(before: [nil, nil], on: [true, false]) == nil)
    #expect(ChangeEstimate.mcn2(before: [true], on: []) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Random windows give ordered limits round the change`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func window(_ length: Int) -> [Bool?] {
      let share = Double.random(in: 0...1, using: &random)
      return (0..<length).map { _ in
        Double.random(in: 0...1, using: &random) < 0.15
          ? nil : Double.random(in: 0...1, using: &random) < share
      }
    }
    let (before, on) = (window(.random(in: 20...90, using: &random)), window(84))
    for estimate in [ChangeEstimate.mcn1(before: before, on: on), .mcn2(before: before, on: on)] {
      let estimate = try #require(estimate)
      let interval = try #require(estimate.change.ci95)
      #expect(interval.low <= estimate.change.per28 && estimate.change.per28 <= interval.high)
      #expect(interval.low >= -28 && interval.high <= 28)
      if let percent = estimate.change.percent, let limits = estimate.change.percentCI95 {
        #expect(limits.low <= percent + 1e-9 && percent <= limits.high + 1e-9 && limits.low >= -100 - 1e-9)
      }
    }
  }
}
