package import CivilTime

/// Reads one DAY: `today`, `yesterday`, `mon`, `12 nov`, `2026-11-12`, `3 days ago`. Days to come are refused.
package func parseDay(
  _ words: [String], now: Now, command: String = "headache"
) throws(WordsRefusal) -> CivilDay {
  let line = Line(words, command: command)
  guard !line.tokens.isEmpty else { throw WordsRefusal(.missingDay) }
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
) throws(WordsRefusal) -> SpokenRange {
  let ranges = try parseRanges(words, now: now, clip: clip, command: command)
  guard let range = ranges.first, ranges.count == 1 else {
    throw WordsRefusal(.notARange(words.joined(separator: " ")))
  }
  return range
}

/// Reads any number of ranges: `12 nov 13 nov`, `oct 2026-11-01..2026-11-05`.
package func parseRanges(
  _ words: [String], now: Now, clip: Bool = true, command: String = "headache"
) throws(WordsRefusal) -> [SpokenRange] {
  // `12 nov..14 nov` is four words around a mark.
  let spaced = words.flatMap { word in
    word.split(separator: "..", omittingEmptySubsequences: false).map(String.init).joined(separator: " .. ")
      .split(separator: " ").map(String.init)
  }
  let line = Line(spaced, command: command)
  guard !line.tokens.isEmpty else { throw WordsRefusal(.missingDay) }
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

extension TimeReader {
  /// A day, a month or a year, and whether today was named by itself.
  private struct Stretch {
    let days: DayRange
    let isDay: Bool
  }

  func range(at index: Int, clip: Bool) throws(WordsRefusal) -> Found<SpokenRange> {
    guard let (first, next) = try stretch(at: index, future: false) else { throw notADay(at: index) }
    guard ["..", "to", "-", "–", "through", "until"].contains(line.key(next)) else {
      return (.closed(try clipped(first.days, namesToday: first.isDay, index..<next, clip)), next)
    }
    guard let (last, end) = try stretch(at: next + 1, future: true) else {
      guard line.key(next) == "..", next + 1 == line.tokens.count else { throw notADay(at: next + 1) }
      return (.open(from: first.days.start), next + 1)
    }
    guard first.days.start < last.days.end else { throw WordsRefusal(.rangeBackwards(text(index..<end))) }
    let days = DayRange(first.days.start, before: last.days.end)
    let namesToday = last.isDay && last.days.start == now.today
    return (.closed(try clipped(days, namesToday: namesToday, index..<end, clip)), end)
  }

  private func clipped(
    _ days: DayRange, namesToday: Bool, _ range: Range<Int>, _ clip: Bool
  ) throws(WordsRefusal) -> DayRange {
    guard clip else { return days }
    let over = DayRange(days.start, before: min(days.end, namesToday ? now.today + 1 : now.today))
    guard !over.isEmpty else { throw WordsRefusal(.rangeNotOver(text(range))) }
    return over
  }

  private func stretch(at index: Int, future: Bool) throws(WordsRefusal) -> Found<Stretch>? {
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

  private func begun(_ days: DayRange, _ text: String, _ future: Bool) throws(WordsRefusal) -> DayRange {
    guard future || days.start <= now.today else { throw WordsRefusal(.future(text)) }
    return days
  }

  private func text(_ range: Range<Int>) -> String {
    line.tokens[range].map(\.text).joined(separator: " ").split(separator: " .. ").joined(separator: "..")
  }

  /// Why the words from `index` on are no day.
  func notADay(at index: Int = 0) -> WordsRefusal {
    guard let token = line[index] else { return WordsRefusal(.missingDay) }
    if token.key.contains("/") || token.key.split(separator: ".").count == 3 {
      let readings = Phrases.days(written: token.key)
      return WordsRefusal(
        .slash(token.text), line: readings.count == 1 ? line.replacing(index, with: readings[0]) : nil)
    }
    if token.key.first == "-" { return WordsRefusal(.leadingDash(token.text)) }
    return WordsRefusal(.notADay(line.tokens[index...].map(\.text).joined(separator: " ")))
  }
}
