import CivilTime

/// One moment in words: a day, and a time on it, in either order; or an `ago`; or `now`.
struct TimePhrase: Hashable {
  var day: TimeReader.NamedDay?
  /// Minutes of the day.
  var clock: Int?
  var part: PartOfDay?
  /// Minutes before now.
  var ago: Int?
  var isNow = false
  /// Whether the part of the day was said as `last night`.
  var isLastNight = false
  /// Whether the clock time was said as `midnight`, of which every day has two.
  var isMidnight = false
  /// Whether the clock time was said without its half of the day, so that twelve hours on can be meant.
  var mayBeAfternoon = false
  /// The one moment that a time written with its offset means, also where the clock showed it twice.
  var exact: Moment?

  var isEmpty: Bool { self == TimePhrase() }
  /// Whether it says more than which day.
  var hasTime: Bool { clock != nil || part != nil || ago != nil || isNow }
  /// Minutes of the day, of a clock time or a part of the day.
  var minute: Int? { clock ?? part?.minute }
}

extension TimeReader {
  /// The longest phrase from `index` on; with `bare`, `9` is nine o'clock.
  func phrase(at index: Int, bare: Bool) throws(ParseError) -> Found<TimePhrase>? {
    if let refusal = noDay(at: index) { throw refusal }
    var phrase = TimePhrase()
    var next = index
    var last = index
    var bare = bare
    // A run of `the at the at` is no time, and is not looked through again from each of its words.
    while line[next] != nil, next - last < 4 {
      var after = partOfNamedDay(&phrase, at: next)
      if after == nil { after = try joinedPart(&phrase, at: next) }
      if let after {
        next = after
        last = after
        continue
      }
      if [
        "at", "on", "the", "this", "@", "about", "around", "approximately", "approx", "roughly", "circa",
        "ca",
      ]
      .contains(line.key(next))
        || (line.key(next) == "last" && !phrase.hasTime)
      {
        if line.key(next) == "last", phrase.day == nil, let found = try day(at: next) {
          phrase.day = found.value
          next = found.next
          last = next
          continue
        }
        bare = bare || ["at", "@"].contains(line.key(next))
        next += 1
        continue
      }
      guard let after = try extend(&phrase, at: next, bare: bare) else { break }
      next = after
      last = after
    }
    if phrase.isMidnight, let day = phrase.day?.day, day != now.today {
      throw midnight(of: day, index..<last)
    }
    if phrase.part == .night, !phrase.isLastNight, let day = phrase.day?.day, day != now.today {
      throw night(of: day, index..<last)
    }
    return phrase.isEmpty ? nil : (phrase, last)
  }

  /// `yesterday midnight`: its first minute, or its last.
  func midnight(of day: CivilDay, _ range: Range<Int>) -> ParseError {
    vague(range, ["\(day) 0:00", "\(day + 1) 0:00"])
  }

  /// `fri night`: the end of that day, or the first hours of the next.
  func night(of day: CivilDay, _ range: Range<Int>) -> ParseError {
    vague(range, ["\(day) 22:00"] + (day < now.today ? ["\(day + 1) 2:00"] : []))
  }

  /// `last week`, `this month`: days, but not one. Behind a word that is no time it is part of a remark.
  private func noDay(at index: Int) -> ParseError? {
    guard ["week", "month", "year", "weekend"].contains(line.key(index + 1)),
      ["last", "past", "this", "next"].contains(line.key(index)),
      index == 0 || line[index - 1]?.integer != nil
        || ["at", "@", "on", "since", "from"].contains(line.key(index - 1))
    else { return nil }
    let text = "\(line.tokens[index].text) \(line.tokens[index + 1].text)"
    return ParseError(.vagueDay(text, ["mon 9:00", "12 nov 9:00"]))
  }

  /// `this evening` is today's and `last evening` yesterday's, whichever is the latest past one; `tonight`, and
  /// `just now`.
  ///
  /// `last night` is the night before today, so that it needs no day.
  private func partOfNamedDay(_ phrase: inout TimePhrase, at index: Int) -> Int? {
    guard line[index]?.startsWithDigit == false else { return nil }
    let part = PartOfDay(line.key(index + 1))
    let found: (day: CivilDay?, part: PartOfDay?, next: Int)? =
      switch line.key(index) {
      case "this" where part != nil: (now.today, part, index + 2)
      case "last" where part != nil && part != .night: (now.today - 1, part, index + 2)
      case "tonight": (now.today, .evening, index + 1)
      case "just" where line.key(index + 1) == "now": (nil, nil, index + 2)
      default: nil
      }
    guard let (day, part, next) = found, phrase.isEmpty else { return nil }
    phrase.day = day.map { NamedDay(day: $0) }
    phrase.part = part
    phrase.isNow = day == nil
    return next
  }

  /// Adds the one piece at `index`, if it is one that the phrase still lacks.
  private func extend(_ phrase: inout TimePhrase, at index: Int, bare: Bool) throws(ParseError) -> Int? {
    let key = line.key(index)
    if phrase.day == nil, phrase.ago == nil, !phrase.isNow {
      if let (moment, next) = try isoMoment(at: index), !phrase.hasTime {
        (phrase.day, phrase.clock, phrase.exact) = (moment.day, moment.clock, moment.exact)
        return next
      }
      if let found = try day(at: index) {
        phrase.day = found.value
        return found.next
      }
    }
    guard !phrase.hasTime else { return try joinedClock(&phrase, at: index) }
    if key == "now", phrase.day == nil {
      phrase.isNow = true
      return index + 1
    }
    if phrase.day == nil, let (length, next) = ago(at: index) {
      phrase.ago = length.minutes
      return next
    }
    if let minute = hourOfH(at: index) {
      phrase.clock = minute
      return index + 1
    }
    if length(at: index) != nil { return nil }
    let text = key.hasPrefix("@") ? String(key.dropFirst(key.hasPrefix("@~") ? 2 : 1)) : key
    if text != key, let minute = TimeReader.clock(text, bare: true) {
      phrase.clock = minute
      return index + 1
    }
    if bare, let found = hourOfPart(at: index) {
      phrase.clock = found.value
      return found.next
    }
    if let found = try clock(at: index, bare: bare) {
      phrase.clock = found.value
      phrase.isMidnight = key == "midnight"
      return found.next
    }
    if key == "midnight" {
      (phrase.clock, phrase.isMidnight) = (0, true)
      return index + 1
    }
    if let part = PartOfDay(key), !TimeReader.partNouns.contains(line.key(index + 1)) {
      phrase.part = part
      phrase.isLastNight = part == .night && line.key(index - 1) == "last"
      return index + 1
    }
    return nil
  }

  /// `night shift`, `morning coffee`: no time of the attack.
  static let partNouns: Set<String> = [
    "shift", "shifts", "duty", "sweats", "terrors", "owl", "coffee", "tea", "sickness", "meal", "nap", "walk",
    "run", "snack", "person", "routine", "meeting", "class", "school", "news", "show",
  ]

  /// `2026-11-20T07:15`; with an offset, the moment is that one whatever the line's zone.
  func isoMoment(at index: Int) throws(ParseError) -> Found<(day: NamedDay, clock: Int, exact: Moment?)>? {
    guard let token = line[index], token.key.count >= 16, let mark = token.key.firstIndex(of: "t"),
      let moment = Moment(rfc3339: token.key)
    else { return nil }
    let written = token.key[mark...].dropFirst(6).contains { $0 == "+" || $0 == "-" || $0 == "z" }
    let lived = written ? now.moment(atInstant: moment.instant) : moment
    guard lived.instant <= now.moment.instant + 1440 else { throw ParseError(.future(token.text)) }
    return ((NamedDay(day: lived.day), lived.minuteOfDay, written ? lived : nil), index + 1)
  }
}
