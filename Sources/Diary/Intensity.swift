/// How bad a headache was, 0 (no pain) to 10, on the numerical rating scale (NRS-11; Dworkin et al., Pain 2005, 113:9).
///
/// The scale has whole numbers; people also say 6.5, and several programs export it, so tenths are kept. The bounds
/// of moderate (4) and severe (7) apply to the number as it is: 3.5 is mild.
package struct Intensity: Hashable, Comparable, Sendable {
  /// 0 to 100.
  package let tenths: Int

  package init(tenths: Int) { self.tenths = tenths }

  package init(_ whole: Int) { tenths = whole * 10 }

  /// `7`, `6.5`, `6,5`; `nil` for anything else, for more than one decimal other than 0, and above 10.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, let whole = Intensity.digits(parts[0]), whole <= 10 else { return nil }
    var tenth = 0
    if parts.count == 2 {
      guard let digits = Intensity.digits(parts[1]) else { return nil }
      let scale = [1, 10, 100][parts[1].utf8.count - 1]
      guard digits % scale == 0 else { return nil }
      tenth = digits / scale
    }
    guard whole * 10 + tenth <= 100 else { return nil }
    tenths = whole * 10 + tenth
  }

  /// One to three decimal digits.
  private static func digits(_ text: some StringProtocol) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// Whether the number has no tenth.
  package var isWhole: Bool { tenths % 10 == 0 }

  /// The number without its tenth.
  package var wholePart: Int { tenths / 10 }

  package static func < (one: Intensity, other: Intensity) -> Bool { one.tenths < other.tenths }
}

extension Intensity: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self.init(value) }
}

extension Intensity: CustomStringConvertible {
  /// As it is typed: `7`, `6.5`.
  package var description: String { isWhole ? "\(wholePart)" : "\(wholePart).\(tenths % 10)" }
}
