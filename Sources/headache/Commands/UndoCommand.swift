import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache undo [-n N]`.
struct UndoCommand: DiaryCommand {
  static let name = "undo"
  static let summary = "Take the last step back; an import is one step."
  static let isChanging = true

  private let number: Int

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 1, help: "How many steps.")
  }

  func perform(_ session: Session) throws -> Answer {
    StepText.moved(
      try session.move(number, nothing: .nothingToUndo) { (store) throws(StoreError) in try store.undo() },
      "undone", next: "have it back: headache redo", line: "headache redo", session.now)
  }
}
