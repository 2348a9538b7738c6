import Arguments
import Catalogue
import Messages
import Rendering
import CivilTime
import Diary
import Storage
import Parsing

struct PrevEdit: DiaryCommand {
  static let name = "edit"
  static let summary = PrevEditHelp.summary
  static let discussion = PrevEditHelp.discussion
  static let aliases = ["correct", "fix"]
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords(
      "words", help: PrevEditHelp.words, completing: .trials, .oneOf(Self.parts), .following(Self.further))
  }

  /// What can be corrected.
  private static let parts = [
    "start", "stop", "dose", "step", "target", "judge", "interval", "reason", "note", "drug", "effect",
    "missed",
  ]

  private static func further(_ words: [String]) -> [String] {
    words.last == "reason"
      ? StopReason.allCases.map(\.rawValue) : Completion.days
  }

  /// Lines that say what the words can mean which name no part: `25mg from 25 oct`.
  private static func lines(_ words: [String], of stored: StoredTrial, today now: Now) -> [String] {
    let name = stored.trial.drug.split(separator: " ").map(String.init)
    let edit = "headache prev edit T\(stored.id)"
    guard
      let spoken = try? parsePreventive(name + words, nameLength: name.count, now: now), spoken.rest.isEmpty
    else { return [] }
    let day = spoken.day.map { " \($0)" } ?? ""
    if let dose = spoken.dose, dose != .unspecified, spoken.intervalDays == nil {
      let amount = "\(dose.number)\(dose.unit.symbol)"
      return ["\(edit) dose \(amount)\(day)", "headache prev change T\(stored.id) \(amount)\(day)"]
    }
    if let days = spoken.intervalDays { return ["\(edit) interval \(days)d"] }
    guard let named = spoken.day else { return [] }
    let isStop = named >= stored.trial.start && stored.trial.steps.allSatisfy { $0.day <= named }
    let isStart = named <= now.today && stored.trial.stop.map { $0 >= named } ?? true
    return (isStart ? ["\(edit) start\(day)"] : []) + (isStop ? ["\(edit) stop\(day)"] : [])
  }

  func perform(_ session: Session) throws -> Answer {
    try TrialEdit.run("prev edit " + words.joined(separator: " "), session) { edit, transaction in
      let (name, rest) = try edit.split(words)
      let trial = try edit.trial(name)
      guard let part = rest.first?.lowercased() else {
        throw CommandError.missing(.trialPart, write: "headache prev edit T\(trial.id) start DAY")
      }
      guard Self.parts.contains(part) || part == "every" else {
        throw CommandError.unknownTrialPart(
          part, of: trial.id, lines: Self.lines(rest, of: trial, today: session.now))
      }
      let correction = try TrialCorrection(
        part: part, Array(rest.dropFirst()), of: trial.id, now: session.now, effects: Catalogue.effectWords,
        drugName: edit.name(of:))
      let today = session.now.today
      let (_, stored) = try edit.apply(transaction, to: "T\(trial.id)") { trial throws(TrialProblem) in
        try trial.correct(correction, today: today)
      }
      return edit.answer(stored, edit.text.corrected(stored, by: correction, today: today))
    }
  }
}
