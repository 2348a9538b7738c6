import Diary
import Language
import Messages

/// Blood pressures, for page 2, where a preventive is taken that moves them: the latest first.
struct PressurePanel {
  /// Oldest first.
  var readings: [BloodPressure]
  var language: Language

  static let most = 24

  func markup() -> Markup {
    guard !readings.isEmpty else { return .empty }
    let shown: [Markup] = readings.suffix(Self.most).reversed().map { "\(language.pressure($0))" }
    let note: Markup =
      shown.count < readings.count
      ? " <small>\(language.pressuresShown(shown.count, of: readings.count))</small>" : .empty
    return """
      <h2>\(language.pressures)\(note)</h2>
      <p>\(shown.joined(by: " · "))</p>

      """
  }
}
