import CSQLite

/// A failure reported by SQLite, or by a value that did not have the shape its reader asked for.
///
/// Carries the SQL text, which holds placeholders only, and never a bound value: what the diary says must
/// not reach a log or a terminal by way of an error.
package struct SQLiteError: Error, Equatable, Sendable {
  package var code: ResultCode
  package var cause: Cause
  package var sql: String?

  /// What went wrong. Only what SQLite reports itself is in words.
  package enum Cause: Equatable, Sendable {
    /// In SQLite's words, which name columns and quote SQL; they never quote a bound value.
    case reported(String)
    case fault(Fault)
    case outOfMemory
    /// SQLite did not take `synchronous = EXTRA`, without which a commit is not durable.
    case notDurable
    /// The file is in write-ahead-log mode, and another program uses it.
    case usesWriteAheadLog
    /// The program itself is wrong.
    case misuse(Misuse)
  }

  /// What whoever reads rows has found wrong with one: a fault by its name, and the column, the table or the number
  /// that it is about.
  package struct Fault: Equatable, Sendable {
    package var name: String
    package var place: String
  }

  /// What the program may never ask for.
  package enum Misuse: String, Equatable, Sendable {
    case closedConnection, emptyStatement, severalStatements, parameterCount, columnCount, columnName,
      rowOfBulkStatement
    case importWithinImport, foreignKeysOn
  }

  init(_ code: Int32, on connection: OpaquePointer?, sql: String? = nil) {
    self.code = ResultCode(rawValue: code)
    if let connection = unsafe connection {
      cause = unsafe .reported(String(cString: sqlite3_errmsg(connection)))
    } else {
      cause = unsafe .reported(String(cString: sqlite3_errstr(code)))
    }
    self.sql = sql
  }

  package init(_ code: ResultCode, _ cause: Cause, sql: String? = nil) {
    self.code = code
    self.cause = cause
    self.sql = sql
  }

  package init(_ code: ResultCode, message: String, sql: String? = nil) {
    self.init(code, .reported(message), sql: sql)
  }

  package init(_ code: ResultCode, fault: String, place: String, sql: String? = nil) {
    self.init(code, .fault(Fault(name: fault, place: place)), sql: sql)
  }

  /// What is found wrong with a row; `nil` for everything else.
  package var fault: Fault? {
    guard case .fault(let fault) = cause else { return nil }
    return fault
  }
}

extension SQLiteError: CustomStringConvertible {
  /// For logs of tests: no sentence.
  package var description: String { "SQLite \(code.rawValue): \(cause)" }
}
