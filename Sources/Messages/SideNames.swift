package import Analysis
package import Language

/// What the two sides of a comparison are called where it is printed.
package enum SideNames: Sendable {
  /// Before a preventive and on it.
  case trial
  /// Every stretch without a preventive and on it.
  case stretches
  /// On a preventive and after its washout.
  case off
  /// Two ranges of days.
  case ranges
}

extension Language {
  package func name(_ side: ComparisonSide, of sides: SideNames) -> String {
    switch (sides, side) {
    case (.trial, .before): text(en: "before")
    case (.trial, .on), (.stretches, .on), (.off, .before): text(en: "on")
    case (.off, .on), (.stretches, .before): text(en: "off")
    case (.ranges, .before): text(en: "first")
    case (.ranges, .on): text(en: "second")
    }
  }
}
