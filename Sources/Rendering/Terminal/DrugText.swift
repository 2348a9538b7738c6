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
  func sentence(_ drug: Drug) -> String {
    let dose = drug.usualDose.map { ", \($0)" } ?? ""
    let aliases =
      drug.aliases.isEmpty
      ? ""
      : ", " + language.alsoCalled(drug.aliases.map { $0.escapingControlCharacters }.joined(separator: ", "))
    return
      "\(drug.name.escapingControlCharacters): \(language.named(drug.drugClass)), \(language.word(drug.role))\(dose)\(aliases); "
      + language.counted(drug.overuseClass)
  }

  /// That a drug is kept as it is now. `doses`: how many noted ones follow it.
  package func saved(_ drug: Drug, doses: Int = 0) -> String {
    "\(sentence(drug)).".undoable(layout) + (doses == 0 ? "" : "  \(language.dosesFollow(doses))\n")
  }

  /// That a drug is on the diary's list no more.
  package func removed(_ drug: Drug) -> String { language.offTheList(drug.name).undoable(layout) }

  /// The drugs of a diary, each with what names it.
  package func list(_ drugs: [(drug: Drug, uses: DrugUses)]) -> String {
    drugs.isEmpty ? language.noDrugYet : drugs.map { line($0.drug, $0.uses) }.joined()
  }

  /// Every drug there is.
  package func list(_ drugs: [Drug]) -> String { drugs.map { line($0) }.joined() }

  /// One line of `drug list`; a long name has a line to itself.
  private func line(_ drug: Drug, _ uses: DrugUses? = nil) -> String {
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
