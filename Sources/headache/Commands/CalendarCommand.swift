import Messages
import Language
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Platform
import Rendering
import Storage
import Parsing

/// `headache calendar`.
struct CalendarCommand: DiaryCommand {
  static let name = "calendar"
  static let group: VerbGroup? = .looking
  static let aliases = ["cal"]
  static let summary = CalendarHelp.summary
  static let discussion = CalendarHelp.discussion

  private let when: [String]
  private let number: Int?

  init(_ line: inout ArgumentReader) {
    when = line.words("when", help: CalendarHelp.when, completing: .days)
    number = line.number("number", short: "n", help: CalendarHelp.number)
  }

  func perform(_ session: Session) throws -> Answer {
    guard when.isEmpty || number == nil else { throw CommandError.monthsTwice }
    let store = try session.openToRead()
    let (snapshot, period, minutes) = try store.withVerifiedSnapshot {
      let snapshot = try DiarySnapshot(store, now: session.now)
      let period = try self.period(snapshot.table, session)
      return (snapshot, period, try store.minutesOfHeadache(in: period))
    }
    let months = CalendarMonth.months(
      of: period, before: session.now.today, records: snapshot.table.records(in: period),
      taken: snapshot.preventives.map { $0.daysTaken(before: session.now.today) }, minutes: minutes)
    let calendar = CalendarText(
      months, rule: snapshot.table.rule, weekStart: try store.weekStart, session.layout)
    let isGrid = !when.isEmpty && months.count == 1
    return .shown(
      months.isEmpty ? session.language.noCalendar : isGrid ? calendar.grid() : calendar.rows(),
      schema: "calendar",
      data: CalendarJSON.data(months, rule: snapshot.table.rule)
    ).paged
  }

  /// The whole months asked for, none of them to come.
  private func period(_ table: DayTable, _ session: Session) throws -> DayRange {
    let today = session.now.today
    guard when.isEmpty else {
      let range =
        switch try parseRange(when, now: session.now, clip: false, command: "headache calendar") {
        case .closed(let range): range
        case .open(let start): DayRange(start, through: max(start, today))
        }
      let last = min(range.last, today).month
      guard range.start.month <= last else { throw CommandError.monthToCome(range.start.month) }
      return DayRange(range.start.month.days.start, before: last.days.end)
    }
    let most = try NumberOfMonths.atLeastOne(number ?? 12)
    guard let recorded = table.recordedSpan else { return DayRange(today, before: today) }
    // The days of the current month that are over; on its first day there are none.
    let whole = DayRange(recorded.start.month.days.start, before: (today - 1).month.days.end)
    let first = whole.months.suffix(most).first ?? today.month
    return DayRange(first.days.start, before: whole.end)
  }
}

extension DiaryStore {
  /// The day a week begins with in a calendar.
  fileprivate var weekStart: Weekday {
    get throws {
      let name = try setting(.weekStart)
      return name.flatMap(Weekday.init(typed:)) ?? .monday
    }
  }
}
