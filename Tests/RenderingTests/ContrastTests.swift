import Foundation
import Testing

@testable import Rendering

/// Text can be read on what it stands on, by the formula of WCAG 2.2 (1.4.3): 4.5 to 1 or more.
@Suite struct ContrastTests {
  /// Text and what it stands on, on paper.
  private static let pairs: [(text: String, on: String)] = [
    (Palette.ink, Palette.paper), (Palette.muted, Palette.paper), (Palette.accent, Palette.paper),
    (Palette.preventiveEdge, Palette.paper), (Palette.ink, Palette.free), (Palette.muted, Palette.free),
    (Palette.ink, Palette.preventive), (Palette.paper, Palette.severe),
  ]

  private static func luminance(_ hex: String) -> Double {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ first: String, _ second: String) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func dark(_ light: String) -> String {
    Palette.dark.first { $0.light == light }?.dark ?? light
  }

  @Test func `Text has a contrast of 4.5 on paper and on a dark screen`() {
    for (text, on) in Self.pairs {
      #expect(Self.contrast(text, on) >= 4.5, "\(text) on \(on)")
      #expect(Self.contrast(Self.dark(text), Self.dark(on)) >= 4.5, "\(text) on \(on), dark")
    }
  }

  @Test func `What is pale has an outline that a fax keeps, and shades stay apart`() throws {
    // 3 to 1 is asked of shapes (WCAG 2.2, 1.4.11).
    #expect(Self.contrast(Palette.outline, Palette.paper) >= 3)
    #expect(Self.contrast(Palette.mild, Palette.paper) < 3)
    let page = HTMLReport.render(Sample.rich)
    let body = try #require(page.components(separatedBy: "</style>").last)
    let mild = body.components(separatedBy: "fill=\"\(Palette.mild)\"").dropFirst()
    #expect(!mild.isEmpty && mild.allSatisfy { $0.hasPrefix(" stroke=\"\(Palette.outline)\"") })
    for (light, dark) in [(Palette.mild, Palette.moderate), (Palette.moderate, Palette.severe)] {
      #expect(Self.contrast(light, dark) >= 1.6)
      #expect(Self.contrast(Self.dark(light), Self.dark(dark)) >= 1.6)
    }
  }

  @Test func `Every colour of a drawing has one for the dark, and the dark is for screens alone`() throws {
    let page = HTMLReport.render(Sample.rich)
    let known = Set(Palette.dark.map(\.light) + ["none"])
    for match in page.matches(of: /(?:fill|stroke)="([^"]*)"/) {
      #expect(known.contains(String(match.1)), "\(match.1)")
    }
    let style = try #require(
      page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    let paper = try #require(style.components(separatedBy: "@media screen").first)
    #expect(!paper.contains("prefers-color-scheme") && paper.contains("color-scheme: light;"))
    let parts = style.components(separatedBy: "@media ").dropFirst()
    #expect(parts.count == 4 && parts.allSatisfy { $0.hasPrefix("screen") })
  }

  @Test func `A narrow screen has one column and charts of its own`() {
    let page = HTMLReport.render(Sample.rich)
    #expect(page.contains("@media screen and (max-width: 700px)"))
    // Two columns of panels run into each other before that.
    #expect(page.contains("@media screen and (max-width: 960px) {\n  .blocks"))
    #expect(page.contains("class=\"phone\"") && page.contains(".phone { display: none; }"))
    // 13 of 366 pixels in the drawing's width: 11 and more on a screen of 330.
    #expect(page.contains("viewBox=\"0 0 366 "))
    #expect(ScreenStyles.narrow == 700)
  }
}
