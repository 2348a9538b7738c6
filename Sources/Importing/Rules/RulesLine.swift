import Containers

/// A line of a rules file, on its way to being taken apart; keywords inside quotes are none.
struct RulesLine {
  private let characters: [Character]
  private var start: Int
  private let end: Int
  let number: Int

  init(_ text: some StringProtocol, number: Int) {
    characters = Array(text)
    var (low, high) = (0, characters.count)
    while low < high, characters[low].isWhitespace { low += 1 }
    while high > low, characters[high - 1].isWhitespace { high -= 1 }
    (start, end) = (low, high)
    self.number = number
  }

  private init(_ line: RulesLine, _ range: Range<Int>) {
    characters = line.characters
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, characters[low].isWhitespace { low += 1 }
    while high > low, characters[high - 1].isWhitespace { high -= 1 }
    (start, end) = (low, high)
    number = line.number
  }

  var text: String { String(characters[start..<end]) }
  var isEmpty: Bool { start == end }
  var isComment: Bool { start < end && characters[start] == "#" }

  func error(_ cause: RulesError.Cause) -> RulesError {
    RulesError(position: Position(line: number, column: start + 1), cause: cause)
  }

  /// The line behind a keyword at its start; `nil` where another stands there.
  func rest(after keyword: String) -> RulesLine? {
    let word = Array(keyword)
    guard end - start >= word.count, Array(characters[start..<start + word.count]) == word else { return nil }
    let after = start + word.count
    guard after == end || characters[after].isWhitespace || word.last == ":" else { return nil }
    return RulesLine(self, after..<end)
  }

  /// What stands before and behind the first such word outside quotes.
  func divided(at keyword: String) -> (before: RulesLine, after: RulesLine)? {
    let word = Array(keyword)
    var quote: Character?
    var index = start
    while index + word.count <= end {
      let character = characters[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if isQuote(at: index) {
        quote = character
      } else if Array(characters[index..<index + word.count]) == word {
        return (RulesLine(self, start..<index), RulesLine(self, index + word.count..<end))
      }
      index += 1
    }
    return nil
  }

  func split(at keyword: String) -> [RulesLine] {
    guard let (before, after) = divided(at: keyword) else { return [self] }
    return [before] + after.split(at: keyword)
  }

  /// A quote that begins a part: an apostrophe inside a word is none.
  private func isQuote(at index: Int) -> Bool {
    guard characters[index] == "\"" || characters[index] == "'" else { return false }
    return index == start || characters[index - 1] == " " || characters[index - 1] == ","
  }

  /// The name or value, without the quotes around it.
  func value() throws(RulesError) -> String {
    guard start < end, characters[start] == "\"" || characters[start] == "'" else { return text }
    guard end - start > 1, characters[end - 1] == characters[start] else { throw error(.unclosedQuote) }
    return String(characters[start + 1..<end - 1])
  }

  var isConstant: Bool { start < end && characters[start] == "\"" }

  /// Names or values with commas, or `or`, between them.
  func values(between mark: String = ", ") throws(RulesError) -> [String] {
    var all: [String] = []
    for part in split(at: mark) { all.append(try part.value()) }
    return all
  }
}
