/// A table embedded in the program: UTF-8, a heading line, then one row a line, cells parted by tabs.
struct Table: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")

  /// Every row below the heading.
  var rows: [[String]] {
    bytes.split(separator: Table.newline).dropFirst().map(Table.cells)
  }

  /// The rows below the heading that have one of the texts within their first `columns` cells; the others are not
  /// taken apart.
  func rows(withIn columns: Int, anyOf texts: [[UInt8]]) -> [[String]] {
    var rows: [[String]] = []
    var (start, index, tabs) = (0, 0, 0)
    var isHeading = true
    var isWanted = false
    let bytes = bytes
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Table.newline {
        if isWanted { rows.append(Table.cells(bytes[start..<index])) }
        (start, tabs, isHeading, isWanted) = (index + 1, 0, false, false)
      } else if byte == Table.tab {
        tabs += 1
      } else if tabs < columns, !isHeading, !isWanted {
        for text in texts where text.first == byte && holds(text, at: index) { isWanted = true }
      }
      index += 1
    }
    return rows
  }

  private func holds(_ text: [UInt8], at start: Int) -> Bool {
    var count = 0
    while count < text.count, start + count < bytes.count, bytes[start + count] == text[count] { count += 1 }
    return count == text.count
  }

  /// The names in the heading line.
  var columns: [String] {
    bytes.split(separator: Table.newline, maxSplits: 1).first.map(Table.cells) ?? []
  }

  /// The cells of the row that starts at `start`, an offset into ``bytes``.
  func cells(at start: Int) -> [String] {
    Table.cells(bytes[start...].prefix { $0 != Table.newline })
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: tab, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
