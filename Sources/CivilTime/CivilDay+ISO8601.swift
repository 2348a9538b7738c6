/// The spelling of days: `YYYY-MM-DD` and nothing else.
extension CivilDay: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`; `nil` for any other spelling or a day the calendar lacks.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
      let day = Digits.value(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = components
    return "\(Digits.padded(year, 4))-\(Digits.padded(month, 2))-\(Digits.padded(day, 2))"
  }
}

/// Decimal digits without a formatter or a locale.
package enum Digits {
  /// The number that `bytes`, ASCII digits only, write; `nil` when empty or anything else is there.
  package static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
    var total = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      total = total * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return total
  }

  /// `value` in at least `width` digits, zeros in front; a minus sign does not count.
  package static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(abs(value))
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }
}
