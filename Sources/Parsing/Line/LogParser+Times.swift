import CivilTime
import Diary

/// When: starts, ends, lengths.
extension LogParser {
  mutating func time(at index: Int) throws(ParseError) -> Int? {
    let key = line.key(index)
    if let next = try doseTime(at: index) { return next }
    if let next = try end(at: index) { return next }
    try reader.refuseLengthRange(at: index)
    if let next = try hoursApart(at: index) { return next }
    if let next = try between(at: index) { return next }
    if let next = try hourBefore(at: index) { return next }
    try refuseHoursAgo(at: index)
    try refuseFromTo(at: index)
    switch key {
    case "from", "since", "started", "began":
      if key == "since" { lasts = true }
      if key != "from" { try refuseSinceHour(behind: index) }
      if key == "since", let (length, next) = lastHours(at: index + 1) ?? reader.length(at: index + 1),
        line.key(next) != "ago"
      {
        guard !span.start.hasTime else { throw ParseError(.twoStarts(reader.text(index..<next))) }
        guard length.minutes <= 5_256_000 else { throw ParseError(.noSuchTime(line.tokens[index + 1].text)) }
        span.start.ago = length.minutes
        sinceLength = index..<next
        return next
      }
      if try reader.phrase(at: index + 1, bare: true) != nil { return try start(at: index + 1, bare: true) }
      return try startInWords(at: index)
    case "at", "@":
      return try reader.clock(at: index + 1, bare: true) == nil ? nil : try start(at: index + 1, bare: true)
    case "on":
      let day = line.key(index + 1) == "the" ? index + 2 : index + 1
      return try reader.day(at: day) == nil ? nil : day
    case "in":
      guard let (_, next) = reader.length(at: index + 1) else { break }
      throw ParseError(.future(reader.text(index..<next)))
    case "the":
      if PartOfDay(line.key(index + 1)) != nil { return index + 1 }
      if line[index + 1]?.startsWithDigit == true, try reader.day(at: index + 1) != nil { return index + 1 }
    case "after", "within", "every": if let next = try delay(at: index) { return next }
    case "for", "lasted", "lasting", "lasts": return try markedLength(at: index)
    case "about", "around", "nearly", "almost", "roughly", "approximately":
      if index > 0, let (_, next) = reader.length(at: index + 1), line.key(next) != "ago" { return index + 1 }
    case "all", "whole": if let next = wholeDay(at: index) { return next }
    case "before":
      if let next = try timeBefore(at: index) { return next }
    case "last" where line.key(index + 1) == "night": return try start(at: index, bare: false)
    case "woke", "awoke", "waking":
      span.woke = true
      return line.key(index + 1) == "up" ? index + 2 : index + 1
    default: break
    }
    if entry.intensity != nil, intensityWord == nil, !span.start.hasTime,
      let (minute, next) = reader.hourOfPart(at: index)
    {
      span.start.clock = minute
      return next
    }
    try refuseSevenish(at: index)
    if let (range, next) = try reader.clockRange(at: index) {
      guard !span.start.hasTime else { throw ParseError(.twoStarts(line.tokens[index].text)) }
      guard span.end == nil else { throw ParseError(.twoEnds(line.tokens[index].text)) }
      span.start.clock = range.start
      span.end = TimePhrase(clock: range.end, isNow: range.end == nil)
      return next
    }
    if let next = try start(at: index, bare: false) { return next }
    return try length(at: index)
  }

  /// A phrase that says when the attack began. Its pieces may stand apart: `14:30 left yesterday`.
  mutating func start(at index: Int, bare: Bool) throws(ParseError) -> Int? {
    guard let (phrase, next) = try reader.phrase(at: index, bare: bare) else { return nil }
    let text = line.tokens[index..<next].map(\.text).joined(separator: " ")
    if !isEdit, phrase.day != nil || phrase.part != nil, isCompared(index) { return remark(index..<next) }
    if ["since", "from", "started", "began"].contains(line.key(index - 1)) || phrase.ago != nil {
      isStartMarked = true
    }
    if line.key(index - 1) == "since", phrase.day != nil { sinceHasDay = true }
    if line.key(index - 1) == "since" { try refuseUncertainSince(at: index - 1, index - 1..<next, phrase) }
    if bare {
      try refuseHourOrIntensity(phrase, index..<next)
    }
    if phrase.hasTime, !isEdit { try refuseTimesOfDoses(phrase, index..<next) }
    if !["since", "from", "started", "began"].contains(line.key(index - 1)) {
      try refuseTimeOfDoing(phrase, index..<next)
    }
    try refuseHalfDay(phrase, index..<next)
    try refuseTimeOfRelief(phrase, index..<next)
    // `took suma 3 hours ago`: that says when it was taken.
    if phrase.ago != nil, let last = doses.indices.last, doses[last].end == index, doses[last].time == nil,
      (max(0, index - 4)..<index).contains(where: { line.key($0) == "took" })
    {
      doses[last].time = phrase
      doses[last].end = next
      shareTime()
      return next
    }
    if phrase.hasTime, span.start.hasTime {
      // `last night left 23:00`: the part of the day and the time on it.
      if span.start.part != nil, span.end == nil,
        let whole = try reader.joined(span.start, phrase, index..<next)
      {
        span.start = whole
        return next
      }
      // `7 14:30 suma 14:40`: the start is given, so this is the dose's.
      if phrase.day == nil, let last = doses.indices.last, doses[last].end == index, doses[last].time == nil {
        doses[last].time = phrase
        doses[last].end = next
        return next
      }
      let isBeside = startEnd == index || startEnd == index - 1 && account[index - 1] == .understood
      throw ParseError(.twoStarts(text), line: isBeside ? rangeLine(phrase, index..<next) : nil)
    }
    if phrase.day != nil, !phrase.hasTime, !isEdit { try refuseDayOfRemark(index..<next) }
    if phrase.day != nil {
      guard span.start.day == nil else { throw ParseError(.twoDays(text)) }
      span.start.day = phrase.day
    }
    if phrase.hasTime {
      if let dose = doses.last, dose.end == index, phrase.day == nil, !phrase.isNow {
        let instead = "@" + (phrase.ago.map(Line.length) ?? text.filter { $0 != " " })
        warnings.append(
          .startAfterDrug(text, drug: dose.name, instead: line.replacing(index..<next, with: instead)))
      }
      (span.start.clock, span.start.part, span.start.ago) = (phrase.clock, phrase.part, phrase.ago)
      (span.start.isNow, span.start.exact) = (phrase.isNow, phrase.exact)
      (span.start.isMidnight, span.start.isLastNight) = (phrase.isMidnight, phrase.isLastNight)
      startEnd = next
    }
    if span.start.isMidnight, let day = span.start.day?.day, day != reader.now.today {
      throw reader.midnight(of: day, index..<next)
    }
    if span.start.day != nil, span.start.isNow || span.start.ago != nil {
      throw ParseError(.twoStarts(text))
    }
    return next
  }

  /// Two clock times as a range, where both are in the line.
  private func rangeLine(_ phrase: TimePhrase, _ range: Range<Int>) -> String? {
    guard let minute = phrase.clock, phrase.day == nil, span.end == nil, let start = span.start.clock,
      start < minute, line[range.upperBound]?.integer == nil
    else {
      return nil
    }
    let marked = ["from", "since", "started", "began", "at"].contains(line.key(range.lowerBound - 1))
    return line.replacing(
      (range.lowerBound - (marked ? 1 : 0))..<range.upperBound, with: "until \(Line.clock(minute))")
  }

  /// `until 19:00`, `14:30 - 19:00`, `over 19:00`.
  private mutating func end(at index: Int) throws(ParseError) -> Int? {
    let key = line.key(index)
    // `edit 3 end 4:30`, `edit 3 end: 4:30`.
    let isNamed = isEdit && ["end", "end:", "ends"].contains(key)
    let spoken = try spokenEnd(at: index)
    guard
      isNamed || spoken != nil
        || ["until", "till", "til", "to", "ended", "over", "-", "–", "—"].contains(key)
    else { return nil }
    let named = key != "to" && key != "-" && key != "–" && key != "—"
    let isBy = ["over", "ended"].contains(key) && ["by", "around", "about"].contains(line.key(index + 1))
    let at = spoken ?? (isBy ? index + 2 : index + 1)
    guard let (phrase, next) = try reader.phrase(at: at, bare: named || span.start.clock != nil) else {
      try refuseUnclearEnd(at: index)
      guard key == "over" || key == "ended", index > 0, !isPlace(index + 1) else { return nil }
      // `no idea when it ended`.
      if (max(0, index - 3)..<index).contains(where: { ["when", "if", "whether"].contains(line.key($0)) }) {
        throw ParseError(
          .unclearStart(reader.text(max(0, index - 3)..<index + 1)),
          line: isEdit ? line.replacing(0..<line.tokens.count, with: "end unknown") : "headache over unknown")
      }
      guard span.end == nil else { throw ParseError(.twoEnds(line.tokens[index].text)) }
      try refuseOtherEnd(at: index, index + 1)
      span.end = TimePhrase(isNow: true)
      return index + 1
    }
    guard span.end == nil else { throw ParseError(.twoEnds(line.tokens[index].text)) }
    if spoken != nil && key != "gone" || key == "over" || key == "ended" {
      try refuseOtherEnd(at: index, next)
    }
    try refuseHalfDayOfEnd(phrase, at: at, next)
    span.end = phrase
    if phrase.isNow { goingOnWords = index..<next }
    shareHalf(at - 1, next)
    // `suma gone by noon`: the pain, and what the dose has done.
    if key == "gone", !doses.isEmpty { relief(.gone, at: index, next: next) }
    return next
  }

  /// `2pm to 4` ends in the afternoon, and `2 to 4pm` begins there: the half of the day is said once.
  private mutating func shareHalf(_ index: Int, _ next: Int) {
    guard let start = span.start.clock, let end = span.end?.clock, span.end?.day == nil else { return }
    let typed = line[index + 1]?.integer ?? TimeReader.number(line.key(index + 1))
    if next == index + 2, let hour = typed, (1...12).contains(hour),
      (0..<index).contains(where: {
        TimeReader.saysHalf(line.key($0)) || ["noon", "midday"].contains(line.key($0))
      })
    {
      span.end?.clock = TimeReader.hour(hour, after: start)
    } else if let hour = line[index - 1]?.integer, (1...12).contains(hour), start == hour * 60,
      TimeReader.saysHalf(line.key(next - 1))
    {
      span.start.clock = TimeReader.hour(hour, before: end)
    }
  }
}

extension LogParser {
  /// `ibu 600 before 20 min`: when the dose was taken, or a remark.
  private func timeBefore(at index: Int) throws(ParseError) -> Int? {
    guard doses.last?.end == index, let (length, next) = reader.length(at: index + 1) else { return nil }
    let range = index..<next
    throw ParseError(
      .twoReadings(reader.text(range)),
      lines: [
        line.replacing(range, with: "@" + Line.length(length.minutes)), line.withNote(Array(range)),
      ])
  }

  /// Whether what stands behind `over` says where it hurts: `over the left eye`.
  private func isPlace(_ index: Int) -> Bool {
    guard let token = line[index], token.key.first?.isLetter == true else { return false }
    switch FixedWords.meaning(of: token.key) {
    case .side: return true
    case nil:
      return !reader.knows(token.key)
        && !["now", "no", "not", "without", "after", "for", "took"].contains(token.key)
    default: return false
    }
  }
}
