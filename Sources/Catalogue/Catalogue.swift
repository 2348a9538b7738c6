import Diary

/// Drugs people take for headache, carried inside the program: names, brands, classes, what their labels
/// warn of, and the page each fact was read in.
///
/// A row says that a drug is taken or has been studied, never that it helps. The tables are plain text
/// beside this file (`drugs.tsv`, `cautions.tsv`, …), one fact a line, so that a correction is a one-line
/// change with its source.
package enum Catalogue {
  /// Every drug, in the order of `drugs.tsv`: acute drugs first, then preventives.
  ///
  /// Reads the whole table on first use. To look one name up, use ``find(_:)``, which does not.
  package static let drugs: [CatalogueDrug] = drugTable.rows.compactMap(CatalogueDrug.init(cells:))

  /// Every name and alias, in lower case: what a mistyped name may be meant for.
  package static var allNames: [String] {
    drugs.flatMap { [$0.drug.name] + $0.drug.aliases.map { $0.lowercased() } }
  }

  static let drugTable = Table(PackageResources.drugs_tsv)
}
