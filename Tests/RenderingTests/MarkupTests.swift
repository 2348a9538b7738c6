import TestSupport
import Testing

@testable import Rendering

@Suite struct MarkupTests {
  /// Strings of the characters that break pages: markup, quotes, controls, bidi, emoji, any script.
  private static func text(_ random: inout SplitMix64) -> String {
    let pool: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x20...0x7E, 0x22...0x3E, 0x7F...0xA0, 0x200B...0x2069, 0x0600...0x06FF,
      0x4E00...0x4EFF, 0xFDC0...0xFE0F, 0xFFF0...0xFFFF, 0x1F600...0x1F64F, 0x1FFF0...0x1FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      let range = pool[Int.random(in: 0..<pool.count, using: &random)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }

  @Test func `Any text comes back from an element and an attribute, less the harmful characters`() throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<3000 {
      let text = Self.text(&random)
      let markup: Markup = "<r a=\"\(text)\" b='\(text)'>\(text)</r>"
      let root = try #require(ParsedXML(markup.html)?.elements.first, "\(text.unicodeScalars.map(\.value))")
      let expected = Array(text.removingControlCharacters.unicodeScalars)
      #expect(Array(root.text.unicodeScalars) == expected)
      #expect(Array((root.attributes["a"] ?? "?").unicodeScalars) == expected)
      #expect(Array((root.attributes["b"] ?? "?").unicodeScalars) == expected)
    }
  }

  @Test func `Every control and bidirectional control goes; joiners, line breaks and all scripts stay`() {
    #expect("a\u{202E}b\u{2066}c\u{200F}d\u{FEFF}".removingControlCharacters == "abcd")
    for kept in ["👩‍👩‍👧", "می‌خواهم", "山田 花子", "Müller", "a\nb\tc"] {
      #expect(kept.removingControlCharacters == kept)
    }
    #expect("a\nb\u{1B}[31m".removingControlCharactersAndLines == "a b[31m")
  }

  @Test func `Only markup goes through as it is`() {
    let inner: Markup = "<b>\("<i>")</b>"
    let outer: Markup = "<p>\(inner)\([inner, inner])\(7)</p>"
    #expect(outer.html == "<p><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b>7</p>")
  }

  @Test func `A drawing is well formed, whatever stands in its texts and numbers`() throws {
    var svg = SVG(id: "x", width: 100, height: 50, title: "<t>")
    svg.rect(1.04, -2.5, .nan, .infinity, fill: "#fff", role: "\"><script>")
    svg.line(0, 0, 1e300, 0.05, Stroke("#000", 1.25, dash: "3 7"))
    svg.text(1, 2, "<script>alert(1)</script>")
    svg.haloed(1, 2, "山田 & Müller", size: 20)
    svg.path([(0, 0), (1, 1)], fill: "#fff", stroke: Stroke("#000", 1))
    svg.circle(1, 1, radius: 2, fill: "#fff")
    let parsed = try #require(ParsedXML(svg.markup.html))
    #expect(parsed.all("script").isEmpty)
    #expect(parsed.all("title").first?.text == "<t>")
    let rect = try #require(parsed.all("rect").first)
    #expect(rect.attributes["x"] == "1" && rect.attributes["y"] == "-2.5" && rect.attributes["width"] == "0")
    #expect(parsed.all("line").first?.attributes["stroke-width"] == "1.3")
  }

  @Test(arguments: [
    (1.0, "1"), (0.06, "0.1"), (-3.25, "-3.3"), (1e-9, "0"), (123456.78, "123456.8"), (-0.01, "0"),
  ])
  func `Coordinates have a point, at most one decimal and no exponent`(value: Double, expected: String) {
    #expect(SVG.number(value) == expected)
  }
}
