import Analysis
import CivilTime
import Diary
import Storage

extension DayTable {
  /// Folds the entries of a diary into its days: the only walk from the one to the other.
  ///
  /// `first` is the day from which on the table has to be right, for a short look at a long diary, and `nil` for all of
  /// it; `declared` the stretches that were declared headache-free; `lastLoggedDay` how far a standing declaration
  /// reaches, asked for only where there is one. `body` sees each attack.
  mutating func fold(
    _ store: DiaryStore, from first: CivilDay?, declared: [DeclaredRange],
    lastLoggedDay: () throws(StoreError) -> CivilDay?, attack body: (AttackFacts) -> Void = { _ in }
  ) throws(StoreError) {
    if let first {
      try store.forEachAttackFacts(from: first) {
        add($0)
        body($0)
      }
      try store.forEachDoseFacts(from: first) { add($0) }
    } else {
      try store.forEachFacts {
        add($0)
        body($0)
      } dose: {
        add($0)
      }
    }
    try store.forEachCheckIn(from: first) { add($0) }
    let isStanding = declared.contains { $0.last == nil }
    let last = isStanding ? try lastLoggedDay() : nil
    for range in declared { add(range, lastLoggedDay: last ?? range.start) }
  }
}
