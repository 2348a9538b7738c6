import CivilTime

/// Days from one to another, or beside each other, in a line that can be about one attack only: `5 wed to fri`,
/// `5 yesterday and today`.
struct DaysInLine {
  let days: [CivilDay]
  /// As typed.
  let text: String
  /// The words before them and behind, as they are typed again.
  let before: [String]
  let after: [String]

  /// `nil` where the line names none.
  init?(_ words: [String], now: Now) {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    let spaced = words[..<end].flatMap { $0.split(whereSeparator: \.isWhitespace) }.flatMap { word in
      TimeReader.dashApart(Token(word).isEndOfClause ? word.dropLast() : word)
    }
    let line = Line(spaced, command: "")
    guard line.tokens.count == spaced.count else { return nil }
    let reader = TimeReader(line: line, now: now)
    for start in line.tokens.indices where line[start]?.key != "last" {
      guard let (days, next) = reader.days(at: start), days.count > 1, days.count <= 62 else { continue }
      let isMarked = start > 0 && ["from", "on", "between", "since"].contains(line.key(start - 1))
      self.days = days
      text = reader.text(start..<next)
      before = spaced[..<(isMarked ? start - 1 : start)].map(typable)
      after =
        spaced[next...].map(typable) + (end < words.endIndex ? ["--"] + words[(end + 1)...].map(typable) : [])
      return
    }
    return nil
  }

  /// The lines for an attack on each day, and for one over all of them.
  func lines(_ command: String, now: Now) -> [String] {
    func line(_ middle: [String]) -> String { ([command] + before + middle + after).joined(separator: " ") }
    // A dose is of one day.
    if command.hasSuffix("took") { return days.map { line(["\($0)"]) } }
    let last = days.count - 1
    var lines = [line(days.enumerated().map { "\($1)\($0 < last ? "," : "")" })]
    let first = days[0]
    if last < 30, days.enumerated().allSatisfy({ $1 == first + $0 }) {
      lines.append(
        line(days[last] == now.today ? ["since", "\(first)"] : ["\(first)", "for", "\(days.count)d"]))
    }
    return lines
  }

  /// Why a line was refused: one that names several days, for that.
  static func refusal(_ error: ParseError, _ words: [String], now: Now, command: String) -> ParseError {
    switch error.cause {
    case .missingTime, .twoDays, .secondNumber, .slash: break
    default: return error
    }
    guard let found = DaysInLine(words, now: now), !(found.before + found.after).isEmpty else { return error }
    return ParseError(.severalDays(found.text), lines: found.lines(command, now: now))
  }
}

extension TimeReader {
  /// `wed to fri`, `18-20 nov`, `mon, tue and wed`, `18 and 19 nov`, from `index` on.
  fileprivate func days(at index: Int) -> (days: [CivilDay], next: Int)? {
    if let (range, next) = try? range(at: index, clip: false), case .closed(let days) = range,
      next > index + 2,
      days.count > 1, days.end <= now.today + 1, isDay(index)
    {
      return (Array(days), next)
    }
    var found: [CivilDay] = []
    var (at, last) = (index, index)
    while let (named, next) = namedDay(at: at) {
      found.append(named)
      last = next
      at = next
      while ["and", "&", ",", "or"].contains(line.key(at)) { at += 1 }
    }
    return Set(found).count == found.count && found.count > 1 ? (found.sorted(), last) : nil
  }

  private func isDay(_ index: Int) -> Bool {
    line[index]?.startsWithDigit == true || TimeReader.weekday(line.key(index)) != nil
      || ["yesterday", "today"].contains(line.key(index))
  }

  /// A day by its own words, or by its number before `and 19 nov`.
  private func namedDay(at index: Int) -> (CivilDay, next: Int)? {
    guard line[index] != nil, line.key(index) != "tomorrow" else { return nil }
    if let number = line[index]?.integer, ["and", "&"].contains(line.key(index + 1)),
      let (other, _) = try? day(at: index + 2), line.key(index + 2).first?.isNumber == true, number <= 31,
      let day = CivilDay(
        year: other.day.components.year, month: other.day.month.number, day: number)
    {
      return (day, index + 1)
    }
    guard let (named, next) = try? day(at: index) else { return nil }
    return (named.day, next)
  }
}
