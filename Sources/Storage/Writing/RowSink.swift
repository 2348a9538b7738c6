import CivilTime
import SQLite

/// Takes a row's values one after another, in the order of its columns: the order is written down once,
/// whether the row becomes an image, a checksum or the parameters of a statement.
protocol RowSink {
  mutating func null() throws(SQLiteError)
  mutating func integer(_ value: Int) throws(SQLiteError)
  mutating func text(_ value: String) throws(SQLiteError)
  mutating func blob(_ value: [UInt8]) throws(SQLiteError)
}

extension RowSink {
  mutating func integer(_ value: Int?) throws(SQLiteError) {
    if let value { try integer(value) } else { try null() }
  }

  mutating func boolean(_ value: Bool?) throws(SQLiteError) {
    if let value { try integer(value ? 1 : 0) } else { try null() }
  }

  /// A member of a closed set, as its raw value.
  mutating func code(_ value: (some RawRepresentable<Int>)?) throws(SQLiteError) {
    if let value { try integer(value.rawValue) } else { try null() }
  }

  /// Empty text is kept as NULL.
  mutating func filled(_ value: String) throws(SQLiteError) {
    if value.isEmpty { try null() } else { try text(value) }
  }

  /// Values of columns that whoever writes the row does not know.
  mutating func values(_ values: [Value]) throws(SQLiteError) {
    for value in values {
      switch value {
      case .null: try null()
      case .integer(let value): try integer(Int(value))
      case .real: throw SQLiteError(.mismatch, message: "no column holds a fraction")
      case .text(let value): try text(value)
      case .blob(let value): try blob(value)
      }
    }
  }

  /// Two columns.
  mutating func moment(_ value: Moment?) throws(SQLiteError) {
    try integer(value?.wallMinutes)
    try integer(value?.offset)
  }
}

/// Collects values for an image.
struct ImageSink: RowSink {
  private(set) var values: [Value] = []

  mutating func null() { values.append(.null) }
  mutating func integer(_ value: Int) { values.append(.integer(value)) }
  mutating func text(_ value: String) { values.append(.text(value)) }
  mutating func blob(_ value: [UInt8]) { values.append(.blob(value)) }
}

/// Takes a checksum and keeps nothing.
extension Checksum: RowSink {}

/// Binds a statement's parameters one after another, and takes the checksum of what it binds.
struct BulkSink: RowSink {
  private var statement: BulkStatement
  private var index = 0
  var checksum = Checksum()

  init(_ sql: String, on connection: Connection) throws(SQLiteError) {
    statement = try BulkStatement(sql, on: connection)
  }

  /// Starts a row.
  mutating func begin() {
    index = 0
    checksum = Checksum()
  }

  /// Starts a row of a child table, whose parent's key is no part of its image.
  mutating func begin(parent: Int) throws(SQLiteError) {
    begin()
    index = 1
    try statement.set(index, parent)
  }

  /// Ends a row with its sum, which is no part of itself.
  mutating func end(sum: UInt64) throws(SQLiteError) {
    try statement.set(index + 1, Int(Int64(bitPattern: sum)))
    try statement.run()
  }

  func end() throws(SQLiteError) { try statement.run() }

  mutating func null() throws(SQLiteError) {
    index += 1
    checksum.null()
    try statement.setNull(index)
  }

  mutating func integer(_ value: Int) throws(SQLiteError) {
    index += 1
    checksum.integer(value)
    try statement.set(index, value)
  }

  mutating func text(_ value: String) throws(SQLiteError) {
    index += 1
    checksum.text(value)
    try statement.set(index, value)
  }

  mutating func blob(_ value: [UInt8]) throws(SQLiteError) {
    index += 1
    checksum.blob(value)
    try statement.set(index, value)
  }
}
