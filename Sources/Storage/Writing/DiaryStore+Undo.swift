package import Diary
import SQLite

/// Undo, redo, history: every changing command is one step, an import of any size included.
extension DiaryStore {
  /// One step of the journal, as `history` lists it.
  package typealias Step = JournalStep

  /// Takes back the latest step that is not undone; `nil` when there is none.
  package func undo() throws(StoreError) -> Step? {
    try move("SELECT id, at, command FROM step WHERE state = 0 ORDER BY id DESC LIMIT 1", to: 1)
  }

  /// Has back the step undone last; `nil` when there is none, or another command came after it.
  package func redo() throws(StoreError) -> Step? {
    try move("SELECT id, at, command FROM step WHERE state = 1 ORDER BY id LIMIT 1", to: 0)
  }

  /// A step that is done: an import that was there when the journal was purged cannot be undone any more.
  private static let stands = "(state = 0 OR id IN (SELECT step FROM batch WHERE live = 1))"

  /// The latest steps, newest first.
  package func history(limit: Int) throws(StoreError) -> [Step] {
    try restating { () throws(SQLiteError) in
      let statement = try connection.statement(
        "SELECT id, at, command, NOT \(Self.stands) FROM step ORDER BY id DESC LIMIT ?")
      try statement.bind([.integer(limit)])
      var steps: [Step] = []
      while try statement.step() {
        steps.append(
          Step(
            id: try statement.integer(0), at: try statement.integer(1), command: try statement.text(2),
            isUndone: try statement.integer(3) == 1))
      }
      return steps
    }
  }

  private func move(_ selection: String, to state: Int) throws(StoreError) -> Step? {
    names.forget()
    try restating { () throws(SQLiteError) in try connection.begin() }
    let step: Step
    let transaction: WriteTransaction
    do throws(StoreError) {
      guard let found = try selected(selection, movingTo: state) else {
        connection.rollBack()
        return nil
      }
      step = found
      transaction = WriteTransaction(replaying: self, step: step.id, at: step.at, command: step.command)
      try restating { () throws(SQLiteError) in
        try transaction.setState(state)
        try transaction.replay(backwards: state == 1)
        try transaction.finish()
      }
    } catch {
      connection.rollBack()
      throw error
    }
    try commit(transaction, state: state)
    return step
  }

  private func selected(_ selection: String, movingTo state: Int) throws(StoreError) -> Step? {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(selection)
      guard try statement.step() else { return nil }
      return Step(
        id: try statement.integer(0), at: try statement.integer(1), command: try statement.text(2),
        isUndone: state == 1)
    }
  }

  /// Makes way for a new command: what was undone cannot be had back after it, and the rows of undone imports
  /// are removed.
  func forgetUndoneSteps() throws(StoreError) {
    try restating { () throws(SQLiteError) in
      let undone = try connection.statement("SELECT id, at, command FROM step WHERE state = 1 ORDER BY id")
      var transactions: [WriteTransaction] = []
      while try undone.step() {
        transactions.append(
          WriteTransaction(
            replaying: self, step: try undone.integer(0), at: try undone.integer(1),
            command: try undone.text(2)))
      }
      undone.reset()
      for transaction in transactions {
        try transaction.setState(2)
        try transaction.removeBatch()
        try transaction.finish()
      }
    }
  }
}

extension DiaryStore {
  /// When the last step that stands was made: seconds since 1970-01-01T00:00Z; `nil` in an empty journal.
  package func lastStep() throws(StoreError) -> Int? {
    try restating { () throws(SQLiteError) in
      let value = try connection.scalar("SELECT at FROM step WHERE \(Self.stands) ORDER BY id DESC LIMIT 1")
      if case .integer(let at) = value { return Int(at) }
      return nil
    }
  }
}
