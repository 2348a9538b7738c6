import TestSupport

/// One kind of diary and of change, simulated many times.
package struct Cell: Hashable, Sendable {
  package var before: Int
  package var on: Int
  /// Days ahead of *before*, on the same regimen.
  package var pre = 0
  /// Days left out between two stretches, as those of a titration or of a washout are.
  package var gap = 0
  package var layout = Layout.once
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

  /// The same with `fall` of the headache days gone on the drug.
  package func falling(_ fall: Double) -> Cell {
    var cell = self
    cell.shareOn = shareBefore * (1 - fall)
    return cell
  }

  /// Its own seed, so that a cell gives the same numbers whichever others run. Cells that differ in nothing but the
  /// change have the same: their diaries are lived alike up to the drug.
  func seed(_ seed: UInt64) -> UInt64 {
    var hash = SplitMix64(seed: seed)
    let parts: [Double] = [
      Double(before), Double(on), Double(pre), Double(gap), Double(layout.repeats), shareBefore, runs, sd,
      Double(Missing.allCases.firstIndex(of: missing) ?? 0), swings.number,
    ]
    for part in parts { hash = SplitMix64(seed: hash.next() ^ part.bitPattern) }
    return hash.next()
  }
}

/// How stretches off and on the drug follow each other.
package enum Layout: String, CaseIterable, Sendable {
  case once = "A-B"
  case offAgain = "A-B-A"
  case twice = "A-B-A-B"

  /// Stretches after the first two.
  var repeats: Int {
    switch self {
    case .once: 0
    case .offAgain: 1
    case .twice: 2
    }
  }
}

extension Cell {
  /// Nine that continuous integration can afford.
  package static let short = [
    Cell(before: 28, on: 28, shareBefore: 0.25, shareOn: 0.25, runs: 0.25),
    Cell(before: 28, on: 84, shareBefore: 0.5, shareOn: 0.25, runs: 0.5),
    Cell(before: 56, on: 84, shareBefore: 0.25, shareOn: 0.25, runs: 0.25, missing: .scattered),
    Cell(before: 56, on: 84, shareBefore: 0.5, shareOn: 0.25, runs: 0.5, missing: .inRuns),
    Cell(before: 84, on: 84, gap: 28, shareBefore: 0.12, shareOn: 0.06, runs: 0.25),
    Cell(before: 84, on: 84, gap: 84, shareBefore: 0.8, shareOn: 0.8, runs: 0),
    Cell(before: 28, on: 84, shareBefore: 0.25, shareOn: 0.25, runs: 0.25, swings: .blocks, sd: 0.3),
    Cell(
      before: 56, on: 84, gap: 28, shareBefore: 0.5, shareOn: 0.25, runs: 0.25, swings: .smooth(days: 60),
      sd: 0.3),
    Cell(
      before: 84, on: 84, pre: 336, gap: 28, shareBefore: 0.25, shareOn: 0.25, runs: 0.25, swings: .blocks,
      sd: 0.3),
  ]
}
