import CivilTime

/// Reads clock times and lengths out of a line of words. Each function looks at the words from an index on
/// and answers with what it found and the index after it; `nil` where there is no such thing.
struct TimeReader {
  let line: Line
  let now: Now

  typealias Found<Value> = (value: Value, next: Int)

  /// `14:30`, `2pm`, `8 pm`, `2:30 pm` in minutes of the day; with `bare` also `9`, `noon` and `midnight`.
  func clock(at index: Int, bare: Bool = false) throws(ParseError) -> Found<Int>? {
    guard let token = line[index] else { return nil }
    if bare, token.key == "midnight" { return (0, index + 1) }
    if bare, token.key == "noon" || token.key == "midday" { return (720, index + 1) }
    guard token.startsWithDigit else { return nil }
    let suffix =
      switch line.key(index + 1) {
      case "am", "a.m.", "a.m": "am"
      case "pm", "p.m.", "p.m": "pm"
      default: ""
      }
    if suffix.isEmpty, ["oclock", "o'clock", "o’clock"].contains(line.key(index + 1)),
      let minute = TimeReader.clock(token.key, bare: true)
    {
      return (minute, index + 2)
    }
    if let minute = TimeReader.clock(token.key + suffix, bare: bare) {
      return (minute, index + (suffix.isEmpty ? 1 : 2))
    }
    if TimeReader.looksLikeClock(token.key) { throw ParseError(.noSuchTime(token.text)) }
    return nil
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
    if let length = TimeReader.length(token.key) { return (length, index + 1) }
    if TimeReader.unit(line.key(index + 1)) != nil,
      let length = TimeReader.length(token.key + line.key(index + 1))
    {
      return (length, index + 2)
    }
    return nil
  }
}

extension TimeReader {
  /// Minutes of the day of one word.
  static func clock(_ text: String, bare: Bool) -> Int? {
    var body = text.filter { $0 != "." || text.hasSuffix("m") == false }
    var half: Int?
    for (suffix, hours) in [("am", 0), ("pm", 12)] where body.hasSuffix(suffix) {
      half = hours
      body.removeLast(2)
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
    return (text.hasSuffix("am") || text.hasSuffix("pm")) && Token.integer(text.dropLast(2)) != nil
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
