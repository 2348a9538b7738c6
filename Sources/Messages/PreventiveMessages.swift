package import CivilTime
package import Diary
package import Language
import Parsing

/// What is said of a preventive that was started, changed or stopped.
extension Language {
  package var noPreventive: String {
    text(en: "No preventive is in the diary.\nHow one is written:  headache help prev start\n")
  }

  /// `25 mg/day from 1 Oct 2025`.
  package func from(_ amount: String, _ day: CivilDay) -> String {
    text(en: "\(amount) from \(date(day))")
  }

  package func planned(_ steps: [String]) -> String {
    text(en: "planned: \(steps.joined(separator: ", "))")
  }

  package func baseline(_ recorded: Int, of days: Int) -> String {
    text(en: "before: \(recorded) of \(days) days are recorded (28 are needed to compare)")
  }

  package func drugClass(_ drugClass: DrugClass) -> String { text(en: "class: \(named(drugClass))") }

  package var unknownClass: String { text(en: "class: unknown to the catalogue; kept as typed") }

  package func meantDrug(_ drug: String, of trial: Int) -> String {
    text(en: "Meant \(drug)?  headache prev edit T\(trial) drug \(typable(drug))")
  }

  package func notCovered(_ days: DayRange) -> String {
    text(
      en: days.count == 1
        ? "not covered on \(date(days.start))"
        : "not covered from \(date(days.start)) to \(date(days.last))")
  }

  package func stretch(_ days: Int, _ first: CivilDay, _ last: CivilDay) -> String {
    text(en: "\(days) days, \(date(first)) to \(date(last))")
  }

  package func stopped(_ day: CivilDay, after days: Int, _ reason: StopReason?) -> String {
    text(
      en:
        "stopped \(date(day)) after \(days) \(days == 1 ? "day" : "days")\(reason.map { ", \(name($0))" } ?? "")."
    )
  }

  package func compareLine(_ drug: String) -> String {
    text(en: "compare:  headache compare \(typable(drug))")
  }

  package func taken(_ amount: String, on day: CivilDay) -> String {
    text(en: "\(amount) on \(date(day)).")
  }

  package func changed(_ dose: String, from day: CivilDay) -> String {
    text(en: "\(dose) from \(date(day)).")
  }

  package func injected(_ amount: String, on day: CivilDay) -> String {
    text(en: "\(amount) injected on \(date(day)).")
  }

  package func nextIsDue(_ day: CivilDay) -> String { text(en: "the next is due on \(date(day))") }

  package func notTaken(_ days: String) -> String { text(en: "not taken on \(days).") }

  package func missedWhatWasDue(_ days: [CivilDay]) -> String {
    text(en: "missed what was due on \(days.map { date($0) }.joined(separator: ", ")).")
  }

  package var trialDeleted: String { text(en: "deleted.") }

  package func noted(_ effects: [String], _ day: CivilDay) -> String {
    text(
      en: "\(effects.map { $0.escapingControlCharacters }.joined(separator: ", ")) noted for \(date(day))."
    )
  }

  package func unlistedEffect(_ word: String, meant: String?, drug: String) -> String {
    text(
      en: "\"\(word.escapingControlCharacters)\" is kept as typed; it is on no list of effects. "
        + (meant.map { "Meant \($0)?" } ?? "\nIts list:  headache drug show \(typable(drug))")
    )
  }

  package func dayOfTrial(_ day: Int, _ phase: String) -> String { text(en: "day \(day), \(phase)") }

  package func nextDue(_ day: CivilDay) -> String { text(en: "next due \(date(day))") }

  package func from(_ day: CivilDay) -> String { text(en: "from \(date(day))") }

  package func on(_ day: CivilDay) -> String { text(en: "on \(date(day))") }

  /// Of a stop that is still to come.
  package func stopPlanned(_ day: CivilDay, _ reason: StopReason?) -> String {
    text(
      en: "to be stopped, the last day is \(date(day))\(reason.map { ", \(name($0))" } ?? "") (planned).")
  }

  package func planned(_ dose: String, from day: CivilDay) -> String {
    text(en: "\(dose) from \(date(day)) (planned).")
  }

  /// `what`: the effects, the note.
  package func notedToo(_ what: String) -> String { text(en: "noted: \(what)") }

  /// A dose told as so much several times a day.
  package func aDay(_ dose: Amount, times: Int) -> String {
    let once = Amount(thousandths: dose.thousandths / times, unit: dose.unit)
    return text(en: "\(once) \(times) times a day are \(dose) a day")
  }

  /// Of a first day that is of another year: it may be the one to come.
  package func comingStart(_ day: CivilDay, _ coming: CivilDay, trial: Int) -> String {
    text(en: "read as \(date(day)). To come?  headache prev edit T\(trial) start \(coming)")
  }

  package var capsulesAreTablets: String { text(en: "capsules are counted as tablets") }

  /// Injections written down as given, of a course that is over.
  package func given(_ count: Int, last: CivilDay) -> String {
    text(en: "\(count) given on schedule, the last on \(date(last))")
  }

  /// Of a course given at intervals: what was due since its start. `line`: to type for the first of them.
  package func overdue(since day: CivilDay, line: String) -> String {
    text(en: "the next was due on \(date(day)); note each one given:  \(line)")
  }

  /// Of what is given at intervals and is no amount to inject.
  package func given(on day: CivilDay) -> String { text(en: "noted for \(date(day)).") }
}
