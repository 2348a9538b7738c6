import Analysis
import ArgumentParser
import CivilTime
import Platform
import Report
import Store
import Words

/// `headache calendar`.
struct CalendarCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Show every day of a month, a year or the last months.",
    discussion: """
      headache calendar
      headache cal oct
      headache cal 2025
      headache cal -n 6

      A block is as high as the worst intensity of the day; the line under it says what was taken. Beside it:
      days with headache or aura, migraine days, acute medication days, days recorded.
      A day without an entry is unknown, never headache-free. Today counts once it is over.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A month such as oct or 2025-10, a year, or a range of days.")
  var when: [String] = []

  @Option(name: .shortAndLong, help: "How many months, the latest.")
  var number: Int?

  func perform(_ session: Session) throws -> Answer {
    guard when.isEmpty || number == nil else { throw Refusal.monthsTwice }
    let store = try session.openToRead()
    let (reading, period, minutes) = try store.soundly {
      let reading = try Reading(store, now: session.now)
      let period = try self.period(reading.table, session)
      return (reading, period, try store.headacheMinutes(in: period))
    }
    let months = CalendarMonth.months(
      of: period, before: session.now.today, records: reading.table.records(in: period),
      taken: reading.courses.map { ReportModel.Course($0).taken(by: session.now.today) }, minutes: minutes)
    let calendar = CalendarText(
      months, rule: reading.table.rule, width: session.terminal.drawingWidth, ascii: session.ascii,
      weekStart: try store.weekStart)
    let isGrid = !when.isEmpty && months.count == 1
    return .shown(
      months.isEmpty ? Phrases.noCalendar : isGrid ? calendar.grid() : calendar.rows(), schema: "calendar",
      data: CalendarJSON.data(months, rule: reading.table.rule)
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
      guard range.start.month <= last else { throw Refusal.monthToCome(range.start.month) }
      return DayRange(range.start.month.days.start, before: last.days.end)
    }
    let most = try Count.atLeastOne(number ?? 12)
    guard let recorded = table.recordedSpan else { return DayRange(today, before: today) }
    // The days of the current month that are over; on its first day there are none.
    let whole = DayRange(recorded.start.month.days.start, before: (today - 1).month.days.end)
    let first = whole.months.suffix(most).first ?? today.month
    return DayRange(first.days.start, before: whole.end)
  }
}

/// `headache trend`.
struct TrendCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Show the course of the diary month by month.",
    discussion: """
      headache trend
      headache trend -n 36
      headache trend --by 28d

      A small bar for each month that is over, and each preventive under the months in which it was taken.
      Beside it: the last month, the mean of the last three, the mean of the first five shown.
      Months recorded on fewer than 80 % of their days are named, and left out of the means; a mean needs two
      months of the three, three of the five.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Calendar months or stretches of 28 days.", valueName: "month|28d"))
  var by: String = Trend.Step.month.rawValue

  @Option(name: .shortAndLong, help: "How many, the latest.")
  var number = 18

  func perform(_ session: Session) throws -> Answer {
    guard let step = Trend.Step(rawValue: by.lowercased()) else { throw Refusal.notATrendStep(by) }
    let most = try Count.atLeastOne(number)
    let store = try session.openToRead()
    let reading = try store.soundly { try Reading(store, now: session.now) }
    let trend = Trend(
      of: reading.table, courses: reading.courses.map(ReportModel.Course.init), by: step, most: most)
    return .shown(
      text(trend, session), schema: "trend", data: TrendJSON.data(trend)
    ).paged
  }

  private func text(_ trend: Trend, _ session: Session) -> String {
    if trend.stretches.isEmpty { return Phrases.noTrend }
    return TrendText(trend, width: session.terminal.drawingWidth, ascii: session.ascii).render()
  }
}

/// `headache overuse`.
struct OveruseCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "overuse", abstract: "Count the days with acute drugs, class by class.",
    discussion: """
      headache overuse
      headache overuse -n 12

      Days with a triptan, an ergot, an opioid, a combination analgesic, or paracetamol and NSAIDs, in the last
      three windows of 30 days and by calendar month, beside the number of days that doctors use as a warning
      (ICHD-3 8.2). Days, not doses; a count, not a diagnosis. Preventive intakes are left out.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many calendar months.")
  var number = 6

  func perform(_ session: Session) throws -> Answer {
    let most = try Count.atLeastOne(number)
    let store = try session.openToRead()
    let reading = try store.soundly { try Reading(store, now: session.now) }
    let overuse = Overuse(in: reading.table, months: most)
    return .shown(
      OveruseText.render(overuse, width: session.terminal.drawingWidth, ascii: session.ascii),
      schema: "overuse", data: OveruseJSON.data(overuse)
    ).paged
  }
}

/// What is asked of `-n`.
private enum Count {
  /// More than a diary can have is as good as all.
  static func atLeastOne(_ number: Int) throws -> Int {
    guard number >= 1 else { throw Refusal.notANumberOfMonths }
    return min(number, 12_000)
  }
}

extension DiaryStore {
  /// The day a week begins with in a calendar.
  fileprivate var weekStart: Weekday {
    get throws {
      let name = try setting("week_start")
      return Weekday.allCases.first { $0.name.lowercased() == name } ?? .monday
    }
  }
}

extension Terminal {
  /// Columns for a drawing: `COLUMNS` where no terminal says, as in a pipe.
  fileprivate var drawingWidth: Int {
    width ?? Process.environment("COLUMNS").flatMap { Int($0) }.map { max(20, $0) } ?? 80
  }
}
