import CivilTime
import Diary
import SQLite

/// Gives the values of a row column by column, in the order they are written in: see ``RowSink``.
///
/// Each is asked for by name, which is compared with the table's list where the program is built for debugging:
/// looking names up would cost more than the values.
protocol RowSource {
  mutating func integerOrNil(_ column: StaticString) throws(SQLiteError) -> Int?
  mutating func textOrNil(_ column: StaticString) throws(SQLiteError) -> String?
  mutating func blobOrNil(_ column: StaticString) throws(SQLiteError) -> [UInt8]?
  /// Goes on with the column of this name.
  mutating func skip(to column: String)
}

extension RowSource {
  mutating func integer(_ column: StaticString) throws(SQLiteError) -> Int {
    guard let value = try integerOrNil(column) else {
      throw SQLiteError(.mismatch, .isEmpty, at: "\(column)")
    }
    return value
  }

  mutating func booleanOrNil(_ column: StaticString) throws(SQLiteError) -> Bool? {
    try integerOrNil(column).map { $0 != 0 }
  }

  mutating func blob(_ column: StaticString) throws(SQLiteError) -> [UInt8] {
    guard let value = try blobOrNil(column) else {
      throw SQLiteError(.mismatch, .isEmpty, at: "\(column)")
    }
    return value
  }

  /// A moment in two columns.
  mutating func momentOrNil(_ column: StaticString, _ offset: StaticString) throws(SQLiteError) -> Moment? {
    let minutes = try integerOrNil(column)
    let offset = try integerOrNil(offset)
    guard let minutes else { return nil }
    return try Moment.stored(minutes, offset: offset)
  }

  mutating func moment(_ column: StaticString, _ offset: StaticString) throws(SQLiteError) -> Moment {
    guard let moment = try momentOrNil(column, offset) else {
      throw SQLiteError(.mismatch, .isEmpty, at: "\(column)")
    }
    return moment
  }

  /// An amount in two columns.
  mutating func amountOrNil(_ column: StaticString, _ unit: StaticString) throws(SQLiteError) -> Amount? {
    let thousandths = try integerOrNil(column)
    let unit = try caseOrNil(unit, DoseUnit.self)
    guard let thousandths, let unit else { return nil }
    return Amount(thousandths: thousandths, unit: unit)
  }

  mutating func day(_ column: StaticString) throws(SQLiteError) -> CivilDay {
    try .stored(try integer(column))
  }

  mutating func dayOrNil(_ column: StaticString) throws(SQLiteError) -> CivilDay? {
    guard let number = try integerOrNil(column) else { return nil }
    return try .stored(number)
  }

  /// A closed set kept as its raw value; a number outside it is damage.
  mutating func caseOrNil<Case: RawRepresentable<Int>>(
    _ column: StaticString, _: Case.Type
  ) throws(SQLiteError) -> Case? {
    guard let raw = try integerOrNil(column) else { return nil }
    guard let known = Case(rawValue: raw) else {
      throw SQLiteError(.mismatch, .unknownCode, at: "\(column)")
    }
    return known
  }
}

/// Reads the columns of the row that a statement stands on, every column of an entity in its order.
struct StatementReader: RowSource {
  private let statement: Statement
  private let columns: [String]
  private var index = 0

  init(_ statement: Statement, of entity: Entity) {
    self.statement = statement
    columns = entity.columns
  }

  mutating func skip(to column: String) { index = columns.firstIndex(of: column) ?? columns.count }

  private mutating func next(_ column: StaticString) throws(SQLiteError) -> Int32 {
    guard index < columns.count else { throw SQLiteError(.mismatch, .tooShort) }
    assert(columns[index] == column.description, "\(column) / \(columns[index])")
    defer { index += 1 }
    return Int32(index)
  }

  mutating func integerOrNil(_ column: StaticString) throws(SQLiteError) -> Int? {
    try statement.integerOrNil(at: try next(column))
  }

  mutating func textOrNil(_ column: StaticString) throws(SQLiteError) -> String? {
    try statement.textOrNil(at: try next(column))
  }

  mutating func blobOrNil(_ column: StaticString) throws(SQLiteError) -> [UInt8]? {
    try statement.blobOrNil(at: try next(column))
  }
}

extension DiaryStore {
  /// Reads every row of an entity's table that `condition` finds: its columns, without its child rows, and without
  /// comparing it with its sum.
  func forEachRow(
    of entity: Entity, where condition: String, _ values: [Value] = [],
    _ body: (inout StatementReader) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let table = table(entity)
    let statement = try connection.prepare(table.selectRows + condition)
    try statement.bind(values)
    while try statement.step() {
      var row = StatementReader(statement, of: table.form)
      try body(&row)
    }
  }
}
