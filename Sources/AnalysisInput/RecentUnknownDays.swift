import Analysis
package import CivilTime
import Diary
package import Storage

extension DiaryStore {
  /// How far back days without an entry are asked for.
  package static let recentDays = 28

  /// The recent days that nothing is known of, oldest first: from the first entry on, up to yesterday.
  ///
  /// Reads the last weeks alone: no preventives, and doses only where the diary is younger than that.
  package func recentUnknownDays(_ now: Now) throws(StoreError) -> [DayRange] {
    let today = now.today
    let earliest = today - Self.recentDays
    var table = DayTable(today: today)
    try forEachAttackFacts(from: earliest) { table.add($0) }
    try forEachCheckIn(from: earliest) { table.add($0) }
    let declared = try declaredRanges().map(\.range)
    let isStanding = declared.contains { $0.last == nil }
    let lastLoggedDay = isStanding ? try reach(now) : nil
    for range in declared { table.add(range, lastLoggedDay: lastLoggedDay ?? range.start) }
    if try hasEntry(before: earliest) { return table.unknownDays(in: DayRange(earliest, before: today)) }
    try forEachDoseFacts(from: earliest) { table.add($0) }
    guard let first = table.entries?.start, first < today else { return [] }
    return table.unknownDays(in: DayRange(max(first, earliest), before: today))
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
