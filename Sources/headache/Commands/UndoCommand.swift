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
    StepText.moved(
      try session.move(number, nothing: .nothingToUndo) { (store) throws(StoreError) in try store.undo() },
      "undone", next: "have it back: headache redo", line: "headache redo", session.now)
  }
}
