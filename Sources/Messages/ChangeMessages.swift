package import CivilTime
package import Diary
package import Language
import Parsing

/// What is said of a correction.
extension Language {
  package func attackChanged(_ id: Int) -> String { text(en: "attack \(id) changed.") }

  /// `6/10 -> 7/10`; what is empty is none.
  package func change(_ old: String, _ new: String) -> String {
    text(en: "\(old.isEmpty ? "none" : old) -> \(new.isEmpty ? "none" : new)")
  }

  /// `12:00 today`, `open`, `unknown`.
  package func end(of attack: Attack, today: CivilDay) -> String {
    switch attack.end {
    case .open: text(en: "open")
    case .at(let moment): text(en: "\(clock(moment)) \(day(moment.day, today: today))")
    case .unknown: text(en: "unknown")
    }
  }

  /// A dose that an attack was moved away from, or an intensity before or after it.
  package func outsideTheAttack(_ what: String) -> String { text(en: "\(what) lies outside the attack") }

  /// `D3: sumatriptan 50 mg at 22:00 -> sumatriptan 100 mg at 22:00`.
  package func changed(_ old: StoredDose, to new: StoredDose, today: CivilDay) -> String {
    text(en: "D\(new.id): ") + change(dose(old.dose, today: today), dose(new.dose, today: today))
  }

  /// Days that are no longer said to have been headache-free. `days`: the day or the days.
  package func freeTakenBack(_ days: String, count: Int) -> String {
    text(
      en: count == 1
        ? "\(days): no longer headache-free."
        : "\(days): \(count) days are no longer headache-free.")
  }

  /// Nobody had said so.
  package func wasNotFree(_ days: String) -> String {
    text(en: "\(days): not said to be headache-free. Nothing was changed.")
  }
}

extension CommandError {
  /// Why it is not certain which dose an edit of attack `id` means.
  package static func doseNotFound(_ problem: DoseEditProblem, in id: Int, today: CivilDay) -> CommandError {
    switch problem {
    case .noSuchDose(let drug, let at):
      let name = drug.escapingControlCharacters
      return CommandError(
        Text { language in
          guard let at else {
            return language.text(en: "attack \(id) has no dose of \(name). Nothing was changed.")
          }
          return language.text(
            en: "attack \(id) has no dose of \(name) at \(at.clock). Nothing was changed.")
        },
        hint: Text(en: "See it:  headache show \(id)"), .usage)
    case .severalDoses(let drug, let doses):
      let times = doses.compactMap(\.takenAt)
      return CommandError(
        Text { language in
          let named = doses.map { language.dose($0, beside: .distantPast, today: today) }
          return language.text(
            en: "attack \(id) has \(doses.count) doses of \(drug.escapingControlCharacters): "
              + "\(named.joined(separator: "; ")). Which one? Nothing was changed.")
        },
        hint: Text(
          joined: times.isEmpty
            ? "See it:  headache show \(id)"
            : "To take one out:  "
              + times.map { "headache edit \(id) no \(typable(drug)) @\($0.clock)" }.joined(
                separator: "   or  ")),
        .usage)
    }
  }
}
