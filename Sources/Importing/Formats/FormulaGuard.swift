import Cells

/// The apostrophe before cells that a spreadsheet would run as a formula.
///
/// Source: OWASP, "CSV Injection"; ASVS 4.0, 5.3.10.
enum FormulaGuard {
  private static func isOpener(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "|"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }
  /// `＝ ＋ － ＠`, which some programs fold to the ASCII signs.
  private static let wide: Set<UInt8> = [0x9D, 0x8B, 0x8D, 0xA0]

  /// Whether a cell beginning with these bytes may be run.
  static func opensFormula(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if isOpener(first) { return true }
    guard first == 0xEF else { return false }
    let head = Array(bytes.prefix(3))
    return head.count == 3 && head[0] == 0xEF && head[1] == 0xBC && wide.contains(head[2])
  }

  /// The range without the apostrophe of a guarded cell; unchanged for any other.
  ///
  /// In the program's `own` export an apostrophe of the text's own is guarded as well, so that what was
  /// written is what is read.
  static func strip(_ range: Range<Int>, of bytes: [UInt8], own: Bool) -> Range<Int> {
    guard range.count >= 2, bytes[range.lowerBound] == UInt8(ascii: "'") else { return range }
    let rest = range.lowerBound + 1..<range.upperBound
    let guarded = opensFormula(bytes[rest]) || (own && bytes[rest.lowerBound] == UInt8(ascii: "'"))
    return guarded ? rest : range
  }
}
