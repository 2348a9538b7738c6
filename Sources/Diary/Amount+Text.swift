import CivilTime

/// The spelling of amounts: `25mg`, `12.5 mg`, `1,5 g`, `155 units`.
extension Amount: CustomStringConvertible {
  /// Reads a number and a unit, joined or one blank apart; a decimal comma is as good as a point.
  ///
  /// `nil` for anything else, for more than three decimals, and for amounts that are not positive.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let split = bytes.firstIndex { !Amount.isNumeric($0) } ?? bytes.endIndex
    guard let thousandths = Amount.thousandths(bytes[..<split]), thousandths > 0 else { return nil }
    let word = String(decoding: bytes[split...], as: UTF8.self).drop { $0 == " " }.lowercased()
    guard let unit = DoseUnit(symbol: word) else { return nil }
    self.init(thousandths: thousandths, unit: unit)
  }

  /// The number in thousandths: `12.5` is 12,500. `nil` unless digits with at most one mark and three decimals.
  package static func thousandths(_ bytes: ArraySlice<UInt8>) -> Int? {
    let mark = bytes.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") } ?? bytes.endIndex
    guard bytes.count <= 12, let whole = Digits.value(bytes[..<mark]) else { return nil }
    guard mark < bytes.endIndex else { return whole * 1000 }
    let decimals = bytes[(mark + 1)...]
    guard decimals.count <= 3, let fraction = Digits.value(decimals) else { return nil }
    return whole * 1000 + fraction * [100, 10, 1][decimals.count - 1]
  }

  /// The number alone, without trailing zeros: `12.5`.
  package var number: String {
    let fraction = thousandths % 1000
    guard fraction != 0 else { return String(thousandths / 1000) }
    var decimals = Digits.padded(fraction, 3)
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(thousandths / 1000).\(decimals)"
  }

  /// `12.5 mg`.
  package var description: String { "\(number) \(unit.symbol)" }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ",")
  }
}

extension DoseUnit {
  /// Reads a unit word in any common spelling, lower case.
  package init?(symbol: some StringProtocol) {
    switch symbol {
    case "mg": self = .milligram
    case "g", "gram", "grams": self = .gram
    case "mcg", "ug", "µg", "μg": self = .microgram
    case "ml": self = .millilitre
    case "u", "iu", "unit", "units": self = .unit
    case "tab", "tabs", "tablet", "tablets", "pill", "pills": self = .tablet
    case "puff", "puffs", "spray", "sprays": self = .puff
    case "drop", "drops", "gtt", "gtts", "tropfen", "gouttes", "gotas", "gocce": self = .drop
    default: return nil
    }
  }
}
