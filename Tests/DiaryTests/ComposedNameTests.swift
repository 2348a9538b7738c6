import Diary
import Testing

/// Names that look the same are the same, byte for byte.
@Suite struct ComposedNameTests {
  @Test(arguments: [
    ("Ibuprofe\u{300}ne", "Ibuprof\u{E8}ne"), ("A\u{30A}ngstro\u{308}m", "\u{C5}ngstr\u{F6}m"),
    ("e\u{302}\u{323}", "\u{1EC7}"), ("e\u{323}\u{302}", "\u{1EC7}"), ("и\u{306}од", "йод"),
    ("plain", "plain"), ("q\u{301}", "q\u{301}"), ("", ""),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
  ])
  func `a letter and its accents are one code point`(typed: String, kept: String) {
    #expect(Array(typed.composed.utf8) == Array(kept.utf8))
  }

  @Test func `an accent that has no place in a letter stays beside it`() {
    #expect(Array("e\u{301}\u{33F}".composed.unicodeScalars) == ["\u{E9}", "\u{33F}"])
  }

  @Test(arguments: [("1,000", 1_000, 1_000_000), ("1.000", 1_000, 1_000_000), ("12,500", 12_500, 12_500_000)])
  func `three decimals may be a thousand`(number: String, decimal: Int, separated: Int) throws {
    let readings = try #require(Amount.twoReadings(number))
    #expect(readings.decimal == decimal)
    #expect(readings.separated == separated)
  }

  @Test(arguments: ["0.125", "12.5", "1000", "1,00", "1234,567", "1,0000", "", ",125", "1,2,3"])
  func `other numbers have one reading`(number: String) {
    #expect(Amount.twoReadings(number) == nil)
  }
}
