import CSQLite

/// Rows on their way into a table, several to a statement: no array a row, no ``Value``.
///
/// To start, end and reset a statement costs as much as binding its row of thirty columns, so rows wait until there are
/// ``rowsAtOnce`` of them. Texts and blobs wait in one buffer, which SQLite reads where it lies. A number or a NULL that a
/// parameter holds from the rows before (the batch, the offset, an unset feature) is not bound again, and a column that was
/// NULL in all rows so far is no part of the statement.
///
/// Public, as its `@inlinable` parts are: those of a `package` declaration are inlined nowhere else (Swift 6.3).
@safe public struct BulkInsert {
  /// What a statement does about a row whose key is taken. Neither writes the journal that undoes half a statement
  /// (<https://www.sqlite.org/lang_conflict.html>): whoever imports rolls back all.
  package enum Conflict {
    case fails
    /// The row is left out.
    case skipped
  }

  /// How many rows are one statement.
  package let rowsAtOnce: Int

  let connection: Connection
  let sql: String
  let conflict: Conflict
  let columns: [String]
  /// Whether the first column is a rowid that the table gives out by itself, each one more than the one before
  /// (<https://www.sqlite.org/rowidtable.html>): to look for a place that is known to be free costs a search.
  let countsRows: Bool
  var columnCount: Int { columns.count }
  var one: Statement?
  var several: Statement?
  /// Of `several`.
  var handle: OpaquePointer?

  /// By column, its parameter in each row of `several`, from 1; 0 where it has none.
  var parameters: [Int]
  /// How many parameters of `several` are one row.
  var rowParameters = 0
  /// Whether all that waits and is not NULL has a parameter.
  var isCovered = true

  /// The values of all rows that wait, and what the parameters of `several` hold, which are the same.
  @usableFromInline var cells: BulkCells
  /// How many of the cells are rows of `several`; 0 before it is prepared.
  @usableFromInline var boundCount = 0
  /// Where the row that was begun has its first value, and the parameter before its first.
  var rowStart = 0
  var rowBase = 0
  /// Where the next value goes.
  @usableFromInline var next = 0
  /// How many whole rows wait.
  package internal(set) var waiting = 0
  /// The bytes of all texts and blobs that wait, in their order, and the cells they belong to.
  var bytes: [UInt8] = []
  var textCells: [Int] = []
  /// How many of these two belong to whole rows.
  package internal(set) var wholeBytes = 0
  var wholeTexts = 0
  var code = SQLITE_OK

  /// `countsRows`: the first column is the rowid, no rowid is greater than the first row's, and each row's is one more than
  /// that of the row before.
  package init(
    into table: String, _ columns: [String], countsRows: Bool = false, onConflict conflict: Conflict,
    on connection: Connection
  ) {
    self.connection = connection
    self.conflict = conflict
    self.columns = columns
    self.countsRows = countsRows
    sql = "\(conflict == .fails ? "INSERT OR FAIL" : "INSERT") INTO \(table) "
    rowsAtOnce = max(1, min(32, Connection.mostParameters / columns.count))
    parameters = [Int](repeating: 0, count: columns.count)
    cells = BulkCells(rowsAtOnce * columns.count)
  }

  /// Starts a row; what an unfinished one held is dropped.
  package mutating func beginRow() {
    begin(row: waiting)
    if textCells.count != wholeTexts {
      textCells.removeLast(textCells.count - wholeTexts)
      bytes.removeLast(bytes.count - wholeBytes)
    }
    if next + columnCount > cells.count { cells = BulkCells(2 * cells.count, from: cells) }
  }

  mutating func begin(row: Int) {
    next = row * columnCount
    rowStart = next
    rowBase = row * rowParameters
  }

  @inlinable @inline(__always) public mutating func add(_ value: Int) {
    let place = next
    next += 1
    if !cells.hold(value, at: place) { set(value, at: place) }
  }

  @inlinable @inline(__always) public mutating func addNull() {
    let place = next
    next += 1
    if !cells.holdNull(at: place) { setNull(at: place) }
  }

  package mutating func add(_ value: String) {
    let count = bytes.count
    bytes.append(contentsOf: value.utf8)
    addText(.text, bytes.count - count)
  }

  package mutating func add(_ value: [UInt8]) {
    bytes.append(contentsOf: value)
    addText(.blob, value.count)
  }

  private mutating func addText(_ kind: BulkCells.Kind, _ count: Int) {
    cells.set(kind, count, at: next)
    textCells.append(next)
    if next < boundCount, parameters[next - rowStart] == 0 { isCovered = false }
    next += 1
  }

  /// Of the row that was begun.
  @usableFromInline mutating func set(_ value: Int, at place: Int) {
    cells.set(.integer, value, at: place)
    guard place < boundCount else { return }
    let column = place &- rowStart
    let parameter = parameters[column]
    if parameter > 0 {
      note(unsafe sqlite3_bind_int64(handle, Int32(truncatingIfNeeded: rowBase &+ parameter), Int64(value)))
    } else if column > 0 || !countsRows {
      isCovered = false
    }
  }

  @usableFromInline mutating func setNull(at place: Int) {
    cells.set(.null, 0, at: place)
    guard place < boundCount else { return }
    let parameter = parameters[place &- rowStart]
    if parameter > 0 {
      note(unsafe sqlite3_bind_null(handle, Int32(truncatingIfNeeded: rowBase &+ parameter)))
    }
  }

  private mutating func note(_ code: Int32) {
    if self.code == SQLITE_OK { self.code = code }
  }

  /// The parameter of `several` that a cell is; 0 for none.
  func parameter(_ place: Int) -> Int32 {
    let (row, column) = place.quotientAndRemainder(dividingBy: columnCount)
    let parameter = parameters[column]
    return parameter == 0 ? 0 : Int32(truncatingIfNeeded: row * rowParameters + parameter)
  }

  /// The row waits from now on.
  ///
  /// - Throws: `.range` unless it has as many values as there are columns.
  package mutating func endRow() throws(SQLiteError) {
    guard next == (waiting + 1) * columnCount else {
      throw SQLiteError(.range, .misuse(.parameterCount), sql: sql)
    }
    waiting += 1
    wholeBytes = bytes.count
    wholeTexts = textCells.count
  }
}
