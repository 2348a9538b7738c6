package import Diary
package import Language
import Parsing

/// What there is to say of another diary's entries.
extension Language {
  package func merged(_ outcome: MergeOutcome, dryRun: Bool) -> String {
    let parts = outcome.added.map { counted($0.section, $0.count) }
    let known = outcome.unchanged
    return text(
      en:
        "\(dryRun ? "Would bring in" : "Brought in") \(parts.isEmpty ? "nothing" : parts.joined(separator: ", "))"
        + (known == 0 ? "." : "; \(known) \(known == 1 ? "entry was" : "entries were") here already."))
  }

  package func keptAsHere(_ count: Int, _ names: String) -> String {
    text(
      en: "\(count) \(count == 1 ? "entry says" : "entries say") something else here, and "
        + "\(count == 1 ? "was" : "were") kept as here: \(names).")
  }

  package func staysDeleted(_ count: Int, _ names: String) -> String {
    text(
      en: "\(count) \(count == 1 ? "entry was" : "entries were") deleted here, and "
        + "\(count == 1 ? "stays" : "stay") deleted: \(names).")
  }

  package func wholeDiary(_ counts: [(section: DocumentSection, count: Int)], to file: String) -> String {
    let parts = counts.filter { $0.count > 0 }.map { counted($0.section, $0.count) }
    return text(
      en: "\(file.escapingControlCharacters): the whole diary, "
        + "\(parts.isEmpty ? "which is empty" : parts.joined(separator: ", ")).")
  }

  /// `attack of 2026-11-22T07:30+01:00`, `the drug ibuprofen`.
  package func name(_ section: DocumentSection, _ name: String) -> String {
    let name = name.escapingControlCharacters
    return switch section {
    case .settings: text(en: "the setting \(name)")
    case .drugs: text(en: "the drug \(name)")
    case .preventives: text(en: "preventive \(name)")
    case .doses: text(en: "a dose of \(name)")
    default: text(en: "\(words(section).one) of \(name)")
    }
  }

  private func counted(_ section: DocumentSection, _ count: Int) -> String {
    let (one, many) = words(section)
    return text(en: "\(count) \(count == 1 ? one : many)")
  }

  private func words(_ section: DocumentSection) -> (one: String, many: String) {
    switch section {
    case .settings: (text(en: "setting"), text(en: "settings"))
    case .drugs: (text(en: "drug"), text(en: "drugs"))
    case .imports: (text(en: "import"), text(en: "imports"))
    case .importTexts: (text(en: "remark on an import"), text(en: "remarks on imports"))
    case .attacks: (text(en: "attack"), text(en: "attacks"))
    case .doses: (text(en: "dose without an attack"), text(en: "doses without an attack"))
    case .freeDays: (text(en: "headache-free day"), text(en: "headache-free days"))
    case .declarations: (text(en: "stretch declared complete"), text(en: "stretches declared complete"))
    case .periods: (text(en: "day of menstruation"), text(en: "days of menstruation"))
    case .notes: (text(en: "day note"), text(en: "day notes"))
    case .pressures: (text(en: "blood pressure"), text(en: "blood pressures"))
    case .scores: (text(en: "questionnaire's total"), text(en: "questionnaires' totals"))
    case .preventives: (text(en: "course of a preventive"), text(en: "courses of preventives"))
    case .importedRows: (text(en: "imported row"), text(en: "imported rows"))
    }
  }

  package func sentence(_ fault: DocumentFault) -> String {
    switch fault {
    case .missing(let name): text(en: "\(inQuotes(name)) is missing")
    case .unfit(let name): text(en: "\(inQuotes(name)) has a value that it cannot have")
    case .surplus(let name): text(en: "\(inQuotes(name)) is nothing that this version knows")
    case .unknownDrug: text(en: "it names a drug that the list of drugs before it lacks")
    case .unknownImport: text(en: "it names an import that the list of imports before it lacks")
    case .repeated: text(en: "it is there twice")
    case .impossible: text(en: "it says what cannot be, such as an end before the start")
    case .count(let section, let promised, let found):
      text(
        en: "there are \(found) \(inQuotes(section.rawValue)), and the counts at the head promise \(promised)"
      )
    case .version(let version):
      text(en: "it is a \(inQuotes(version)), which a newer version of this program has written")
    }
  }

  private func inQuotes(_ name: String) -> String { "\"\(name.escapingControlCharacters)\"" }
}
