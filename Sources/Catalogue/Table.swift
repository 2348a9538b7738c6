/// A table embedded in the program: UTF-8, a heading line, then one row a line, cells separated by tabs.
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
    let (text, count) = (bytes.span, bytes.count)
    // What a text can begin with: most bytes are none of them.
    let firsts = texts.compactMap(\.first)
    let (one, other) = (firsts.first ?? 0, firsts.last ?? 0)
    var start = text.indices.first { text[$0] == Table.newline }.map { $0 + 1 } ?? count
    while start < count {
      var (index, tabs) = (start, 0)
      var isWanted = false
      while index < count, tabs < columns, text[index] != Table.newline {
        let byte = text[index]
        if byte == Table.tab {
          tabs += 1
        } else if byte == one || byte == other || firsts.count > 2, !isWanted {
          isWanted = texts.contains { holds($0, at: index) }
        }
        index += 1
      }
      while index < count, text[index] != Table.newline { index += 1 }
      if isWanted { rows.append(Table.cells(bytes[start..<index])) }
      start = index + 1
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
