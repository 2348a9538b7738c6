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
    if parts.allSatisfy({ $0.utf8.first.map { (48...57).contains($0) } == true && $0.contains(".") }) {
      return [parts[0], "-", parts[1]]
    }
    let areNumbers = parts.allSatisfy { (1...2).contains($0.count) && Token.integer($0[...]) != nil }
    let areNames =
      parts.allSatisfy { weekday($0) != nil } || parts.allSatisfy { month($0) != nil }
    return areNumbers || areNames ? [parts[0], "-", parts[1]] : [String(word)]
  }

  func range(at start: Int, clip: Bool) throws(ParseError) -> Found<SpokenRange> {
    var index = start
    while ["the", "all", "of", "whole", "in"].contains(line.key(index)) { index += 1 }
    let isBetween = line.key(index) == "between"
    if isBetween || line.key(index) == "from", try isStretch(at: index + 1) { index += 1 }
    if let (days, next) = try recentDays(at: index) { return (.closed(days), next) }
    if let (days, next) = try daysOfOneMonth(at: index, and: isBetween) {
      let namesToday = days.end > now.today
      return (.closed(try clipped(days, namesToday: namesToday, index..<next, clip)), next)
    }
    guard let (first, next) = try stretch(at: index, future: false) else {
      throw vagueRange(at: index) ?? notADay(at: index)
    }
    guard isMark(next, and: isBetween) else {
      if line.key(start) == "from" {
        throw vague(start..<next, ["\(text(index..<next))..yesterday"])
      }
      return (.closed(try clipped(first.days, namesToday: first.isDay, index..<next, clip)), next)
    }
    let second = line.key(next + 1) == "the" ? next + 2 : next + 1
    guard let (last, end) = try stretch(at: second, future: true) else {
      guard line.key(next) == "..", next + 1 == line.tokens.count else { throw notADay(at: next + 1) }
      return (.open(from: first.days.start), next + 1)
    }
    guard first.days.start < last.days.end else { throw ParseError(.rangeBackwards(text(index..<end))) }
    let days = DayRange(first.days.start, before: last.days.end)
    let namesToday = last.isDay && last.days.start >= now.today
    return (.closed(try clipped(days, namesToday: namesToday, index..<end, clip)), end)
  }

  private func isStretch(at index: Int) throws(ParseError) -> Bool {
    if try daysOfOneMonth(at: index, and: true) != nil { return true }
    return try stretch(at: index, future: false) != nil
  }

  private func isMark(_ index: Int, and isBetween: Bool) -> Bool {
    TimeReader.marks.contains(line.key(index)) || isBetween && line.key(index) == "and"
  }

  private func isDayNumber(_ index: Int) -> Int? {
    TimeReader.dayNumber(line.key(index)[...]).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// `3 to 5 nov`, `nov 3-5`, `between 3 and 5 nov`: the month is said once.
  private func daysOfOneMonth(at index: Int, and isBetween: Bool) throws(ParseError) -> Found<DayRange>? {
    if let first = isDayNumber(index), isMark(index + 1, and: isBetween),
      let last = isDayNumber(index + 2), let month = TimeReader.month(line.key(index + 3))
    {
      return try days(from: first, through: last, of: month, index..<index + 4)
    }
    guard let month = TimeReader.month(line.key(index)), let first = isDayNumber(index + 1),
      isMark(index + 2, and: isBetween), let last = isDayNumber(index + 3),
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
        throw ParseError(.noSuchDay("\(last) \(TimeReader.months[month - 1].prefix(3))"))
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
      let readings = Line.days(written: token.key)
      return ParseError(
        .slash(token.text), line: readings.count == 1 ? line.replacing(index, with: readings[0]) : nil)
    }
    if token.key.first == "-" { return ParseError(.leadingDash(token.text)) }
    return ParseError(.notADay(line.tokens[index...].map(\.text).joined(separator: " ")))
  }
}

/// Days counted back from today: `last 3 days`, `last month`; and those that people count differently.
extension TimeReader {
  /// `last 3 days`, `last two weeks`, `last month`, `this month`, `last year`: up to yesterday.
  func recentDays(at index: Int) throws(ParseError) -> Found<DayRange>? {
    let word = line.key(index)
    guard ["last", "past", "this"].contains(word) else { return nil }
    let year = now.today.components.year
    switch (word, line.key(index + 1)) {
    case ("last", "month"): return (monthsBack(1).days, index + 2)
    case ("this", "month"): return (try begun(upToYesterday: now.today.month.days.start, index), index + 2)
    case ("last", "year"), ("this", "year"):
      guard let start = CivilDay(year: word == "last" ? year - 1 : year, month: 1, day: 1) else { return nil }
      let end = word == "last" ? CivilDay(year: year, month: 1, day: 1) ?? now.today : now.today
      return word == "last"
        ? (DayRange(start, before: end), index + 2) : (try begun(upToYesterday: start, index), index + 2)
    case ("past", "week"): return (DayRange(now.today - 7, before: now.today), index + 2)
    default: break
    }
    guard word != "this", let count = line[index + 1]?.integer ?? TimeReader.number(line.key(index + 1)),
      let unit = TimeReader.unit(line.key(index + 2)), unit % 1440 == 0, (1...3660).contains(count)
    else { return nil }
    return (DayRange(now.today - count * (unit / 1440), before: now.today), index + 3)
  }

  private func begun(upToYesterday start: CivilDay, _ index: Int) throws(ParseError) -> DayRange {
    guard start < now.today else { throw ParseError(.rangeNotOver(text(index..<index + 2))) }
    return DayRange(start, before: now.today)
  }

  /// Words for days that people mean differently, with what to write for each reading.
  func vagueRange(at index: Int) -> ParseError? {
    let today = now.today
    let monday = today - (today.weekday.rawValue - Weekday.monday.rawValue + 7) % 7
    let lastWeek = DayRange(monday - 7, before: monday)
    func refusal(_ count: Int, _ others: [String]) -> ParseError {
      let range = index..<min(index + count, line.tokens.count)
      return vague(range, others)
    }
    let isLast = ["last", "past"].contains(line.key(index))
    switch (line.key(index), line.key(index + 1)) {
    case ("last", "week"): return refusal(2, ["last 7 days", "\(lastWeek)"])
    case ("this", "week"): return refusal(2, ["mon..yesterday", "last 7 days"])
    case ("past", "month"): return refusal(2, ["last 30 days", "last month"])
    case ("past", "year"): return refusal(2, ["last 365 days", "last year"])
    case ("weekend", _): return refusal(1, ["\(lastWeek.last - 1)..\(lastWeek.last)"])
    case (_, "weekend") where isLast || line.key(index) == "this":
      return refusal(2, ["\(lastWeek.last - 1)..\(lastWeek.last)"])
    case ("since", _):
      let rest = text(index + 1..<line.tokens.count)
      return refusal(line.tokens.count, ["\(rest)..yesterday"])
    default: break
    }
    let at = isLast ? index + 1 : index
    guard let count = line[at]?.integer ?? TimeReader.number(line.key(at)), (1...3660).contains(count) else {
      return nil
    }
    if ["month", "months"].contains(line.key(at + 1)), count <= 600 {
      return refusal(
        at - index + 2, ["\(monthsBack(count))..\(monthsBack(1))", "last \(count * 30) days"])
    }
    guard !isLast, let unit = TimeReader.unit(line.key(at + 1)), unit % 1440 == 0 else { return nil }
    return refusal(2, ["last \(text(at..<at + 2))"])
  }

  /// Days that can be different ones, with the line for each.
  func vague(_ range: Range<Int>, _ readings: [String]) -> ParseError {
    let lines = line.command.isEmpty ? [] : readings.map { line.replacing(range, with: $0) }
    return ParseError(.vagueRange(text(range), readings), lines: lines)
  }

  private func monthsBack(_ count: Int) -> Month {
    var month = now.today.month
    for _ in 0..<count { month = month.previous }
    return month
  }
}
