package import Diary
package import Platform
package import SQLite

/// Why the diary could not be opened, read or written: each case is something a person can act on.
package enum StoreError: Error, Equatable, Sendable {
  /// There is no diary at this path.
  case missing(String)
  /// Something other than a file stands there: a folder, a FIFO, a device.
  case notAFile(String)
  /// The diary's name is a symbolic link.
  case symbolicLink(String)
  /// A zero-length file: never a new diary, always damage.
  case empty(String)
  /// Not an SQLite file at all.
  case notADatabase(String)
  /// An SQLite file of another program.
  case foreign(String)
  /// Written by a newer version of this program.
  case newerSchema(found: Int, supported: Int)
  /// A migration script in the file differs from the one in this program.
  case changedMigration(version: Int)
  /// The step to this version would have done something to the diary that it does not declare; the diary is as
  /// it was.
  case failedMigration(version: Int, String)
  /// Another process kept the diary locked for longer than we wait.
  case busy
  case full
  case readOnly(String)
  /// SQLite found the file's structure damaged, or a row does not hold what it should.
  case damaged(Damage)
  /// The diary is not what was written to it, as an audit found; nothing was done.
  case unsound([Finding])
  /// The commit failed after it may have taken effect; ``DiaryStore/write`` has looked again and cannot tell.
  case uncertain
  /// The backup to be restored is damaged; nothing was changed.
  case unsoundBackup(Damage)
  /// The backup to be restored is the diary itself.
  case isBackupSource(String)
  /// An audit of the backup to be restored found damage; nothing was changed.
  case alteredBackup([Finding])
  /// Nothing may be written where a file was asked for; nothing was.
  case output(OutputRefusal)
  /// What the caller named is not there.
  case unknown(Entry)
  case platform(PlatformError)
  case database(SQLiteError)

  /// What can be missing although it was there a moment ago.
  package enum Entry: Sendable { case openAttack, trial }

  /// Restates SQLite's complaint in the diary's terms.
  init(_ error: SQLiteError, path: String) {
    switch error.code {
    case .busy, .locked: self = .busy
    case .full: self = .full
    case .readOnly: self = .readOnly(path)
    case .notADatabase: self = .notADatabase(path)
    case .corrupt, .mismatch: self = .damaged(error.damage)
    default: self = .database(error)
    }
  }
}
