/// A cell of an imported file that has no place in the diary, as it was written there.
package struct KeptCell: Hashable, Sendable {
  /// The name of its column.
  package var column: String
  package var text: String

  package init(column: String, text: String) {
    self.column = column
    self.text = text
  }

  /// The cells of a row as an import keeps them: lines `column,cell` as RFC 4180 has them.
  package static func list(_ raw: String) -> [KeptCell] {
    var cells: [KeptCell] = []
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var wasQuote = false
    for byte in raw.utf8 {
      if isQuoted {
        // A quote within quotes is doubled.
        if byte == UInt8(ascii: "\"") {
          isQuoted = false
          wasQuote = true
        } else {
          fields[fields.count - 1].append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        if wasQuote { fields[fields.count - 1].append(byte) }
        isQuoted = true
      case UInt8(ascii: ","): fields.append([])
      case UInt8(ascii: "\n"):
        if fields.count > 1 {
          cells.append(
            KeptCell(
              column: String(decoding: fields[0], as: UTF8.self),
              text: String(decoding: fields[1], as: UTF8.self)))
        }
        fields = [[]]
      default: fields[fields.count - 1].append(byte)
      }
      wasQuote = false
    }
    return cells
  }
}
