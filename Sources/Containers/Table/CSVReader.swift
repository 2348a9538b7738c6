/// A streaming reader of RFC 4180 records: bytes in, cells out, at most some 2 MiB held.
///
/// Stricter than most, since a diary must not be guessed at: a quote inside an unquoted cell, text other than blanks
/// after a closing quote, NUL and invalid UTF-8 are defects of their record; a quote that never closes ends the
/// file at the line where it opened. Separators are `,` `;` and tab, found in the first lines; LF, CRLF
/// and a lone CR end a record; empty lines are passed over; a UTF-8 byte order mark is dropped.
///
/// Source: RFC 4180; states after rust-csv's `csv-core`, the opening line after SQLite's `csv.c`.
package struct CSVReader {
  /// The longest cell and the longest record, in bytes. A file without line ends is refused here.
  package static let cellLimit = 1 << 20
  package static let recordLimit = 2 << 20
  /// The longest cell of the program's own export.
  package static let ownLimit = 64 << 20
  /// The bytes asked for, and scanned, at a time.
  package static let chunkSize = 1 << 16

  package enum Event: Hashable, Sendable {
    /// ``record`` holds the next record.
    case record
    /// The next record is defective: ``record`` tells no more than its line. Reading can go on.
    case flawed(CSVDefect)
    /// The reader has lost its place, or cannot begin: the end.
    case lost(CSVDefect)
    case end
  }

  /// The record read last.
  package internal(set) var record = Record()
  package internal(set) var separator = UInt8(ascii: ",")
  package var quotes = CSVQuotes.strict
  var chunk: [UInt8] = []
  var cursor = Cursor()
  /// The most cells of a record so far, where quotes inside cells may stand alone.
  private(set) var widest = 0
  private var begun = false
  private var exhausted = false
  private var finished = false

  package init() {}

  /// Reads the next record.
  ///
  /// - Parameter pull: replaces the array's content with the file's next bytes, as many or few as it likes;
  ///   leaves it empty at the end of the file. It is not called again after that.
  /// - Returns: what was found; ``record`` is valid after `.record`.
  /// - Throws: what `pull` throws, and nothing else.
  package mutating func next<Failure: Error>(
    from pull: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Event {
    if finished { return .end }
    if !begun {
      begun = true
      if let defect = try begin(from: pull) { return end(with: .lost(defect)) }
    }
    cursor.beginRecord()
    while true {
      if cursor.index < chunk.count {
        let complete = scan()
        if let lost = cursor.overrun { return end(with: .lost(lost)) }
        if complete {
          if isEmptyLine {
            cursor.beginRecord()
            continue
          }
          return close()
        }
      } else if exhausted {
        return finish()
      } else {
        cursor.leaveChunk(of: chunk.count)
        try pull(&chunk)
        exhausted = chunk.isEmpty
      }
    }
  }

  /// Reads as far as the first lines, recognises what the file is and which separator it uses.
  private mutating func begin<Failure: Error>(
    from pull: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> CSVDefect? {
    var piece: [UInt8] = []
    var header = HeaderScan()
    while !header.isComplete, chunk.count < CSVReader.chunkSize {
      try pull(&piece)
      if piece.isEmpty {
        exhausted = true
        break
      }
      chunk += piece
      header.scan(chunk)
    }
    if let foreign = ForeignFile(opening: chunk) {
      return CSVDefect(kind: .notText(foreign), position: Position(line: 1, column: 1))
    }
    separator = header.separator
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { cursor.skip(3) }
    // Excel's `sep=;` line has said what it had to; what is left of it is an empty line.
    if header.isHint { cursor.skip(HeaderScan.hintLength) }
    return nil
  }

  /// From here on cells may be as long as the program's own export writes them: a note can be added to for ever.
  package mutating func allowLongCells() {
    cursor.cellLimit = CSVReader.ownLimit
    cursor.recordLimit = 2 * CSVReader.ownLimit
  }

  private var isEmptyLine: Bool {
    cursor.fields == 1 && cursor.length == 0 && !cursor.sawQuote && cursor.defect == nil
  }

  /// The record just scanned, or its defect.
  private mutating func close() -> Event {
    record.count = min(cursor.fields, Record.columnLimit)
    record.line = cursor.recordLine
    if quotes == .loose { widest = max(widest, record.count) }
    if let defect = cursor.defect { return .flawed(defect) }
    return .record
  }

  /// The last record, which no line end closes, or the end.
  private mutating func finish() -> Event {
    finished = true
    if cursor.mode == .quoted {
      return .lost(CSVDefect(kind: .unterminatedQuote, position: cursor.quote))
    }
    if cursor.pending > 0 { cursor.breakOff() }
    let untouched = cursor.fields == 0 && cursor.mode == .start
    if untouched && cursor.defect == nil { return .end }
    if untouched { return close() }
    cursor.closeField(&record)
    return isEmptyLine ? .end : close()
  }

  private mutating func end(with event: Event) -> Event {
    finished = true
    return event
  }
}
