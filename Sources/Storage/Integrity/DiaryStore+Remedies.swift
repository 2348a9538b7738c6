package import Diary
import Platform
import SQLite

extension DiaryStore {
  /// What `check --fix` would do about these findings of this diary.
  package func remedies(for findings: [Finding]) throws(StoreError) -> Remedies {
    guard access == .readWrite else { return Remedies() }
    let damage = findings.filter { $0.kind == .damage }
    if damage.isEmpty {
      var canFix = false
      for finding in findings where !canFix { canFix = try isMendable(finding) }
      return Remedies(canFix: canFix)
    }
    guard damage.allSatisfy(\.isOutsideEdit) else { return Remedies() }
    return Remedies(canFix: try hasRestorableRow(), canAccept: true)
  }

  /// Whether ``repair(_:accepting:now:)``, ``makePrivate()`` or ``removeAbandonedDrafts()`` takes it away where
  /// nothing is damaged.
  private func isMendable(_ finding: Finding) throws(StoreError) -> Bool {
    switch finding {
    case .openTooLong, .abandonedDraft: true
    case .fileMode: try DiaryStore.isOurs(path)
    case .folderMode: try DiaryStore.isOurs(folder)
    default: false
    }
  }

  /// Whether the journal still holds what was written to a row that differs.
  private func hasRestorableRow() throws(StoreError) -> Bool {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      for (table, difference) in try differences() {
        guard let entity = table.entity else { continue }
        let known = try connection.journalled(entity, key: difference.key, sum: difference.stored)
        if known != nil { return true }
      }
      return false
    }
  }

  /// Every row that does not agree with its sum.
  func differences() throws(SQLiteError) -> [(SealedTable, TableAudit.Difference)] {
    var differences: [(SealedTable, TableAudit.Difference)] = []
    for table in schema.sealed {
      for difference in try TableAudit(of: table, on: connection).differences {
        differences.append((table, difference))
      }
    }
    return differences
  }
}
