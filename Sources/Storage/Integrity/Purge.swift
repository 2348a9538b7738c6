import SQLite

/// Purging: removes what was deleted from the file, with every trace in the journal.
extension DiaryStore {
  /// Removes every deleted row, every undone import and the whole journal, whose images hold earlier values,
  /// and writes the file anew without its free pages. Nothing before it can be undone; imports stay in the history, and
  /// so does which of their entries were corrected by hand.
  ///
  /// - Returns: how many deleted rows were removed.
  /// - Throws: `.unsound` where an audit under the same lock finds damage, and nothing was removed: rewriting a
  ///   damaged file would take away what a restorer could still read. `.uncertain` when saving failed and the rows are, or may be, removed; traces of them may be left in
  ///   the file until this is done again.
  package func purge() throws(StoreError) -> Int {
    names.forget()
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.execute("BEGIN EXCLUSIVE") }
    let count: Int
    let before: [[Value]]
    do throws(StoreError) {
      let damage = try audit()
      guard damage.isEmpty else { throw .unsound(damage) }
      before = try mappingSQLiteErrors { () throws(SQLiteError) in try connection.seals() }
      try forgetUndoneSteps()
      try settleImports()
      count = try mappingSQLiteErrors { () throws(SQLiteError) in
        // A step of its own would be the one thing left to undo, and undo nothing.
        let transaction = WriteTransaction(replaying: self, step: 0, at: 0, command: "")
        let count = try transaction.removeDeletedRows()
        try transaction.keepHandCorrections()
        try transaction.removeJournal()
        try transaction.finish()
        return count
      }
    } catch {
      connection.rollBack()
      throw error
    }
    do throws(SQLiteError) {
      try connection.commit()
    } catch {
      connection.rollBack()
      throw outcome(before: before, after: error)
    }
    do throws(SQLiteError) { try connection.execute("VACUUM") } catch { throw .uncertain }
    return count
  }

  /// Makes the imports that stand be no step to undo: without the steps after them they would be the last.
  private func settleImports() throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let steps = try connection.prepare("SELECT id, at, command FROM step WHERE state = 0")
      while try steps.step() {
        let step = try steps.integer("id")
        guard try connection.scalar("SELECT 1 FROM batch WHERE step = ?", [.integer(step)]) != .null else {
          continue
        }
        let transaction = WriteTransaction(
          replaying: self, step: step, at: try steps.integer("at"), command: try steps.text("command"))
        try transaction.setState(.discarded)
        try transaction.finish()
      }
    }
  }

  /// Looks into the file anew after a commit that failed: see the same after a command.
  private func outcome(before: [[Value]], after error: SQLiteError) -> StoreError {
    do throws(StoreError) {
      let fresh = try reopened()
      let found = try fresh.mappingSQLiteErrors { () throws(SQLiteError) in try fresh.connection.seals() }
      return found == before ? StoreError(error, path: path) : .uncertain
    } catch {
      return .uncertain
    }
  }
}

extension WriteTransaction {
  fileprivate func removeDeletedRows() throws(SQLiteError) -> Int {
    var count = 0
    // Drugs come last; one off the list may still be named by what an undone import left.
    let unnamed =
      " AND id NOT IN (SELECT drug FROM attack_dose UNION SELECT drug FROM dose UNION SELECT drug FROM trial)"
    for entity in store.schema.journalled where entity.columns.contains("deleted") {
      var rows: [(key: Value, sum: UInt64)] = []
      let deleted = try connection.prepare(
        "SELECT id, sum FROM \(entity.name) WHERE deleted = 1" + (entity.name == "drug" ? unnamed : ""))
      while try deleted.step() {
        rows.append((try deleted.value("id"), UInt64(bitPattern: Int64(try deleted.integer("sum")))))
      }
      for row in rows {
        try table(entity).delete([row.key])
        try seals.subtract(entity.name, sum: row.sum)
        try forgetSource(of: entity, row.key)
      }
      count += rows.count
    }
    return count
  }

  /// Drops what an import kept verbatim of the row, and keeps what it is known again by: importing the file once
  /// more is not to bring it back.
  private func forgetSource(of entity: Entity, _ key: Value) throws(SQLiteError) {
    let sources = try connection.rows(
      ImportRow.self, where: "entity = ? AND entry = ? AND raw IS NOT NULL", [.integer(entity.number), key])
    for source in sources {
      try seals.subtract("import_row", sum: try source.sum)
      var without = source
      without.raw = nil
      try seals.add("import_row", sum: try without.sum)
    }
    try connection.run(
      "UPDATE import_row SET raw = NULL WHERE entity = ? AND entry = ?", [.integer(entity.number), key])
  }

  /// What was typed may hold what was deleted: steps go with their images, but for those of imports.
  fileprivate func removeJournal() throws(SQLiteError) {
    try connection.execute(
      "DELETE FROM change; DELETE FROM step WHERE id NOT IN (SELECT step FROM batch)")
    for table in [ChangeRow.table, StepRow.table] {
      let audit = try TableAudit(of: table, on: connection)
      try seals.replace(table.name) { audit.seal(next: $0) }
    }
  }
}
