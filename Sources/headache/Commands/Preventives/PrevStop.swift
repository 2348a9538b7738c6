import Arguments
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

struct PrevStop: DiaryCommand {
  static let name = "stop"
  static let summary = Text(en: "A preventive was stopped.")
  static let discussion = Text(
    en: """
      headache prev stop milnacipran 2026-03-29 --reason side-effects --note "palpitations"
      headache prev stop milnacipran yesterday because of palpitations

      The day is the last day taken; today if left out. A day to come is kept as planned.

      Reasons: \(StopReason.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  static let aliases = ["stopped", "end", "ended", "quit", "discontinue", "discontinued"]
  static let isChanging = true

  private let words: [String]
  private let reason: String?
  private let noteOption: NoteOption

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords(
      "words", help: Text(en: "The drug and the last day it was taken."), completing: .trials, .days)
    reason = line.value(
      "reason", help: Text(en: "Why it was stopped."), completing: .oneOf(StopReason.allCases.map(\.rawValue))
    )
    noteOption = NoteOption(&line)
  }

  func perform(_ session: Session) throws -> Answer {
    let edit = try TrialEdit(session)
    let (name, rest) = try edit.split(words)
    let example = "headache prev stop \(typable(name)) \(session.now.today) --reason side-effects"
    let today = session.now.today
    let spoken = try PreventiveWords.read(rest, after: name, session, line: example, keepingRest: true)
    if spoken.dose != nil || spoken.intervalDays != nil {
      throw CommandError.preventive(.notUnderstood(rest.joined(separator: " ")), write: example)
    }
    var day = spoken.day ?? today
    // A date without its year that lies before the start is the one to come.
    if let coming = spoken.comingDay, try edit.trial(name, on: coming).trial.start > day { day = coming }
    // No editor is opened for a trial that is not there.
    let drug = try edit.trial(name, on: day).trial.drug
    let told = try spokenReason(spoken, drug, session)
    if let words = told?.note, told?.reason == .other, reason == nil {
      throw CommandError.effectOrOther(words, line: "headache prev stop \(typable(name)) \(day)")
    }
    let why = try reason.map { try StopReason(spoken: $0) } ?? told?.reason
    let note = try noteOption.text(session) ?? told?.note
    let command = (["prev stop"] + words + (why.map { ["--reason", $0.rawValue] } ?? [])).joined(
      separator: " ")
    let (_, stored) = try edit.apply(command, to: name, on: day) { trial throws(TrialProblem) in
      if let stop = trial.stopped(before: today) { throw .stoppedOn(stop) }
      try trial.end(on: day)
      trial.stopReason = why
      try trial.note(told?.effects ?? [], on: min(day, today))
      if let note { trial.note = note }
    }
    return answer(edit, stored, on: day, told, session)
  }

  private func answer(
    _ edit: TrialEdit, _ stored: StoredTrial, on day: CivilDay, _ told: SpokenReason?, _ session: Session
  ) -> Answer {
    let (trial, language) = (stored.trial, session.language)
    let noted = (told?.effects ?? []) + [told?.note].compactMap(\.self)
    let list = noted.map(\.escapingControlCharacters).joined(separator: ", ")
    let more = noted.isEmpty ? "" : "  \(language.notedToo(list))\n"
    if day > session.now.today {
      return edit.answer(stored, language.stopPlanned(day, trial.stopReason), more: more)
    }
    return edit.answer(
      stored, language.stopped(day, after: day - trial.start + 1, trial.stopReason),
      more: more + "  \(language.compareLine(trial.drug))\n")
  }

  /// What the words say of why; words that say nothing are refused.
  private func spokenReason(
    _ spoken: PreventiveLine, _ drug: String, _ session: Session
  ) throws -> SpokenReason? {
    let rest = spoken.rest.joined(separator: " ")
    if let because = spoken.because {
      guard rest.isEmpty else {
        throw CommandError.preventive(.notUnderstood(rest), write: spoken.lineWithoutRest)
      }
      return SpokenReason(because, isMarked: true, drug: drug, session.now)
    }
    if rest.isEmpty { return nil }
    guard let told = SpokenReason(rest, isMarked: false, drug: drug, session.now) else {
      throw CommandError.effectOrOther(rest, line: spoken.lineWithoutRest)
    }
    return told
  }
}
