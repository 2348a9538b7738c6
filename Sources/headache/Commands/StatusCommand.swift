import Messages
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Storage

/// `headache` alone: what is open, what this month says, what is missing, what is being taken.
struct StatusCommand: DiaryCommand {
  /// No word calls it: it is what `headache` alone does.
  static let name = ""
  static let summary = StatusHelp.summary

  init(_ line: inout ArgumentReader) {}

  init() {}

  func perform(_ session: Session) throws -> Answer {
    let store: DiaryStore
    do { store = try session.openToRead() } catch StoreError.missing {
      let none = DiaryStatus(today: session.now.today)
      return .shown(
        StatusText(session.layout).text(none), schema: "glance", data: StatusJSON.data(none))
    }
    let today = session.now.today
    // This month and the last four weeks are all that is shown of the days.
    let first = min(today.month.days.start, today - DiaryStore.recentDays)
    let snapshot = try DiarySnapshot(store, now: session.now, from: first)
    let open = try store.openAttack()
    let recent = DayRange(
      max(try Self.firstEntry(store, snapshot, first) ?? today, today - DiaryStore.recentDays), before: today)
    let over = DayRange(today.month.days.start, before: today)
    let month = over.isEmpty ? nil : snapshot.table.months(in: over).first?.counts
    var status = DiaryStatus(
      today: today, hasDiary: true, open: open, month: month,
      recent: recent, unknown: snapshot.table.unknownDays(in: recent),
      taken: snapshot.preventives.filter { $0.isTakenOrPlanned(on: today) })
    status.dosesAlone = snapshot.table.dosesAlone(in: recent)
    status.over = try store.attacks(touching: DayRange(today)).filter { $0.attack.end != .open }
    let shown = status.over.map(\.id) + [open?.id].compactMap(\.self)
    status.doses = try store.notedDoses(in: DayRange(today)).filter { dose in
      dose.attack.map { !shown.contains($0) } ?? true
    }
    return .shown(StatusText(session.layout).text(status), schema: "glance", data: StatusJSON.data(status))
  }

  /// The first day with an entry, or `first` where there are earlier ones.
  private static func firstEntry(
    _ store: DiaryStore, _ snapshot: DiarySnapshot, _ first: CivilDay
  ) throws -> CivilDay? {
    try store.hasEntry(before: first) ? first : snapshot.table.entries?.start
  }
}
