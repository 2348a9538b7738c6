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

  func perform(_ session: Session) throws -> String {
    let store = try session.open()
    var lines: [String] = []
    while lines.count < max(1, number), let step = try store.undo() {
      lines.append("undone: headache \(harmless(step.command))".answer("have it back: headache redo"))
    }
    try store.close()
    guard !lines.isEmpty else { throw Refusal.nothingToUndo }
    return lines.joined()
  }
}

/// `headache redo [-n N]`.
struct RedoCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Have back the step that was undone last.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many steps.")
  var number = 1

  func perform(_ session: Session) throws -> String {
    let store = try session.open()
    var lines: [String] = []
    while lines.count < max(1, number), let step = try store.redo() {
      lines.append("back again: headache \(harmless(step.command))".undoable)
    }
    try store.close()
    guard !lines.isEmpty else { throw Refusal.nothingToRedo }
    return lines.joined()
  }
}

/// `headache history [-n N]`.
struct HistoryCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the steps that undo and redo go by, latest first.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many at most.")
  var number = 20

  func perform(_ session: Session) throws -> String {
    let steps = try session.openToRead().history(limit: number)
    if session.json {
      let data = steps.map { step in
        JSON.object([
          ("id", .int(step.id)), ("at", .string(session.now.moment(atInstant: step.at / 60).description)),
          ("command", .string(step.command)), ("undone", .bool(step.isUndone)),
        ])
      }
      return JSON.envelope(schema: "headache.history/1", data: .array(data)).text + "\n"
    }
    return steps.map { step in
      let moment = session.now.moment(atInstant: step.at / 60)
      let day = AttackText.day(moment.day, today: session.now.today)
      return
        "\("\(step.id)".right(5))  \("\(moment.clock) \(day)".left(22))\(step.isUndone ? "(undone) " : "")"
        + "headache \(harmless(step.command))\n"
    }.joined()
  }
}

/// `headache delete ID…`.
struct DeleteCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete an attack; undo brings it back.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The attack's number, or `last`.")
  var id: String

  func perform(_ session: Session) throws -> String {
    let store = try session.open()
    let found = try AttackReference.find(id, in: store)
    try store.write("delete \(found.id)", now: session.seconds) { transaction throws(StoreError) in
      guard var stored = try transaction.attack(found.id) else { return }
      stored.isDeleted = true
      try transaction.update(stored)
    }
    try store.close()
    let onset = AttackText.onset(found.attack.onset, today: session.now.today)
    return "#\(found.id) deleted (\(onset)).".undoable
  }
}
