package import CivilTime
package import Diary

/// A step of the journal as `history`, `undo` and `redo` print it with `--json`.
package enum JournalStepJSON {
  package static func data(_ step: JournalStep, _ now: Now) -> JSON {
    [
      "id": .int(step.id), "at": .string(now.moment(atInstant: step.at / 60).description),
      "command": .string(step.command), "undone": .bool(step.isUndone),
    ]
  }
}
