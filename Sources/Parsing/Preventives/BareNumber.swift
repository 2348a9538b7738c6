package import Diary

/// What a number without a unit is in words about a preventive: nothing certain, but for one beside a dose of before
/// that is told in milligrams or their like.
package struct BareNumber: Hashable, Sendable {
  /// The dose of before; `nil` where there is none.
  private let before: Amount?
  /// The unit in the line that a refusal offers.
  private let unit: DoseUnit

  private init(_ before: Amount?, _ unit: DoseUnit) { (self.before, self.unit) = (before, unit) }

  /// A number says nothing; `unit` stands in the line that is offered.
  package static func refused(offering unit: DoseUnit = .milligram) -> BareNumber { BareNumber(nil, unit) }

  /// A number is in the unit of `dose`, where it can be.
  package static func after(_ dose: Amount?) -> BareNumber {
    let dose = dose == .unspecified ? nil : dose
    return BareNumber(dose, dose?.unit ?? .milligram)
  }

  /// The dose that a number in thousandths is; `nil` where it may be one of another unit. Tablets, units and drops are
  /// counted, and the number beside them may be of milligrams; four and fewer may be tablets.
  func dose(_ thousandths: Int) -> Amount? {
    guard let before, isMass(before.unit), thousandths > 0, thousandths <= before.thousandths * 8,
      thousandths * 8 >= before.thousandths, thousandths > 4000 || thousandths * 2 >= before.thousandths
    else { return nil }
    return Amount(thousandths: thousandths, unit: before.unit)
  }

  private func isMass(_ unit: DoseUnit) -> Bool {
    switch unit {
    case .milligram, .gram, .microgram: true
    case .millilitre, .unit, .tablet, .puff, .drop: false
    }
  }

  /// The number with a unit, to be typed.
  func spelled(_ number: String, _ thousandths: Int) -> String {
    // More tablets at a time than anybody takes are milligrams.
    let unit = unit == .tablet && thousandths > 8000 ? DoseUnit.milligram : unit
    return unit == .milligram ? "\(number)mg" : "\(number) \(unit.symbol)"
  }
}
