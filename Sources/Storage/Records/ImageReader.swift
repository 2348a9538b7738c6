import CivilTime
import Diary
import SQLite

/// Reads the values of an image.
struct ImageReader: RowSource {
  private let values: [Value]
  private let columns: [String]
  private var index = 0

  /// `columns`: the names of the values, which may be more than there are.
  init(_ values: [Value], _ columns: [String]) {
    self.values = values
    self.columns = columns
  }

  init(_ image: RowImage, of entity: Entity) { self.init(image.values, entity.columns) }

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
  func day(_ column: StaticString) throws(SQLiteError) -> CivilDay { try .stored(try integer(column)) }
}

/// The spelling of domain values in columns.
extension Value {
  static func day(_ day: CivilDay) -> Value { .integer(Int64(day.number)) }
  static func day(_ day: CivilDay?) -> Value { day.map { .integer(Int64($0.number)) } ?? .null }
}
