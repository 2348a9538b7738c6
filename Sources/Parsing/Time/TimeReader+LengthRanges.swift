/// From how long to how long, of which neither may be taken for the length: `2-3 hours`, `30-60min`, `2 to 3h`.
extension TimeReader {
  /// - Throws: with a line for each of the two, and for the hours of the day where those can be meant.
  func refuseLengthRange(at index: Int) throws(ParseError) {
    guard let token = line[index], token.startsWithDigit, let found = lengthRange(token, at: index),
      found.from < found.to
    else { return }
    let range = index..<found.next
    let isMarked =
      ["ago", "later"].contains(line.key(found.next))
      || TimeReader.beforeLengths.contains(line.key(index - 1))
    let unit = found.unit
    var words = [found.from, found.to].map {
      (isMarked ? "" : "for ") + "\($0)\(unit.count > 3 ? " " : "")\(unit)"
    }
    if unit == "h", !isMarked, found.to < 24, !saysTime(beside: range) {
      words.insert("\(found.from):00-\(found.to):00", at: 0)
    }
    throw ParseError(.twoReadings(text(range)), lines: words.map { line.replacing(range, with: $0) })
  }

  private func lengthRange(
    _ token: Token, at index: Int
  ) -> (from: Int, to: Int, unit: String, next: Int)? {
    let parts = token.key.split(omittingEmptySubsequences: false) { "-–—".contains($0) }
    if parts.count == 2, let from = TimeReader.counted(parts[0]), let to = TimeReader.counted(parts[1]) {
      // `2h-3h` is asked about with the hours of the day.
      if from.unit == to.unit, HourOrLength(parts[0]) != nil { return nil }
      return end(from, to, behind: index + 1)
    }
    guard parts.count == 1, ["to", "or", "-", "–", "—"].contains(line.key(index + 1)),
      let from = TimeReader.counted(token.key[...]), let other = line[index + 2],
      let to = TimeReader.counted(other.key[...]), from.unit.isEmpty || from.unit != "h"
    else { return nil }
    return end(from, to, behind: index + 3)
  }

  private func end(
    _ from: (number: Int, unit: String), _ to: (number: Int, unit: String), behind next: Int
  ) -> (from: Int, to: Int, unit: String, next: Int)? {
    if !to.unit.isEmpty {
      return from.unit.isEmpty || from.unit == to.unit ? (from.number, to.number, to.unit, next) : nil
    }
    guard from.unit.isEmpty, TimeReader.unit(line.key(next)) != nil, line.key(next) != "m" else { return nil }
    return (from.number, to.number, line.key(next), next + 1)
  }

  /// A number, and the unit of a length behind it.
  private static func counted(_ text: Substring) -> (number: Int, unit: String)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = String(text[digits.endIndex...])
    guard let number = Token.integer(digits), number <= 1000, unit.isEmpty || TimeReader.unit(unit) != nil
    else { return nil }
    return (number, unit)
  }

  private static let beforeLengths = [
    "for", "lasted", "lasting", "lasts", "about", "around", "nearly", "almost", "roughly", "after", "within",
    "in", "since", "last", "past",
  ]
}
