import Messages
import Arguments
import Language
import Rendering
import CivilTime
import Diary
import Storage
import Parsing

struct PrevChange: DiaryCommand {
  static let name = "change"
  static let summary = Text(en: "The dose of a preventive was changed: raised, or tapered.")
  static let discussion = Text(
    en: """
      headache prev change milnacipran 50mg 2025-10-08

      What was planned for that day or later is dropped: it did not happen.
      """)
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords(
      "words", help: Text(en: "The drug, its new dose a day, and from which day; today if left out."),
      completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let spoken = try PreventiveWords(
      words, needsDose: true, now: session.now, command: "headache prev change milnacipran 50mg 2025-10-08")
    let edit = try TrialEdit(session)
    let command = "prev change " + words.joined(separator: " ")
    let (_, stored) = try edit.apply(command, to: spoken.drug, on: spoken.day) { trial throws(TrialProblem) in
      try trial.mustCover(spoken.day)
      if let dose = spoken.dose { trial.change(to: dose, on: spoken.day) }
    }
    return edit.answer(
      stored,
      session.language.changed(
        PreventiveText(session.layout).dose(spoken.dose, stored.trial), from: spoken.day)
    )
  }
}
