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

      The day is the last day taken; today if left out.

      Reasons: \(StopReason.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
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
    let spoken = try PreventiveWords(
      words, needsDose: false, now: session.now, command: "headache prev stop milnacipran 2026-03-29")
    let why = try reason.map { try StopReason(spoken: $0) }
    let edit = try TrialEdit(session)
    // No editor is opened for a trial that is not there.
    _ = try edit.trial(spoken.drug, on: spoken.day)
    let note = try noteOption.text(session)
    let command = (["prev stop"] + words + (why.map { ["--reason", $0.rawValue] } ?? [])).joined(
      separator: " ")
    let (_, stored) = try edit.apply(command, to: spoken.drug, on: spoken.day) { trial throws(TrialProblem) in
      if let stop = trial.stop { throw .stoppedOn(stop) }
      try trial.end(on: spoken.day)
      trial.stopReason = why
      if let note { trial.note = note }
    }
    let days = spoken.day - stored.trial.start + 1
    return edit.answer(
      stored, session.language.stopped(spoken.day, after: days, why),
      more: "  \(session.language.compareLine(stored.trial.drug))\n")
  }
}
