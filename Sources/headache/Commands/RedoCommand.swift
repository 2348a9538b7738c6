import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache redo [-n N]`.
struct RedoCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Have back the step that was undone last.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many steps.")
  var number = 1

  func perform(_ session: Session) throws -> Answer {
    StepText.moved(
      try session.move(number, nothing: .nothingToRedo) { (store) throws(StoreError) in try store.redo() },
      "back again", next: "undo: headache undo", line: "headache undo", session.now)
  }
}
