import CSQLite

/// A failure reported by SQLite, or by a value that did not have the shape its reader asked for.
///
/// Carries the SQL text, which holds placeholders only, and never a bound value: what the diary says must
/// not reach a log or a terminal by way of an error.
package struct SQLiteError: Error, Equatable, Sendable {
  package var code: ResultCode
  package var message: String
  package var sql: String?
  /// What whoever reads rows has found wrong with one; `nil` for what SQLite itself has to say.
  package var fault: Fault?

  /// A fault by its name, and the column, the table or the number that it is about.
  package struct Fault: Equatable, Sendable {
    package var name: String
    package var place: String
  }

  init(_ code: Int32, on connection: OpaquePointer?, sql: String? = nil) {
    self.code = ResultCode(rawValue: code)
    // SQLite's messages name columns and quote SQL; they never quote a bound value.
    if let connection = unsafe connection {
      self.message = unsafe String(cString: sqlite3_errmsg(connection))
    } else {
      self.message = unsafe String(cString: sqlite3_errstr(code))
    }
    self.sql = sql
  }

  package init(_ code: ResultCode, message: String, sql: String? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
  }

  package init(_ code: ResultCode, fault: String, place: String, sql: String? = nil) {
    self.init(code, message: "\(fault) \(place)", sql: sql)
    self.fault = Fault(name: fault, place: place)
  }
}

extension SQLiteError: CustomStringConvertible {
  package var description: String { "SQLite error \(code.rawValue): \(message)" }
}
