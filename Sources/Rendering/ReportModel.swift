import Language
import Messages
package import Analysis
package import CivilTime
package import Diary

/// Everything a report shows, worked out already: rendering it reads no diary and no clock.
package struct ReportModel: Equatable, Sendable {
  package var name: String?
  package var birthDate: CivilDay?
  package var period: DayRange
  /// The day the report is made.
  package var printed: CivilDay
  /// The program's version, for the foot of the page.
  package var version: String
  /// Days of the period in order; a day that is not there has no entry.
  package var days: [DayRecord]
  /// Oldest first.
  package var courses: [PreventiveTrial]
  /// Oldest first, each for one course.
  package var comparisons: [Comparison]
  /// Every preventive tried, whenever it was, oldest first.
  package var history: [TriedPreventive]
  /// Blood pressures of the period, oldest first, where a drug that moves them is taken.
  package var pressures: [BloodPressure]
  /// Hours and impact of the period's last days: see ``burdenDays(of:)``.
  package var burden: Burden?
  /// What acute drugs did on the same days.
  package var acute: AcuteResponse?
  package var declared: [DeclaredRange]
  /// The rule all migraine days were counted by.
  package var migraineRule: MigraineRule?
  package var questions: [String]

  package init(
    name: String? = nil, birthDate: CivilDay? = nil, period: DayRange, printed: CivilDay, version: String,
    days: [DayRecord], courses: [PreventiveTrial] = [], comparisons: [Comparison] = [],
    history: [TriedPreventive] = [], pressures: [BloodPressure] = [], burden: Burden? = nil,
    acute: AcuteResponse? = nil,
    declared: [DeclaredRange] = [], migraineRule: MigraineRule? = nil, questions: [String] = []
  ) {
    self.name = name
    self.birthDate = birthDate
    self.period = period
    self.printed = printed
    self.version = version
    self.days = days
    self.courses = courses
    self.comparisons = comparisons
    self.history = history
    self.pressures = pressures
    self.burden = burden
    self.acute = acute
    self.declared = declared
    self.migraineRule = migraineRule
    self.questions = questions
  }

  /// The report on a period of a diary, from its day table and every preventive that was ever tried in it.
  ///
  /// Courses and comparisons are those of the preventives taken in the period.
  package init(
    on period: DayRange, of table: DayTable, history: [TriedPreventive], declared: [DeclaredRange],
    burden: Burden?, acute: AcuteResponse?, pressures: [BloodPressure], name: String?, birthDate: CivilDay?,
    questions: [String],
    printed: CivilDay, version: String
  ) {
    let seen = history.filter { tried in
      DayRange(tried.trial.start, before: tried.trial.stop.map { $0 + 1 } ?? printed).overlaps(period)
    }
    self.init(
      name: name, birthDate: birthDate, period: period, printed: printed, version: version,
      days: table.records(in: period), courses: seen.map(\.preventive), comparisons: seen.map(\.comparison),
      history: history, pressures: pressures, burden: burden, acute: acute,
      declared: declared, migraineRule: table.rule,
      questions: questions)
  }
}

extension ReportModel {
  /// The last 84 days of a period, or all of it where it is shorter: those of ``burden`` and ``acute``.
  package static func burdenDays(of period: DayRange) -> DayRange {
    DayRange(max(period.start, period.end - 84), before: period.end)
  }

  /// Days of the period on which it is known whether there was a headache.
  package var recordedDays: Int { days.count { period.contains($0.day) && $0.recorded.contains(.headache) } }

  /// The course a comparison is about: the one of that drug that overlaps its days on the drug.
  func course(of comparison: Comparison) -> PreventiveTrial? {
    let same = courses.filter { $0.trial.drug == comparison.drug }
    return same.last { $0.daysTaken(before: printed).overlaps(comparison.on.range) } ?? same.last
  }

  /// The estimators of the intervals that are shown, without repeats; where none is shown, the one that the
  /// comparisons were to have.
  var estimators: [Estimator] {
    let shown = Set((comparisons + history.map(\.comparison)).filter(\.hasInterval).map(\.estimator))
    // One that only the history has is explained nowhere on the page.
    if comparisons.isEmpty, shown.count < 2 { return [] }
    if shown.isEmpty { return comparisons.last.map { [$0.estimator] } ?? [] }
    return shown.sorted { $0.rawValue < $1.rawValue }
  }
}

extension PreventiveTrial {
  /// The dose the course is named after: the one compared, or else the largest.
  func namingDose(_ comparisons: [Comparison]) -> Amount? {
    comparisons.last { $0.drug == trial.drug }?.dose
      ?? trial.steps.map(\.amount).max { $0.thousandths < $1.thousandths }
  }

  /// `Milnacipran 100 mg/day`, the name cut to what the lane has room for.
  func title(_ comparisons: [Comparison], in language: Language) -> String {
    let name = trial.drug.removingControlCharactersAndLines.capitalizedFirst.cut(to: 22)
    guard let dose = namingDose(comparisons) else { return name }
    let text = language.dose(dose, every: trial.intervalDays)
    return text.isEmpty ? name : "\(name) \(text)"
  }
}
