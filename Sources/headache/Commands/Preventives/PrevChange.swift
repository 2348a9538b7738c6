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
  static let summary = PrevChangeHelp.summary
  static let discussion = PrevChangeHelp.discussion
  static let aliases = [
    "changed", "increase", "increased", "raise", "raised", "reduce", "reduced", "lower", "lowered",
    "decrease",
    "decreased", "taper", "tapered",
  ]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevChangeHelp.words, completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let (answer, spoken) = try TrialEdit.run("prev change " + words.joined(separator: " "), session) {
      edit, transaction in
      let (name, rest) = try edit.split(words)
      let example = ["headache prev change", typable(name), "AMOUNT"] + rest.map(typable)
      let spoken = try PreventiveWords.read(
        rest, after: name, now: session.now, line: example.joined(separator: " "),
        number: .after(edit.trial(name).trial.steps.last?.amount))
      guard let dose = spoken.dose else {
        throw CommandError.missing(.dose, write: example.joined(separator: " "))
      }
      if let days = spoken.intervalDays {
        throw CommandError.intervalIsCorrected(edit.name(of: name), days: days)
      }
      let (day, today) = (spoken.day ?? session.now.today, session.now.today)
      let (_, stored) = try edit.apply(transaction, to: name, on: day) { trial throws(TrialProblem) in
        try trial.mustCover(day)
        trial.change(to: dose, on: day, planned: day > today)
      }
      return (edit.answer(stored, edit.text.changed(stored, to: dose, from: day, today: today)), spoken)
    }
    spoken.remarkOnDose(session)
    return answer
  }
}
