import CivilTime
import Importing
import Language
import Messages
import Parsing

extension CommandError {
  /// The same as it is said of a line of notes: what it offers to type is what the line may say instead, without the
  /// program's name and without quotes. What no line of notes can be is not offered.
  ///
  /// `day`: that of the line, where it has one.
  func asNotes(on day: CivilDay?, _ now: Now, _ language: Language) -> CommandError {
    let lines = hint.in(language).split(separator: "\n").compactMap { line -> String? in
      var said = String(line)
      for offered in OfferedLines.all(in: said, language) {
        guard let note = Self.note(offered, on: day, now) else { return nil }
        said = said.replacing(offered, with: note)
      }
      return said
    }
    let isOffer = choices.map { !OfferedLines.all(in: $0.in(language), language).isEmpty } ?? false
    return hinting(lines, choices: isOffer ? nil : choices)
  }

  /// A line to type as it stands in notes; `nil` where it is none that does there what it does here.
  static func note(_ offered: String, on day: CivilDay?, _ now: Now) -> String? {
    guard var words = shellWords(offered), words.first == "headache", words.count > 1 else { return nil }
    words.removeFirst()
    guard !words.contains(where: { ["today", "yesterday", "…"].contains($0.lowercased()) }),
      !words.contains(where: { $0.contains("\n") }), TypedLine.isOne(words)
    else { return nil }
    switch DayOfLine(words, now) {
    case .said: return words.joined(separator: " ")
    case .moving: return nil
    case .none: if NoteLine.hasDay(words, now: now) { return words.joined(separator: " ") }
    }
    return day.map { (["\($0)"] + words).joined(separator: " ") }
  }
}
