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
    let store = try session.open()
    var steps: [DiaryStore.Step] = []
    while steps.count < max(1, number), let step = try store.undo() { steps.append(step) }
    try store.close()
    guard !steps.isEmpty else { throw Refusal.nothingToUndo }
    return .changed(
      steps.map { "undone: headache \(harmless($0.command))".answer("have it back: headache redo") }.joined(),
      schema: "steps", data: .array(steps.map { StepText.json($0, session.now) }), undo: "headache redo")
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
    let store = try session.open()
    var steps: [DiaryStore.Step] = []
    while steps.count < max(1, number), let step = try store.redo() { steps.append(step) }
    try store.close()
    guard !steps.isEmpty else { throw Refusal.nothingToRedo }
    return .changed(
      steps.map { "back again: headache \(harmless($0.command))".undoable }.joined(), schema: "steps",
      data: .array(steps.map { StepText.json($0, session.now) }))
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

/// `headache delete ID…`.
struct DeleteCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an attack; undo brings it back.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The attack's number, or `last`.")
  var id: String

  func perform(_ session: Session) throws -> Answer {
    let store = try session.open()
    let found = try AttackReference.find(id, in: store)
    try store.write("delete \(found.id)", now: session.seconds) { transaction throws(StoreError) in
      guard var stored = try transaction.attack(found.id) else { return }
      stored.isDeleted = true
      try transaction.update(stored)
    }
    try store.close()
    let onset = AttackText.onset(found.attack.onset, today: session.now.today)
    return .changed(
      "#\(found.id) deleted (\(onset)).".undoable, schema: "deleted",
      data: .array([AttackJSON.render(id: found.id, found.attack)]))
  }
}
