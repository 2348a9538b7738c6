package import CivilTime
import Diary
package import Storage

/// Days that one entry turns into headache-free ones: a standing declaration reaches up to the last day on which an
/// entry was made, so the first one after a gap makes it reach over the gap as well. That is said.
package struct LoggingGap {
  /// From the day after the last one told to yesterday.
  package let days: DayRange
  /// A shorter gap without any entry is an ordinary week, and not remarked on.
  private static let minimumDays = 7

  /// The gap that an entry made now would end; `nil` without a standing declaration or without a gap.
  ///
  /// The journal's last step is looked at first: it costs nothing, and nearly always is of today or yesterday.
  /// To be read in the transaction of the entry, before its step is begun.
  package init?(_ store: DiaryStore, _ now: Now) throws(StoreError) {
    let today = now.today
    guard let last = try store.lastStep(), now.moment(atInstant: last / 60).day < today - 1,
      let start = try store.declaredRanges().filter({ $0.range.last == nil }).map(\.range.start).min(),
      let told = try store.lastLoggedDay(offset: now.moment.offset ?? 0)
    else { return nil }
    days = DayRange(max(start, told + 1), before: today)
    if days.isEmpty { return nil }
  }

  /// The same where there may be no diary yet.
  package static func ended(in store: DiaryStore?, _ now: Now) throws(StoreError) -> LoggingGap? {
    guard let store else { return nil }
    return try LoggingGap(store, now)
  }

  /// How many days of the gap become headache-free; `nil` where they are too few to speak of.
  ///
  /// `entry`: the days that the entry is about, which it does not make headache-free.
  package func count(excluding entry: DayRange) -> Int? {
    let count = days.count { !entry.contains($0) }
    return count >= Self.minimumDays ? count : nil
  }
}
