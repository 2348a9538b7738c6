import ArgumentParser
import CivilTime
import Diary
import Report
import Store
import Words

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

extension Session {
  /// Goes so many steps along the journal, as far as it reaches; they are in the order gone.
  fileprivate func move(
    _ number: Int, nothing: Refusal, _ step: (DiaryStore) throws(StoreError) -> DiaryStore.Step?
  ) throws -> [DiaryStore.Step] {
    guard number > 0 else { throw Refusal.noSteps }
    let store = try open()
    var steps: [DiaryStore.Step] = []
    while steps.count < number, let next = try step(store) { steps.append(next) }
    try store.close()
    guard !steps.isEmpty else { throw nothing }
    return steps
  }
}

/// `headache history [-n N]`.
struct HistoryCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the steps that undo and redo go by, latest first.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many at most.")
  var number = 20

  func perform(_ session: Session) throws -> Answer {
    let steps = try session.openToRead().history(limit: number)
    return .shown(
      steps.map { StepText.line($0, session.now) }.joined(), schema: "history",
      data: .array(steps.map { StepText.json($0, session.now) })
    ).paged
  }
}
