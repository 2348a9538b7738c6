import Diary

/// Walking the names and aliases where they lie, so that a lookup at the prompt builds nothing but its hit.
extension Catalogue {
  /// One name or alias in the table's bytes.
  struct Name {
    var bytes: Range<Int>
    /// Where its row starts.
    var row: Int
    /// Whether the row's drug is taken for an attack (role acute or both).
    var acute: Bool
  }

  /// Visits the name, then the aliases, of every row from the top, until told that it is enough.
  @inline(__always)
  static func forEachName(in bytes: [UInt8], _ isEnough: (Name) -> Bool) {
    var row = after(Table.newline, 0, bytes)
    while row < bytes.count {
      var cursor = after(Table.tab, row, bytes)
      // "preventive" is the only role that starts with a p.
      let acute = bytes[cursor] != UInt8(ascii: "p")
      if isEnough(Name(bytes: row..<cursor - 1, row: row, acute: acute)) { return }
      for _ in 0..<3 { cursor = after(Table.tab, cursor, bytes) }
      var start = cursor
      var end = cursor
      while bytes[end] != Table.tab {
        if bytes[end] == UInt8(ascii: ";") {
          if isEnough(Name(bytes: start..<end, row: row, acute: acute)) { return }
          start = end + 1
        }
        end += 1
      }
      if start < end, isEnough(Name(bytes: start..<end, row: row, acute: acute)) { return }
      row = after(Table.newline, end, bytes)
    }
  }

  /// The position behind the next such byte from `start` on.
  @inline(__always)
  private static func after(_ byte: UInt8, _ start: Int, _ bytes: [UInt8]) -> Int {
    var cursor = start
    while bytes[cursor] != byte { cursor &+= 1 }
    return cursor + 1
  }

  /// How many leading bytes of a name and of a folded text are the same; ASCII capitals in the name do not count.
  @inline(__always)
  static func agreement(_ name: Range<Int>, of bytes: [UInt8], _ folded: [UInt8]) -> Int {
    let limit = min(name.count, folded.count)
    var count = 0
    while count < limit, lowercase(bytes[name.lowerBound + count]) == folded[count] { count += 1 }
    return count
  }

  /// A typed text as names are compared: lower case, accents kept, runs of blanks as one.
  static func folded(_ typed: String) -> [UInt8] {
    let blank = UInt8(ascii: " ")
    var folded: [UInt8] = []
    for byte in typed.lowercased().composed.utf8 where byte != blank || (folded.last ?? blank) != blank {
      folded.append(byte)
    }
    if folded.last == blank { folded.removeLast() }
    return folded
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
