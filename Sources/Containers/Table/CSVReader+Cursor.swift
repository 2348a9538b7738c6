extension CSVReader {
  /// Where the reader stands, between the bytes of two chunks as much as between two records.
  struct Cursor {
    /// `closed` is behind the quote that closes a cell, `padded` behind blanks after it.
    enum Mode { case start, plain, quoted, closed, padded }

    var mode = Mode.start
    /// The next byte in the chunk.
    var index = 0
    /// Bytes of the record so far.
    var length = 0
    /// Cells closed so far, those beyond the limit included.
    var fields = 0
    var recordLine = 1
    var defect: CSVDefect?
    var overrun: CSVDefect?
    /// Where the last quote opened.
    var quote = Position(line: 1, column: 1)
    var sawQuote = false
    /// The length right behind the last quote that was written as two.
    var doubled = 0
    /// The record ended in CR: an LF right after it belongs to the same line end.
    var skipsLineFeed = false
    /// Bytes of a UTF-8 sequence still to come, and the range of the next (Unicode 15, table 3-7).
    var pending = 0
    private var lead: UInt8 = 0
    private var leadPosition = Position(line: 1, column: 1)
    private var low: UInt8 = 0x80
    private var high: UInt8 = 0xBF
    private(set) var line = 1
    /// Index, less one, of the line's first character, moved up by one for every byte that is none.
    private(set) var origin = 0
    var fieldStart = 0
    var cellLimit = CSVReader.cellLimit
    var recordLimit = CSVReader.recordLimit
    var fieldPosition = Position(line: 1, column: 1)

    var position: Position { Position(line: line, column: index - origin + 1) }

    mutating func beginRecord() {
      mode = .start
      length = 0
      fields = 0
      fieldStart = 0
      defect = nil
      sawQuote = false
      doubled = 0
      recordLine = line
      fieldPosition = position
    }

    mutating func leaveChunk(of count: Int) {
      origin -= count
      index = 0
    }

    /// Passes over bytes that are no part of the text.
    mutating func skip(_ count: Int) {
      index += count
      origin += count
    }

    mutating func newLine(counting: Bool) {
      if counting { line += 1 }
      origin = index
    }

    mutating func openQuote() {
      mode = .quoted
      sawQuote = true
      doubled = 0
      quote = position
      index += 1
    }

    /// Keeps the record's first defect: those after it are mostly its consequences.
    mutating func note(_ kind: CSVDefect.Kind) {
      if defect == nil { defect = CSVDefect(kind: kind, position: position) }
    }

    /// Whether the byte before this one in the same cell is a CR.
    func afterReturn(_ record: Record) -> Bool {
      length > fieldStart && record.bytes[length - 1] == UInt8(ascii: "\r")
    }

    /// Closes a cell at ``length``; cells beyond the limit are counted and dropped.
    mutating func closeField(_ record: inout Record) {
      checkLimits()
      if fields < Record.columnLimit {
        record.cells[fields] = Record.Cell(end: length, position: fieldPosition)
      } else {
        if fields == Record.columnLimit {
          if defect == nil { defect = CSVDefect(kind: .tooManyColumns, position: fieldPosition) }
        }
        length = fieldStart
      }
      fields += 1
      fieldStart = length
      fieldPosition = position
      mode = .start
    }

    mutating func checkLimits() {
      guard overrun == nil else { return }
      if length - fieldStart > cellLimit {
        overrun = CSVDefect(kind: .cellTooLong, position: fieldPosition)
      } else if length > recordLimit {
        overrun = CSVDefect(kind: .recordTooLong, position: Position(line: recordLine, column: 1))
      }
    }

    /// Checks a byte of, or inside, a UTF-8 sequence. `false` when the byte has to be looked at again,
    /// because the sequence before it broke off.
    mutating func acceptsUTF8(_ byte: UInt8) -> Bool {
      if pending == 0 {
        begin(byte)
        return true
      }
      guard byte >= low, byte <= high else {
        breakOff()
        return false
      }
      pending -= 1
      (low, high) = (0x80, 0xBF)
      origin += 1
      return true
    }

    /// Notes a UTF-8 sequence that does not go on as it began.
    mutating func breakOff() {
      pending = 0
      if defect == nil { defect = CSVDefect(kind: .invalidUTF8(lead), position: leadPosition) }
    }

    private mutating func begin(_ byte: UInt8) {
      (low, high, lead, leadPosition) = (0x80, 0xBF, byte, position)
      switch byte {
      case 0xC2...0xDF: pending = 1
      case 0xE0: (pending, low) = (2, 0xA0)
      case 0xED: (pending, high) = (2, 0x9F)
      case 0xE1...0xEF: pending = 2
      case 0xF0: (pending, low) = (3, 0x90)
      case 0xF4: (pending, high) = (3, 0x8F)
      case 0xF1...0xF3: pending = 3
      default: note(.invalidUTF8(byte))
      }
    }
  }
}
