package import CivilTime
package import Diary

/// The first day of each attack, once attacks that belong together are joined; oldest first.
///
/// Attacks come in onset order. Two are one when less than the gap lies between the end of the one and the
/// onset of the next; where an onset is known to the day only, when no headache-free day lies between (at 24
/// hours) or at most one (at 48), which must be recorded: an unknown day in between keeps them apart. Joining
/// never changes a count of days.
package func attackOnsets(
  of attacks: some Sequence<AttackFacts>, mergeGapHours: Int = 24, in table: DayTable
) -> [CivilDay] {
  var onsets: [CivilDay] = []
  var previous: AttackFacts?
  for attack in attacks {
    guard let last = previous else {
      onsets.append(attack.onset.day)
      previous = attack
      continue
    }
    if !attack.continues(last, mergeGapHours, table) { onsets.append(attack.onset.day) }
    // A short attack inside a long one must not hide the long one's end.
    if attack.lastEvidence.instant >= last.lastEvidence.instant { previous = attack }
  }
  return onsets
}

extension AttackFacts {
  fileprivate func continues(_ earlier: AttackFacts, _ gapHours: Int, _ table: DayTable) -> Bool {
    guard precision == .day || earlier.precision == .day else {
      return onset.minutes(since: earlier.lastEvidence) < gapHours * 60
    }
    let between = DayRange(earlier.days.end, before: onset.day)
    return between.count < gapHours / 24
      && between.allSatisfy { table.cell($0).recorded.contains(.headache) }
  }
}
