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
      let example = "headache prev dose \(typable(name)) 70mg \(session.now.today)"
      let spoken = try PreventiveWords.read(rest, after: name, now: session.now, line: example)
      let day = try PreventiveWords.past(spoken.day, now: session.now)
      let (before, stored) = try edit.apply(transaction, to: name, on: day) { trial throws(TrialProblem) in
        try trial.mustCover(day)
        if let dose = spoken.dose ?? trial.amount(on: day) { trial.take(dose, on: day) }
      }
      let dose = spoken.dose ?? before.trial.amount(on: day)
      return (said(edit, stored, dose, on: day), spoken)
    }
    spoken.remarkOnDose(session)
    return answer
  }

  private func said(_ edit: TrialEdit, _ stored: StoredTrial, _ dose: Amount?, on day: CivilDay) -> Answer {
    let (language, layout) = (edit.session.language, edit.session.layout)
    let amount = dose.flatMap { $0 == .unspecified ? nil : "\($0)" }
    guard let interval = stored.trial.intervalDays else {
      return edit.answer(stored, amount.map { language.taken($0, on: day) } ?? language.given(on: day))
    }
    return edit.answer(
      stored, amount.map { language.injected($0, on: day) } ?? language.given(on: day),
      more: late(stored.trial, day, layout) + "  \(language.nextIsDue(day + interval))\n")
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

extension PrevDose {
  /// The days before an injection that the one before it did not cover, as a line; empty where it did.
  fileprivate func late(_ trial: Trial, _ day: CivilDay, _ layout: Layout) -> String {
    let cover = trial.injectionCover(through: day).map(\.days)
    guard let at = cover.firstIndex(where: { $0.start == day }), at > 0, cover[at - 1].end < day
    else { return "" }
    let gap = DayRange(cover[at - 1].end, before: day)
    return PreventiveText(layout).gaps([gap]).lines(indent: "  ")
  }
}
