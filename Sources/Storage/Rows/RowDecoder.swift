import SQLite

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
