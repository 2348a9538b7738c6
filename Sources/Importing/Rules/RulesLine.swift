import Cells
import Containers

/// A line of a rules file, on its way to being taken apart; keywords inside quotes are none.
///
/// Looked through byte by byte: keywords, quotes and blanks are ASCII, and every import reads the heads of all rules.
struct RulesLine {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  let number: Int

  init(_ text: some StringProtocol, number: Int) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count, number)
  }

  private init(_ line: RulesLine, _ range: Range<Int>) { self.init(line.bytes, range, line.number) }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ number: Int) {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    self.bytes = bytes
    (start, end) = (low, high)
    self.number = number
  }

  var text: String { text(start..<end) }
  var isEmpty: Bool { start == end }
  var isComment: Bool { start < end && bytes[start] == UInt8(ascii: "#") }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func error(_ cause: RulesError.Cause) -> RulesError {
    RulesError(position: Position(line: number, column: text(0..<start).count + 1), cause: cause)
  }

  /// The line behind a keyword at its start; `nil` where another stands there.
  func rest(after keyword: String) -> RulesLine? {
    guard has(keyword, at: start) else { return nil }
    let after = start + keyword.utf8.count
    guard after == end || bytes[after] <= 0x20 || keyword.utf8.last == UInt8(ascii: ":") else { return nil }
    return RulesLine(self, after..<end)
  }

  /// The text before a word at its end; `nil` where another stands there.
  func rest(before keyword: String) -> String? {
    let text = text
    guard text.hasSuffix(" " + keyword) else { return nil }
    return String(text.dropLast(keyword.count + 1))
  }

  /// What stands before and behind the first such word outside quotes.
  func divided(at keyword: String) -> (before: RulesLine, after: RulesLine)? {
    var quote: UInt8?
    for index in start..<end {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if isQuote(at: index) {
        quote = byte
      } else if has(keyword, at: index) {
        return (RulesLine(self, start..<index), RulesLine(self, index + keyword.utf8.count..<end))
      }
    }
    return nil
  }

  func split(at keyword: String) -> [RulesLine] {
    guard let (before, after) = divided(at: keyword) else { return [self] }
    return [before] + after.split(at: keyword)
  }

  private func has(_ keyword: String, at index: Int) -> Bool {
    guard keyword.utf8.count <= end - index else { return false }
    var place = index
    for byte in keyword.utf8 {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// A quote that begins a part: an apostrophe inside a word is none.
  private func isQuote(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return false }
    return index == start || bytes[index - 1] == 0x20 || bytes[index - 1] == UInt8(ascii: ",")
  }

  /// The name or value, without the quotes around it.
  func value() throws(RulesError) -> String {
    guard start < end, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") else {
      return text
    }
    guard let close = bytes[(start + 1)..<end].firstIndex(of: bytes[start]) else {
      throw error(.unclosedQuote)
    }
    // An apostrophe within a word closes nothing.
    guard close == end - 1 || bytes[end - 1] == bytes[start] && bytes[close + 1] > 0x20 else {
      throw RulesLine(self, (close + 1)..<end).error(.surplus)
    }
    return text(start + 1..<end - 1)
  }

  var isConstant: Bool { start < end && bytes[start] == UInt8(ascii: "\"") }

  /// Names or values with commas, or `or`, between them.
  func values(between mark: String = ", ") throws(RulesError) -> [String] {
    var all: [String] = []
    for part in split(at: mark) {
      // `5 or`
      if mark == " or ", part.isEmpty || part.text.hasSuffix(" or") { throw part.error(.dangling("or")) }
      all.append(try part.value())
    }
    return all
  }
}
