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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds ``description``: a long list has two of them in every line, and an interpolated string costs ten times this.
  package func write(to bytes: inout [UInt8]) {
    let (year, month, day) = components
    Digits.add(year, 4, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Digits.add(month, 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Digits.add(day, 2, to: &bytes)
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
    var bytes: [UInt8] = []
    add(value, width, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds what ``padded(_:_:)`` writes.
  package static func add(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let size = value.magnitude
    if width == 2, size < 100 {
      bytes.append(UInt8(ascii: "0") + UInt8(size / 10))
      bytes.append(UInt8(ascii: "0") + UInt8(size % 10))
      return
    }
    var scale: UInt = 1
    for _ in 1..<max(1, width) { scale *= 10 }
    while size / scale >= 10 { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(size / scale % 10))
      scale /= 10
    }
  }
}
