package import Analysis

/// What the two sides of a comparison are called where it is printed.
package struct SideNames: Equatable, Sendable {
  /// The side that comes first.
  package let before: String
  package let on: String

  /// Before a preventive and on it.
  package static let trial = SideNames(before: "before", on: "on")
  /// On a preventive and after its washout.
  package static let off = SideNames(before: "on", on: "off")
  /// Two ranges of days.
  package static let ranges = SideNames(before: "first", on: "second")

  package func name(_ side: ComparisonSide) -> String {
    switch side {
    case .before: before
    case .on: on
    }
  }
}
