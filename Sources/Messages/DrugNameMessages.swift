import Catalogue
import Diary
package import Language

/// What a drug is called on a page: in the language, with the capitals of its name, and the brand it is known by.
extension Language {
  /// A name that stood for a drug of the catalogue, and stands for another one from now on.
  package func standsForAnother(_ name: String, of drug: String) -> String {
    text(en: "\(name.escapingControlCharacters) is no longer read as \(drug.escapingControlCharacters).")
  }

  /// `Topiramate`, `OnabotulinumtoxinA`, `Sumatriptan + naproxen`; a drug that nobody knows as it was typed.
  package func drug(_ name: String) -> String { drugInSentence(name).capitalizedFirst }

  /// The same within a sentence, where English has small letters and German has not.
  func drugInSentence(_ name: String) -> String {
    let parts = name.removingControlCharactersAndLines.split(separator: " + ").map(String.init)
    return parts.map { part in
      let name = term(part, as: "drug") ?? Self.capitals[part] ?? part
      return tag == .german ? name.capitalizedFirst : name
    }.joined(separator: " + ")
  }

  /// The same with its brand, where the drug has one that more people know than its name: `Erenumab (Aimovig)`.
  package func drugAndBrand(_ name: String) -> String {
    guard let known = Catalogue.find(name)?.drug, known.name == name,
      [.toxin, .cgrpAntibody, .gepant, .ditan].contains(known.drugClass), let brand = known.aliases.first
    else { return drug(name) }
    return "\(drug(name)) (\(term(brand, as: "brand") ?? brand))"
  }

  /// Names that have other capitals than the first letter. A diary keeps names in small letters.
  private static let capitals = [
    "onabotulinumtoxina": "onabotulinumtoxinA", "coenzyme q10": "coenzyme Q10", "vitamin d": "vitamin D",
    "vitamin e": "vitamin E", "l-carnitine": "L-carnitine",
  ]
}
