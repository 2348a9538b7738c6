import Analysis

/// The intervals compared.
package enum Method: String, CaseIterable, Sendable {
  /// What `compare` prints: `mcn-4` where the diary tells swings from levels, else `mcn-2`.
  case headline
  /// One model over every stretch.
  case mcn4 = "mcn-4"
  /// Of two windows, with an allowance for monthly swings.
  case mcn2 = "mcn-2"
  /// Without that.
  case mcn1 = "mcn-1"
  /// The mean of blocks of 28 days, with Student's t.
  case blocks
  /// A straight comparison of means with the standard error of Newey and West.
  case neweyWest = "newey-west"
  /// A local level, forecast from the days before: `bsts.py`, not this program.
  case bsts
  /// Newcombe's interval on the recorded days, as if each were independent of the next.
  case naive

  /// Those that this program makes.
  package static let own = allCases.filter { $0 != .bsts }
}

extension SimulatedDiary {
  /// The interval of each method, in the order of ``Method/own``.
  func intervals(_ methods: [Method]) -> [Interval?] {
    let (before, on) = (before, on)
    var joint: Interval?
    var windows: Interval?
    if methods.contains(.mcn4) || methods.contains(.headline) && tellsSwings {
      joint = JointEstimate(days: days, labels: labels)?.change.ci95
    }
    if methods.contains(.mcn2) || methods.contains(.headline) {
      windows = ChangeEstimate.mcn2(before: before, on: on, pre: pre, other: other)?.change.ci95
    }
    return methods.map { method in
      switch method {
      case .headline: tellsSwings ? joint : windows
      case .mcn4: joint
      case .mcn2: windows
      case .mcn1: ChangeEstimate.mcn1(before: before, on: on)?.change.ci95
      case .blocks: blocksInterval(before, on)
      case .neweyWest: neweyWestInterval(before, on)
      case .naive: naiveInterval(before, on)
      case .bsts: nil
      }
    }
  }
}
