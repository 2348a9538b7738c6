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

/// Reads what ``RowEncoder`` wrote; every malformation is `nil`, never a trap.
struct RowDecoder {
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func image(_ bytes: [UInt8]) -> RowImage? {
    var decoder = RowDecoder(bytes)
    guard let values = decoder.row(), let tables = decoder.count() else { return nil }
    var children: [[[Value]]] = []
    for _ in 0..<tables {
      guard let rowCount = decoder.count() else { return nil }
      var rows: [[Value]] = []
      for _ in 0..<rowCount {
        guard let row = decoder.row() else { return nil }
        rows.append(row)
      }
      children.append(rows)
    }
    return decoder.position == bytes.count ? RowImage(values: values, children: children) : nil
  }

  private mutating func row() -> [Value]? {
    guard let columns = count() else { return nil }
    var row: [Value] = []
    for _ in 0..<columns {
      guard let value = value() else { return nil }
      row.append(value)
    }
    return row
  }

  private mutating func value() -> Value? {
    guard let tag = byte() else { return nil }
    switch tag {
    case 0: return .null
    case 1:
      guard let zigzag = varint() else { return nil }
      return .integer(Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1))
    case 2:
      guard let raw = take(8) else { return nil }
      return .real(Double(bitPattern: raw.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
    case 3:
      guard let length = count(), let raw = take(length), let text = String(validating: raw, as: UTF8.self)
      else { return nil }
      return .text(text)
    case 4:
      guard let length = count(), let raw = take(length) else { return nil }
      return .blob(Array(raw))
    default: return nil
    }
  }

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// A length that the remaining bytes could still hold.
  private mutating func count() -> Int? {
    guard let value = varint(), value <= UInt64(bytes.count) else { return nil }
    return Int(value)
  }

  private mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = byte() else { return nil }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  private mutating func take(_ length: Int) -> ArraySlice<UInt8>? {
    guard length <= bytes.count - position else { return nil }
    defer { position += length }
    return bytes[position..<(position + length)]
  }
}
