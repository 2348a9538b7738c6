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
  static let summary = Text(en: "A preventive was not taken on some days.")
  static let discussion = Text(
    en: """
      headache prev missed milnacipran                           today
      headache prev missed milnacipran yesterday
      headache prev missed milnacipran 2026-01-03..2026-01-05
      headache prev missed erenumab 2026-08-31                   the injection due on that day

      Taken after all:  headache prev dose milnacipran yesterday
      """)
  static let aliases = ["miss", "skip", "skipped", "forgot", "forgotten"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords(
      "words", help: Text(en: "The drug, and a day or a range; today if left out."), completing: .trials,
      .days)
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
