import SQLite

/// One top-level row with its children, as values: what the journal keeps, what a checksum is taken of.
struct RowImage: Hashable {
  /// Every column but `sum`, in the order of ``Entity/columns``.
  var values: [Value]
  /// The rows of each child table, in the order of ``Entity/children``, without the parent's key.
  var children: [[[Value]]]

  /// The value of a column.
  func value(_ column: String, of entity: Entity) -> Value {
    entity.columns.firstIndex(of: column).map { values[$0] } ?? .null
  }

  /// Replaces the values from a column on.
  mutating func replace(from column: String, of entity: Entity, with new: [Value]) {
    guard let first = entity.columns.firstIndex(of: column) else { return }
    values.replaceSubrange(first..<first + new.count, with: new)
  }

  /// The row's ``Checksum``: its values, then each child table's number of rows and their values.
  var sum: UInt64 {
    var checksum = Checksum()
    for value in values { checksum.add(value) }
    for rows in children {
      checksum.rows(rows.count)
      for row in rows { for value in row { checksum.add(value) } }
    }
    return checksum.hash
  }
}

/// The canonical encoding of rows in before-images and after-images.
///
/// A row is its number of columns and each value as a tag byte (0 null, 1 integer, 2 real, 3 text, 4 blob) and
/// its payload: zigzag varint; eight bytes, little-endian; length and bytes. An image is its row, the number
/// of child tables, and for each of them the number of rows and the rows. Never changed: every
/// diary's journal depends on it.
struct RowEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ image: RowImage) {
    append(row: image.values)
    append(varint: UInt64(image.children.count))
    for rows in image.children {
      append(varint: UInt64(rows.count))
      for row in rows { append(row: row) }
    }
  }

  mutating func append(row: [Value]) {
    append(varint: UInt64(row.count))
    for value in row { append(value) }
  }

  private mutating func append(_ value: Value) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let value):
      bytes.append(1)
      append(varint: UInt64(bitPattern: value << 1 ^ value >> 63))
    case .real(let value):
      bytes.append(2)
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
      }
    case .text(let value):
      bytes.append(3)
      append(varint: UInt64(value.utf8.count))
      bytes.append(contentsOf: value.utf8)
    case .blob(let value):
      bytes.append(4)
      append(varint: UInt64(value.count))
      bytes.append(contentsOf: value)
    }
  }

  private mutating func append(varint: UInt64) {
    var rest = varint
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
