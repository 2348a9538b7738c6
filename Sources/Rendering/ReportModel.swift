import Language
import Messages
package import Analysis
package import CivilTime
package import Diary

/// Everything a report shows, worked out already: rendering it reads no diary and no clock, and counts nothing.
///
/// A panel of the page is a member: ``selection``, ``present``, ``acuteDays``, ``calendar``, ``history`` and so on are
/// values, from which pages, text and JSON are written alike.
package struct ReportModel: Equatable, Sendable {
  package var name: String?
  package var birthDate: CivilDay?
  package var period: DayRange
  /// The day the report is made.
  package var printed: CivilDay
  /// The program's version, for the foot of the page.
  package var version: String
  /// Every month of the period, oldest first, day by day with what the days add up to; a day without an entry is unknown.
  package var calendar: [CalendarMonth]
  /// Every preventive tried, whenever it was, oldest first, with its comparison.
  package var history: [TriedPreventive]
  /// How things stand now, beside the days before the first preventive.
  package var present: PresentState?
  /// Days with acute drugs, class by class.
  package var acuteDays: AcuteDays?
  /// Blood pressures of the period, oldest first, where a drug that moves them is taken.
  package var pressures: [BloodPressure]
  /// Hours and impact of the period's last days: see ``burdenDays(of:)``.
  package var burden: Burden?
  /// What acute drugs did: see ``drugDays(of:)``.
  package var acute: AcuteResponse?
  /// What the attacks of the days of ``burden`` were like, and when they began.
  package var profile: AttackProfile?
  /// Headache about the first days of menstruation, of the whole period; `nil` where none is noted.
  package var menstrual: MenstrualDays?
  /// Totals of questionnaires of the period, oldest first.
  package var scores: [QuestionnaireScore]
  package var declared: [DeclaredRange]
  /// The rule all migraine days were counted by.
  package var migraineRule: MigraineRule?
  /// Where the attacks of ``burdenDays(of:)`` come from.
  package var origins: EntryOrigins?
  /// The zone that the person is in: `Europe/Paris`; `nil` where it is not known.
  package var zone: String?
  /// Whether the day that the report is made on has entries: it is not over, and in no count.
  package var hasToday = false
  /// Hours between two attacks below which they are counted as one.
  package var mergeGapHours: Int
  package var questions: [String]
  /// Notes of the period's days and attacks, oldest first, where they are asked for.
  package var notes: [WrittenText] = []
  /// The preventives to be shown at the top, where not the usual ones: see ``selection``.
  package var trials: Set<Int>?

  package init(
    name: String? = nil, birthDate: CivilDay? = nil, period: DayRange, printed: CivilDay, version: String,
    days: [DayRecord], history: [TriedPreventive] = [], present: PresentState? = nil,
    acuteDays: AcuteDays? = nil, pressures: [BloodPressure] = [], burden: Burden? = nil,
    acute: AcuteResponse? = nil, profile: AttackProfile? = nil, scores: [QuestionnaireScore] = [],
    declared: [DeclaredRange] = [], migraineRule: MigraineRule? = nil,
    mergeGapHours: Int = 24, questions: [String] = []
  ) {
    self.name = name
    self.birthDate = birthDate
    self.period = period
    self.printed = printed
    self.version = version
    calendar = CalendarMonth.months(
      of: period, before: period.end, records: days, taken: history.map(\.covered))
    self.history = history
    self.present = present
    self.acuteDays = acuteDays
    self.pressures = pressures
    self.burden = burden
    self.acute = acute
    self.profile = profile
    menstrual = MenstrualDays(days)
    self.scores = scores
    self.declared = declared
    self.migraineRule = migraineRule
    self.mergeGapHours = mergeGapHours
    self.questions = questions
  }

  /// The report on a period of a diary, from its day table and every preventive that was ever tried in it.
  package init(
    on period: DayRange, of table: DayTable, history: [TriedPreventive], declared: [DeclaredRange],
    burden: Burden?, acute: AcuteResponse?, profile: AttackProfile? = nil, scores: [QuestionnaireScore] = [],
    pressures: [BloodPressure], name: String?, birthDate: CivilDay?,
    mergeGapHours: Int = 24, questions: [String], printed: CivilDay, version: String
  ) {
    self.init(
      name: name, birthDate: birthDate, period: period, printed: printed, version: version,
      days: table.records(in: period), history: history,
      present: PresentState(table, in: period, firstPreventive: history.map(\.trial.start).min()),
      acuteDays: AcuteDays(table, in: period), pressures: pressures, burden: burden, acute: acute,
      profile: profile, scores: scores, declared: declared, migraineRule: table.rule,
      mergeGapHours: mergeGapHours, questions: questions)
  }
}

extension ReportModel {
  /// The last 84 days of a period, or all of it where it is shorter: those of ``burden``.
  package static func burdenDays(of period: DayRange) -> DayRange {
    DayRange(max(period.start, period.end - 84), before: period.end)
  }

  /// The days of the windows in which days with acute drugs are counted: those of ``acute``.
  package static func drugDays(of period: DayRange) -> DayRange {
    DayRange(
      max(period.start, period.end - Overuse.windowDays * Overuse.windowCount), before: period.end)
  }

  /// Days of the period on which it is known whether there was a headache.
  package var recordedDays: Int { calendar.reduce(0) { $0 + $1.counts.recorded } }

  /// Whether there is nothing to count.
  package var isEmpty: Bool {
    recordedDays == 0 && calendar.allSatisfy { $0.counts.headacheDays == 0 && $0.counts.auraOnlyDays == 0 }
  }

  /// The months in numbers, oldest first.
  package var months: [MonthCount] { calendar.map { MonthCount(month: $0.month, counts: $0.counts) } }

  /// The years in numbers, oldest first, where there are more months than the charts show; else none.
  package var years: [YearCount] {
    isEmpty || calendar.count <= HTMLReport.monthsOnPage1 ? [] : YearCount.years(of: calendar)
  }

  /// Which preventives stand at the top: the same in the result lines, the lane and the comparisons.
  package var selection: PreventiveSelection {
    PreventiveSelection(history, in: period, today: printed, only: trials)
  }

  /// The estimators of the intervals that are shown, without repeats; where none is shown, the one that the comparisons
  /// were to have.
  package var estimators: [Estimator] {
    let shown = Set(history.map(\.comparison).filter(\.hasInterval).map(\.estimator))
    return shown.sorted { $0.rawValue < $1.rawValue }
  }
}

extension Comparison {
  /// An interval is computed for one of its measures at least.
  package var hasInterval: Bool { measures.contains { $0.change?.ci95 != nil } }
}
