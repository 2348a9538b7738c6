/// Numbers of a spreadsheet, written as a person would have typed them.
enum NumberText {
  /// The text of a number as the file holds it, `0.30000000000000004` as `0.3`: fifteen digits, which is what
  /// spreadsheets keep; an exponent is written out.
  static func typed(_ text: [UInt8]) -> [UInt8] {
    if isPlain(text) { return text }
    guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else { return text }
    if abs(number) < 1e18, number == number.rounded() { return Array(String(Int(number)).utf8) }
    var shown = rounded(number).description
    if shown.hasSuffix(".0") { shown.removeLast(2) }
    return Array(shown.utf8)
  }

  /// Fifteen digits at most, a sign and a point: to be left alone.
  private static func isPlain(_ text: [UInt8]) -> Bool {
    guard text.count <= 16 else { return false }
    return text.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }

  private static func rounded(_ number: Double) -> Double {
    guard number != 0, abs(number) < 1e15, abs(number) > 1e-15 else { return number }
    var scale = 1.0
    while abs(number) * scale < 1e14 { scale *= 10 }
    let whole = (number * scale).rounded()
    return whole / scale
  }
}
