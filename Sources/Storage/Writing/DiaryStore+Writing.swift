package import Diary
import SQLite

extension DiaryStore {
  /// Runs one changing command: all of it is durable when this returns, or none of it took place.
  ///
  /// `command`: what was typed, for `history`.
  /// `now`: seconds since 1970-01-01T00:00Z.
  /// `backup`: why the diary is to be backed up before it is changed, which an empty one need not be; a backup
  /// that fails fails the command.
  /// `body`: makes the changes; when it makes none, nothing is written and no step is added.
  /// - Throws: `.uncertain` when the commit itself failed and the entry is, or may be, in the diary.
  package func write<Result>(
    _ command: String, now: Int, backup cause: BackupCause? = nil,
    _ body: (WriteTransaction) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try restating { () throws(SQLiteError) in try connection.begin() }
    let result: Result
    let transaction: WriteTransaction
    var draft: BackupDraft?
    do throws(StoreError) {
      // Copied while the write lock is held and nothing is changed yet; verified and named only once there is
      // something to commit, so that an import that adds nothing costs no old backup its place.
      if cause != nil, try !isEmpty() { draft = try draftBackup() }
      try forgetUndoneSteps()
      transaction = try restating { () throws(SQLiteError) in
        try WriteTransaction(self, command: command, now: now)
      }
      result = try body(transaction)
      if transaction.isEmpty {
        connection.rollBack()
        draft?.discard()
        names.forget()
        return result
      }
      try restating { () throws(SQLiteError) in try transaction.finish() }
      if let draft, let cause { _ = try publish(draft, cause: cause, now: now) }
    } catch {
      connection.rollBack()
      draft?.discard()
      names.forget()
      throw error
    }
    try commit(transaction, state: 0)
    return result
  }

  /// Whether no command has ever changed the diary.
  private func isEmpty() throws(StoreError) -> Bool {
    try restating { () throws(SQLiteError) in
      try connection.scalar("SELECT 1 FROM step LIMIT 1") == .null
    }
  }

  /// Commits the transaction that leaves its step in `state`.
  ///
  /// - Throws: `.uncertain` when the commit failed and the step is, or may be, in that state.
  func commit(_ transaction: WriteTransaction, state: Int) throws(StoreError) {
    do throws(SQLiteError) {
      try connection.commit()
    } catch {
      connection.rollBack()
      names.forget()
      throw outcome(of: transaction, state: state, after: error)
    }
  }

  /// Looks into the file anew after a commit that failed: SQLite reports an error also when only the very last
  /// sync failed and the entry is there.
  private func outcome(of transaction: WriteTransaction, state: Int, after error: SQLiteError) -> StoreError {
    do throws(StoreError) {
      let fresh = try reopened()
      let found = try fresh.restating { () throws(SQLiteError) in
        try fresh.connection.scalar(
          "SELECT 1 FROM step WHERE id = ? AND at = ? AND command = ? AND state = ?",
          [
            .integer(transaction.step), .integer(transaction.now), .text(transaction.command),
            .integer(state),
          ])
      }
      return found == .null ? StoreError(error, path: path) : .uncertain
    } catch {
      return .uncertain
    }
  }
}
