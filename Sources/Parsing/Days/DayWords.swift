package import CivilTime

/// Reads one DAY: `today`, `yesterday`, `mon`, `12 nov`, `2026-11-12`, `3 days ago`. Days to come are refused.
package func parseDay(
  _ words: [String], now: Now, command: String = "headache"
) throws(ParseError) -> CivilDay {
  let line = Line(words, command: command)
  guard !line.tokens.isEmpty else { throw ParseError(.missingDay) }
  let reader = TimeReader(line: line, now: now)
  guard let (named, next) = try reader.day(at: line.key(0) == "on" ? 1 : 0), next == line.tokens.count else {
    throw reader.notADay()
  }
  return named.day
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
  let spaced = words.flatMap { word in
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
