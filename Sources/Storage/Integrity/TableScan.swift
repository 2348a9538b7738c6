import SQLite

/// Reads a table whatever stands in the way: where a page cannot be read, the rows before it, those after it, and
/// of those between every one that can be found by its key.
struct TableScan {
  private let table: SealedTable
  private let connection: Connection
  /// The highest first key that a row may have, where the table is numbered and its seal can be read.
  private let highest: Int?

  /// More keys than this are not tried one by one.
  private static let patience = 1_000_000
  /// Days, for tables keyed by one: 1900-01-01 to 2099-12-31.
  private static let days = -25_567...47_481

  init(_ table: SealedTable, seal: Seal?, on connection: Connection) {
    self.table = table
    self.connection = connection
    highest = seal.map { $0.nextID &- 1 }
  }

  /// One row: its values, and after them its sum where the table stores sums; `nil` where it cannot be made out.
  typealias Row = [Value]?

  /// Hands every row that can be read to `body`.
  func rows(_ body: (Row) throws(SQLiteError) -> Void) throws(SQLiteError) {
    var lower: Value?
    if try read("ORDER BY \(table.columns.prefix(table.keyCount).joined(separator: ", "))", [], &lower, body)
    {
      return
    }
    let key = table.columns[0]
    let descending = table.columns.prefix(table.keyCount).map { "\($0) DESC" }.joined(separator: ", ")
    var upper: Value?
    if let lower {
      _ = try read("WHERE \(key) > ? ORDER BY \(descending)", [lower], &upper, body)
    } else {
      _ = try read("ORDER BY \(descending)", [], &upper, body)
    }
    for candidate in between(lower, upper) {
      var found: Value?
      _ = try read("WHERE \(key) = ?", [.integer(candidate)], &found, body)
    }
  }

  /// The keys between two that were read, where keys are numbers that follow one another.
  private func between(_ lower: Value?, _ upper: Value?) -> Range<Int> {
    guard table.isNumbered || table.columns[0] == "day" else { return 0..<0 }
    let all = table.isNumbered ? 1...max(1, highest ?? Self.patience) : Self.days
    var start = all.lowerBound
    if case .integer(let last)? = lower { start = Int(last) &+ 1 }
    var end = all.upperBound &+ 1
    if case .integer(let first)? = upper { end = Int(first) }
    return start < end ? start..<min(end, start &+ Self.patience) : 0..<0
  }

  /// Reads rows as far as they can be read; `false` where something stood in the way. `last` becomes the first key
  /// of the last row read.
  private func read(
    _ clause: String, _ values: [Value], _ last: inout Value?, _ body: (Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> Bool {
    let columns = table.columns + (table.storesSum ? ["sum"] : [])
    let sql = "SELECT \(columns.joined(separator: ", ")) FROM \(table.name) \(clause)"
    // What `body` throws is not the table's fault.
    var failure: SQLiteError?
    do throws(SQLiteError) {
      let statement = try connection.statement(sql)
      try statement.bind(values)
      while failure == nil, try statement.step() {
        if let key = try? statement.value(at: 0) { last = key }
        let row = row(of: statement, columns.count)
        do throws(SQLiteError) { try body(row) } catch { failure = error }
      }
      statement.reset()
    } catch {
      guard error.isDamage else { throw error }
      return false
    }
    if let failure { throw failure }
    return true
  }

  private func row(of statement: Statement, _ count: Int) -> Row {
    var row: [Value] = []
    for column in 0..<Int32(count) {
      guard let value = try? statement.value(at: column) else { return nil }
      row.append(value)
    }
    return row
  }
}
