import CivilTime
import Diary

/// Start and end of an attack, from what the line says of both.
struct SpanWords {
  var start = TimePhrase()
  var woke = false
  var end: TimePhrase?
  /// Minutes.
  var length: Int?
}

struct SpokenSpan {
  var onset: Onset?
  var end: Moment?
  var length: Int?
}

extension Placement {
  /// The latest span, wholly past, that the words fit.
  mutating func span(_ words: SpanWords) throws(ParseError) -> SpokenSpan {
    if words.length == 0 { throw ParseError(.zeroLength) }
    if let end = words.end, end.day == nil, let clock = end.clock, clock == words.start.clock {
      throw ParseError(.zeroLength)
    }
    if let end = words.end, !end.hasTime {
      throw ParseError(.missingTime(end.day?.day))
    }
    guard !words.start.isEmpty || words.woke else { return try spanWithoutStart(words) }
    if let span = try dayWithEndAndLength(words) { return span }
    var words = words
    if words.woke, !words.start.hasTime { assumeWaking(&words) }
    let precision: Onset.Precision =
      words.woke ? .onWaking : !words.start.hasTime ? .day : words.start.part == nil ? .minute : .partOfDay
    for candidate in candidates(words) {
      let unchanged = echoes
      if let span = try fit(words, from: candidate, precision) {
        noteYear(words.start.day)
        return span
      }
      echoes = unchanged
    }
    throw refusal(of: words)
  }

  private mutating func spanWithoutStart(_ words: SpanWords) throws(ParseError) -> SpokenSpan {
    guard let phrase = words.end else { return SpokenSpan(length: words.length) }
    let end = try latest(phrase)
    guard let length = words.length else { return SpokenSpan(end: end) }
    return SpokenSpan(onset: Onset(now.moment(atInstant: end.instant - length)), end: end)
  }

  /// `yesterday for 5h until 23:30`: the start follows from the other two.
  private mutating func dayWithEndAndLength(_ words: SpanWords) throws(ParseError) -> SpokenSpan? {
    guard let day = words.start.day, !words.start.hasTime, !words.woke, let length = words.length,
      var phrase = words.end, phrase.clock != nil
    else { return nil }
    phrase.day = phrase.day ?? day
    let end = try latest(phrase)
    return SpokenSpan(onset: Onset(now.moment(atInstant: end.instant - length)), end: end)
  }

  /// Waking without a time: now, if it is morning and the attack goes on; else eight o'clock, or an hour
  /// before an end earlier than that.
  private mutating func assumeWaking(_ words: inout SpanWords) {
    if words.end == nil, words.length == nil, words.start.day == nil, now.moment.minuteOfDay < 720 {
      words.start.isNow = true
      echoes.append(.assumedWaking(now.moment))
      return
    }
    let end = words.end?.clock ?? 1440
    let minute = end <= 480 ? max(0, end - 60) : 480
    words.start.clock = minute
    let day = words.start.day?.day ?? words.end?.day?.day ?? now.today
    echoes.append(.assumedWaking(Moment(day, minuteOfDay: minute, offset: now.moment.offset)))
  }

  /// The starts that the words allow, the latest first.
  private func candidates(_ words: SpanWords) -> [Now.Placed] {
    if words.start.isNow { return [Now.Placed(moment: now.moment, clockChange: nil)] }
    if let ago = words.start.ago {
      return [Now.Placed(moment: now.moment(minutesAgo: ago), clockChange: nil)]
    }
    if let exact = words.start.exact { return [Now.Placed(moment: exact, clockChange: nil)] }
    let minute = words.start.minute ?? 0
    let undated = words.end?.day.map { [$0.day, $0.day - 1] } ?? [now.today, now.today - 1, now.today - 2]
    let days = words.start.day.map { [$0.day, $0.earlier].compactMap(\.self) } ?? undated
    return days.flatMap { day in
      let placed = now.place(day, minuteOfDay: minute)
      return [placed, now.firstPass(of: placed)].compactMap(\.self)
    }
  }

  /// The span that begins at `start`, `nil` where it would not be over.
  private mutating func fit(
    _ words: SpanWords, from start: Now.Placed, _ precision: Onset.Precision
  ) throws(ParseError) -> SpokenSpan? {
    let isClosed = words.end != nil || words.length != nil
    let grace = isClosed || precision == .day ? 0 : words.start.part?.grace ?? Placement.grace
    guard let began = past(start.moment, grace: grace) else { return nil }
    if words.start.clock != nil {
      let day = words.start.day?.day ?? start.moment.day
      try refuseSkipped(start, day, words.start.minute ?? 0)
    }
    if let change = start.clockChange, began == start.moment { echoes.append(.clockChange(began, change)) }
    let undated = words.start.day == nil && words.start.ago == nil && !words.start.isNow
    var span = SpokenSpan(onset: Onset(began, precision: precision))
    if let phrase = words.end {
      guard let end = try past(end(phrase, after: began)) else { return nil }
      guard end.instant > began.instant else {
        if undated { return nil }
        if let problem = AttackProblem.of(start: began, end: end) { throw ParseError(.impossible(problem)) }
        throw ParseError(.zeroLength)
      }
      let actual = end.minutes(since: began)
      if let length = words.length, precision == .minute, abs(length - actual) > 1 {
        throw ParseError(.lengthContradicts(given: length, actual: actual))
      }
      span.end = end
    } else if let length = words.length {
      // An end just ahead means now; but not where the attack begins now.
      guard let end = past(now.moment(atInstant: began.instant + length)), end.instant > began.instant
      else { return nil }
      span.end = end
      if precision == .day { echoes.append(.countedFromMidnight(length)) }
    }
    note(began, undated: undated && precision != .day)
    return span
  }

  /// The end that a phrase means for an attack that began at `start`: without a day, the next one.
  private mutating func end(_ phrase: TimePhrase, after start: Moment) throws(ParseError) -> Moment {
    if phrase.isNow || phrase.ago != nil || phrase.exact != nil { return try latest(phrase) }
    if let day = phrase.day { return try place(typed: phrase, on: day.day) }
    let same = now.moment(day: start.day, minuteOfDay: phrase.minute ?? 0)
    return try place(typed: phrase, on: same.instant > start.instant ? start.day : start.day + 1)
  }

  private func refusal(of words: SpanWords) -> ParseError {
    let day = words.start.day?.day ?? now.today
    let start =
      words.start.isNow || words.start.ago != nil
      ? now.moment(minutesAgo: words.start.ago ?? 0)
      : now.moment(day: day, minuteOfDay: words.start.minute ?? 0)
    guard start.instant <= now.moment.instant else { return ParseError(.futureMoment(start)) }
    var placement = Placement(now: now)
    if let phrase = words.end, let end = try? placement.end(phrase, after: start) {
      return ParseError(
        AttackProblem.of(start: start, end: end).map { .impossible($0) } ?? .futureMoment(end))
    }
    let end = now.moment(atInstant: start.instant + (words.length ?? 0))
    return ParseError(.futureMoment(end))
  }
}
