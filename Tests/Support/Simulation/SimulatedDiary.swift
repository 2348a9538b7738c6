import TestSupport

/// A diary made up day by day: stretches off and on the drug, days left out between them, and the two windows of it that
/// are compared.
package struct SimulatedDiary {
  /// Every day from the first to the last, and its regimen: 0 off, 1 on, `nil` between the stretches.
  package private(set) var days: [Bool?] = []
  package private(set) var labels: [Int?] = []
  private var stretches: [(isOn: Bool, days: [Bool?])] = []
  /// The stretch on the drug that is compared; the one before it is off.
  private let compared: Int
  private let lengthBefore: Int

  /// Lived once more from the start where a window has fewer than the 14 recorded days that the program asks.
  init(_ cell: Cell, levels: (before: Double, on: Double), _ random: inout SplitMix64) {
    let lengths =
      [cell.pre + cell.before, cell.on] + [cell.before, cell.on].prefix(cell.layout.repeats)
    let count = lengths.reduce(0, +) + cell.gap * (lengths.count - 1)
    compared = cell.layout == .twice ? 3 : 1
    lengthBefore = cell.before
    // The last days are on the drug, or after it, as many as a window has: new levels are in step with all of them.
    repeat {
      let path = cell.swings.path(count, on: lengths.last ?? 0, origin: cell.origin, &random)
      days = []
      labels = []
      stretches = []
      for (number, length) in lengths.enumerated() {
        if number > 0 {
          days += Array(repeating: nil, count: cell.gap)
          labels += Array(repeating: nil, count: cell.gap)
        }
        let isOn = number % 2 == 1
        let level = isOn ? levels.on : levels.before
        let shares = path[days.count..<(days.count + length)].map { logistic(level + cell.sd * $0) }
        let lived = SimulatedDiary.chain(shares, cell.runs, &random)
        let stretch = SimulatedDiary.unrecorded(lived, cell.missing, &random)
        days += stretch
        labels += Array(repeating: isOn ? 1 : 0, count: length)
        stretches.append((isOn, stretch))
      }
    } while min(before.count { $0 != nil }, on.count { $0 != nil }) < 14
  }

  package var before: [Bool?] { Array(stretches[compared - 1].days.suffix(lengthBefore)) }
  package var on: [Bool?] { stretches[compared].days }
  /// The days ahead of *before* on the same regimen.
  var pre: [Bool?] { Array(stretches[compared - 1].days.dropLast(lengthBefore)) }
  /// The other stretches.
  var other: [[Bool?]] {
    stretches.indices.filter { $0 != compared && $0 != compared - 1 }.map { stretches[$0].days }
  }

  /// Recorded days off before the drug, and of a stretch that counts as one more, as in `DrugStretches`.
  package static let history = 252
  package static let fewestRecorded = 28

  /// Whether `compare` takes every stretch of it rather than two windows.
  var tellsSwings: Bool {
    let recorded = stretches.map { stretch in stretch.days.count { $0 != nil } }
    let repeated = [false, true].contains { isOn in
      zip(stretches, recorded).count { $0.isOn == isOn && $1 >= SimulatedDiary.fewestRecorded } >= 2
    }
    return recorded[0] >= SimulatedDiary.history || repeated
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

extension Cell {
  /// The day on which a random walk is 0: the middle between the two windows.
  var origin: Int {
    let earlier = layout == .twice ? before + on + 2 * gap : 0
    return earlier + pre + before + gap / 2
  }

  /// How far the days of a window are from there.
  private func distances(_ days: Int) -> Range<Int> { (gap / 2)..<(gap / 2 + days) }

  var levels: (before: Double, on: Double) {
    (
      swings.logOdds(of: shareBefore, sd: sd, distances: distances(before)),
      swings.logOdds(of: shareOn, sd: sd, distances: distances(on))
    )
  }
}

/// Which days of a diary were not written down.
package enum Missing: String, CaseIterable, Sendable {
  case none, scattered, inRuns

  /// A fifth of the days; in runs of a week on average.
  static let share = 0.2
  static let meanRun = 7.0
}
