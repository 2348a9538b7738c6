import Language
import Messages

/// What the person wants to talk about: it is their appointment.
struct QuestionsPanel {
  var questions: [String]
  var language: Language

  func markup() -> Markup {
    guard !questions.isEmpty else { return .empty }
    let numbered: [Markup] = questions.enumerated().map { number, question in
      "<span>\(number + 1). <bdi>\(question)</bdi></span> "
    }
    return "<p class=\"ask\"><b>\(language.questions)</b> \(numbered)</p>\n"
  }
}
