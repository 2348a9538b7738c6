import Cells

extension AttackCSV {
  /// One item of a cell, up to a `;`: where its parts are, which a `|` divides. A sign behind a backslash divides nothing.
  struct Item {
    private(set) var count = 0
    private let start: Int
    /// Where each of the first parts ends.
    private var ends = InlineArray<5, Int>(repeating: 0)

    /// Reads the item at `place`, and moves `place` to the next; `nil` behind the last.
    init?(_ cell: Span<UInt8>, at place: inout Int) {
      guard place <= cell.count else { return nil }
      start = place
      var isEscaped = false
      while place < cell.count {
        let byte = cell[place]
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: ";") {
          break
        } else if byte == UInt8(ascii: "|") {
          close(at: place)
        } else {
          isEscaped = byte == UInt8(ascii: "\\")
        }
        place += 1
      }
      close(at: place)
      place += 1
    }

    private mutating func close(at end: Int) {
      if count < 5 { ends[count] = end }
      count += 1
    }

    /// One of the first five parts.
    subscript(_ part: Int) -> Range<Int> { (part == 0 ? start : ends[part - 1] + 1)..<ends[part] }
  }

  /// Items at `;`, their parts at `|`, backslashes resolved; `nil` for a backslash before anything else.
  static func items(_ text: String) -> [[String]]? {
    var items: [[String]] = [[]]
    var part: [UInt8] = []
    var isEscaped = false
    func endPart() {
      items[items.count - 1].append(String(decoding: part, as: UTF8.self))
      part = []
    }
    for byte in text.utf8 {
      switch (byte, isEscaped) {
      case (UInt8(ascii: "\\"), false): isEscaped = true
      case (UInt8(ascii: ";"), false):
        endPart()
        items.append([])
      case (UInt8(ascii: "|"), false): endPart()
      case (UInt8(ascii: "e"), true): isEscaped = false
      case (UInt8(ascii: "\\"), true), (UInt8(ascii: ";"), true), (UInt8(ascii: "|"), true), (_, false):
        part.append(byte)
        isEscaped = false
      case (_, true): return nil
      }
    }
    if isEscaped { return nil }
    endPart()
    return items
  }
}
