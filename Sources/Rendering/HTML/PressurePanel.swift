import Diary
import Language
import Messages

/// Blood pressures, for page 2, where a preventive is taken that moves them: the latest first.
struct PressurePanel {
  /// Oldest first.
  var readings: [BloodPressure]
  var language: Language

  static let most = 24

  /// In millimetres, with the heading, of the last `count`.
  func height(_ count: Int) -> Double { 8.6 + 4.1 * Double((count + 3) / 4) }

  func markup(_ count: Int) -> Markup {
    guard !readings.isEmpty else { return .empty }
    let shown: [Markup] = readings.suffix(count).reversed().map { "\(language.pressure($0))" }
    let note: Markup =
      shown.count < readings.count
      ? " <small>\(language.latestShown(shown.count, of: readings.count))</small>" : .empty
    return """
      <h2>\(language.pressures)\(note)</h2>
      <p>\(shown.joined(by: " · "))</p>

      """
  }
}
