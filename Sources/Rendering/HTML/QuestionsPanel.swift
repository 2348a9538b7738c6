import Language
import Messages

/// What the person wants to talk about: it is their appointment.
struct QuestionsPanel {
  var questions: [String]
  var language: Language

  /// Columns of text that page 1 has room for: what is longer is cut.
  static let most = 420

  /// Those there is room for, numbered, and how many are not among them.
  var shown: (texts: [String], leftOut: Int) {
    var room = Self.most
    var texts: [String] = []
    for (number, question) in questions.enumerated() {
      let text = question.cut(toColumns: max(60, room))
      if number > 0 && text.columns > room { break }
      texts.append(text)
      room -= text.columns + 6
    }
    return (texts, questions.count - texts.count)
  }

  /// Columns of text, to estimate its room.
  var length: Int {
    questions.isEmpty ? 0 : shown.texts.reduce(16) { $0 + $1.columns + 6 } + (shown.leftOut > 0 ? 22 : 0)
  }

  func markup() -> Markup {
    guard !questions.isEmpty else { return .empty }
    let (texts, leftOut) = shown
    let numbered: [Markup] = texts.enumerated().map { number, question in
      "<span>\(number + 1). <bdi>\(question)</bdi></span> "
    }
    let more: Markup = leftOut > 0 ? "<span>\(language.questionsLeftOut(leftOut))</span>" : .empty
    return "<p class=\"ask\"><b>\(language.questions)</b> \(numbered)\(more)</p>\n"
  }
}
