package import Diary
package import Language

/// What is said of a preventive on one day.
extension Language {
  /// `started, 25 mg/day`, `50 mg/day from this day`, `225 mg injected`, `not taken`.
  package func event(_ event: TrialEvent, of trial: Trial) -> String {
    func each(_ amount: Amount) -> String { dose(amount, every: trial.intervalDays) }
    return switch event {
    case .started(let amount):
      text(en: each(amount).isEmpty ? "started" : "started, \(each(amount))")
    case .dose(let amount, isPlanned: false): text(en: "\(each(amount)) from this day on")
    case .dose(let amount, isPlanned: true): text(en: "\(each(amount)) from this day on, as planned")
    case .injection(let amount, isNoted: true):
      text(en: amount == .unspecified ? "noted as given" : "\(amount) injected")
    case .injection(let amount, isNoted: false):
      text(en: amount == .unspecified ? "due, not noted" : "\(amount) due, not noted")
    case .missed: text(en: "not taken")
    case .effect(let effect): effect.escapingControlCharacters
    case .stopped(let reason): text(en: "last day taken") + (reason.map { " (\(name($0)))" } ?? "")
    }
  }
}
