import Analysis
import Catalogue
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// All that is known of one drug: `drug show`. What is not verified is left out.
package struct DrugPage {
  package let drug: Drug
  /// `nil` for a drug that the diary does not name.
  package let uses: DrugUses?

  package init(drug: Drug, uses: DrugUses?) {
    self.drug = drug
    self.uses = uses
  }

  var listed: CatalogueDrug? {
    Catalogue.find(drug.name).flatMap { $0.drug.name == drug.name ? $0 : nil }
  }
  var cautions: [DrugCaution] {
    Catalogue.cautions.filter { ($0.drugs + $0.others).contains { $0.includes(drug) } }
  }
}

/// The page in words.
package struct DrugPageText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ page: DrugPage) -> String {
    let (drug, listed) = (page.drug, page.listed)
    var lines = [
      "\(drug.name.escapingControlCharacters) (\(language.named(drug.drugClass))), \(language.word(drug.role))"
    ]
    row(.names, names(page).map { $0.escapingControlCharacters }.joined(separator: ", "), &lines)
    row(.dose, drug.usualDose.map(language.usualDose) ?? "", &lines)
    row(.counted, language.counted(drug.overuseClass), &lines)
    row(.diary, diary(page.uses), &lines)
    if let listed, listed.verified { row(.source, listed.source, &lines) }
    if let dose = Catalogue.dose(of: drug.name) {
      row(.doses, language.figuresInSource, &lines)
      row(nil, dose.start.isEmpty ? "" : language.startDose(dose.start), &lines)
      row(nil, dose.usual.isEmpty ? "" : language.usualFigures(dose.usual), &lines)
      row(
        nil, dose.strengths.isEmpty ? "" : language.strengths(dose.strengths.joined(separator: ", ")), &lines)
      sources(dose.source, &lines)
    }
    if let effects = Catalogue.effects(of: drug.name) {
      row(.effects, effects.terms.joined(separator: ", "), &lines)
      sources(effects.source, &lines)
    }
    section(.cautions, page.cautions.map { (with($0, drug) + $0.sentence, $0.source) }, &lines)
    section(.evidence, Catalogue.findings(on: drug.name).map { ($0.sentence, $0.source) }, &lines)
    return lines.lines()
  }

  private func names(_ page: DrugPage) -> [String] {
    page.drug.aliases.isEmpty ? page.listed?.drug.aliases ?? [] : page.drug.aliases
  }

  private func diary(_ uses: DrugUses?) -> String {
    guard let uses else { return language.notNamed }
    let doses = uses.doses == 0 ? [] : [language.doses(uses.doses)]
    let places = doses + uses.trials.map(language.trial)
    return places.isEmpty ? language.noDoseNoTrial : places.joined(separator: ", ")
  }

  private func row(_ label: RowLabel?, _ text: String, _ lines: inout [String]) {
    guard !text.isEmpty else { return }
    for (index, line) in layout.paragraph(text, beside: 13).enumerated() {
      lines.append("  " + (index == 0 ? label.map(language.label) ?? "" : "").left(10) + line)
    }
  }

  private func section(_ label: RowLabel, _ facts: [(text: String, source: String)], _ lines: inout [String])
  {
    for (index, fact) in facts.enumerated() {
      row(index == 0 ? label : nil, fact.text, &lines)
      sources(fact.source, &lines)
    }
  }

  /// One line for each source of a fact.
  private func sources(_ source: String, _ lines: inout [String]) {
    for part in source.split(separator: " ; ") { row(nil, language.source(part), &lines) }
  }

  /// `with MAOI: `; empty where the caution is on the drug alone.
  private func with(_ caution: DrugCaution, _ drug: Drug) -> String {
    let others = caution.drugs.contains { $0.includes(drug) } ? caution.others : caution.drugs
    let names: [String] = others.compactMap { party in
      switch party {
      case .drug(let name), .group(let name): name
      case .drugClass(let drugClass): language.named(drugClass)
      case .situation: nil
      }
    }
    return names.isEmpty ? "" : language.with(names.joined(separator: ", "))
  }
}
