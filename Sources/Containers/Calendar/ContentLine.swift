/// One line of a calendar: `NAME;PARAMETER=value;OTHER="value":value` (RFC 5545, 3.1).
struct ContentLine {
  private(set) var name: [UInt8] = []
  private(set) var parameters: [(name: [UInt8], value: [UInt8])] = []
  /// The first byte behind the colon.
  private(set) var valueStart = 0

  /// `fault` makes the error for a defect at a column of the unfolded line, from 1.
  init(
    _ line: [UInt8], fault: (CalendarDefect, Int) -> ContainerError
  ) throws(ContainerError) {
    var index = 0
    name = try ContentLine.word(line, &index, fault)
    while true {
      switch line[index] {
      case UInt8(ascii: ":"):
        valueStart = index + 1
        return
      default:
        index += 1
        let parameter = try ContentLine.word(line, &index, fault)
        guard line[index] == UInt8(ascii: "=") else { throw fault(.notAProperty, index + 1) }
        index += 1
        parameters.append((parameter, try ContentLine.value(line, &index, fault)))
      }
    }
  }

  /// A name, and `index` at what ends it: `;`, `:` or `=`.
  private static func word(
    _ line: [UInt8], _ index: inout Int, _ fault: (CalendarDefect, Int) -> ContainerError
  ) throws(ContainerError) -> [UInt8] {
    let start = index
    while index < line.count, ContentLine.isName(line[index]) { index += 1 }
    guard index > start, index < line.count, ";:=".utf8.contains(line[index]) else {
      throw fault(.notAProperty, index + 1)
    }
    return capitals(Array(line[start..<index]))
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// A parameter's value without its quotes, several of them still separated by commas.
  private static func value(
    _ line: [UInt8], _ index: inout Int, _ fault: (CalendarDefect, Int) -> ContainerError
  ) throws(ContainerError) -> [UInt8] {
    var value: [UInt8] = []
    var quote: Int?
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "\"") {
        quote = quote == nil ? index : nil
      } else if quote == nil, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        return value
      } else if byte == UInt8(ascii: "^"), let plain = caret(line, index + 1) {
        value.append(plain)
        index += 1
      } else {
        value.append(byte)
      }
      index += 1
    }
    throw fault(quote == nil ? .notAProperty : .unterminatedQuote, (quote ?? index) + 1)
  }

  /// What a caret stands for together with the byte behind it (RFC 6868).
  private static func caret(_ line: [UInt8], _ index: Int) -> UInt8? {
    guard index < line.count else { return nil }
    switch line[index] {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "^"): return UInt8(ascii: "^")
    case UInt8(ascii: "'"): return UInt8(ascii: "\"")
    default: return nil
    }
  }

  static func capitals(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 0x20 : $0 }
  }

  /// Properties whose value is a list, cut at its commas.
  private static let lists: [[UInt8]] = ["CATEGORIES", "RESOURCES", "EXDATE", "RDATE", "FREEBUSY"].map {
    Array($0.utf8)
  }
  /// Properties whose value has an escape only where it is text: others are left as they stand.
  private static let verbatim: [[UInt8]] = ["RRULE", "EXRULE", "URL", "ATTACH", "GEO"].map { Array($0.utf8) }

  /// The property's values with their escapes resolved (RFC 5545, 3.3.11): one, or as many as the list has.
  func values(_ value: [UInt8]) -> [[UInt8]] {
    if ContentLine.verbatim.contains(name) { return [value] }
    let isList = ContentLine.lists.contains(name)
    var values: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in value {
      if isEscaped {
        isEscaped = false
        values[values.count - 1].append(
          byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N") ? 0x0A : byte)
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: ","), isList {
        values.append([])
      } else {
        values[values.count - 1].append(byte)
      }
    }
    if isEscaped { values[values.count - 1].append(UInt8(ascii: "\\")) }
    return values
  }
}
