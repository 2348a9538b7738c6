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
    case .file: text(en: "file")
    }
  }

  /// `Tabletten: 2. um 20h`: a cell of an imported file, behind its column's name.
  package func keptCell(_ cell: KeptCell) -> String {
    text(joined: "\(cell.column): \(cell.text)".removingControlCharactersAndLines)
  }

  package func nothingFound(_ words: [String]) -> String {
    text(en: "No note and no word of the diary has \"\(words.joined(by: " ").escapingControlCharacters)\".")
  }

  /// That the words name a drug, or what an attack is like, which are no texts.
  package func asADrug(_ word: String) -> String {
    text(
      en:
        "attacks with it:  headache list \(word.split(separator: " ").map { typable(String($0)) }.joined(by: " "))"
    )
  }
}
