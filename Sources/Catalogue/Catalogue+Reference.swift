package import Diary

/// Reference facts on a drug, by its generic name. Verified rows only.
extension Catalogue {
  /// What a source lists as side effects; `nil` if nothing verified is at hand.
  package static func effects(of drug: String) -> ListedEffects? {
    Table(PackageResources.effects_tsv).rows.lazy.compactMap(ListedEffects.init(cells:))
      .first { $0.drug == drug }
  }

  /// Doses as a source gives them.
  package static func dose(of drug: String) -> UsualDose? {
    Table(PackageResources.doses_tsv).rows.lazy.compactMap(UsualDose.init(cells:)).first { $0.drug == drug }
  }

  /// Whether a single dose of the drug, of ten milligrams or less, is sold as that many thousandths of a milligram.
  ///
  /// For reading `riza 10`, not for quoting: rows that nobody has verified count here too.
  package static func isStrength(_ drug: Drug, thousandths: Int) -> Bool {
    Table(PackageResources.strengths_tsv).rows.contains { cells in
      cells.count == 4 && cells[0] == drug.name
        && cells[1].split(separator: ";").contains { Amount.thousandths(Array($0.utf8)[...]) == thousandths }
    }
  }

  /// Every word for a side effect that any drug's row has, in alphabetical order.
  package static let effectWords: [String] = Set(
    Table(PackageResources.effects_tsv).rows.compactMap(ListedEffects.init(cells:)).flatMap(\.terms)
  ).sorted()

  /// Published findings, in the order of the table: most of them say that a drug did less than hoped.
  package static func findings(on drug: String) -> [PublishedFinding] {
    Table(PackageResources.evidence_tsv).rows.compactMap(PublishedFinding.init(cells:)).filter {
      $0.drugs.contains(drug)
    }
  }
}
