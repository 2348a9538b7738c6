package import CivilTime
import Diary

/// Which preventives stand at the top of a report: one choice for the result lines, for the lane under the months and
/// for the comparisons, so that no drug is in one of them and missing from the next.
///
/// Those taken on the day of the report come first, the one begun last before the others; then those that are over, the
/// one that ended last before the others.
package struct PreventiveSelection: Equatable, Sendable {
  /// How many are chosen. Every one that was tried is in the table of all of them.
  package static let most = 3

  /// Those taken on the day of the report, injections that are overdue among them.
  package let taken: [TriedPreventive]
  /// Those that are over, whenever that was, the one that ended last before the others.
  package let over: [TriedPreventive]
  /// Those chosen, in their order.
  package let chosen: [TriedPreventive]
  /// Those of the period that are not chosen, in the same order.
  package let leftOut: [TriedPreventive]

  /// `history`: every preventive tried; `period`: the days of the report, in which one must have been taken to be
  /// chosen; `today`: the day of the report; `asked`: the numbers of trials to choose from, whenever they were.
  package init(
    _ history: [TriedPreventive], in period: DayRange, today: CivilDay, only asked: Set<Int>? = nil
  ) {
    taken = history.filter { $0.isTaken(on: today) }.sorted { $0.trial.start > $1.trial.start }
    over = history.filter { !$0.isTaken(on: today) }.sorted {
      ($0.taken.last, $0.trial.start) > ($1.taken.last, $1.trial.start)
    }
    let seen = (taken + over).filter { tried in
      asked.map { $0.contains(tried.preventive.id) } ?? tried.covered.overlaps(period)
    }
    chosen = Array(seen.prefix(PreventiveSelection.most))
    leftOut = Array(seen.dropFirst(PreventiveSelection.most))
  }
}

extension TriedPreventive {
  /// Begun, and not stopped.
  package func isTaken(on day: CivilDay) -> Bool {
    trial.start <= day && (trial.stop.map { $0 >= day } ?? true)
  }

  /// The days under it, up to yesterday: an injection covers the days until the next is due.
  package var covered: DayRange { preventive.daysTaken(before: today) }
}
