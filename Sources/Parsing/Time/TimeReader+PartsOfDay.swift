import CivilTime

/// A part of the day and a time on it, which are one: `last night 23:00`, `this morning at 7`, `10 last night`.
extension TimeReader {
  /// A clock time behind a part of the day; a bare number only behind `at`, for `evening 8` can be an intensity.
  func joinedClock(_ phrase: inout TimePhrase, at index: Int) throws(ParseError) -> Int? {
    guard let part = phrase.part, phrase.clock == nil, length(at: index) == nil else { return nil }
    let isMarked = ["at", "@", "around", "about"].contains(line.key(index - 1))
    guard let (minute, next) = try clock(at: index, bare: isMarked), line[index]?.startsWithDigit == true
    else { return nil }
    try join(minute, with: part, phrase.isLastNight, &phrase, index - 1..<next)
    return next
  }

  /// A part of the day behind a clock time: `23:00 last night`, `7:30 this morning`.
  func joinedPart(_ phrase: inout TimePhrase, at index: Int) throws(ParseError) -> Int? {
    guard let minute = phrase.clock, phrase.part == nil, phrase.exact == nil, !phrase.isMidnight else {
      return nil
    }
    var at = index
    let word = line.key(index)
    if word == "tonight" {
      guard phrase.day == nil else { return nil }
      phrase.day = NamedDay(day: now.today)
      try join(minute, with: .evening, false, &phrase, index - 1..<index + 1)
      return index + 1
    }
    if ["last", "this", "in", "at"].contains(word) { at += line.key(index + 1) == "the" ? 2 : 1 }
    guard let part = PartOfDay(line.key(at)), !TimeReader.partNouns.contains(line.key(at + 1)) else {
      return nil
    }
    let isLast = word == "last"
    if isLast || word == "this" {
      guard phrase.day == nil else { return nil }
      if word == "this" { phrase.day = NamedDay(day: now.today) }
      if isLast, part != .night { phrase.day = NamedDay(day: now.today - 1) }
    }
    try join(minute, with: part, isLast && part == .night, &phrase, index - 1..<at + 1)
    return at + 1
  }

  /// Two pieces of a line that are one time; `nil` where they are not.
  func joined(
    _ first: TimePhrase, _ second: TimePhrase, _ range: Range<Int>
  ) throws(ParseError) -> TimePhrase? {
    let (timed, parted) = first.clock == nil ? (second, first) : (first, second)
    guard let minute = timed.clock, let part = parted.part, parted.clock == nil, timed.part == nil,
      timed.exact == nil, !timed.isMidnight, timed.day == nil || parted.day == nil
    else { return nil }
    var whole = timed
    whole.day = timed.day ?? parted.day
    try join(minute, with: part, parted.isLastNight, &whole, range)
    return whole
  }

  /// - Throws: where the time is not of that part of the day, or where two nights can be meant.
  private func join(
    _ minute: Int, with part: PartOfDay, _ isLastNight: Bool, _ phrase: inout TimePhrase, _ range: Range<Int>
  ) throws(ParseError) {
    guard let fitting = part.fitting(minute) else { throw ParseError(.twoStarts(text(range))) }
    if part == .night, isLastNight {
      guard phrase.day == nil else { throw ParseError(.twoDays(text(range))) }
      phrase.day = NamedDay(day: fitting >= 720 ? now.today - 1 : now.today)
    } else if part == .night, fitting < 360, let day = phrase.day?.day, day != now.today {
      let clock = Line.clock(fitting)
      let isNamed = (try? self.day(at: range.lowerBound - 1))?.value.day == day
      let whole = (isNamed ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound
      throw vague(whole, ["\(day) \(clock)", "\(day + 1) \(clock)"])
    }
    (phrase.clock, phrase.part, phrase.isLastNight) = (fitting, nil, false)
  }
}

extension PartOfDay {
  /// The minute of the day that a clock time means in this part of it, twelve hours on where only that fits; `nil`
  /// where neither does.
  fileprivate func fitting(_ minute: Int) -> Int? {
    let readings = minute < 780 ? [minute, (minute + 720) % 1440] : [minute]
    return readings.first { minute in
      switch self {
      case .morning: (180..<720).contains(minute)
      case .noon: (660..<840).contains(minute)
      case .afternoon: (720..<1140).contains(minute)
      case .evening: (960..<1440).contains(minute)
      case .night: minute < 360 || minute >= 1080
      }
    }
  }
}
