import CivilTime
import Diary
import SQLite

/// From columns to members.
extension DocumentFields {
  func members(_ values: [Value], _ names: DocumentNames) throws(SQLiteError) -> [DocumentMember] {
    var members: [DocumentMember] = []
    members.reserveCapacity(list.count + 4)
    for field in list { members.append(DocumentMember(field.name, try value(field, values, names))) }
    return members
  }

  private func value(
    _ field: DocumentField, _ values: [Value], _ names: DocumentNames
  ) throws(SQLiteError) -> DocumentValue {
    let second = field.second.map { values[$0] } ?? .null
    switch (values[field.column], field.kind) {
    case (.null, _): return .null
    case (.text(let text), .plain): return .text(text)
    case (.blob(let bytes), .uuid): return .text(UUIDText.spell(bytes))
    case (.integer(let number), let kind): return try value(number, second, kind, field, names)
    default: throw unfit(field)
    }
  }

  private func value(
    _ number: Int64, _ second: Value, _ kind: DocumentField.Kind, _ field: DocumentField,
    _ names: DocumentNames
  ) throws(SQLiteError) -> DocumentValue {
    switch kind {
    case .plain: return .number(Int(number))
    case .truth: return .truth(number != 0)
    case .day: return .text(try CivilDay.stored(Int(number)).description)
    case .instant: return .text(try InstantText.spell(Int(number)))
    case .moment:
      let offset: Int? = if case .integer(let offset) = second { Int(offset) } else { nil }
      return .text(try Moment.stored(Int(number), offset: offset).description)
    case .tenths:
      if case .integer(let tenths) = second { return .number(Int(tenths)) }
      return .number(Int(number) * 10)
    case .amount:
      guard case .integer(let unit) = second, let symbol = DocumentWords.units[at: Int(unit)] else {
        throw unfit(field)
      }
      return .members([
        DocumentMember("thousandths", .number(Int(number))), DocumentMember("unit", .text(symbol)),
      ])
    case .fields:
      var words: [DocumentValue] = []
      for (place, word) in DocumentWords.fields.enumerated() where number & 1 << Int64(place) != 0 {
        words.append(.text(word))
      }
      return .list(words)
    case .code(let words):
      guard let word = words[at: Int(number)] else { throw unfit(field) }
      return .text(word)
    case .drug:
      guard let name = names.drug(numbered: number) else { throw SQLiteError(.corrupt, .namesNoRow) }
      return .text(name)
    case .batch:
      if number == 0 { return .null }
      guard let uuid = names.batch(numbered: number) else { throw SQLiteError(.corrupt, .namesNoRow) }
      return .text(UUIDText.spell(uuid))
    case .bits:
      return .text(HexText.spell(UInt64(bitPattern: number)))
    case .uuid: throw unfit(field)
    }
  }

  private func unfit(_ field: DocumentField) -> SQLiteError {
    SQLiteError(.mismatch, .isNoNumber, at: columns[field.column])
  }
}

extension Array {
  /// The element at a place that may be none.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// Hexadecimal digits, lower case.
enum HexText {
  /// Sixteen of them.
  static func spell(_ number: UInt64) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(16)
    for place in (0..<16).reversed() {
      text.append(digit(UInt8(truncatingIfNeeded: number >> UInt64(4 * place)) & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// An id of sixteen bytes as RFC 9562 spells it.
enum UUIDText {
  /// Where a dash stands before a byte.
  private static func isParted(_ index: Int) -> Bool { index == 4 || index == 6 || index == 8 || index == 10 }

  static func spell(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(HexText.digit(byte >> 4))
      text.append(HexText.digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func read(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    var high: UInt8?
    var wasDash = false
    for digit in text.utf8 {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "-"):
        guard high == nil, !wasDash, isParted(bytes.count) else { return nil }
        wasDash = true
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
      default: return nil
      }
      if high == nil, isParted(bytes.count), !wasDash { return nil }
      wasDash = false
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes.count == 16 && high == nil && !wasDash ? bytes : nil
  }
}

/// A second of universal time: `2026-11-22T13:55:00Z`.
enum InstantText {
  static func spell(_ seconds: Int) throws(SQLiteError) -> String {
    guard seconds.magnitude < 4_400_000 * 86_400 else { throw SQLiteError(.mismatch, .momentOutsideCalendar) }
    let second = ((seconds % 60) + 60) % 60
    let moment = Moment(wallMinutes: (seconds - second) / 60, offset: nil)
    return "\(moment):\(Digits.padded(second, 2))Z"
  }

  static func read(_ text: String) -> Int? {
    guard text.utf8.count == 20, let moment = Moment(rfc3339: text), moment.offset == 0,
      let second = Digits.value(Array(text.utf8)[17..<19]), second < 60
    else { return nil }
    return moment.wallMinutes * 60 + second
  }
}
