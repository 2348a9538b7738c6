/// Numbers as they are printed: rounded half away from zero, never with a locale.
package enum Decimals {
  /// `value` in units of its last printed decimal: 15.66 to one decimal is 157. What is judged is this.
  ///
  /// `nil` for a value that is not finite or too large to print.
  package static func rounded(_ value: Double, decimals: Int = 1) -> Int? {
    let scaled = (0..<decimals).reduce(value) { scaled, _ in scaled * 10 }
    guard scaled.isFinite, abs(scaled) < 1e15 else { return nil }
    return Int(scaled.rounded(.toNearestOrAwayFromZero))
  }

  /// A share in whole percent, rounded down so that 99.6 % never reads as complete.
  package static func percent(_ part: Int, of whole: Int) -> Int { whole > 0 ? 100 * part / whole : 0 }
}

extension Language {
  /// `15.7`; a minus is U+2212 unless `ascii`; `∞` or `inf` where infinite, an en dash where not a number.
  package func number(
    _ value: Double, decimals: Int = 1, signed: Bool = false, ascii: Bool = false
  ) -> String {
    guard let units = Decimals.rounded(value, decimals: decimals) else {
      if value.isNaN { return ascii ? "-" : "–" }
      return (value < 0 ? minus(ascii) : signed ? "+" : "") + (ascii ? "inf" : "∞")
    }
    let sign = units < 0 ? minus(ascii) : signed && units > 0 ? "+" : ""
    let digits = String(abs(units))
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(decimals) + text(en: ".", as: "decimal sign") + padded.suffix(decimals)
  }

  /// `80%`.
  package func percent(_ value: Int) -> String { text(en: "\(value)%", as: "percent") }

  /// Behind a number: `%`.
  package var percentSign: String { text(en: "%", as: "sign") }

  private func minus(_ ascii: Bool) -> String { ascii ? "-" : "−" }
}
