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
