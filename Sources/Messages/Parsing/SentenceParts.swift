import CivilTime
import Diary
import Language

/// Parts of sentences: moments, lengths, and words as they were typed.
extension Language {
  /// `Sun 22 Nov 14:30`.
  func moment(_ moment: Moment) -> String { "\(weekday(moment.day)) \(clock(moment))" }

  /// `Sun 22 Nov 14:30 +01:00`; without the offset where the zone is unknown.
  func momentWithOffset(_ moment: Moment) -> String {
    "\(weekday(moment.day)) \(moment.clock)" + (moment.offset.map { " \(Moment.spell(offset: $0))" } ?? "")
  }

  /// `5 h 15 min`, `1 d 2 h`.
  func compactLength(_ minutes: Int) -> String {
    let parts = [(minutes / 1440, "d"), (minutes % 1440 / 60, "h"), (minutes % 60, text(en: "min"))]
    let text = parts.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ")
    return text.isEmpty ? self.text(en: "0 min") : text
  }

  func quoted(_ text: String) -> String { "\"\(text.escapingControlCharacters)\"" }
}
