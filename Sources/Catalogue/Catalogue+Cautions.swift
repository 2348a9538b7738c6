package import Diary

extension Catalogue {
  /// Every verified caution.
  package static let cautions: [DrugCaution] = Table(PackageResources.cautions_tsv).rows
    .compactMap(DrugCaution.init(cells:))

  /// The verified cautions on two drugs, in the order of the catalogue; their windows are for the caller to
  /// hold against the days taken.
  ///
  /// The drugs may be given in either order; ``DrugCaution/drugs`` says which is which. A drug with itself is
  /// a second dose: only a caution that names it on both sides is meant, not one on "another triptan".
  package static func cautions(on drug: Drug, with other: Drug) -> [DrugCaution] {
    guard drug.name != other.name else {
      let same = DrugCaution.Party.drug(drug.name)
      return cautions.filter { $0.drugs.contains(same) && $0.others.contains(same) }
    }
    return cautions.filter { caution in
      func meets(_ one: Drug, _ two: Drug) -> Bool {
        caution.drugs.contains { $0.includes(one) } && caution.others.contains { $0.includes(two) }
      }
      return meets(drug, other) || meets(other, drug)
    }
  }

  /// The verified cautions on a drug by itself: pregnancy, driving, stopping.
  package static func cautions(on drug: Drug) -> [DrugCaution] {
    cautions.filter { caution in
      caution.drugs.contains { $0.includes(drug) } && caution.others.contains(where: \.isSituation)
    }
  }
}
