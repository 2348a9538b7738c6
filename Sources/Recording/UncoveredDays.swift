import Analysis
import AnalysisInput
package import CivilTime
package import Diary
package import Storage

/// Days that an attack is taken from. A stretch declared headache-free left them out because of it: they are no more
/// declared than before, and unknown.
package struct UncoveredDays {
  /// Unknown from now on, oldest first.
  package private(set) var unknown: [CivilDay] = []
  /// Said to be headache-free by themselves, as they were before.
  package private(set) var free: [CivilDay] = []

  /// Takes the days of attacks that are deleted in `transaction` out of every declared stretch, where no other attack
  /// is on them.
  package static func release(
    _ attacks: [StoredAttack], _ now: Now, _ store: DiaryStore, _ transaction: WriteTransaction
  ) throws(StoreError) -> UncoveredDays {
    try release(Set(attacks.flatMap { AttackFacts($0.attack).days }), now, store, transaction)
  }

  /// The same for the days that an attack was on and is no more.
  package static func release(
    from before: Attack, to after: Attack, _ now: Now, _ store: DiaryStore,
    _ transaction: WriteTransaction
  ) throws(StoreError) -> UncoveredDays {
    let left = Set(AttackFacts(before).days).subtracting(AttackFacts(after).days)
    return try release(left, now, store, transaction)
  }

  private static func release(
    _ left: Set<CivilDay>, _ now: Now, _ store: DiaryStore, _ transaction: WriteTransaction
  ) throws(StoreError) -> UncoveredDays {
    let touched = left.sorted()
    var days = UncoveredDays()
    guard let first = touched.first else { return days }
    let table = try DiarySnapshot(store, now: now, includingToday: true, from: first).table
    for day in touched where table.isFree(day) {
      if table.isCheckedIn(day) { days.free.append(day) } else { days.unknown.append(day) }
    }
    for day in days.unknown {
      for stored in try store.declaredRanges() where stored.range.removing(day) != [stored.range] {
        // The last part is the standing one, where there is one: it stays the row that it is.
        let parts = stored.range.removing(day)
        guard let kept = parts.last else {
          try transaction.remove(stored)
          continue
        }
        for part in parts.dropLast() { _ = try transaction.add(part, declaredAt: stored.declaredAt) }
        var rest = stored
        rest.range = kept
        try transaction.update(rest)
      }
    }
    return days
  }
}
