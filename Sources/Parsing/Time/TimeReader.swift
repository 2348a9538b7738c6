import CivilTime

/// Reads clock times and lengths out of a line of words. Each function looks at the words from an index on
/// and answers with what it found and the index after it; `nil` where there is no such thing.
struct TimeReader {
  let line: Line
  let now: Now
  /// Whether a word is a drug or a symptom of this diary: what may stand beside a day.
  var knows: (String) -> Bool = { _ in false }

  typealias Found<Value> = (value: Value, next: Int)

  /// `14:30`, `2pm`, `8 pm`, `2:30 pm` in minutes of the day; with `bare` also `9`, `noon` and `midnight`.
  func clock(at index: Int, bare: Bool = false) throws(ParseError) -> Found<Int>? {
    guard let token = line[index] else { return nil }
    if bare, token.key == "midnight" { return (0, index + 1) }
    if bare, token.key == "noon" || token.key == "midday" { return (720, index + 1) }
    guard token.startsWithDigit else { return pastTheHour(at: index) }
    let suffix =
      switch line.key(index + 1) {
      case "am", "a.m": "am"
      case "pm", "p.m": "pm"
      case "noon" where token.key == "12": "pm"
      case "midnight" where token.key == "12": "am"
      default: ""
      }
    if suffix.isEmpty, ["oclock", "o'clock", "o’clock"].contains(line.key(index + 1)),
      let minute = TimeReader.clock(token.key, bare: true)
    {
      return (minute, index + 2)
    }
    if let minute = TimeReader.clock(token.key + suffix, bare: bare) {
      let isFollowed = !suffix.isEmpty || ["h", "hrs", "hours"].contains(line.key(index + 1)) && !bare
      return (minute, index + (isFollowed ? 2 : 1))
    }
    if TimeReader.looksLikeClock(token.key) { throw ParseError(.noSuchTime(token.text)) }
    return nil
  }

  /// `half past 9`, `quarter to 9`.
  private func pastTheHour(at index: Int) -> Found<Int>? {
    let key = line.key(index)
    guard key == "half" || key == "quarter", ["past", "to", "after"].contains(line.key(index + 1)),
      let (hour, next) = spokenHour(at: index + 2)
    else { return nil }
    if key == "half" { return line.key(index + 1) == "past" ? (hour + 30, next) : nil }
    return ((hour + (line.key(index + 1) == "to" ? 1440 - 15 : 15)) % 1440, next)
  }

  /// `9`, `nine`, `9pm`.
  private func spokenHour(at index: Int) -> Found<Int>? {
    if let hour = TimeReader.number(line.key(index)), hour <= 12 { return (hour * 60, index + 1) }
    guard line[index]?.startsWithDigit == true else { return nil }
    return (try? clock(at: index, bare: true)).flatMap(\.self)
  }

  /// `8 in the evening`, `9 at night`, `6:30 in the morning`: an hour by its half of the day.
  func hourOfPart(at index: Int) -> Found<Int>? {
    guard line[index]?.startsWithDigit == true, line.key(index + 1) == "in" || line.key(index + 1) == "at",
      let minute = TimeReader.clock(line.key(index), bare: true), (60..<780).contains(minute)
    else { return nil }
    let at = line.key(index + 2) == "the" ? index + 3 : index + 2
    let hour = minute % 720
    switch PartOfDay(line.key(at)) {
    case .morning: return (minute < 720 ? minute : hour, at + 1)
    case .afternoon, .evening: return (hour + 720, at + 1)
    case .night: return (hour >= 360 ? hour + 720 : hour, at + 1)
    case .noon, nil: return nil
    }
  }

  /// `14:30-19:00`, `2-5pm`, `22:00-now` as one word: minutes of the day, the end `nil` for now.
  func clockRange(at index: Int) throws(ParseError) -> Found<(start: Int, end: Int?)>? {
    guard let token = line[index], token.startsWithDigit else { return nil }
    let parts = token.key.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    if let from = Token.integer(parts[0]), let to = Token.integer(parts[1]), from <= 24, to <= 24 {
      let hours = from < 24 && to < 24 ? line.replacing(index, with: "\(from):00-\(to):00") : nil
      throw ParseError(.hoursOrIntensities(token.text), line: hours)
    }
    let half = parts[1].hasSuffix("m") ? String(parts[1].suffix(2)) : ""
    let start =
      TimeReader.clock(String(parts[0]), bare: false) ?? TimeReader.clock(parts[0] + half, bare: false)
    let end = TimeReader.clock(String(parts[1]), bare: false)
    guard let start, end != nil || parts[1] == "now" else {
      if start != nil || TimeReader.looksLikeClock(String(parts[0])) {
        throw ParseError(.noSuchTime(token.text))
      }
      return nil
    }
    return ((start, end), index + 1)
  }

  /// A length: `minutes`, and `days` where it is written in whole days or weeks alone.
  struct Length: Hashable {
    var minutes: Int
    var days: Int?
  }

  /// `5h`, `5h30m`, `1.5 hours`, `1h 30m`, `90 min`, `2d`, `an hour`, `an hour and a half`.
  func length(at index: Int) -> Found<Length>? {
    guard let (first, next) = oneLength(at: index) else { return nil }
    guard first.minutes % 60 == 0, first.days == nil else { return (first, next) }
    let isJoined = line.key(next) == "and"
    if isJoined, line.key(next + 1) == "a", line.key(next + 2) == "half" {
      return (Length(minutes: first.minutes + 30), next + 3)
    }
    if let (second, after) = oneLength(at: isJoined ? next + 1 : next), second.days == nil,
      second.minutes < 60, line.key(after) == "ago" || line.key(index).last != "m"
    {
      return (Length(minutes: first.minutes + second.minutes), after)
    }
    return (first, next)
  }

  /// A length followed by `ago`, or with a dash in front: `2h ago`, `-2h`, `-90 min`.
  func ago(at index: Int) -> Found<Length>? {
    if let (length, next) = dashedLength(at: index) {
      return (length, line.key(next) == "ago" ? next + 1 : next)
    }
    guard let (length, next) = length(at: index), line.key(next) == "ago" else { return nil }
    return (length, next + 1)
  }

  private func dashedLength(at index: Int) -> Found<Length>? {
    guard let token = line[index], let dash = token.key.first, TimeReader.dashes.contains(dash) else {
      return nil
    }
    let body = String(token.key.dropFirst())
    guard body.first?.isNumber == true else { return nil }
    if let length = TimeReader.length(body) { return (length, index + 1) }
    guard TimeReader.unit(line.key(index + 1)) != nil,
      let length = TimeReader.length(body + line.key(index + 1))
    else { return nil }
    return (length, index + 2)
  }

  /// What a keyboard or a phone makes of a minus.
  static let dashes: [Character] = ["-", "–", "—", "−"]

  private func oneLength(at index: Int) -> Found<Length>? {
    guard let token = line[index] else { return nil }
    if let length = spelledLength(at: index) { return length }
    guard token.startsWithDigit else { return nil }
    if line.key(index + 1) == "1/2" || token.key == "1/2", let length = halfHours(at: index) { return length }
    if let length = TimeReader.length(token.key) { return (length, index + 1) }
    if TimeReader.unit(line.key(index + 1)) != nil, !isAdjective(index),
      let length = TimeReader.length(token.key + line.key(index + 1))
    {
      return (length, index + 2)
    }
    return nil
  }
}

extension TimeReader {
  /// `1/2 hour`, `2 1/2 hours`.
  private func halfHours(at index: Int) -> Found<Length>? {
    let isHalf = line.key(index) == "1/2"
    let next = isHalf ? index + 1 : index + 2
    // `7 1/2 hour` is an intensity and half an hour, `7 1/2 hours` can be either.
    guard let whole = isHalf ? 0 : line[index]?.integer, whole <= 1000, isHalf || index > 0,
      (isHalf ? ["hour", "h", "hr"] : ["hours", "hrs", "h"]).contains(line.key(next))
    else { return nil }
    return (Length(minutes: whole * 60 + 30), next + 1)
  }

  /// Whether the number and the unit at `index` say something of the word behind them: `6 day off`, `2 hour drive`;
  /// but not `3 day migraine`.
  func isAdjective(_ index: Int) -> Bool {
    guard ["day", "hour", "week", "minute"].contains(line.key(index + 1)), line.key(index) != "1",
      let next = line[index + 2]
    else { return false }
    if next.key == "before", line.key(index + 3) == "yesterday" { return true }
    return next.startsWithDigit
      || next.key.first?.isLetter == true
        && !["ago", "and", "long", "later", "before", "until", "till"].contains(next.key)
        && FixedWords.meaning(of: next.key) == nil
  }

  /// Whether a word is a number or a count: `3`, `2x`.
  func isNumber(_ word: String) -> Bool {
    Token.integer(word.hasSuffix("x") ? word.dropLast() : word[...]) != nil
  }

  /// Minutes of the day of one word: `14:30`, `2pm`, `9a.m`, `9.30am`, `9:00h`, `9ish`.
  static func clock(_ text: String, bare: Bool) -> Int? {
    var body = text[...]
    var bare = bare
    var half: Int?
    switch body.utf8.last {
    case UInt8(ascii: "m"):
      for (suffix, hours) in [("am", 0), ("a.m", 0), ("pm", 12), ("p.m", 12)] where body.hasSuffix(suffix) {
        half = hours
        body.removeLast(suffix.count)
      }
      if half != nil, body.contains(".") { body = String(body.map { $0 == "." ? ":" : $0 })[...] }
    case UInt8(ascii: "h"):
      if body.hasSuffix("ish") {
        body.removeLast(body.hasSuffix("-ish") ? 4 : 3)
        bare = true
      } else if body.contains(":") {
        body.removeLast()
      }
    case UInt8(ascii: "."):
      if body.contains(":") { body.removeLast() }
    default: break
    }
    let parts = body.split(separator: ":", omittingEmptySubsequences: false)
    guard let hour = parts.first.flatMap(Token.integer), parts[0].count <= 2, hour < 24 else { return nil }
    var minute = 0
    if parts.count == 2 {
      guard parts[1].count == 2, let value = Token.integer(parts[1]), value < 60 else { return nil }
      minute = value
    } else if parts.count != 1 || (half == nil && !bare) {
      return nil
    }
    guard let half else { return hour * 60 + minute }
    return (1...12).contains(hour) ? (hour % 12 + half) * 60 + minute : nil
  }

  /// Digits around a colon, or digits before `am` or `pm`: nothing else can have been meant.
  private static func looksLikeClock(_ text: String) -> Bool {
    guard !text.contains(where: { "-–—".contains($0) }) else { return false }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count > 1 { return parts.allSatisfy { $0.first?.isNumber ?? false } }
    let body = text.filter { $0 != "." }
    return (body.hasSuffix("am") || body.hasSuffix("pm")) && Token.integer(body.dropLast(2)) != nil
  }

  /// `5h30m`, `5h30`, `1.5h`, `2d`.
  static func length(_ text: String) -> Length? {
    var rest = text[...]
    var minutes = 0.0
    var days: Int? = 0
    var largest = Int.max
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      guard !digits.isEmpty, digits.count <= 5,
        let number = Double(String(digits.map { $0 == "," ? "." : $0 }))
      else { return nil }
      rest = rest[digits.endIndex...]
      let word = rest.prefix { $0.isLetter }
      rest = rest[word.endIndex...]
      // `5h30`: what follows hours without a unit is minutes.
      let unit = word.isEmpty && largest == 60 ? 1 : unit(String(word))
      guard let unit, unit < largest else { return nil }
      largest = unit
      minutes += number * Double(unit)
      days = unit >= 1440 ? days.map { $0 + Int(number) * unit / 1440 } : nil
    }
    guard largest < Int.max else { return nil }
    let whole = Int(minutes.rounded())
    return Length(minutes: whole, days: days.flatMap { $0 * 1440 == whole ? $0 : nil })
  }

  /// Minutes in a unit word.
  static func unit(_ word: String) -> Int? {
    switch word {
    case "m", "min", "mins", "minute", "minutes": 1
    case "h", "hr", "hrs", "hour", "hours": 60
    case "d", "day", "days": 1440
    case "w", "wk", "wks", "week", "weeks": 10_080
    default: nil
    }
  }
}
