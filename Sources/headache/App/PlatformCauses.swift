import Messages
import Platform
import SQLite

/// The causes of the modules that know no words, as those that have words.
extension CommandError.SystemCall {
  init(_ operation: PlatformError.Operation) {
    self =
      switch operation {
      case .open: .open
      case .create: .create
      case .read: .read
      case .write: .write
      case .sync: .sync
      case .examine: .examine
      case .changeMode: .changeMode
      case .resolve: .resolve
      case .replace: .replace
      case .remove: .remove
      case .start: .start
      case .await: .await
      }
  }
}

extension CommandError.SystemObject {
  init(_ subject: PlatformError.Subject) {
    self =
      switch subject {
      case .path(let path): .path(path)
      case .standardInput: .standardInput
      case .standardOutput: .standardOutput
      case .standardError: .standardError
      case .editor: .editor
      case .pager: .pager
      }
  }
}

extension CommandError.DatabaseProblem {
  init(_ cause: SQLiteError.Cause) {
    self =
      switch cause {
      case .reported(let words): .reported(words)
      case .fault(let fault): .misuse(fault.name)
      case .outOfMemory: .outOfMemory
      case .notDurable: .notDurable
      case .usesWriteAheadLog: .usesWriteAheadLog
      case .misuse(let misuse): .misuse(misuse.rawValue)
      }
  }
}
