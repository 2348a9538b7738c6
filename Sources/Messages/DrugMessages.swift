package import Diary
package import Language
import Parsing

extension Language {
  /// A class in people's words; never empty.
  package func named(_ drugClass: DrugClass) -> String {
    switch drugClass {
    case .unknown: text(en: "unknown")
    case .other: text(en: "other")
    default: name(drugClass)
    }
  }

  package func word(_ role: DrugRole) -> String {
    switch role {
    case .acute: text(en: "acute")
    case .preventive: text(en: "preventive")
    case .both: text(en: "both")
    }
  }

  /// The words at the end of every caution, which stay together where a line is broken.
  package var confirmWithPrescriber: String { text(en: "confirm with your prescriber") }

  /// That the doses in the diary are of the corrected drug from now on.
  package func dosesFollow(_ count: Int) -> String {
    text(en: "\(count) \(count == 1 ? "dose follows" : "doses follow")")
  }

  /// How the days of a drug are counted for overuse.
  package func counted(_ overuse: OveruseClass) -> String {
    switch overuse {
    case .none: text(en: "its days are not counted for overuse")
    case .unset: text(en: "its days are counted, with no line drawn")
    case .simple: text(en: "its days count as simple analgesic")
    case .combination: text(en: "its days count as combination analgesic")
    case .triptanAndSimple: text(en: "its days count as triptan and as simple analgesic")
    case .triptan: text(en: "its days count as triptan")
    case .ergot: text(en: "its days count as ergot")
    case .opioid: text(en: "its days count as opioid")
    }
  }

  package func doses(_ count: Int) -> String { text(en: "\(count) \(count == 1 ? "dose" : "doses")") }

  package func alsoCalled(_ names: String) -> String { text(en: "also \(names)") }

  package func usualDose(_ dose: Amount) -> String { text(en: "\(dose) where none is named") }

  package var figuresInSource: String { text(en: "usual figures in the source, no advice:") }

  package func startDose(_ figures: String) -> String { text(en: "start: \(figures)") }

  package func usualFigures(_ figures: String) -> String { text(en: "usual: \(figures)") }

  /// In milligrams.
  package func strengths(_ figures: String) -> String { text(en: "strengths: \(figures) mg") }

  package var notNamed: String { text(en: "not named in this diary") }

  package func trial(_ id: Int) -> String { text(en: "trial T\(id)") }

  package var noDoseNoTrial: String { text(en: "no dose and no trial") }

  package func source(_ name: some StringProtocol) -> String { text(en: "source: \(name)") }

  package func with(_ names: String) -> String { text(en: "with \(names): ") }

  package var noDrugYet: String {
    text(en: "No drug has been named yet. The catalogue:  headache drug list --all\n")
  }

  package func offTheList(_ drug: String) -> String {
    text(en: "\(drug.escapingControlCharacters) is off the list.")
  }
}
