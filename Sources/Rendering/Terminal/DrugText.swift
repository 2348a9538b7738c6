import Analysis
import Catalogue
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// Drugs in words.
package struct DrugText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `novartal: triptan, acute, 50 mg; its days count as triptan`.
  package func sentence(_ drug: Drug) -> String {
    let dose = drug.usualDose.map { ", \($0)" } ?? ""
    let aliases =
      drug.aliases.isEmpty
      ? ""
      : ", " + language.alsoCalled(drug.aliases.map { $0.escapingControlCharacters }.joined(separator: ", "))
    return
      "\(drug.name.escapingControlCharacters): \(language.named(drug.drugClass)), \(language.word(drug.role))\(dose)\(aliases); "
      + language.counted(drug.overuseClass)
  }

  /// One line of `drug list`; a long name has a line to itself.
  package func line(_ drug: Drug, _ uses: DrugUses? = nil) -> String {
    let name = drug.name.escapingControlCharacters
    var text =
      (name.columns > 30 ? name + "\n" + "".left(32) : name.left(32))
      + language.named(drug.drugClass).left(22) + language.word(drug.role).left(12)
    if let dose = drug.usualDose { text += "\(dose)".left(9) }
    if let uses {
      var parts: [String] = []
      if uses.doses > 0 { parts.append(language.doses(uses.doses)) }
      parts += uses.trials.map { "T\($0)" }
      text += parts.joined(separator: ", ")
    }
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }
}

extension String {
  /// A name as the diary keeps it: lower case, one blank between words.
  package var spelledName: String { lowercased().split(separator: " ").joined(separator: " ") }
}
