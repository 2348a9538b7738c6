import CivilTime
import Diary

/// What the comparisons of one diary have in common, worked out once: with hundreds of preventives over a long life,
/// each of them would else go through all of it again.
///
/// For one table of days; it is filled as it is asked.
package final class ComparisonBasis {
  private var tallies: [(measure: String, rule: MigraineRule?, of: DayTallies)] = []
  /// Those that were asked for last.
  private var known: Regimens?
  private var clear: ClearStretches?
  private var onsets: (source: [CivilDay], sorted: [CivilDay])?

  package init() {}

  func tallies(of measure: DayMeasure, in table: DayTable, rule: MigraineRule? = nil) -> DayTallies {
    let rule = rule ?? table.rule
    if let known = tallies.first(where: { $0.measure == measure.name && $0.rule == rule }) { return known.of }
    let new = DayTallies(of: measure, in: table, rule: rule)
    tallies.append((measure.name, rule, new))
    return new
  }

  func regimens(of preventives: [PreventiveTrial], in table: DayTable) -> Regimens {
    // The same array is recognized without a look at what it holds.
    if let known, known.preventives == preventives { return known }
    let new = Regimens(of: preventives, in: table)
    known = new
    clear = nil
    return new
  }

  /// The clear stretches of the regimens that were asked for last.
  func clearStretches(_ regimens: Regimens, in table: DayTable) -> ClearStretches {
    if let clear { return clear }
    let new = ClearStretches(regimens, in: table)
    clear = new
    return new
  }

  /// Of one of them, which need not be among them.
  func regimens(
    with preventive: PreventiveTrial, among preventives: [PreventiveTrial], in table: DayTable
  ) -> Regimens {
    let isAmong = preventives.contains { $0.id == preventive.id }
    return regimens(of: isAmong ? preventives : preventives + [preventive], in: table)
  }

  /// How many of the attacks began in a range of days. `attacks`: their first days.
  func count(_ attacks: [CivilDay], in range: DayRange) -> Int {
    if onsets?.source != attacks { onsets = (attacks, attacks.sorted()) }
    guard let sorted = onsets?.sorted else { return 0 }
    return sorted.firstIndex(from: range.end) - sorted.firstIndex(from: range.start)
  }
}

extension [CivilDay] {
  /// The index of the first day that is not before `day`, of days in order.
  func firstIndex(from day: CivilDay) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
