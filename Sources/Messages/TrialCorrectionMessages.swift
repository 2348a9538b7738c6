package import Diary
package import CivilTime
package import Language
import Parsing

/// What a correction of a trial made of it, as the answer says it: `started 2 Oct 2025`.
extension Language {
  /// `trial`: the trial as it is now. `days`: the days that a correction names, as words.
  package func made(_ correction: TrialCorrection, of trial: Trial, days: String, today: CivilDay) -> String {
    switch correction {
    case .start(let day): text(en: day > today ? "planned from \(day.withYear)" : "started \(day.withYear)")
    case .stop(let day?) where day > today: stopPlanned(day)
    case .stop(let day): text(en: day.map { "stopped \($0.withYear)" } ?? "still taken")
    case .dose(let amount, let day):
      text(en: "\(amount) from \(trial.steps.last { $0.day <= day ?? trial.start }?.day.withYear ?? "")")
    case .step(let old, let new):
      text(en: new.map { "that dose from \($0.withYear)" } ?? "no change on \(old.withYear)")
    case .target(let target): text(en: target.map { "target \($0)" } ?? "no target")
    case .interval(let days): text(en: days.map { "every \($0) days" } ?? "taken daily")
    case .reason(let reason): text(en: reason.map { "stopped for \(name($0))" } ?? "no reason")
    case .note(let note): text(en: note.isEmpty ? "no note" : "note changed")
    case .drug(let drug): text(en: "the drug is \(drug.escapingControlCharacters)")
    case .effect(let effect, let day):
      text(
        en: day.map { "\(effect.escapingControlCharacters) on \($0.withYear)" }
          ?? "without \(effect.escapingControlCharacters)")
    case .missed: text(en: "not taken on \(days)")
    case .notMissed: text(en: "taken on \(days)")
    }
  }
}
