import Messages
import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache undo [-n N]`.
struct UndoCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take the last step back; an import is one step.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many steps.")
  var number = 1

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
