import Messages
import Language
import Analysis
import CivilTime
import Diary

/// The stretches on a drug and without any, oldest first.
extension ComparisonText {
  private enum StretchColumns {
    static let name = 14
    static let range = 24
    static let days = 27
    static let rate = 10
  }

  /// A row each.
  func stretches(_ comparison: Comparison) -> [String] {
    func row(_ name: String, _ range: String, _ days: String, _ rate: String) -> String {
      "  \(name)".left(StretchColumns.name) + range.left(StretchColumns.range)
        + days.right(StretchColumns.days) + rate.right(StretchColumns.rate)
    }
    let head = row("", "", language.headacheDaysOfRecorded, language.perTwentyEight)
    return [head]
      + comparison.stretches.map { stretch in
        row(
          language.name(stretch), language.compactRange(stretch.days), language.headacheDays(stretch),
          stretch.per28.map { language.number($0) } ?? language.leftOut)
      }
      + layout.paragraph(
        [
          language.levels, language.alsoLearned(comparison.alsoLearnedFrom),
          language.leftOutBeside(comparison.leftOutBeside),
        ].compactMap(\.self).joined(separator: " "),
        indent: "  ")
  }

  /// A sentence each, where a table has no room.
  func narrowStretches(_ comparison: Comparison) -> [String] {
    comparison.stretches.flatMap { layout.paragraph("  " + language.stretch($0), indent: "    ") }
  }
}
