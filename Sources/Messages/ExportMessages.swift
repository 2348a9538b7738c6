package import Diary
package import Language
import Parsing

/// What an export says of itself.
extension Language {
  package func attacksOnly(without names: String) -> String {
    text(en: "attacks only; not in it: \(names). Everything:  headache backup")
  }

  package func exported(_ attacks: Int, to file: String) -> String {
    text(en: "\(file.escapingControlCharacters): \(attacks) \(attacks == 1 ? "attack" : "attacks").")
  }

  package func counted(_ kind: NonAttackEntry, _ count: Int) -> String {
    let (one, many) =
      switch kind {
      case .doses: (text(en: "dose without an attack"), text(en: "doses without an attack"))
      case .checkIns: (text(en: "headache-free day"), text(en: "headache-free days"))
      case .declarations: (text(en: "stretch declared complete"), text(en: "stretches declared complete"))
      case .trials: (text(en: "course of a preventive"), text(en: "courses of preventives"))
      case .periods: (text(en: "day of menstruation"), text(en: "days of menstruation"))
      case .notes: (text(en: "day note"), text(en: "day notes"))
      case .pressures: (text(en: "blood pressure"), text(en: "blood pressures"))
      case .scores: (text(en: "questionnaire's total"), text(en: "questionnaires' totals"))
      case .drugs:
        (text(en: "drug with its own class or names"), text(en: "drugs with their own classes or names"))
      case .settings: (text(en: "setting"), text(en: "settings"))
      }
    return text(en: "\(count) \(count == 1 ? one : many)")
  }

  /// A new diary of what can be read of a damaged one. `parts`: what it holds.
  package func salvaged(_ file: String, _ parts: [String]) -> String {
    text(
      en:
        "\(file.escapingControlCharacters): a new diary of what can be read: \(parts.isEmpty ? "nothing" : list(parts))."
    )
  }

  package func salvageLeftOut(_ names: [String], more: Int) -> String {
    text(en: "left out, as not what was written: \(list(names))\(more > 0 ? ", and \(more) more" : "").")
  }

  package func salvageLost(_ parts: [String]) -> String { text(en: "could not be read: \(list(parts)).") }

  package var salvageUnknownCount: String { text(en: "How many more there were is not known.") }

  package func salvageNameless(_ drugs: [String]) -> String {
    text(en: "drugs whose names are lost: \(list(drugs)).")
  }

  package var salvageIsWhole: String { text(en: "Everything the diary holds is in it.") }

  package var diaryAsItWas: String {
    text(en: "The diary itself is as it was. Undo begins anew in the new one.")
  }

  /// `file`: as it is typed.
  package func lookThrough(_ file: String) -> String {
    text(en: "look through it:    headache --diary \(typable(file)) list")
  }

  package func makeTheDiary(_ file: String) -> String {
    text(en: "make it the diary:  headache restore \(typable(file))")
  }

  private func list(_ parts: [String]) -> String { parts.joined(separator: ", ") }

  /// `3 attacks`, of a table of the diary.
  package func rows(_ count: Int, of table: String) -> String {
    let names =
      switch table {
      case "attack": (text(en: "attack"), text(en: "attacks"))
      case "dose": (text(en: "dose apart from attacks"), text(en: "doses apart from attacks"))
      case "check_in": (text(en: "headache-free day"), text(en: "headache-free days"))
      case "declared_range": (text(en: "declaration"), text(en: "declarations"))
      case "trial": (text(en: "preventive"), text(en: "preventives"))
      case "menstruation_day": (text(en: "period day"), text(en: "period days"))
      case "day_note": (text(en: "note"), text(en: "notes"))
      case "blood_pressure": (text(en: "blood pressure"), text(en: "blood pressures"))
      case "score": (text(en: "questionnaire's total"), text(en: "questionnaires' totals"))
      default:
        (
          text(en: "row of \(table.replacing("_", with: " "))"),
          text(en: "rows of \(table.replacing("_", with: " "))")
        )
      }
    return text(en: "\(count) \(count == 1 ? names.0 : names.1)")
  }
}
