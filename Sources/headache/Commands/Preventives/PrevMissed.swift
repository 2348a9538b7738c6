import Arguments
import Messages
import Catalogue
import CivilTime
import Diary
import Language
import Rendering
import Storage
import Parsing

struct PrevMissed: DiaryCommand {
  static let name = "missed"
  static let summary = PrevMissedHelp.summary
  static let discussion = PrevMissedHelp.discussion
  static let aliases = ["miss", "skip", "skipped", "forgot", "forgotten"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevMissedHelp.words, completing: .trials, .days)
  }

  func perform(_ session: Session) throws -> Answer {
    try TrialEdit.run("prev missed " + words.joined(separator: " "), session) { edit, transaction in
      let (name, rest) = try edit.split(words)
      let days = try PreventiveWords.missedDays(rest, of: name, now: session.now)
      guard let first = days.first, let last = days.last else {
        throw CommandError.missing(.day, write: "…")
      }
      _ = try PreventiveWords.past(last, now: session.now)
      let (before, stored) = try edit.apply(transaction, to: name, on: first) { trial throws(TrialProblem) in
        try trial.miss(days, today: session.now.today)
      }
      guard stored.trial.intervalDays != nil else {
        return edit.answer(stored, session.language.notTaken(PreventiveText(session.layout).days(days)))
      }
      let missed = stored.trial.missed.filter { !before.trial.missed.contains($0) }
      let next = stored.trial.nextInjection(after: missed.last ?? last)
      return edit.answer(
        stored, session.language.missedWhatWasDue(missed),
        more: next.map { "  \(session.language.nextIsDue($0))\n" } ?? "")
    }
  }
}
