import CSQLite

/// A statement that runs once for every row of a file: bound value by value, no array, no ``Value``.
///
/// Every parameter is set for every run. SQLite keeps what was bound before, so a number or a NULL that a
/// parameter holds already (the batch, the offset, an unset feature) is not bound again. A struct and not
/// part of ``Statement``, so that what is held is reached without the checks that shared state costs.
package struct BulkStatement {
  private let statement: Statement
  /// By parameter, from 1: whether it holds NULL, or the number in ``numbers``.
  private var isNull: UInt64 = 0
  private var isNumber: UInt64 = 0
  private var numbers: [Int]

  /// - Throws: `.range` for more than 63 parameters.
  package init(_ sql: String, on connection: Connection) throws(SQLiteError) {
    statement = try connection.prepare(sql)
    guard statement.parameterCount < 64 else {
      throw SQLiteError(.range, .misuse(.parameterCount), sql: sql)
    }
    numbers = [Int](repeating: 0, count: 64)
  }

  package mutating func set(_ index: Int, _ value: Int) throws(SQLiteError) {
    let bit: UInt64 = 1 << UInt64(index)
    if isNumber & bit != 0, numbers[index] == value { return }
    isNull &= ~bit
    isNumber |= bit
    numbers[index] = value
    try statement.check(unsafe sqlite3_bind_int64(statement.handle, Int32(index), Int64(value)))
  }

  package mutating func setNull(_ index: Int) throws(SQLiteError) {
    let bit: UInt64 = 1 << UInt64(index)
    if isNull & bit != 0 { return }
    isNull |= bit
    isNumber &= ~bit
    try statement.check(unsafe sqlite3_bind_null(statement.handle, Int32(index)))
  }

  package mutating func set(_ index: Int, _ value: String) throws(SQLiteError) {
    forget(index)
    try statement.check(statement.bind(text: value, at: Int32(index)))
  }

  package mutating func set(_ index: Int, _ value: [UInt8]) throws(SQLiteError) {
    forget(index)
    try statement.check(statement.bind(blob: value, at: Int32(index)))
  }

  private mutating func forget(_ index: Int) {
    let bit: UInt64 = 1 << UInt64(index)
    isNull &= ~bit
    isNumber &= ~bit
  }

  /// Runs the statement, which returns no rows, and readies it for the next values.
  package func run() throws(SQLiteError) {
    let isDone = try !statement.step()
    statement.reset()
    guard isDone else { throw SQLiteError(.misuse, .misuse(.rowOfBulkStatement)) }
  }
}
