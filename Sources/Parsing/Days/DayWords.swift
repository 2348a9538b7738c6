package import CivilTime

/// Reads one DAY: `today`, `yesterday`, `mon`, `12 nov`, `2026-11-12`, `3 days ago`. Days to come are refused.
package func parseDay(
  _ words: [String], now: Now, command: String = "headache"
) throws(ParseError) -> CivilDay {
  let line = Line(words, command: command)
  guard !line.tokens.isEmpty else { throw ParseError(.missingDay) }
  let reader = TimeReader(line: line, now: now)
  var start = line.key(0) == "on" ? 1 : 0
  if line.key(start) == "the" { start += 1 }
  guard let (named, next) = try reader.day(at: start), next == line.tokens.count else {
    throw reader.notADay()
  }
  return named.day
}

/// The day that words begin with, and how many of them name it; `nil` where they begin with none.
///
/// What can be a day or another word is refused: `sat terrible`.
package func parseLeadingDay(
  _ words: [String], now: Now, command: String
) throws(ParseError) -> (day: CivilDay, count: Int)? {
  let line = Line(words, command: command)
  var start = line.key(0) == "on" ? 1 : 0
  if start == 1, line.key(1) == "the" { start = 2 }
  let reader = TimeReader(line: line, now: now)
  do throws(ParseError) {
    return try reader.day(at: start).map { ($0.value.day, $0.next) }
  } catch {
    guard case .twoReadings = error.cause, let first = error.line else { throw error }
    let today = ([command, "--on today"] + line.tokens.map { typable($0.text) }).joined(separator: " ")
    throw ParseError(error.cause, lines: [first, today])
  }
}

/// A stretch of days as asked for.
package enum SpokenRange: Hashable, Sendable {
  case closed(DayRange)
  /// `2026-11-01..`: from that day on.
  case open(from: CivilDay)
}

/// Reads one RANGE: a DAY, `DAY..DAY`, `DAY..`, a month (`oct`, `2025-10`, `oct 2025`), a year.
///
/// Days that are not over are left out: a range ends yesterday at the latest, or today where today itself
/// is named. With `clip` false a month or a year keeps its full length, for a calendar.
package func parseRange(
  _ words: [String], now: Now, clip: Bool = true, command: String = "headache"
) throws(ParseError) -> SpokenRange {
  let ranges = try parseRanges(words, now: now, clip: clip, command: command)
  guard let range = ranges.first, ranges.count == 1 else {
    throw ParseError(.notARange(words.joined(separator: " ")))
  }
  return range
}

/// Reads any number of ranges: `12 nov 13 nov`, `oct 2026-11-01..2026-11-05`.
package func parseRanges(
  _ words: [String], now: Now, clip: Bool = true, command: String = "headache"
) throws(ParseError) -> [SpokenRange] {
  // `12 nov..14 nov` is four words around a mark.
  let spaced = TimeReader.monthsRepeated(words).flatMap { word in
    word.split(separator: "..", omittingEmptySubsequences: false).map(String.init).joined(separator: " .. ")
      .split(separator: " ").flatMap(TimeReader.dashApart)
  }
  let line = Line(spaced, command: command)
  guard !line.tokens.isEmpty else { throw ParseError(.missingDay) }
  let reader = TimeReader(line: line, now: now)
  var ranges: [SpokenRange] = []
  var index = 0
  while line[index] != nil {
    let (range, next) = try reader.range(at: index, clip: clip)
    ranges.append(range)
    index = next
    if ["and", ","].contains(line.key(index)) { index += 1 }
  }
  return ranges
}

/// The days that the ranges of `words` name beyond today, which ``parseRanges(_:now:clip:command:)`` leaves out.
package func daysToCome(_ words: [String], now: Now) -> [DayRange] {
  guard let whole = try? parseRanges(words, now: now, clip: false),
    let clipped = try? parseRanges(words, now: now)
  else { return [] }
  return zip(whole, clipped).compactMap { whole, clipped in
    guard case .closed(let whole) = whole, case .closed(let kept) = clipped, kept.end > now.today,
      whole.end > kept.end
    else { return nil }
    return DayRange(kept.end, before: whole.end)
  }
}
