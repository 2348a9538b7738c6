import Analysis
package import CivilTime
import Diary
package import Storage

extension DiaryStore {
  /// How far back days without an entry are asked for.
  package static let recentDays = 28

  /// The recent days of which it is unknown whether there was a headache, oldest first: from the first entry on, up to yesterday.
  ///
  /// Reads the last weeks alone, and no preventives.
  ///
  /// `dosesAlone`: those of them with a dose, which a declared stretch leaves out.
  package func recentUnknownDays(
    _ now: Now
  ) throws(StoreError) -> (days: [DayRange], dosesAlone: [CivilDay]) {
    let today = now.today
    let earliest = today - Self.recentDays
    var table = DayTable(today: today)
    try table.fold(self, from: earliest, declared: try declaredRanges().map(\.range)) {
      () throws(StoreError) in try reach(now)
    }
    let first = try hasEntry(before: earliest) ? earliest : table.entries?.start ?? today
    let recent = DayRange(max(first, earliest), before: today)
    return (table.unknownDays(in: recent), table.dosesAlone(in: recent))
  }

  /// How far a standing declaration reaches. Where the journal has an entry of today or yesterday, that is as far as it
  /// matters; else every entry is looked at.
  private func reach(_ now: Now) throws(StoreError) -> CivilDay? {
    if let at = try lastEntryStep() {
      let day = now.moment(atInstant: at / 60).day
      if day >= now.today - 1 { return day }
    }
    return try lastLoggedDay(offset: now.moment.offset ?? 0)
  }
}
