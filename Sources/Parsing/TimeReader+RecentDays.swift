import CivilTime

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
      return ParseError(.vagueRange(text(range), others))
    }
    let isLast = ["last", "past"].contains(line.key(index))
    switch (line.key(index), line.key(index + 1)) {
    case ("last", "week"): return refusal(2, ["last 7 days", "\(lastWeek)"])
    case ("this", "week"): return refusal(2, ["mon..yesterday", "last 7 days"])
    case ("past", "month"): return refusal(2, ["last 30 days", "last month"])
    case ("past", "year"): return refusal(2, ["last 365 days", "last year"])
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

  private func monthsBack(_ count: Int) -> Month {
    var month = now.today.month
    for _ in 0..<count { month = month.previous }
    return month
  }
}
