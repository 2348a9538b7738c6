import Analysis
import CivilTime
import Diary
import Storage

extension DiaryStore {
  /// How long the head ached on each day of some days, in minutes: see ``headacheMinutes(of:)``. Days that only
  /// attacks outside the range touch may be missing.
  func headacheMinutes(in range: DayRange) throws -> [CivilDay: Int?] {
    var attacks: [AttackFacts] = []
    try forEachAttackFacts(from: range.start) { if $0.days.overlaps(range) { attacks.append($0) } }
    attacks.sort { $0.onset.instant < $1.onset.instant }
    return Analysis.headacheMinutes(of: attacks)
  }

  /// Hours and impact of the headache days of some days.
  func burden(in range: DayRange, _ table: DayTable) throws -> Burden {
    Burden(table.records(in: range), minutes: try headacheMinutes(in: range))
  }
}
