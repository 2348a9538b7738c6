import Arguments
import Catalogue
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

struct PrevStop: DiaryCommand {
  static let name = "stop"
  static let summary = PrevStopHelp.summary
  static let discussion = PrevStopHelp.discussion
  static let aliases = ["stopped", "end", "ended", "quit", "discontinue", "discontinued"]
  static let isChanging = true

  private let words: [String]
  private let reason: String?
  private let noteOption: NoteOption

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevStopHelp.words, completing: .trials, .days)
    reason = line.value(
      "reason", help: PrevStopHelp.reason, completing: .oneOf(StopReason.allCases.map(\.rawValue)))
    noteOption = NoteOption(&line)
  }

  func perform(_ session: Session) throws -> Answer {
    let note = noteOption.note(in: session)
    let today = session.now.today
    return try session.change(try session.open(), note: note) { store in
      let stop = try read(TrialEdit(session, store), session)
      // No editor is opened for a trial that is not there.
      return (stop, try note.text() ?? stop.told?.note)
    } as: { stop, _ in
      (["prev stop"] + words + (stop.reason.map { ["--reason", $0.rawValue] } ?? [])).joined(separator: " ")
    } _: { reading, transaction, store in
      let (stop, note) = reading
      let edit = TrialEdit(session, store)
      try refuseStopped(stop, edit.trial(stop.name, on: stop.day), today)
      let (_, stored) = try edit.apply(transaction, to: stop.name, on: stop.day) {
        trial throws(TrialProblem) in
        try trial.stop(
          on: stop.day, stop.reason, effects: stop.told?.effects ?? [], note: note, today: today)
      }
      return answer(edit, stored, on: stop.day, stop.told, session)
    }
  }

  /// Which trial was stopped, and when and why.
  private struct Stop {
    let name: String
    let day: CivilDay
    let told: SpokenReason?
    let reason: StopReason?
    /// Whether the day was named.
    let isDayNamed: Bool
  }

  /// A course that was stopped is corrected: its reason, or its last day.
  private func refuseStopped(_ stop: Stop, _ stored: StoredTrial, _ today: CivilDay) throws {
    guard let last = stored.trial.stop, last <= today else { return }
    let edit = "headache prev edit T\(stored.id)"
    let lines = [
      stop.reason.flatMap { $0 == stored.trial.stopReason ? nil : "\(edit) reason \($0.rawValue)" },
      stop.isDayNamed && stop.day != last ? "\(edit) stop \(stop.day)" : nil,
    ].compactMap(\.self)
    if !lines.isEmpty { throw CommandError.stoppedAlready(stored, on: last, lines: lines) }
  }

  private func read(_ edit: TrialEdit, _ session: Session) throws -> Stop {
    let (name, rest) = try edit.split(words)
    let example = "headache prev stop \(typable(name)) DAY"
    let spoken = try PreventiveWords.read(
      rest, after: name, now: session.now, line: example, keepingRest: true)
    if spoken.dose != nil || spoken.intervalDays != nil {
      throw CommandError.preventive(
        .notUnderstood(rest.joined(separator: " ")), write: "headache help prev stop")
    }
    var day = spoken.day ?? session.now.today
    // A date without its year that lies before the start is the one to come.
    if let coming = spoken.comingDay, try edit.trial(name, on: coming).trial.start > day { day = coming }
    let told = try spokenReason(spoken, try edit.trial(name, on: day).trial.drug, session)
    if let words = told?.note, told?.reason == .other, self.reason == nil {
      throw CommandError.effectOrOther(words, line: "headache prev stop \(typable(name)) \(day)")
    }
    let reason = try reason.map { try StopReason(spoken: $0) } ?? told?.reason
    return Stop(name: name, day: day, told: told, reason: reason, isDayNamed: spoken.day != nil)
  }

  private func answer(
    _ edit: TrialEdit, _ stored: StoredTrial, on day: CivilDay, _ told: SpokenReason?, _ session: Session
  ) -> Answer {
    let noted = (told?.effects ?? []) + [told?.note].compactMap(\.self)
    return edit.answer(
      stored, edit.text.stopped(stored, on: day, noting: noted, today: session.now.today))
  }

  /// What the words say of why; words that say nothing are refused.
  private func spokenReason(
    _ spoken: PreventiveLine, _ drug: String, _ session: Session
  ) throws -> SpokenReason? {
    let rest = spoken.rest.joined(separator: " ")
    let known = Catalogue.effectWords + (Catalogue.effects(of: drug)?.terms ?? [])
    if let because = spoken.because {
      guard rest.isEmpty else {
        throw CommandError.preventive(.notUnderstood(rest), write: spoken.lineWithoutRest)
      }
      return SpokenReason(because, isMarked: true, known: known, now: session.now)
    }
    if rest.isEmpty { return nil }
    guard let told = SpokenReason(rest, isMarked: false, known: known, now: session.now) else {
      throw CommandError.effectOrOther(rest, line: spoken.lineWithoutRest)
    }
    return told
  }
}
