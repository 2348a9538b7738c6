package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every live dose of the days of `range`, in the order taken: of attacks, and on their own. One without a time of
  /// its own is of the day its attack began.
  package func notedDoses(in range: DayRange) throws(StoreError) -> [NotedDose] {
    var found: [(instant: Int, dose: NotedDose)] = []
    try forEachStored(
      """
      SELECT id FROM attack WHERE id IN (
          SELECT attack FROM attack_dose WHERE taken >= ?1 AND taken < ?2
          UNION SELECT id FROM attack WHERE \(Self.lastTime) >= ?3 AND onset >= ?1 AND onset < ?2
            AND EXISTS (SELECT 1 FROM attack_dose WHERE attack = id AND taken IS NULL))
        AND \(Self.live) ORDER BY id
      """,
      [
        .integer(Self.minute(range.start)), .integer(Self.minute(range.end)),
        // An end may be earlier than its onset by the two offsets.
        .integer(Self.minute(range.start, -4)),
      ]
    ) { stored in
      let onset = stored.attack.onset.moment
      for dose in stored.attack.doses {
        let at = dose.takenAt ?? onset
        guard range.contains(at.day) else { continue }
        found.append((at.instant, NotedDose(attack: stored.id, dose: dose, day: at.day)))
      }
    }
    for stored in try doses(in: range) {
      guard let at = stored.dose.takenAt else { continue }
      found.append((at.instant, NotedDose(number: stored.id, dose: stored.doseAsKnown, day: at.day)))
    }
    return found.sorted { $0.instant < $1.instant }.map(\.dose)
  }
}
