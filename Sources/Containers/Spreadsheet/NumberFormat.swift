/// What a number format of a workbook makes of a number: a day, a time, or no more than a number.
///
/// Source: ECMA-376-1:2016, 18.8.30 and 18.8.31.
enum NumberFormat {
  /// The formats that every workbook has. Those from 27 to 58 are days in the Chinese, Japanese and Korean Excel.
  static func shape(builtIn id: Int) -> SerialDate.Shape? {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: .day
    case 18...21, 32...35, 55, 56: .clock
    case 22: .dateTime
    case 45, 47: .clock
    case 46: .duration
    default: nil
    }
  }

  /// The `code` is such as `dd/mm/yyyy hh:mm`, `[h]:mm`, `0.0`, `"day" d`; only its first section counts.
  static func shape(code: String) -> SerialDate.Shape? {
    let letters = letters(of: Array(code.utf8))
    if letters.contains(elapsed) { return .duration }
    let hasClock = letters.contains { $0 == UInt8(ascii: "h") || $0 == UInt8(ascii: "s") }
    let hasDay = letters.contains {
      $0 == UInt8(ascii: "d") || $0 == UInt8(ascii: "y") || $0 == UInt8(ascii: "e")
    }
    let hasMonth = letters.contains(UInt8(ascii: "m")) && (!hasClock || hasDay)
    if hasClock { return hasDay || hasMonth ? .dateTime : .clock }
    return hasDay || hasMonth ? .day : nil
  }

  private static let elapsed = UInt8(ascii: "[")

  /// The letters of the first section that say what is shown, small; `[` for a length such as `[h]`.
  private static func letters(of code: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    var index = 0
    while index < code.count {
      let byte = code[index]
      switch byte {
      case UInt8(ascii: ";"): return letters
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      case UInt8(ascii: "\""):
        index += 1
        while index < code.count, code[index] != UInt8(ascii: "\"") { index += 1 }
      case UInt8(ascii: "["):
        let end = code[index...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
        if isElapsed(code[(index + 1)..<max(end, index + 1)]) { letters.append(elapsed) }
        index = end
      case UInt8(ascii: "#"), UInt8(ascii: "0"), UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "@"):
        // Digits of a number, but for the parts of a second behind a point.
        if !letters.contains(UInt8(ascii: "s")) { return [] }
      default:
        if isWord(code, index, "general") { return [] }
        if isWord(code, index, "am/pm") || isWord(code, index, "a/p") {
          letters.append(UInt8(ascii: "h"))
          index += isWord(code, index, "am/pm") ? 4 : 2
        } else if "dmyhseDMYHSE".utf8.contains(byte) {
          letters.append(byte | 0x20)
        }
      }
      index += 1
    }
    return letters
  }

  /// Whether what stands in brackets is nothing but `h`, `m` or `s`: colours, conditions and languages are not.
  private static func isElapsed(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, "hmsHMS".utf8.contains(first) else { return false }
    return text.allSatisfy { $0 | 0x20 == first | 0x20 }
  }

  private static func isWord(_ code: [UInt8], _ index: Int, _ word: String) -> Bool {
    var place = index
    for byte in word.utf8 {
      guard place < code.count, code[place] | 0x20 == byte | 0x20 else { return false }
      place += 1
    }
    return true
  }
}
