/// How often: `daily`, `twice a day`, `every 12 hours`, `every 4 weeks`, `monthly`.
extension PreventiveReader {
  enum Often: Hashable {
    case timesADay(Int)
    /// Days from one to the next.
    case days(Int)
  }

  typealias FoundOften = (often: Often, next: Int)

  /// A month is 30 days, a quarter 91.
  private static let monthDays = 30
  private static let quarterDays = 91

  func often(at index: Int) throws(PreventiveProblem) -> FoundOften? {
    if let single = try single(key(index), at: index) { return (single, index + 1) }
    if let found = partsOfDay(at: index) { return found }
    if key(index) == "every" || key(index) == "each" { return try every(at: index) }
    if ["a", "per"].contains(key(index)), let (days, next) = period(at: index) {
      return (days == 1 ? .timesADay(1) : .days(days), next)
    }
    guard let (times, next) = times(at: index) else { return nil }
    guard let (period, after) = period(at: next) else { return nil }
    if period == 1 { return (.timesADay(times), after) }
    guard times == 1 else { throw .noWholeInterval(text(index, after)) }
    return (.days(period), after)
  }

  private func single(_ word: String, at index: Int) throws(PreventiveProblem) -> Often? {
    switch word {
    case "daily", "nightly", "od", "qd", "mornings", "evenings", "/day", "/d", "/24h", "/night", "nocte",
      "mane", "am",
      "pm", "qhs", "hs", "qam", "qpm":
      .timesADay(1)
    case "bid", "b.i.d.", "b.i.d", "bd": .timesADay(2)
    case "tid", "t.i.d.", "t.i.d", "tds": .timesADay(3)
    case "qid", "q.i.d.", "q.i.d": .timesADay(4)
    case "weekly", "/week", "/wk": .days(7)
    case "fortnightly": .days(14)
    case "monthly", "/month", "/mo": .days(Self.monthDays)
    case "quarterly": .days(Self.quarterDays)
    case "biweekly", "bi-weekly":
      throw .ambiguousInterval(word, [words.replacing(index, with: "every 2 weeks")])
    case "bimonthly", "bi-monthly":
      throw .ambiguousInterval(
        word, ["every 2 months", "every 2 weeks"].map { words.replacing(index, with: $0) })
    default: nil
    }
  }

  /// `at night`, `in the morning`, `morning and evening`, `before bed`.
  private func partsOfDay(at index: Int) -> FoundOften? {
    let parts: Set<String> = ["morning", "noon", "afternoon", "evening", "night", "bedtime", "bed"]
    var at = index
    switch key(at) {
    case "at", "before", "in": at += key(at + 1) == "the" ? 2 : 1
    default: break
    }
    guard parts.contains(key(at)) else { return nil }
    var times = 1
    at += 1
    while key(at) == "and" || key(at) == "," {
      var next = at + 1
      while ["at", "in", "the"].contains(key(next)) { next += 1 }
      guard parts.contains(key(next)) else { break }
      times += 1
      at = next + 1
    }
    return (.timesADay(times), at)
  }

  /// `every day`, `every other week`, `every 4 weeks`, `every 28d`, `every 12 hours`.
  private func every(at index: Int) throws(PreventiveProblem) -> FoundOften? {
    var at = index + 1
    var number = 1
    if ["other", "second", "2nd"].contains(key(at)) {
      (number, at) = (2, at + 1)
    } else if ["third", "3rd"].contains(key(at)) {
      (number, at) = (3, at + 1)
    } else if let (found, next) = whole(at: at) {
      (number, at) = (found, next)
    }
    // `28d`, `12h`: the number and its unit in one word.
    let joined = key(at)
    let digits = joined.prefix { $0.isNumber }
    let unit = digits.isEmpty ? joined : String(joined.dropFirst(digits.count))
    if !digits.isEmpty, let found = Token.integer(digits) { number = found }
    guard number > 0, number < 1000 else { return nil }
    switch unit {
    case "h", "hour", "hours", "hrs":
      guard number <= 24, 24 % number == 0 else { throw .noWholeInterval(text(index, at + 1)) }
      return (.timesADay(24 / number), at + 1)
    case "d", "day", "days", "night", "nights":
      return (number == 1 ? .timesADay(1) : .days(number), at + 1)
    case "morning", "evening": return number == 1 ? (.timesADay(1), at + 1) : nil
    case "w", "wk", "wks", "week", "weeks": return (.days(7 * number), at + 1)
    case "month", "months", "mo":
      return (.days(number == 1 ? Self.monthDays : (number * 3652 + 60) / 120), at + 1)
    case "quarter": return (.days(Self.quarterDays * number), at + 1)
    default: return nil
    }
  }

  /// `once`, `twice`, `3 times`, `2x`.
  private func times(at index: Int) -> (Int, Int)? {
    switch key(index) {
    case "once": return (1, index + 1)
    case "twice": return (2, index + 1)
    case "thrice": return (3, index + 1)
    default: break
    }
    if let number = Token.integer(key(index).dropLast()), "x×".contains(key(index).suffix(1)),
      (1...12).contains(number)
    {
      return (number, index + 1)
    }
    guard let (number, next) = whole(at: index), (1...12).contains(number),
      ["times", "time", "x", "×"].contains(key(next))
    else { return nil }
    return (number, next + 1)
  }

  /// Days of `a day`, `per week`, `daily`.
  private func period(at index: Int) -> (Int, Int)? {
    let isNamed = ["a", "an", "per", "each", "every", "in"].contains(key(index))
    let at = isNamed ? (key(index + 1) == "a" ? index + 2 : index + 1) : index
    return switch key(at) {
    case "day", "night", "evening", "morning": isNamed ? (1, at + 1) : nil
    case "daily", "nightly", "/day", "/d", "/24h", "/night": (1, at + 1)
    case "week": isNamed ? (7, at + 1) : nil
    case "weekly", "/week", "/wk": (7, at + 1)
    case "month": isNamed ? (Self.monthDays, at + 1) : nil
    case "monthly", "/month", "/mo": (Self.monthDays, at + 1)
    case "quarter": isNamed ? (Self.quarterDays, at + 1) : nil
    default: nil
    }
  }

  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "twelve": 12,
  ]

  /// A whole number in digits or as a word.
  func whole(at index: Int) -> (Int, Int)? {
    if let number = words[index]?.integer { return (number, index + 1) }
    return Self.numbers[key(index)].map { ($0, index + 1) }
  }
}
