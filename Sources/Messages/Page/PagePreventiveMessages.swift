package import CivilTime
package import Diary
package import Language

/// The preventives of the report: their lane under the months, the tables of courses and of all that were tried.
extension Language {
  /// The name of the lane.
  package var preventiveLane: String { text(en: "preventive") }

  /// `dose` as taken: per day, or per injection.
  package func dose(_ amount: Amount, every days: Int?) -> String {
    let often = days.map(everyDays)
    if amount == .unspecified { return often ?? "" }
    return often.map { text(en: "\(amount) \($0)") } ?? text(en: "\(amount)/day")
  }

  /// `today`: the day of the report.
  package func status(_ trial: Trial, today: CivilDay) -> String {
    if let overdue = overdue(trial, today: today) {
      return text(en: "from \(date(trial.start)), \(overdue)")
    }
    guard let stop = trial.stop else { return text(en: "ongoing since \(date(trial.start))") }
    if stop > today { return stopPlanned(stop) }
    guard let reason = trial.stopReason else { return text(en: "stopped \(date(stop))") }
    return text(en: "stopped \(date(stop)): \(name(reason))")
  }

  // MARK: Under a bar

  package func starts(on day: CivilDay) -> String { text(en: "▲ \(shortDate(day))") }
  /// For a course that began before the months shown.
  package func taken(since day: CivilDay) -> String { text(en: "since \(date(day))") }
  package var ongoing: String { text(en: "ongoing ▶") }

  /// `✕ 29 Mar: side effects`; of injections it is the day of the last one.
  package func stops(on day: CivilDay, reason: StopReason?, isInjection: Bool) -> String {
    let day = shortDate(day)
    let stop = isInjection ? text(en: "✕ last \(day)") : text(en: "✕ \(day)")
    return reason.map { text(en: "\(stop): \(name($0))") } ?? stop
  }

  // MARK: Tables

  package var courses: String { text(en: "Preventive treatments") }
  package var drugColumn: String { text(en: "Drug") }
  package var classColumn: String { text(en: "Class") }
  package var dosesColumn: String { text(en: "Doses") }
  package var startColumn: String { text(en: "From") }
  package var statusColumn: String { text(en: "Status") }

  /// `25 mg (1 Oct) → 50 mg (8 Oct, planned), every 28 days`.
  package func doses(_ trial: Trial) -> String {
    var year = trial.start.month.year
    let steps = trial.steps.map { step in
      let day = step.day.month.year == year ? shortDate(step.day) : date(step.day)
      year = step.day.month.year
      let mark = step.planned ? text(en: "\(day), planned") : day
      return step.amount == .unspecified ? mark : text(en: "\(step.amount) (\(mark))")
    }.joined(separator: " → ")
    return trial.intervalDays.map { text(en: "\(steps), every \($0) days") } ?? steps
  }

  package var history: String { text(en: "Every preventive tried") }
  package var historyNote: String {
    text(
      en: "headache days per 28 recorded days, before and on; adequate = long enough at one dose to be judged"
    )
  }
  package var takenColumn: String { text(en: "Taken") }
  package var adequateColumn: String { text(en: "Long enough") }
  package var headacheDaysColumn: String { text(en: "Headache days") }
  package var endColumn: String { text(en: "End, and effects noted") }

  // MARK: Blood pressure

  package var pressures: String { text(en: "Blood pressure and pulse") }

  /// `1 Apr 2026: 148/95, pulse 92`.
  package func pressure(_ reading: BloodPressure) -> EmphasizedText {
    let day = date(reading.at.day)
    let value = "\(reading.systolic)/\(reading.diastolic)"
    guard let pulse = reading.pulse else { return boldText(en: "\(day): \(strong: value)") }
    return boldText(en: "\(day): \(strong: value), pulse \(pulse)")
  }

  package func pressuresShown(_ shown: Int, of all: Int) -> String {
    text(en: "the last \(shown) of \(all)")
  }

  // MARK: Hours and impact

  package func burdenNote(_ days: DayRange) -> String {
    text(en: "\(range(days)); known of some headache days, not scaled up to the rest")
  }
}
