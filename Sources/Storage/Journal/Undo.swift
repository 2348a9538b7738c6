package import Diary
import SQLite

/// Undo, redo, history: every changing command is one step, an import of any size included.
extension DiaryStore {
  /// One step of the journal, as `history` lists it.
  package typealias Step = JournalStep

  /// Takes back the latest step that is not undone; `nil` when there is none.
  package func undo() throws(StoreError) -> Step? {
    try move("SELECT id, at, command FROM step WHERE state = 0 ORDER BY id DESC LIMIT 1", to: .undone)
  }

  /// Redoes the step undone last; `nil` when there is none, or another command came after it.
  package func redo() throws(StoreError) -> Step? {
    try move("SELECT id, at, command FROM step WHERE state = 1 ORDER BY id LIMIT 1", to: .done)
  }

  /// A step that is done: an import that was there when the journal was purged cannot be undone any more.
  private static let stands = "(state = 0 OR id IN (SELECT step FROM batch WHERE live = 1))"

  /// The latest steps, newest first.
  package func history(limit: Int) throws(StoreError) -> [Step] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.statement(
        "SELECT id, at, command, NOT \(Self.stands) AS is_undone FROM step ORDER BY id DESC LIMIT ?")
      try statement.bind([.integer(limit)])
      var steps: [Step] = []
      while try statement.step() {
        steps.append(
          Step(
            id: try statement.integer("id"), at: try statement.integer("at"),
            command: try statement.text("command"),
            isUndone: try statement.integer("is_undone") == 1))
      }
      return steps
    }
  }

  private func move(_ selection: String, to state: StepRow.State) throws(StoreError) -> Step? {
    names.forget()
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.begin() }
    let step: Step
    let transaction: WriteTransaction
    do throws(StoreError) {
      guard let found = try selected(selection, movingTo: state) else {
        connection.rollBack()
        return nil
      }
      step = found
      transaction = WriteTransaction(replaying: self, step: step.id, at: step.at, command: step.command)
      try mappingSQLiteErrors { () throws(SQLiteError) in
        try transaction.setState(state)
        try transaction.replay(backwards: state == .undone)
        try transaction.finish()
      }
    } catch {
      connection.rollBack()
      throw error
    }
    try commit(transaction, state: state)
    return step
  }

  private func selected(_ selection: String, movingTo state: StepRow.State) throws(StoreError) -> Step? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(selection)
      guard try statement.step() else { return nil }
      return Step(
        id: try statement.integer("id"), at: try statement.integer("at"),
        command: try statement.text("command"),
        isUndone: state == .undone)
    }
  }

  /// Makes way for a new command: what was undone can no longer be redone, and the rows of undone imports
  /// are removed.
  func forgetUndoneSteps() throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let undone = try connection.statement("SELECT id, at, command FROM step WHERE state = 1 ORDER BY id")
      var transactions: [WriteTransaction] = []
      while try undone.step() {
        transactions.append(
          WriteTransaction(
            replaying: self, step: try undone.integer("id"), at: try undone.integer("at"),
            command: try undone.text("command")))
      }
      undone.reset()
      for transaction in transactions {
        try transaction.setState(.discarded)
        try transaction.removeBatch()
        try transaction.finish()
      }
    }
  }
}

extension DiaryStore {
  /// When the last step that stands was made: seconds since 1970-01-01T00:00Z; `nil` in an empty journal.
  package func lastStep() throws(StoreError) -> Int? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let value = try connection.scalar("SELECT at FROM step WHERE \(Self.stands) ORDER BY id DESC LIMIT 1")
      if case .integer(let at) = value { return Int(at) }
      return nil
    }
  }

  /// When the last step that stands and made an attack, a dose, a check-in or a declaration was made; of an import
  /// there is none. `nil` where the journal has no such step.
  package func lastEntryStep() throws(StoreError) -> Int? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let entities = "\(Entity.attack.number), \(Entity.dose.number), \(Entity.checkIn.number)"
      let value = try connection.scalar(
        """
        SELECT at FROM step WHERE \(Self.stands) AND EXISTS (
          SELECT 1 FROM change WHERE change.step = step.id AND before IS NULL
            AND entity IN (\(entities), \(Entity.declaredRange.number)))
        ORDER BY id DESC LIMIT 1
        """)
      if case .integer(let at) = value { return Int(at) }
      return nil
    }
  }
}

/// Going back and forth over a step that is in the journal already.
extension WriteTransaction {
  /// Moves the step into another state.
  func setState(_ state: StepRow.State) throws(SQLiteError) {
    guard let before = try connection.rows(StepRow.self, where: "id = ?", [.integer(step)]).first else {
      throw SQLiteError(.corrupt, .noStep, at: "\(step)")
    }
    var after = before
    after.state = state
    try connection.run(
      "UPDATE step SET state = ?, sum = ? WHERE id = ?",
      [.integer(state.rawValue), .integer(Int64(bitPattern: try after.sum)), .integer(step)])
    try seals.subtract("step", sum: try before.sum)
    try seals.add("step", sum: try after.sum)
  }

  /// Puts every row the step changed back to its image before it (or after it), last change first (or last).
  ///
  /// - Throws: `.corrupt` when a row is not as the journal left it: another program has changed the file.
  func replay(backwards: Bool) throws(SQLiteError) {
    try setBatchLive(!backwards)
    let changes = try connection.prepare(
      "SELECT entity, before, after FROM change WHERE step = ? ORDER BY n \(backwards ? "DESC" : "ASC")")
    try changes.bind([.integer(step)])
    while try changes.step() {
      guard let entity = store.schema.entity(numbered: try changes.integer("entity")) else {
        throw SQLiteError(.corrupt, .journalNamesNoTable)
      }
      let before = try decoded(try changes.blobOrNil("before"), of: entity)
      let after = try decoded(try changes.blobOrNil("after"), of: entity)
      guard let known = before ?? after else { continue }
      let key = Array(known.values.prefix(entity.keyCount))
      let (from, to) = backwards ? (after, before) : (before, after)
      guard try image(entity, key: key) == from else {
        throw SQLiteError(.corrupt, .notAsJournaled, at: entity.name)
      }
      try replace(entity, key: key, before: from, after: to)
    }
  }

  /// An image that is whole, with all columns and children of its entity: see ``Entity/completed(_:)``.
  private func decoded(_ bytes: [UInt8]?, of entity: Entity) throws(SQLiteError) -> RowImage? {
    guard let bytes else { return nil }
    guard let image = RowImage(bytes, of: entity) else {
      throw SQLiteError(.corrupt, .illegibleImage)
    }
    return image
  }
}
