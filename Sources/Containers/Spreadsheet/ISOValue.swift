/// Days, times and lengths that a spreadsheet writes by ISO 8601, in the one form that records have.
enum ISOValue {
  /// `2025-11-03`, `2025-11-03T20:00:00.000`, with a `Z` or without: seconds go where there are none, a day without
  /// a time stays one. Anything else is text.
  static func date(_ text: [UInt8]) -> (text: [UInt8], kind: ValueKind) {
    guard isShaped(text.prefix(10), "0000-00-00") else { return (text, .text) }
    let rest = text.dropFirst(10)
    if rest.isEmpty { return (text, .day) }
    guard rest.first == UInt8(ascii: "T"), isShaped(rest.dropFirst().prefix(5), "00:00") else {
      return (text, .text)
    }
    let minutes = Array(text.prefix(16))
    let seconds = rest.dropFirst(6)
    if seconds.isEmpty || seconds.elementsEqual("Z".utf8) { return (minutes, .dateTime) }
    guard isShaped(seconds.prefix(3), ":00") else { return (text, .text) }
    return (seconds.prefix(3).elementsEqual(":00".utf8) ? minutes : Array(text.prefix(19)), .dateTime)
  }

  /// `PT20H30M00S` as a time of day below 24 hours and as a length from there on.
  static func length(_ text: [UInt8]) -> (text: [UInt8], kind: ValueKind) {
    var seconds = 0
    var number = 0
    var isFraction = false
    guard text.starts(with: "PT".utf8) else { return (text, .text) }
    for byte in text.dropFirst(2) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isFraction { number = min(number * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000) }
      case UInt8(ascii: "."), UInt8(ascii: ","): isFraction = true
      case UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "S"):
        seconds += number * (byte == UInt8(ascii: "H") ? 3600 : byte == UInt8(ascii: "M") ? 60 : 1)
        number = 0
      default: return (text, .text)
      }
    }
    return (Array(SerialDate.clock(seconds).utf8), seconds < 86_400 ? .clock : .duration)
  }

  /// Whether the text has digits where the pattern has `0`, and its other characters.
  private static func isShaped(_ text: ArraySlice<UInt8>, _ pattern: String) -> Bool {
    guard text.count == pattern.utf8.count else { return false }
    return zip(text, pattern.utf8).allSatisfy { byte, model in
      model == UInt8(ascii: "0") ? byte >= model && byte <= UInt8(ascii: "9") : byte == model
    }
  }
}
