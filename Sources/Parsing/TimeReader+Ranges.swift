import CivilTime

/// Ranges: `12 nov..14 nov`, `3 to 5 nov`, `oct`, `2025`.
extension TimeReader {
  /// A day, a month or a year, and whether today was named by itself.
  private struct Stretch {
    let days: DayRange
    let isDay: Bool
  }

  private static let marks: Set<String> = ["..", "to", "-", "–", "through", "until", "till"]

  /// `3-5`, `mon-wed`, `jun-aug` as three words, as `..` makes them.
  static func dashApart(_ word: Substring) -> [String] {
    let parts = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map {
      $0.lowercased()
    }
    guard parts.count == 2 else { return [String(word)] }
    let areNumbers = parts.allSatisfy { (1...2).contains($0.count) && Token.integer($0[...]) != nil }
    let areNames =
      parts.allSatisfy { weekday($0) != nil } || parts.allSatisfy { month($0) != nil }
    return areNumbers || areNames ? [parts[0], "-", parts[1]] : [String(word)]
  }

  func range(at start: Int, clip: Bool) throws(ParseError) -> Found<SpokenRange> {
    var index = start
    while ["the", "all", "of", "whole", "in"].contains(line.key(index)) { index += 1 }
    if line.key(index) == "from", try stretch(at: index + 1, future: false) != nil { index += 1 }
    if let (days, next) = try recentDays(at: index) { return (.closed(days), next) }
    if let (days, next) = try daysOfOneMonth(at: index) {
      let namesToday = days.end == now.today + 1
      return (.closed(try clipped(days, namesToday: namesToday, index..<next, clip)), next)
    }
    guard let (first, next) = try stretch(at: index, future: false) else {
      throw vagueRange(at: index) ?? notADay(at: index)
    }
    guard TimeReader.marks.contains(line.key(next)) else {
      if line.key(start) == "from" {
        throw ParseError(.vagueRange(text(start..<next), ["\(text(index..<next))..yesterday"]))
      }
      return (.closed(try clipped(first.days, namesToday: first.isDay, index..<next, clip)), next)
    }
    guard let (last, end) = try stretch(at: next + 1, future: true) else {
      guard line.key(next) == "..", next + 1 == line.tokens.count else { throw notADay(at: next + 1) }
      return (.open(from: first.days.start), next + 1)
    }
    guard first.days.start < last.days.end else { throw ParseError(.rangeBackwards(text(index..<end))) }
    let days = DayRange(first.days.start, before: last.days.end)
    let namesToday = last.isDay && last.days.start == now.today
    return (.closed(try clipped(days, namesToday: namesToday, index..<end, clip)), end)
  }

  private func isDayNumber(_ index: Int) -> Int? {
    var word = line.key(index)[...]
    if word.count > 2, ["st", "nd", "rd", "th"].contains(word.suffix(2)) { word.removeLast(2) }
    return Token.integer(word).flatMap { word.count <= 2 && (1...31).contains($0) ? $0 : nil }
  }

  /// `3 to 5 nov`, `nov 3-5`: the month is said once.
  private func daysOfOneMonth(at index: Int) throws(ParseError) -> Found<DayRange>? {
    if let first = isDayNumber(index), TimeReader.marks.contains(line.key(index + 1)),
      let last = isDayNumber(index + 2), let month = TimeReader.month(line.key(index + 3))
    {
      return try days(from: first, through: last, of: month, index..<index + 4)
    }
    guard let month = TimeReader.month(line.key(index)), let first = isDayNumber(index + 1),
      TimeReader.marks.contains(line.key(index + 2)), let last = isDayNumber(index + 3),
      TimeReader.month(line.key(index + 4)) == nil || isDayNumber(index + 5) != nil
    else { return nil }
    return try days(from: first, through: last, of: month, index..<index + 4)
  }

  /// The year is the one said behind the words, else the latest in which the first of the days had come: the last
  /// may be ahead.
  private func days(
    from first: Int, through last: Int, of month: Int, _ range: Range<Int>
  ) throws(ParseError) -> Found<DayRange> {
    let said = line[range.upperBound]?.integer.flatMap { (1900...2199).contains($0) ? $0 : nil }
    let next = said == nil ? range.upperBound : range.upperBound + 1
    let thisYear = now.today.components.year
    // A 29 February may be some years back.
    for year in said.map({ [$0] }) ?? Array((thisYear - 8...thisYear).reversed()) {
      guard let start = CivilDay(year: year, month: month, day: first), said != nil || start <= now.today
      else { continue }
      guard let end = CivilDay(year: year, month: month, day: last) else {
        throw ParseError(.noSuchDay("\(last) \(Month.names[month - 1].prefix(3).lowercased())"))
      }
      guard start <= end else { throw ParseError(.rangeBackwards(text(range))) }
      return (DayRange(start, through: end), next)
    }
    throw ParseError(.noSuchDay(text(range)))
  }

  private func clipped(
    _ days: DayRange, namesToday: Bool, _ range: Range<Int>, _ clip: Bool
  ) throws(ParseError) -> DayRange {
    guard clip else { return days }
    let over = DayRange(days.start, before: min(days.end, namesToday ? now.today + 1 : now.today))
    guard !over.isEmpty else { throw ParseError(.rangeNotOver(text(range))) }
    return over
  }

  private func stretch(at index: Int, future: Bool) throws(ParseError) -> Found<Stretch>? {
    guard let token = line[index] else { return nil }
    if let (named, next) = try day(at: index, future: future) {
      return (Stretch(days: DayRange(named.day), isDay: true), next)
    }
    if let month = Month(iso: token.key) {
      return (Stretch(days: try begun(month.days, token.text, future), isDay: false), index + 1)
    }
    if let number = TimeReader.month(token.key) {
      if let year = line[index + 1]?.integer, (1900...2199).contains(year),
        let month = Month(year: year, month: number)
      {
        let days = try begun(month.days, text(index..<index + 2), future)
        return (Stretch(days: days, isDay: false), index + 2)
      }
      let (year, thisMonth, _) = now.today.components
      guard let month = Month(year: number > thisMonth ? year - 1 : year, month: number) else { return nil }
      return (Stretch(days: month.days, isDay: false), index + 1)
    }
    if token.key.count == 4, let year = token.integer, (1900...2199).contains(year),
      let start = CivilDay(year: year, month: 1, day: 1), let end = CivilDay(year: year + 1, month: 1, day: 1)
    {
      let days = try begun(DayRange(start, before: end), token.text, future)
      return (Stretch(days: days, isDay: false), index + 1)
    }
    return nil
  }

  private func begun(_ days: DayRange, _ text: String, _ future: Bool) throws(ParseError) -> DayRange {
    guard future || days.start <= now.today else { throw ParseError(.future(text)) }
    return days
  }

  func text(_ range: Range<Int>) -> String {
    line.tokens[range].map(\.text).joined(separator: " ").split(separator: " .. ").joined(separator: "..")
      .split(separator: " - ").joined(separator: "-")
  }

  /// Why the words from `index` on are no day.
  func notADay(at index: Int = 0) -> ParseError {
    guard let token = line[index] else { return ParseError(.missingDay) }
    if token.key.contains("/") || token.key.split(separator: ".").count == 3 {
      let readings = TypedForm.days(written: token.key)
      return ParseError(
        .slash(token.text), line: readings.count == 1 ? line.replacing(index, with: readings[0]) : nil)
    }
    if token.key.first == "-" { return ParseError(.leadingDash(token.text)) }
    return ParseError(.notADay(line.tokens[index...].map(\.text).joined(separator: " ")))
  }
}
