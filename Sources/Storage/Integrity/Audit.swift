package import Diary
import SQLite

/// Whether the diary still says what was written to it. SQLite keeps no sums: of single flipped bits in a diary
/// its own checks miss two in five.
extension DiaryStore {
  /// Every check that needs the file alone. Changes nothing.
  package func audit() throws(StoreError) -> [Finding] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let structure = try structureFindings()
      let sums = try sumFindings(schema.sealed)
      return try structure + schemaFindings() + migrationFindings() + referenceFindings() + sums
        + imageFindings()
    }
  }

  /// Whether what a report or a comparison prints is what was written: the sums and seals of the rows they read,
  /// and the structure by which rows are found, since a damaged index hides a row from those who look it up.
  /// To be called inside ``snapshot(_:)`` together with the reading itself.
  package func auditPrinted() throws(StoreError) -> [Finding] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try structureFindings() + sumFindings(schema.printed)
    }
  }

  /// Runs `body` on one state of the diary: other processes may read, and their commits wait.
  package func snapshot<Found>(_ body: () throws -> Found) throws -> Found {
    if shared != nil { return try body() }
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.execute("BEGIN") }
    defer { connection.rollBack() }
    return try body()
  }

  private func sumFindings(_ tables: [SealedTable]) throws(SQLiteError) -> [Finding] {
    let seals = try allSeals()
    var findings: [Finding] = []
    for table in tables {
      do throws(SQLiteError) {
        findings += try TableAudit(of: table, on: connection).findings(seal: seals[table.name])
      } catch {
        guard error.isDamage else { throw error }
        findings.append(.unreadable(table: table.name))
      }
    }
    return findings
  }

  /// Every seal that can be read.
  func allSeals() throws(SQLiteError) -> [String: Seal] {
    var seals: [String: Seal] = [:]
    do throws(SQLiteError) {
      let statement = try connection.prepare("SELECT name, row_count, sum, next_id FROM seal")
      while try statement.step() {
        // A name that is no text is the name of no table.
        guard let name = try? statement.text("name") else { continue }
        seals[name] = Seal(
          rowCount: try statement.integer("row_count"), storedSum: try statement.integer("sum"),
          nextID: try statement.integer("next_id"))
      }
    } catch {
      guard error.isDamage else { throw error }
    }
    return seals
  }

  private func structureFindings() throws(SQLiteError) -> [Finding] {
    do throws(SQLiteError) {
      var findings: [Finding] = []
      let statement = try connection.prepare("PRAGMA integrity_check")
      while try statement.step() {
        let line = try statement.text("integrity_check")
        if line != "ok" { findings.append(.structure(.reported(line))) }
      }
      return findings
    } catch {
      guard error.isDamage else { throw error }
      return [.structure(error.damage)]
    }
  }
}
