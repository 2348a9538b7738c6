/// Lengths in digits: `5h`, `5h30m`, `90 min`, `2d`; and those that are counted back: `2h ago`.
extension TimeReader {
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
