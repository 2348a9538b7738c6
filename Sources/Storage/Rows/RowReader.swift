import CivilTime
import SQLite

/// Reads the values of an image column by column, in the order the entity lists them.
struct RowReader {
  private let values: [Value]
  private var index = 0

  init(_ values: [Value]) { self.values = values }

  private mutating func next() throws(SQLiteError) -> Value {
    guard index < values.count else { throw SQLiteError(.mismatch, message: "a row is too short") }
    defer { index += 1 }
    return values[index]
  }

  mutating func integerOrNil() throws(SQLiteError) -> Int? {
    switch try next() {
    case .integer(let value): return Int(value)
    case .null: return nil
    default: throw SQLiteError(.mismatch, message: "column \(index - 1) is no number")
    }
  }

  mutating func integer() throws(SQLiteError) -> Int {
    guard let value = try integerOrNil() else {
      throw SQLiteError(.mismatch, message: "column \(index - 1) is empty")
    }
    return value
  }

  mutating func booleanOrNil() throws(SQLiteError) -> Bool? { try integerOrNil().map { $0 != 0 } }

  mutating func textOrNil() throws(SQLiteError) -> String? {
    switch try next() {
    case .text(let value): return value
    case .null: return nil
    default: throw SQLiteError(.mismatch, message: "column \(index - 1) is no text")
    }
  }

  mutating func blob() throws(SQLiteError) -> [UInt8] {
    guard case .blob(let value) = try next() else {
      throw SQLiteError(.mismatch, message: "column \(index - 1) is no blob")
    }
    return value
  }

  /// A moment in two columns.
  mutating func momentOrNil() throws(SQLiteError) -> Moment? {
    let minutes = try integerOrNil()
    let offset = try integerOrNil()
    guard let minutes else { return nil }
    return try Moment.stored(minutes, offset: offset)
  }

  mutating func moment() throws(SQLiteError) -> Moment {
    guard let moment = try momentOrNil() else {
      throw SQLiteError(.mismatch, message: "column \(index - 2) is empty")
    }
    return moment
  }

  mutating func day() throws(SQLiteError) -> CivilDay {
    CivilDay(number: Int32(truncatingIfNeeded: try integer()))
  }

  /// A closed set kept as its raw value; a number outside it is damage.
  mutating func caseOrNil<Case: RawRepresentable<Int>>(_: Case.Type) throws(SQLiteError) -> Case? {
    guard let raw = try integerOrNil() else { return nil }
    guard let known = Case(rawValue: raw) else {
      throw SQLiteError(.mismatch, message: "column \(index - 1) holds an unknown code")
    }
    return known
  }
}

extension Moment {
  /// The moment two columns hold. Outside the years -9999 to 9999 it is damage, which must not reach
  /// arithmetic that would trap on it.
  static func stored(_ minutes: Int, offset: Int?) throws(SQLiteError) -> Moment {
    guard minutes.magnitude < 4_400_000 * 1440, (offset ?? 0).magnitude < 2 * 1440 else {
      throw SQLiteError(.mismatch, message: "a moment is outside the calendar")
    }
    return Moment(wallMinutes: minutes, offset: offset)
  }
}

/// The spelling of domain values in columns.
extension Value {
  static func day(_ day: CivilDay) -> Value { .integer(Int64(day.number)) }
  static func day(_ day: CivilDay?) -> Value { day.map { .integer(Int64($0.number)) } ?? .null }
  static func code(_ value: (some RawRepresentable<Int>)?) -> Value { .integer(value?.rawValue) }
  /// Empty text is kept as NULL.
  static func filled(_ text: String) -> Value { text.isEmpty ? .null : .text(text) }
}
