import CivilTime

extension Amount {
  /// What a number such as `1,000` or `1.000` can be: one with three decimals, or a thousand with a separator, in
  /// thousandths. `nil` where it is only one of them: `12.5`, `0.125`, `1000`.
  ///
  /// Which of the two is meant depends on the country, and an amount that is a thousand times too small looks right.
  package static func twoReadings(_ number: some StringProtocol) -> (decimal: Int, separated: Int)? {
    let bytes = Array(number.utf8)
    guard let mark = bytes.firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      (1...3).contains(mark), bytes.count == mark + 4, bytes[0] != UInt8(ascii: "0"),
      let whole = Digits.value(bytes[..<mark]), let rest = Digits.value(bytes[(mark + 1)...])
    else { return nil }
    return (whole * 1000 + rest, (whole * 1000 + rest) * 1000)
  }
}
