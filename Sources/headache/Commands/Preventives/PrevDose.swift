import Arguments
import Messages
import Language
import Rendering
import CivilTime
import Diary
import Storage
import Parsing

struct PrevDose: DiaryCommand {
  static let name = "dose"
  static let summary = PrevDoseHelp.summary
  static let discussion = PrevDoseHelp.discussion
  static let aliases = ["took", "taken", "injected", "inject", "injection", "session", "given"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevDoseHelp.words, completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let (answer, spoken) = try TrialEdit.run("prev dose " + words.joined(separator: " "), session) {
      edit, transaction in
      let (name, rest) = try edit.split(words)
      let lines = separateDays(rest.separatingDays, now: session.now) ?? []
      if lines.count > 1 {
        throw CommandError.oneDayEach(lines.map { ["headache prev dose", typable(name)] + $0 })
      }
      let spoken = try PreventiveWords.read(
        rest, after: name, now: session.now, line: "headache prev dose \(typable(name)) AMOUNT",
        number: .after(edit.trial(name).trial.steps.last?.amount))
      let day = try PreventiveWords.past(spoken.day, now: session.now)
      let (before, stored) = try edit.apply(transaction, to: name, on: day) { trial throws(TrialProblem) in
        try trial.mustCover(day)
        if let dose = spoken.dose ?? trial.amount(on: day) { trial.take(dose, on: day) }
      }
      let dose = spoken.dose ?? before.trial.amount(on: day)
      return (edit.answer(stored, edit.text.took(dose, stored, on: day)), spoken)
    }
    spoken.remarkOnDose(session)
    return answer
  }
}

extension [String] {
  /// `28 jul and 25 aug` as `28 jul, 25 aug`: what a list of days is told by.
  fileprivate var separatingDays: [String] {
    enumerated().map { index, word in
      index + 1 < count && self[index + 1].lowercased() == "and" ? word + "," : word
    }.filter { $0.lowercased() != "and" }
  }
}
