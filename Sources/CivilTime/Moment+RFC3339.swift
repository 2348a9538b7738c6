/// Reading a moment back: RFC 3339, to the minute.
extension Moment {
  /// Reads `2026-11-22T07:30+01:00`, with `Z`, with seconds (which are dropped), with a blank for the `T`,
  /// and without an offset where it is unknown; `nil` for anything else.
  package init?(rfc3339 text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, let day = CivilDay(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
      let clock = Moment.clock(bytes[11..<16]), clock < 1440
    else { return nil }
    var rest = bytes[16...]
    if rest.first == UInt8(ascii: ":") {
      guard rest.count >= 3, let second = Digits.value(rest.dropFirst().prefix(2)), second <= 60
      else { return nil }
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(1 + digits.count)
      }
    }
    guard let offset = Moment.offset(rest) else { return nil }
    self.init(day, minuteOfDay: clock, offset: offset)
  }

  /// Minutes of `HH:MM`.
  private static func clock(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
      let hour = Digits.value(bytes.prefix(2)), hour < 24, let minute = Digits.value(bytes.suffix(2)),
      minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// `.some(nil)` where nothing is written, `nil` where it is malformed.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int?? {
    guard let sign = bytes.first else { return .some(nil) }
    if bytes.count == 1, sign | 0x20 == UInt8(ascii: "z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), let size = clock(bytes.dropFirst())
    else { return nil }
    return sign == UInt8(ascii: "-") ? -size : size
  }
}
