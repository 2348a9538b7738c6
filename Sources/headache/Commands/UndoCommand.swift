import Language
import Arguments
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache undo [-n N]`.
struct UndoCommand: DiaryCommand {
  static let name = "undo"
  static let group: VerbGroup? = .changing
  static let summary = UndoHelp.summary
  static let isChanging = true

  private let number: Int

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 1, help: UndoHelp.number)
  }

  func perform(_ session: Session) throws -> Answer {
    let steps = try session.move(number, nothing: .nothingToUndo) { (store) throws(StoreError) in
      try store.undo()
    }
    return .changed(
      JournalStepText(session.layout).moved(steps, session.language.undone, next: session.language.haveBack),
      schema: "steps",
      data: .array(steps.map { JournalStepJSON.data($0, session.now) }), undo: "headache redo")
  }
}
