import CSQLite

/// The statements, and what is bound to them.
extension BulkInsert {
  /// Writes the rows that wait as far as they fill statements.
  ///
  /// The rows of the next statement stand in the first cells, which are what its parameters hold. So those that follow are
  /// moved there, statement by statement, and what is left of all at the end.
  package mutating func writeFull() throws(SQLiteError) {
    var written = Written()
    while waiting - written.rows >= rowsAtOnce {
      if several == nil || !isCovered { several = try prepareSeveral() }
      guard let several else { return }
      try several.check(code)
      try run(several, &written)
      moveToFront(rows: written.rows..<min(waiting, written.rows + rowsAtOnce))
    }
    guard written.rows > 0 else { return }
    waiting -= written.rows
    textCells.removeFirst(written.texts)
    bytes.removeFirst(written.bytes)
    for index in textCells.indices { textCells[index] -= written.rows * columnCount }
    (wholeBytes, wholeTexts) = (bytes.count, textCells.count)
  }

  /// What of the rows that wait is written.
  private struct Written {
    var rows = 0
    var texts = 0
    var bytes = 0
  }

  /// Writes all rows that wait.
  package mutating func write() throws(SQLiteError) {
    try writeFull()
    guard waiting > 0 else { return }
    if one == nil { one = try connection.prepare(text(columns, rows: 1)) }
    guard let one else { return }
    var text = 0
    var byte = 0
    for row in 0..<waiting {
      for column in 0..<columnCount {
        let place = row * columnCount + column
        try one.check(bind(place, byte, to: one, Int32(truncatingIfNeeded: column + 1)))
        if text < textCells.count, textCells[text] == place {
          byte += cells.number(at: place)
          text += 1
        }
      }
      try run(one)
    }
    waiting = 0
    bytes.removeAll(keepingCapacity: true)
    textCells.removeAll(keepingCapacity: true)
    (wholeBytes, wholeTexts) = (0, 0)
  }

  /// The statement of several rows, with what waits for it bound, texts and blobs excepted.
  private mutating func prepareSeveral() throws(SQLiteError) -> Statement {
    boundCount = rowsAtOnce * columnCount
    var used: [String] = []
    for column in columns.indices where column > 0 || !countsRows {
      let isUsed = stride(from: column, to: boundCount, by: columnCount).contains { !cells.holdNull(at: $0) }
      guard isUsed || parameters[column] > 0 else { continue }
      used.append(columns[column])
      parameters[column] = used.count
    }
    rowParameters = used.count
    isCovered = true
    let statement = try connection.prepare(text(used, rows: rowsAtOnce))
    unsafe handle = statement.handle
    for place in 0..<boundCount where !cells.kind(at: place).isText {
      let parameter = parameter(place)
      if parameter > 0 { try statement.check(bind(place, 0, to: statement, parameter)) }
    }
    return statement
  }

  private func text(_ columns: [String], rows: Int) -> String {
    let row = "(?" + String(repeating: ", ?", count: columns.count - 1) + ")"
    let ending = conflict == .skipped ? " ON CONFLICT DO NOTHING" : ""
    return sql + "(\(columns.joined(separator: ", "))) VALUES "
      + [String](repeating: row, count: rows).joined(separator: ", ") + ending
  }

  /// Binds the texts and blobs of the rows in the first cells, and runs.
  ///
  /// The bytes are not copied: they stay where they are until the statement has run, and are bound anew before the next run.
  private func run(_ statement: Statement, _ written: inout Written) throws(SQLiteError) {
    let first = written.rows * columnCount
    let end = first + rowsAtOnce * columnCount
    while written.texts < textCells.count, textCells[written.texts] < end {
      let place = textCells[written.texts] - first
      try statement.check(bind(place, written.bytes, to: statement, parameter(place)))
      written.bytes += cells.number(at: place)
      written.texts += 1
    }
    try run(statement)
    written.rows += rowsAtOnce
  }

  /// Rows that go on waiting, at most those of one statement, are in the first cells from now on.
  private mutating func moveToFront(rows: Range<Int>) {
    for row in rows.indices {
      begin(row: row - rows.lowerBound)
      for place in rowStart..<rowStart + columnCount {
        let from = place + rows.lowerBound * columnCount
        let number = cells.number(at: from)
        switch cells.kind(at: from) {
        case .integer: if !cells.hold(number, at: place) { set(number, at: place) }
        case .null: if !cells.holdNull(at: place) { setNull(at: place) }
        case let kind:
          cells.set(kind, number, at: place)
          if place < boundCount, parameters[place - rowStart] == 0 { isCovered = false }
        }
      }
    }
  }

  private func run(_ statement: Statement) throws(SQLiteError) {
    let isDone = try !statement.step()
    statement.reset()
    guard isDone else { throw SQLiteError(.misuse, .misuse(.rowOfBulkStatement)) }
  }

  /// Binds the value of a cell; `start`: where its bytes begin.
  private func bind(_ place: Int, _ start: Int, to statement: Statement, _ parameter: Int32) -> Int32 {
    let number = cells.number(at: place)
    switch cells.kind(at: place) {
    case .integer: return unsafe sqlite3_bind_int64(statement.handle, parameter, Int64(number))
    case .null: return unsafe sqlite3_bind_null(statement.handle, parameter)
    // No byte may have no address, and a null pointer would bind NULL.
    case .text where number == 0: return unsafe csqlite_bind_text_copy(statement.handle, parameter, "", 0)
    case .blob where number == 0: return unsafe sqlite3_bind_zeroblob(statement.handle, parameter, 0)
    case .text:
      return unsafe bytes.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        return unsafe sqlite3_bind_text64(
          statement.handle, parameter, start, UInt64(number), nil, UInt8(SQLITE_UTF8))
      }
    case .blob:
      return unsafe bytes.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.advanced(by: start)
        return unsafe sqlite3_bind_blob64(statement.handle, parameter, start, UInt64(number), nil)
      }
    }
  }
}
