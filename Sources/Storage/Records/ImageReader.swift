import CivilTime
import Diary
import SQLite

/// Reads the values of an image column by column, in the order they are written in: see ``RowSink``.
///
/// Each is asked for by name, which is compared with the table's list where the program is built for debugging:
/// looking names up would cost more than the values.
struct ImageReader {
  private let values: [Value]
  private let columns: [String]
  private var index = 0

  /// `columns`: the names of the values, which may be more than there are.
  init(_ values: [Value], _ columns: [String]) {
    self.values = values
    self.columns = columns
  }

  init(_ image: RowImage, of entity: Entity) { self.init(image.values, entity.columns) }

  /// Goes on with the column of this name.
  mutating func skip(to column: String) { index = columns.firstIndex(of: column) ?? values.count }

  private mutating func next(_ column: StaticString) throws(SQLiteError) -> Value {
    guard index < values.count else { throw SQLiteError(.mismatch, .tooShort) }
    assert(columns[index] == column.description, "\(column) / \(columns[index])")
    defer { index += 1 }
    return values[index]
  }

  mutating func integerOrNil(_ column: StaticString) throws(SQLiteError) -> Int? {
    switch try next(column) {
    case .integer(let value): return Int(value)
    case .null: return nil
    default: throw SQLiteError(.mismatch, .isNoNumber, at: "\(column)")
    }
  }

  mutating func integer(_ column: StaticString) throws(SQLiteError) -> Int {
    guard let value = try integerOrNil(column) else {
      throw SQLiteError(.mismatch, .isEmpty, at: "\(column)")
    }
    return value
  }

  mutating func booleanOrNil(_ column: StaticString) throws(SQLiteError) -> Bool? {
    try integerOrNil(column).map { $0 != 0 }
  }

  mutating func textOrNil(_ column: StaticString) throws(SQLiteError) -> String? {
    switch try next(column) {
    case .text(let value): return value
    case .null: return nil
    default: throw SQLiteError(.mismatch, .isNoText, at: "\(column)")
    }
  }

  mutating func blobOrNil(_ column: StaticString) throws(SQLiteError) -> [UInt8]? {
    switch try next(column) {
    case .blob(let value): return value
    case .null: return nil
    default: throw SQLiteError(.mismatch, .isNoBlob, at: "\(column)")
    }
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

extension Moment {
  /// The moment two columns hold. Outside the years -9999 to 9999 it is damage, which must not reach
  /// arithmetic that would trap on it.
  static func stored(_ minutes: Int, offset: Int?) throws(SQLiteError) -> Moment {
    guard minutes.magnitude < 4_400_000 * 1440, (offset ?? 0).magnitude < 2 * 1440 else {
      throw SQLiteError(.mismatch, .momentOutsideCalendar)
    }
    return Moment(wallMinutes: minutes, offset: offset)
  }
}

extension CivilDay {
  /// The day a column holds. Outside the years -9999 to 9999 it is damage, as a moment is.
  static func stored(_ number: Int) throws(SQLiteError) -> CivilDay {
    guard number.magnitude < 4_400_000 else {
      throw SQLiteError(.mismatch, .dayOutsideCalendar)
    }
    return CivilDay(number: Int32(number))
  }
}

extension Statement {
  func day(_ column: Int32) throws(SQLiteError) -> CivilDay { try .stored(try integer(column)) }
}

/// The spelling of domain values in columns.
extension Value {
  static func day(_ day: CivilDay) -> Value { .integer(Int64(day.number)) }
  static func day(_ day: CivilDay?) -> Value { day.map { .integer(Int64($0.number)) } ?? .null }
}
