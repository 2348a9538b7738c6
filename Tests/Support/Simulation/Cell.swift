import TestSupport

/// One kind of diary and of change, simulated many times.
package struct Cell: Hashable, Sendable {
  package var before: Int
  package var on: Int
  /// Days ahead of *before*, on the same regimen.
  package var pre = 0
  /// Days left out between the two windows, as those of a titration are.
  package var gap = 0
  /// The long-run probability of a headache day before, and on the drug.
  package var shareBefore: Double
  package var shareOn: Double
  /// Lag-1 autocorrelation from day to day.
  package var runs: Double
  package var missing: Missing = .none
  package var swings: Swings = .none
  /// Of the swings, on the log-odds scale.
  package var sd = 0.0

  package var hasChange: Bool { shareBefore != shareOn }
  /// Headache days per 28.
  package var truth: Double { 28 * (shareOn - shareBefore) }

  package var windows: String { "\(before)/\(on)" + (pre > 0 ? " +\(pre)" : "") }

  /// Its own seed, so that a cell gives the same numbers whichever others run.
  func seed(_ seed: UInt64) -> UInt64 {
    var hash = SplitMix64(seed: seed)
    var parts: [Double] = [
      Double(before), Double(on), Double(pre), shareBefore, shareOn, runs, sd,
      Double(Missing.allCases.firstIndex(of: missing) ?? 0), swings.number,
    ]
    if gap > 0 { parts.append(Double(gap)) }
    for part in parts { hash = SplitMix64(seed: hash.next() ^ part.bitPattern) }
    return hash.next()
  }
}

extension Cell {
  /// 84 days a side, 12 headache days in 28 before and half of that or as many on the drug, with days left out between
  /// the windows, which no real comparison lacks.
  package static func apart(_ swings: Swings, sd: Double, gap: Int, pre: Int, isHalved: Bool) -> Cell {
    Cell(
      before: 84, on: 84, pre: pre, gap: gap, shareBefore: 12 / 28.0, shareOn: (isHalved ? 6 : 12) / 28.0,
      runs: 0.3, swings: swings, sd: sd)
  }

  /// Rates from 0.06 to 0.8: three without a change, three with one.
  private static let shares = [
    (0.06, 0.06), (0.25, 0.25), (0.8, 0.8), (0.12, 0.06), (0.5, 0.25), (0.4, 0.8),
  ]
  private static let windows = [
    (28, 28, 0), (28, 84, 0), (56, 84, 0), (84, 84, 0), (56, 84, 336), (84, 84, 336),
  ]

  /// Every combination of windows, rates and runs; the three ways of missing days take turns.
  package static func grid(_ swings: Swings, sd: Double) -> [Cell] {
    var cells: [Cell] = []
    for (i, (before, on, pre)) in windows.enumerated() {
      for (j, (first, second)) in shares.enumerated() {
        for (k, runs) in [0, 0.25, 0.5].enumerated() {
          cells.append(
            Cell(
              before: before, on: on, pre: pre, shareBefore: first, shareOn: second, runs: runs,
              missing: Missing.allCases[(i + j + k) % 3], swings: swings, sd: sd))
        }
      }
    }
    return cells
  }

  /// Nine that continuous integration can afford.
  package static let short = [
    Cell(before: 28, on: 28, shareBefore: 0.25, shareOn: 0.25, runs: 0.25),
    Cell(before: 28, on: 84, shareBefore: 0.5, shareOn: 0.25, runs: 0.5),
    Cell(before: 56, on: 84, shareBefore: 0.25, shareOn: 0.25, runs: 0.25, missing: .scattered),
    Cell(before: 56, on: 84, shareBefore: 0.5, shareOn: 0.25, runs: 0.5, missing: .inRuns),
    Cell(before: 84, on: 84, shareBefore: 0.12, shareOn: 0.06, runs: 0.25),
    Cell(before: 84, on: 84, shareBefore: 0.8, shareOn: 0.8, runs: 0),
    Cell(before: 28, on: 84, shareBefore: 0.25, shareOn: 0.25, runs: 0.25, swings: .blocks, sd: 0.3),
    Cell(before: 56, on: 84, shareBefore: 0.5, shareOn: 0.25, runs: 0.25, swings: .smooth(days: 60), sd: 0.3),
    Cell(
      before: 84, on: 84, pre: 336, shareBefore: 0.25, shareOn: 0.25, runs: 0.25, swings: .blocks, sd: 0.3),
  ]
}

extension Swings {
  /// As tables and plots name it.
  package var name: String {
    switch self {
    case .none: "none"
    case .blocks: "a new level every 28 days"
    case .smooth(let days): "smooth, \(Int(days)) days"
    case .season: "season"
    case .line: "a straight line"
    }
  }

  fileprivate var number: Double {
    switch self {
    case .none: 0
    case .blocks: 1
    case .season: 2
    case .line: 3
    case .smooth(let days): days
    }
  }
}
