/// The byte state machine.
extension CSVReader {
  /// Consumes the chunk up to the record's end, or at most one chunk's worth; `true` at the record's end.
  ///
  /// Runs of ordinary bytes are copied in a loop of their own: that is where the time goes.
  mutating func scan() -> Bool {
    let limit = min(chunk.count, cursor.index + CSVReader.chunkSize)
    // One more for a quote of the chunk before that stands for itself.
    record.reserve(cursor.length + limit - cursor.index + 1)
    if cursor.skipsLineFeed {
      cursor.skipsLineFeed = false
      if chunk[cursor.index] == UInt8(ascii: "\n") { cursor.skip(1) }
    }
    let quoted = CSVReader.mask(
      UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0, quotes == .loose ? separator : 0)
    let plain = quoted | CSVReader.mask(separator)
    while cursor.index < limit {
      if cursor.pending == 0, cursor.mode != .closed, cursor.mode != .padded {
        CSVReader.copyRun(
          chunk, until: limit, separator: cursor.mode == .quoted ? nil : separator,
          stops: cursor.mode == .quoted ? quoted : plain, to: &record.bytes, &record.cells,
          at: &cursor)
        guard cursor.index < limit else { break }
      }
      if step(chunk[cursor.index]) { return true }
    }
    cursor.checkLimits()
    return false
  }

  /// Copies bytes, and closes cells at `separator`, up to the next byte that means anything else: another of
  /// `stops`, or one beyond ASCII.
  private static func copyRun(
    _ chunk: [UInt8], until limit: Int, separator: UInt8?, stops: UInt64, to bytes: inout [UInt8],
    _ cells: inout [Record.Cell], at cursor: inout Cursor
  ) {
    let input = chunk.span
    var output = bytes.mutableSpan
    var cells = cells.mutableSpan
    var index = cursor.index
    var length = cursor.length
    while index < limit {
      let byte = input[index]
      // Letters and digits, and the blank, are told from the rest before the set is asked.
      if byte &- 0x3C < 0x44 || byte &- 0x2D < 0x0E || byte == 0x20 || isOrdinary(byte, stops) {
        output[length] = byte
        index &+= 1
        length &+= 1
        continue
      }
      guard byte == separator, cursor.fields < Record.columnLimit,
        length - cursor.fieldStart <= cursor.cellLimit
      else { break }
      cells[cursor.fields] = Record.Cell(end: length, position: cursor.fieldPosition)
      index &+= 1
      cursor.fields &+= 1
      cursor.fieldStart = length
      cursor.fieldPosition = Position(line: cursor.line, column: index &- cursor.origin &+ 1)
    }
    if cursor.mode != .quoted { cursor.mode = length > cursor.fieldStart ? .plain : .start }
    cursor.index = index
    cursor.length = length
  }

  private static func isOrdinary(_ byte: UInt8, _ stops: UInt64) -> Bool {
    byte < 64 ? stops & (1 &<< UInt64(byte)) == 0 : byte < 128
  }

  /// Takes one byte; `true` when it ends the record.
  private mutating func step(_ byte: UInt8) -> Bool {
    if quotes == .loose, cursor.mode == .quoted, cursor.doubled == cursor.length, cursor.length > 0,
      byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"),
      // No cell follows the last one: there the quote is of its text.
      cursor.fields + 1 != widest || widest < 2
    {
      cursor.note(.bareQuote)
    }
    if cursor.pending > 0 || byte >= 0x80 {
      if cursor.acceptsUTF8(byte) { take(byte) }
      return false
    }
    switch (byte, cursor.mode) {
    case (separator, .closed), (separator, .padded), (separator, .plain), (separator, .start):
      cursor.index += 1
      cursor.closeField(&record)
    case (UInt8(ascii: "\n"), .quoted), (UInt8(ascii: "\r"), .quoted):
      let joins = byte == UInt8(ascii: "\n") && cursor.afterReturn(record)
      take(byte)
      cursor.newLine(counting: !joins)
    case (UInt8(ascii: "\n"), _), (UInt8(ascii: "\r"), _):
      cursor.closeField(&record)
      cursor.index += 1
      cursor.newLine(counting: true)
      cursor.skipsLineFeed = byte == UInt8(ascii: "\r")
      return true
    case (UInt8(ascii: "\""), .start):
      cursor.openQuote()
    case (UInt8(ascii: "\""), .quoted):
      cursor.mode = .closed
      cursor.index += 1
    case (UInt8(ascii: "\""), .closed):
      cursor.mode = .quoted
      cursor.doubled = cursor.length + 1
      put(byte)
    case (0x20, .closed) where quotes == .strict, (0x09, .closed) where quotes == .strict, (0x20, .padded),
      (0x09, .padded):
      cursor.mode = .padded
      cursor.index += 1
    case (_, .closed) where quotes == .loose:
      takeLooseQuote()
    case (UInt8(ascii: "\""), .plain):
      cursor.note(.bareQuote)
      take(byte)
    case (0, _):
      cursor.note(.nulByte)
      take(byte)
    default:
      take(byte)
    }
    return false
  }

  /// Takes a byte that belongs to the cell's text.
  private mutating func take(_ byte: UInt8) {
    if cursor.mode == .closed || cursor.mode == .padded { cursor.note(.textAfterQuote(opened: cursor.quote)) }
    if cursor.mode != .quoted { cursor.mode = .plain }
    put(byte)
  }

  /// Takes the quote before this byte as one that the file's writer has not doubled.
  private mutating func takeLooseQuote() {
    cursor.index -= 1
    cursor.mode = .quoted
    put(UInt8(ascii: "\""))
  }

  private mutating func put(_ byte: UInt8) {
    record.bytes[cursor.length] = byte
    cursor.length += 1
    cursor.index += 1
  }

  /// A set of bytes below 64 as bits.
  private static func mask(_ bytes: UInt8...) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1) }
  }
}
