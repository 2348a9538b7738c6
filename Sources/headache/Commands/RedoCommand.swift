import Language
import Arguments
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache redo [-n N]`.
struct RedoCommand: DiaryCommand {
  static let name = "redo"
  static let group: VerbGroup? = .changing
  static let summary = RedoHelp.summary
  static let isChanging = true

  private let number: Int

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 1, help: RedoHelp.number)
  }

  func perform(_ session: Session) throws -> Answer {
    let steps = try session.move(number, nothing: .nothingToRedo) { (store) throws(StoreError) in
      try store.redo()
    }
    return .changed(
      JournalStepText(session.layout).moved(steps, session.language.redone, next: session.language.takeBack),
      schema: "steps",
      data: .array(steps.map { JournalStepJSON.data($0, session.now) }), undo: "headache undo")
  }
}
