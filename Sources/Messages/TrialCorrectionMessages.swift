package import CivilTime
package import Diary
package import Language
import Parsing

/// What a correction of a trial made of it, as the answer says it: `started 2 Oct 2025`.
extension Language {
  package func correctedStart(_ day: CivilDay) -> String { text(en: "started \(day.withYear)") }

  package func correctedStop(_ day: CivilDay?) -> String {
    text(en: day.map { "stopped \($0.withYear)" } ?? "still taken")
  }

  package func correctedReason(_ reason: StopReason?) -> String {
    text(en: reason.map { "stopped for \(name($0))" } ?? "no reason")
  }

  /// `day`: from which on the dose holds; `nil` where it is not known.
  package func correctedDose(_ amount: Amount, from day: CivilDay?) -> String {
    text(en: "\(amount) from \(day?.withYear ?? "")")
  }

  /// `new`: the day a step was moved to; `nil` where it was taken out.
  package func correctedStep(on old: CivilDay, to new: CivilDay?) -> String {
    text(en: new.map { "that dose from \($0.withYear)" } ?? "no change on \(old.withYear)")
  }

  package func correctedTarget(_ target: Amount?) -> String {
    text(en: target.map { "target \($0)" } ?? "no target")
  }

  package func correctedInterval(_ days: Int?) -> String {
    text(en: days.map { "every \($0) days" } ?? "taken daily")
  }

  package func correctedNote(isEmpty: Bool) -> String { text(en: isEmpty ? "no note" : "note changed") }

  package func correctedDrug(_ drug: String) -> String {
    text(en: "the drug is \(drug.escapingControlCharacters)")
  }

  /// `day`: since when an effect is noted; `nil` where it was taken out.
  package func correctedEffect(_ effect: String, on day: CivilDay?) -> String {
    text(
      en: day.map { "\(effect.escapingControlCharacters) on \($0.withYear)" }
        ?? "without \(effect.escapingControlCharacters)")
  }

  package func correctedMissed(_ days: String, isTaken: Bool) -> String {
    text(en: isTaken ? "taken on \(days)" : "not taken on \(days)")
  }
}
