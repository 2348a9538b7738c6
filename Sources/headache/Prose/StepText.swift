import Diary
import Messages
import Language
import CivilTime
import Rendering
import Storage
import Parsing

/// A step of the journal, for people and as JSON.
enum StepText {
  /// One line of `history`.
  static func line(_ step: DiaryStore.Step, _ now: Now) -> String {
    let moment = now.moment(atInstant: step.at / 60)
    let when = "\(moment.clock) \(Language.english.day(moment.day, today: now.today))"
    return "\("\(step.id)".right(5))  \(when.left(22))\(step.isUndone ? "(undone) " : "")"
      + "headache \(step.command.escapingControlCharacters)\n"
  }

  /// What undo and redo have done. `next`: the remark beside each; `line`: what takes the last one back.
  static func moved(
    _ steps: [DiaryStore.Step], _ done: String, next: String, line: String, _ now: Now
  ) -> Answer {
    .changed(
      steps.map { "\(done): headache \($0.command.escapingControlCharacters)".answer(next) }.joined(),
      schema: "steps",
      data: .array(steps.map { json($0, now) }), undo: line)
  }

  static func json(_ step: DiaryStore.Step, _ now: Now) -> JSON {
    .object([
      ("id", .int(step.id)), ("at", .string(now.moment(atInstant: step.at / 60).description)),
      ("command", .string(step.command)), ("undone", .bool(step.isUndone)),
    ])
  }
}
