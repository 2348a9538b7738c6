package import Diary
package import Language
import Parsing

/// What is said of words that were looked for.
extension Language {
  package func name(_ kind: WrittenText.Kind) -> String {
    switch kind {
    case .note: text(en: "note")
    case .symptom: text(en: "symptom")
    case .trigger: text(en: "trigger")
    case .effect: text(en: "effect")
    }
  }

  package func nothingFound(_ words: [String]) -> String {
    text(en: "No note and no word of the diary has \"\(words.joined(by: " ").escapingControlCharacters)\".")
  }

  /// That the words name a drug, whose doses are no texts.
  package func asADrug(_ drug: String) -> String {
    text(en: "attacks it was taken for:  headache list \(typable(drug))")
  }
}
