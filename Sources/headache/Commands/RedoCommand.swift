import Messages
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
    let steps = try session.move(number, nothing: .nothingToRedo) { (store) throws(StoreError) in
      try store.redo()
    }
    return .changed(
      JournalStepText(session.layout).moved(steps, session.language.redone, next: "undo: headache undo"),
      schema: "steps",
      data: .array(steps.map { JournalStepJSON.data($0, session.now) }), undo: "headache undo")
  }
}
