package import Diary

extension Catalogue {
  /// Every verified caution.
  package static let cautions: [DrugCaution] = Table(PackageResources.cautions_tsv).rows
    .compactMap(DrugCaution.init(cells:))

  /// The verified cautions on two drugs, in the order of the catalogue; their windows are for the caller to
  /// hold against the days taken.
  ///
  /// The drugs may be given in either order; ``DrugCaution/drugs`` says which is which. A caution about a
  /// class and "another of it" does not meet a drug and itself.
  package static func cautions(on drug: Drug, with other: Drug) -> [DrugCaution] {
    guard drug.name != other.name else { return [] }
    return cautions.filter { caution in
      func meets(_ one: Drug, _ two: Drug) -> Bool {
        caution.drugs.contains { $0.includes(one) } && caution.others.contains { $0.includes(two) }
      }
      return meets(drug, other) || meets(other, drug)
    }
  }
}
