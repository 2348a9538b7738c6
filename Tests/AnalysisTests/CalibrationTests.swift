import Testing

@testable import Analysis

/// How often the 95 % interval holds the truth when headache days come in runs.
@Suite struct CalibrationTests {
  struct Cell: Sendable, CustomTestStringConvertible {
    let before: Int
    let on: Int
    /// Daily probability before and on.
    let truth: (Double, Double)
    /// Lag-1 autocorrelation.
    let runs: Double
    var missing = 0.0
    var testDescription: String { "\(before)/\(on) \(truth.0) to \(truth.1), r \(runs), \(missing) missing" }
  }

  static let cells = [
    Cell(before: 28, on: 28, truth: (0.25, 0.25), runs: 0.25),
    Cell(before: 28, on: 84, truth: (0.5, 0.25), runs: 0.25),
    Cell(before: 28, on: 84, truth: (0.5, 0.25), runs: 0.5),
    Cell(before: 56, on: 84, truth: (0.25, 0.25), runs: 0.25),
    Cell(before: 56, on: 84, truth: (0.25, 0.25), runs: 0.25, missing: 0.2),
    Cell(before: 56, on: 84, truth: (0.5, 0.25), runs: 0.5),
    Cell(before: 56, on: 84, truth: (0.12, 0.06), runs: 0.25),
    Cell(before: 84, on: 84, truth: (0.5, 0.25), runs: 0),
    Cell(before: 84, on: 84, truth: (0.12, 0.06), runs: 0.5),
  ]

  /// A two-state chain that starts in its long-run state.
  static func chain(
    _ count: Int, _ share: Double, _ runs: Double, _ missing: Double, _ random: inout SplitMix64
  ) -> [Bool?] {
    var state = Double.random(in: 0..<1, using: &random) < share
    return (0..<count).map { _ in
      let next = state ? share + runs * (1 - share) : share * (1 - runs)
      state = Double.random(in: 0..<1, using: &random) < next
      return Double.random(in: 0..<1, using: &random) < missing ? nil : state
    }
  }

  @Test(arguments: cells)
  func `The interval holds the truth in about 95 of 100 diaries`(cell: Cell) throws {
    var random = SplitMix64(state: 20_261_122)
    let truth = 28 * (cell.truth.1 - cell.truth.0)
    let diaries = 1000
    var held = (plain: 0, swings: 0)
    for _ in 0..<diaries {
      let before = Self.chain(cell.before, cell.truth.0, cell.runs, cell.missing, &random)
      let on = Self.chain(cell.on, cell.truth.1, cell.runs, cell.missing, &random)
      let plain = try #require(Estimate.mcn1(before: before, on: on)?.change.ci95)
      let swings = try #require(Estimate.mcn2(before: before, on: on)?.change.ci95)
      if plain.low <= truth && truth <= plain.high { held.plain += 1 }
      if swings.low <= truth && truth <= swings.high { held.swings += 1 }
      #expect(swings.high - swings.low >= plain.high - plain.low)
    }
    #expect(held.plain >= 925, "\(held.plain) of \(diaries)")
    #expect(held.swings >= held.plain, "\(held.swings) of \(diaries)")
  }
}
