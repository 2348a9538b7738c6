package import Diary

extension Catalogue {
  /// Every verified caution.
  package static let cautions: [DrugCaution] = Table(PackageResources.cautions_tsv).rows
    .compactMap(DrugCaution.init(cells:))

  /// The verified cautions on two drugs, in the order of the catalogue; their windows are for the caller to
  /// hold against the days taken.
  ///
  /// The drugs may be given in either order; ``DrugCaution/drugs`` says which is which. A drug with itself is
  /// a second dose, and so is one with another that has an ingredient in common: only a caution that names it on
  /// both sides is meant, not one on "another triptan".
  package static func cautions(on drug: Drug, with other: Drug) -> [DrugCaution] {
    cautions(on: drug, with: other, among: cautions)
  }

  /// `known`: all cautions, or those ``cautions(naming:)`` one of the two.
  static func cautions(
    on drug: Drug, with other: Drug, among known: [DrugCaution]
  ) -> [DrugCaution] {
    guard !shareIngredient(drug, other) else {
      let same = DrugCaution.Party.drug(drug.name)
      return known.filter { $0.drugs.contains(same) && $0.others.contains(same) }
    }
    return known.filter { caution in
      func meets(_ one: Drug, _ two: Drug) -> Bool {
        caution.drugs.contains { $0.includes(one) } && caution.others.contains { $0.includes(two) }
      }
      return meets(drug, other) || meets(other, drug)
    }
  }

  /// The verified cautions on the drug, and maybe others: of the table only the rows are taken apart that have its
  /// name or class on one of the two sides.
  static func cautions(naming drug: Drug) -> [DrugCaution] {
    let name = Array(drug.name.utf8)
    let drugClass = Array("class:\(drug.drugClass.rawValue)".utf8)
    return Table(PackageResources.cautions_tsv).rows(withIn: 3, anyOf: [name, drugClass])
      .compactMap(DrugCaution.init(cells:))
  }

  private static func shareIngredient(_ drug: Drug, _ other: Drug) -> Bool {
    let plus = UInt8(ascii: "+")
    // Most drugs are one ingredient, and asked about for each of the last intakes: no set is built for them.
    guard drug.name.utf8.contains(plus) || other.name.utf8.contains(plus) else {
      return drug.name == other.name
    }
    return !ingredients(drug).isDisjoint(with: ingredients(other))
  }

  /// `sumatriptan + naproxen` has two.
  private static func ingredients(_ drug: Drug) -> Set<String> {
    Set(drug.name.split(separator: "+").map { $0.filter { $0 != " " } })
  }

  /// The verified cautions on a drug by itself: pregnancy, driving, stopping.
  package static func cautions(on drug: Drug) -> [DrugCaution] {
    cautions.filter { caution in
      caution.drugs.contains { $0.includes(drug) } && caution.others.contains(where: \.isSituation)
    }
  }
}

extension DrugCaution {
  /// Whether the caution stands between two drugs, the second begun on the day of the first's last dose or
  /// `daysApart` days after it; 0 or less while the first was still being taken.
  ///
  /// A wait of 14 days is over on the fourteenth.
  package func stands(first: Drug, then second: Drug, daysApart: Int) -> Bool {
    guard let windowDays, daysApart <= 0 || daysApart < windowDays else { return false }
    func meets(_ drug: Drug, _ other: Drug) -> Bool {
      drugs.contains { $0.includes(drug) } && others.contains { $0.includes(other) }
    }
    switch order {
    case .either: return meets(first, second) || meets(second, first)
    case .otherFirst: return meets(second, first)
    case .drugFirst: return meets(first, second)
    }
  }
}
