package import Diary

/// A drug as the catalogue knows it, with where that was read.
package struct CatalogueDrug: Hashable, Sendable {
  package var drug: Drug
  /// One page, or a named list, that supports the name, the class and the role.
  package var source: String
  /// Whether name, class and role were seen in the source. Rows without are here because people type them;
  /// they are never shown with a citation.
  package var verified: Bool

  /// Reads a row of `drugs.tsv`: name, role, class, overuse, aliases, source, verified.
  ///
  /// `nil` if a cell is missing or not of its closed list.
  init?(cells: [String]) {
    guard cells.count == 7, !cells[0].isEmpty, let role = DrugRole(word: cells[1]),
      let drugClass = DrugClass(rawValue: cells[2]),
      let overuseClass = OveruseClass(rawValue: cells[3]), let verified = Bool(word: cells[6])
    else { return nil }
    drug = Drug(
      name: cells[0], drugClass: drugClass, overuseClass: overuseClass, role: role,
      aliases: cells[4].split(separator: ";").map(String.init))
    source = cells[5]
    self.verified = verified
  }
}

extension DrugRole {
  fileprivate init?(word: String) {
    switch word {
    case "acute": self = .acute
    case "preventive": self = .preventive
    case "both": self = .both
    default: return nil
    }
  }
}

extension Bool {
  /// Reads the `verified` column: `yes` or `no`.
  init?(word: String) {
    switch word {
    case "yes": self = true
    case "no": self = false
    default: return nil
    }
  }
}
