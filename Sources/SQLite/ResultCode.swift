import CSQLite

/// An SQLite result code, primary or extended.
///
/// A struct over the raw code and not an enum, so that codes of a later SQLite survive.
/// Related SQLite documentation: <https://www.sqlite.org/rescode.html>
package struct ResultCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int32
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code with its extended bits dropped.
  package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xff) }

  package static let busy = ResultCode(rawValue: SQLITE_BUSY)
  package static let error = ResultCode(rawValue: SQLITE_ERROR)
  package static let locked = ResultCode(rawValue: SQLITE_LOCKED)
  package static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  package static let io = ResultCode(rawValue: SQLITE_IOERR)
  package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  package static let full = ResultCode(rawValue: SQLITE_FULL)
  package static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  package static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
  package static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  package static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
  package static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
  package static let noMemory = ResultCode(rawValue: SQLITE_NOMEM)
  package static let range = ResultCode(rawValue: SQLITE_RANGE)
  package static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)

  /// `catch` by primary code: `ResultCode.constraint ~= error.code` holds for every extended constraint code.
  package static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
    pattern == code || pattern == code.primary
  }
}
