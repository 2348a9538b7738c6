import Cells
package import Containers

/// The rows of a file that could not be read, as they were, each with the reason: a csv that can be put right and
/// imported.
package struct RejectedRows {
  /// The name of the column for the reason; what stands in it is passed over when such a file is imported.
  package static let column = "rejected_because"

  /// The most bytes that are written.
  package static let limit = 64 << 20

  private var bytes: [UInt8] = []
  /// How many rows there are.
  package private(set) var count = 0

  /// The file's content.
  package var content: [UInt8] { bytes }

  /// Rows of records that are no lines of text: of a workbook, or of a tree.
  package init(_ records: [RejectedRecord]) {
    var names: [String] = []
    for record in records {
      for cell in record.cells where !names.contains(cell.name) { names.append(cell.name) }
    }
    append(names + [Self.column])
    for record in records {
      append(
        names.map { name in record.cells.first { $0.name == name }?.text ?? "" } + [record.reason])
      count += 1
    }
  }

  /// The lines of a text file that begin with those that have a reason, below the header's, which is on `header`.
  ///
  package init(
    ofText file: ByteFile, _ encoding: TextEncoding, header: Int?, quotes: CSVQuotes = .strict,
    reasons: [Int: String]
  ) throws(ContainerError) {
    // Where each record begins and how many cells it has.
    var starts: [(line: Int, cells: Int?)] = []
    var reader = CSVReader()
    reader.quotes = quotes
    let source = encoding.decoded(file.stream())
    reading: while true {
      switch try reader.next(from: { (chunk) throws(ContainerError) in try source.next(into: &chunk) }) {
      case .end: break reading
      case .lost(let defect):
        starts.append((defect.position.line, nil))
        break reading
      case .flawed: starts.append((reader.record.line, nil))
      case .record: starts.append((reader.record.line, reader.record.count))
      }
      let line = starts.last?.line ?? 0
      let isTaken = line == header || reasons[line] != nil
      // Of the others only where they begin is needed, and that of one alone.
      if !isTaken, starts.count > 1, !Self.isTaken(starts[starts.count - 2].line, header, reasons) {
        starts.removeLast()
      }
    }
    let separator = reader.separator
    let width = starts.first { $0.line == header }?.cells ?? 0
    var lines = TextLines(encoding.decoded(file.stream()))
    for (index, start) in starts.enumerated() where Self.isTaken(start.line, header, reasons) {
      let end = index + 1 < starts.count ? starts[index + 1].line : Int.max
      bytes += try lines.text(from: start.line, to: end)
      if let cells = start.cells, cells < width {
        bytes += [UInt8](repeating: separator, count: width - cells)
      }
      bytes.append(separator)
      if start.line == header {
        bytes += Self.column.utf8
      } else {
        bytes += Self.quoted(reasons[start.line] ?? "", separator)
        count += 1
      }
      bytes.append(UInt8(ascii: "\n"))
      guard bytes.count <= Self.limit else { throw .defect(ContainerDefect(kind: .limit(.manyFields))) }
    }
  }

  private static func isTaken(_ line: Int, _ header: Int?, _ reasons: [Int: String]) -> Bool {
    line == header || reasons[line] != nil
  }

  private mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.quoted(cell, UInt8(ascii: ","))
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func quoted(_ cell: String, _ separator: UInt8) -> [UInt8] {
    let needsQuotes = cell.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if !needsQuotes { return Array(cell.utf8) }
    var quoted: [UInt8] = [0x22]
    for byte in cell.utf8 {
      if byte == 0x22 { quoted.append(byte) }
      quoted.append(byte)
    }
    return quoted + [0x22]
  }
}

/// A record that could not be read.
package struct RejectedRecord: Equatable, Sendable {
  package var line: Int
  package var cells: [Cell]
  package var reason = ""

  package struct Cell: Equatable, Sendable {
    package var name: String
    package var text: String
  }

  init(line: Int, _ cells: [(name: String, text: String)]) {
    self.line = line
    self.cells = cells.map { Cell(name: $0.name, text: $0.text) }
  }
}

/// The lines of a text, one after another.
private struct TextLines {
  private let stream: ByteStream
  private var chunk: [UInt8] = []
  private var index = 0
  private var line = 1
  private var isOver = false

  init(_ stream: ByteStream) { self.stream = stream }

  private mutating func byte() throws(ContainerError) -> UInt8? {
    while index == chunk.count {
      if isOver { return nil }
      try stream.next(into: &chunk)
      index = 0
      if chunk.isEmpty {
        isOver = true
        return nil
      }
    }
    return chunk[index]
  }

  /// The bytes of the lines from `start` up to `end`, without the last line end. Lines come in order.
  mutating func text(from start: Int, to end: Int) throws(ContainerError) -> [UInt8] {
    var bytes: [UInt8] = []
    while line < end, let byte = try byte() {
      index += 1
      if line >= start { bytes.append(byte) }
      if byte == 0x0A {
        line += 1
      } else if byte == 0x0D {
        if try self.byte() == 0x0A {
          index += 1
          if line >= start { bytes.append(0x0A) }
        }
        line += 1
      }
      if bytes.count > RejectedRows.limit { return bytes }
    }
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    return bytes
  }
}
