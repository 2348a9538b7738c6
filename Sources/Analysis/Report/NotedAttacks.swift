package import CivilTime
import Diary

/// Attacks as they were noted, none joined with another, on the two sides of a comparison.
///
/// A comparison counts attacks less than a day apart as one, as migraine trials do. Of headaches that come several
/// times a day that is another number altogether: then both are shown.
package struct NotedAttacks: Equatable, Sendable {
  package let before: WindowCount
  package let on: WindowCount

  /// `onsets`: the first day of every attack, in order. `nil` where the comparison has no change of attacks, and where
  /// joining takes away less than half of those noted on both sides.
  package init?(_ onsets: [CivilDay], in comparison: Comparison) {
    guard let joined = comparison.attacks, joined.change != nil else { return nil }
    let first = NotedAttacks.count(onsets, comparison.days(.before), joined.before.recorded)
    let second = NotedAttacks.count(onsets, comparison.days(.on), joined.on.recorded)
    guard first.count > 2 * joined.before.count || second.count > 2 * joined.on.count else { return nil }
    (before, on) = (first, second)
  }

  private static func count(_ onsets: [CivilDay], _ ranges: [DayRange], _ recorded: Int) -> WindowCount {
    let count = ranges.reduce(0) { $0 + onsets.firstIndex(from: $1.end) - onsets.firstIndex(from: $1.start) }
    return WindowCount(
      count: count, recorded: recorded, per28: recorded > 0 ? 28 * Double(count) / Double(recorded) : nil)
  }
}

extension Comparison {
  /// The days that were compared on one side: a window, or the stretches.
  fileprivate func days(_ side: ComparisonSide) -> [DayRange] {
    guard estimator == .mcn4 else { return [side == .before ? before.range : on.range] }
    return stretches.filter { $0.isCounted && $0.kind == (side == .before ? .off : .on) }.map(\.days)
  }
}
