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

  /// Published findings, in the order of the table: most of them say that a drug did less than hoped.
  package static func findings(on drug: String) -> [Finding] {
    Table(PackageResources.evidence_tsv).rows.compactMap(Finding.init(cells:)).filter {
      $0.drugs.contains(drug)
    }
  }
}
