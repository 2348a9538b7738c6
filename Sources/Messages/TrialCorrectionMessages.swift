package import Diary
package import CivilTime
package import Language
import Parsing

/// What a correction of a trial made of it, as the answer says it: `started 2 Oct 2025`.
extension Language {
  /// `trial`: the trial as it is now. `days`: the days that a correction names, as words.
  package func made(_ correction: TrialCorrection, of trial: Trial, days: String, today: CivilDay) -> String {
    switch correction {
    case .start(let day): text(en: day > today ? "planned from \(date(day))" : "started \(date(day))")
    case .stop(let day?) where day > today: stopPlanned(day)
    case .stop(let day): text(en: day.map { "stopped \(date($0))" } ?? "still taken")
    case .dose(let amount, let day):
      text(
        en: "\(amount) from \(trial.steps.last { $0.day <= day ?? trial.start }.map { date($0.day) } ?? "")")
    case .step(let old, let new):
      text(joined: new.map { "that dose from \(date($0))" } ?? "no change on \(date(old))")
    case .target(let target): text(joined: target.map { "target \($0)" } ?? "no target")
    case .judge(let day):
      text(en: day.map { "to be judged on \(date($0))" } ?? "to be judged on the usual day")
    case .interval(let days): text(joined: days.map { "every \($0) days" } ?? "taken daily")
    case .reason(let reason): text(en: reason.map { "stopped for \(name($0))" } ?? "no reason")
    case .note(let note): text(en: note.isEmpty ? "no note" : "note changed")
    case .drug(let drug): text(en: "the drug is \(drug.escapingControlCharacters)")
    case .effect(let effect, let day):
      text(
        en: day.map { "\(effect.escapingControlCharacters) on \(date($0))" }
          ?? "without \(effect.escapingControlCharacters)")
    case .missed: text(en: "not taken on \(days)")
    case .notMissed: text(en: "taken on \(days)")
    }
  }
}
