import Language
import Messages
import CivilTime
import Diary
import Rendering
import Storage

/// Days that one entry turns into headache-free ones: a standing declaration reaches up to the last day on which an
/// entry was made, so the first one after a gap makes it reach over the gap as well. That is said.
struct LoggingGap {
  /// From the day after the last one told to yesterday.
  private let days: DayRange
  /// A shorter gap without any entry is an ordinary week, and not remarked on.
  private static let minimumDays = 7

  /// The gap that an entry made now would end; `nil` without a standing declaration or without a gap.
  ///
  /// The journal's last step is looked at first: it costs nothing, and nearly always is of today or yesterday.
  /// To be read in the transaction of the entry, before its step is begun.
  init?(_ store: DiaryStore, _ now: Now) throws(StoreError) {
    let today = now.today
    guard let last = try store.lastStep(), now.moment(atInstant: last / 60).day < today - 1,
      let start = try store.declaredRanges().filter({ $0.range.last == nil }).map(\.range.start).min(),
      let told = try store.lastLoggedDay(offset: now.moment.offset ?? 0)
    else { return nil }
    days = DayRange(max(start, told + 1), before: today)
    if days.isEmpty { return nil }
  }

  /// The same where there may be no diary yet.
  static func ended(in store: DiaryStore?, _ now: Now) throws(StoreError) -> LoggingGap? {
    guard let store else { return nil }
    return try LoggingGap(store, now)
  }

  /// Says so once the entry is saved; nothing where the entry itself fills the gap.
  ///
  /// `entry`: the days that the entry is about, which it does not make headache-free.
  func remark(excluding entry: DayRange, _ session: Session) {
    let count = days.count { !entry.contains($0) }
    guard count >= Self.minimumDays else { return }
    session.output.remark(.note, session.language.gapIsFree(days, count: count))
  }
}
