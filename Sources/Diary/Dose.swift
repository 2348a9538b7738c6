package import CivilTime

/// One intake of an acute drug.
package struct Dose: Hashable, Sendable {
  /// The drug's name as the diary keeps it.
  package var drug: String
  package var amount: Amount?
  /// Tablets, puffs …: how many times `amount` was taken.
  package var count = 1
  /// `nil` when only the attack it belongs to is known.
  package var takenAt: Moment?
  package var relief: Relief?

  package init(
    drug: String, amount: Amount? = nil, count: Int = 1, takenAt: Moment? = nil, relief: Relief? = nil
  ) {
    self.drug = drug
    self.amount = amount
    self.count = count
    self.takenAt = takenAt
    self.relief = relief
  }
}

/// How much an acute dose helped.
package enum Relief: Int, CaseIterable, Sendable {
  case none, some, good
  /// Pain-free, within two hours where the file or the person says so.
  case gone
}

/// An amount of a drug: exact to a thousandth of its unit.
package struct Amount: Hashable, Sendable {
  package var thousandths: Int
  package var unit: DoseUnit

  package init(thousandths: Int, unit: DoseUnit) {
    self.thousandths = thousandths
    self.unit = unit
  }

  /// What stands where a preventive has no dose to name, as a device or acupuncture: less than any real dose, so that
  /// the columns of a dose can hold it.
  package static let unspecified = Amount(thousandths: 1, unit: .unit)
}

package enum DoseUnit: Int, CaseIterable, Sendable {
  case milligram, gram, microgram, millilitre, unit, tablet, puff, drop

  /// As it is typed and printed.
  package var symbol: String {
    switch self {
    case .milligram: "mg"
    case .gram: "g"
    case .microgram: "mcg"
    case .millilitre: "ml"
    case .unit: "units"
    case .tablet: "tablets"
    case .puff: "puffs"
    case .drop: "drops"
    }
  }
}
