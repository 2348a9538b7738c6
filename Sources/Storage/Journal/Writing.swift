package import Diary
import SQLite

extension DiaryStore {
  /// Runs one changing command: all of it is durable when this returns, or none of it took place.
  ///
  /// What `body` throws leaves here as it was thrown, after everything `body` did is rolled back: a command
  /// that reads the diary and then refuses throws its refusal. The store's own errors leave beside it.
  ///
  /// - Parameters:
  ///   - command: what was typed, for `history`.
  ///   - now: seconds since 1970-01-01T00:00Z.
  ///   - cause: why the diary is to be backed up before it is changed, which an empty one need not be; a backup
  ///     that fails fails the command.
  ///   - body: makes the changes; when it makes none, nothing is written and no step is added.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws; ``StoreError``, which is `.uncertain` when the commit itself failed and the
  ///   entry is, or may be, in the diary.
  package func write<Written>(
    _ command: String, now: Int, backup cause: BackupCause? = nil,
    _ body: (WriteTransaction) throws -> Written
  ) throws -> Written {
    try write(now: now, backup: cause, wrapping: { $0 }, reading: {}, as: { command }) { transaction, _ in
      try body(transaction)
    }
  }

  /// The same for a body that throws the store's errors alone.
  package func write<Written>(
    _ command: String, now: Int, backup cause: BackupCause? = nil,
    _ body: (WriteTransaction) throws(StoreError) -> Written
  ) throws(StoreError) -> Written {
    try write(
      now: now, backup: cause, wrapping: { $0 }, reading: { () throws(StoreError) in },
      as: { command }
    ) { transaction, _ throws(StoreError) in try body(transaction) }
  }

  /// The same for a command whose words can only be read with the diary: what it reads and what it writes are one
  /// transaction, so that whatever another process changes comes before both or after both.
  ///
  /// `reading` sees the diary under the lock, before anything is written to it, and must ask nobody; `command` names
  /// for `history` what it has read.
  package func write<Read, Written>(
    now: Int, reading: () throws -> Read, as command: (Read) -> String,
    _ body: (WriteTransaction, Read) throws -> Written
  ) throws -> Written {
    try write(now: now, wrapping: { $0 }, reading: reading, as: command, body)
  }

  /// The same for closures that throw an error type of their caller's, which must have a case for the store's.
  ///
  /// `wrapping`: makes the store's own error one of the caller's type.
  package func write<Read, Written, Failure: Error>(
    now: Int, backup cause: BackupCause? = nil, wrapping: (StoreError) -> Failure,
    reading: () throws(Failure) -> Read, as command: (Read) -> String,
    _ body: (WriteTransaction, Read) throws(Failure) -> Written
  ) throws(Failure) -> Written {
    if let shared {
      let known = try reading()
      return try body(shared, known)
    }
    do throws(StoreError) {
      try mappingSQLiteErrors { () throws(SQLiteError) in try connection.begin() }
    } catch {
      throw wrapping(error)
    }
    // Read before the lock: another process may have renamed the drug since.
    names.forget()
    let known: Read
    do throws(Failure) {
      known = try reading()
    } catch {
      endWithoutWriting(nil)
      throw error
    }
    let transaction: WriteTransaction
    let draft: BackupDraft?
    do throws(StoreError) {
      (transaction, draft) = try beginStep(command(known), now: now, backup: cause)
    } catch {
      throw wrapping(error)
    }
    let result: Written
    do throws(Failure) {
      result = try body(transaction, known)
    } catch {
      endWithoutWriting(draft)
      throw error
    }
    if transaction.isEmpty {
      endWithoutWriting(draft)
      return result
    }
    do throws(StoreError) {
      try finishWriting(transaction, draft, backup: cause)
    } catch {
      throw wrapping(error)
    }
    return result
  }

  /// Begins a step under the write lock. The copy for the backup is made while the lock is held and nothing
  /// is changed yet; it is verified and named only once there is something to commit, so that an import that adds
  /// nothing costs no old backup its place.
  private func beginStep(
    _ command: String, now: Int, backup cause: BackupCause?
  ) throws(StoreError) -> (WriteTransaction, BackupDraft?) {
    var draft: BackupDraft?
    do throws(StoreError) {
      if cause != nil, try !isEmpty() { draft = try draftBackup() }
      try forgetUndoneSteps()
      let transaction = try mappingSQLiteErrors { () throws(SQLiteError) in
        try WriteTransaction(self, command: command, now: now)
      }
      return (transaction, draft)
    } catch {
      endWithoutWriting(draft)
      throw error
    }
  }

  private func finishWriting(
    _ transaction: WriteTransaction, _ draft: BackupDraft?, backup cause: BackupCause?
  ) throws(StoreError) {
    do throws(StoreError) {
      try mappingSQLiteErrors { () throws(SQLiteError) in try transaction.finish() }
      if let draft, let cause { _ = try publish(draft, cause: cause, now: transaction.now) }
    } catch {
      endWithoutWriting(draft)
      throw error
    }
    try commit(transaction, state: .done)
  }

  private func endWithoutWriting(_ draft: BackupDraft?) {
    connection.rollBack()
    draft?.discard()
    names.forget()
  }

  /// Whether no command has ever changed the diary.
  private func isEmpty() throws(StoreError) -> Bool {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try connection.scalar("SELECT 1 FROM step LIMIT 1") == .null
    }
  }

  /// Commits the transaction that leaves its step in `state`.
  ///
  /// - Throws: `.uncertain` when the commit failed and the step is, or may be, in that state.
  func commit(_ transaction: WriteTransaction, state: StepRow.State) throws(StoreError) {
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
  private func outcome(
    of transaction: WriteTransaction, state: StepRow.State, after error: SQLiteError
  ) -> StoreError {
    do throws(StoreError) {
      let fresh = try reopened()
      let found = try fresh.mappingSQLiteErrors { () throws(SQLiteError) in
        try fresh.connection.scalar(
          "SELECT 1 FROM step WHERE id = ? AND at = ? AND command = ? AND state = ?",
          [
            .integer(transaction.step), .integer(transaction.now), .text(transaction.command),
            .integer(state.rawValue),
          ])
      }
      return found == .null ? StoreError(error, path: path) : .uncertain
    } catch {
      return .uncertain
    }
  }
}
