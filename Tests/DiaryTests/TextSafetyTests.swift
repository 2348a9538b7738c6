import Testing

@testable import Diary

/// The one rule that everything printed goes by.
@Suite struct TextSafetyTests {
  private static let harmful: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x7F, 0x80...0x9F,
    // Bidirectional controls.
    0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x061C...0x061C,
    // Line and paragraph separators.
    0x2028...0x2029,
    // What is not seen: zero-width blanks, invisible operators, the byte order mark, tags, the soft hyphen.
    0x200B...0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF...0xFEFF, 0xE0020...0xE007F, 0x00AD...0x00AD,
    0xFFF9...0xFFFB,
    // Noncharacters.
    0xFDD0...0xFDEF, 0xFFFE...0xFFFF, 0x1FFFE...0x1FFFF, 0x10FFFE...0x10FFFF,
  ]

  @Test(arguments: harmful)
  func `harmful characters are spelled out, or dropped but for lines and tabs`(range: ClosedRange<UInt32>) {
    // Where nothing is assigned yet, nothing is obeyed either.
    for value in range where value != 0x2065 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let name = "U+\(String(value, radix: 16))"
      #expect(scalar.isHarmful, "\(name)")
      let text = "a\(Character(scalar))b"
      #expect(text.escapingControlCharacters == "a\\u{\(String(value, radix: 16))}b", "\(name)")
      let isKept = value == 0x09 || value == 0x0A
      #expect(
        Array(text.removingControlCharacters.unicodeScalars) == (isKept ? ["a", scalar, "b"] : ["a", "b"]),
        "\(name)")
    }
  }

  @Test(arguments: [
    "plain", "Müller", "山田 花子", "👩‍👩‍👧", "می‌خواهم", "عربي", "no\u{A0}break", "\u{0600}12", "e\u{301}",
    "❤\u{FE0F}",
  ])
  func `every script stays as it is`(text: String) {
    #expect(text.escapingControlCharacters == text && text.removingControlCharacters == text)
    #expect(text.unicodeScalars.allSatisfy { !$0.isHarmful })
  }
}
