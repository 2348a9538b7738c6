package import TestSupport

/// A diary made up day by day: before, on the drug, and the days ahead of both on the same regimen.
package struct SimulatedDiary {
  package var pre: [Bool?]
  package var before: [Bool?]
  package var on: [Bool?]
  /// Days between the windows.
  package var gap: Int

  /// Lived once more from the start where a window has fewer than the 14 recorded days that the program asks.
  package init(_ cell: Cell, levels: (before: Double, on: Double), _ random: inout SplitMix64) {
    gap = cell.gap
    repeat {
      let ahead = cell.pre + cell.before
      let path = cell.swings.path(ahead + cell.gap + cell.on, on: cell.on, &random)
      func phase(_ days: ArraySlice<Double>, _ level: Double) -> [Bool?] {
        let shares = days.map { logistic(level + cell.sd * $0) }
        return SimulatedDiary.unrecorded(
          SimulatedDiary.chain(shares, cell.runs, &random), cell.missing, &random)
      }
      let earlier = phase(path[..<ahead], levels.before)
      pre = Array(earlier[..<cell.pre])
      before = Array(earlier[cell.pre...])
      on = phase(path[(ahead + cell.gap)...], levels.on)
    } while min(before.count { $0 != nil }, on.count { $0 != nil }) < 14
  }

  /// A two-state Markov chain with the lag-1 autocorrelation `runs`, begun in its long-run state.
  private static func chain(_ shares: [Double], _ runs: Double, _ random: inout SplitMix64) -> [Bool] {
    var state = shares.first.map { random.uniform() < $0 } ?? false
    return shares.map { share in
      defer { state = random.uniform() < share * (1 - runs) + (state ? runs : 0) }
      return state
    }
  }

  private static func unrecorded(_ days: [Bool], _ missing: Missing, _ random: inout SplitMix64) -> [Bool?] {
    switch missing {
    case .none: return days
    case .scattered: return days.map { random.uniform() < Missing.share ? nil : $0 }
    case .inRuns:
      var isMissing = random.uniform() < Missing.share
      let ends = 1 / Missing.meanRun
      let begins = ends * Missing.share / (1 - Missing.share)
      return days.map { day in
        defer { isMissing = random.uniform() < (isMissing ? 1 - ends : begins) }
        return isMissing ? nil : day
      }
    }
  }
}

/// Which days of a diary were not written down.
package enum Missing: String, CaseIterable, Sendable {
  case none, scattered, inRuns

  /// A fifth of the days; in runs of a week on average.
  static let share = 0.2
  static let meanRun = 7.0
}
