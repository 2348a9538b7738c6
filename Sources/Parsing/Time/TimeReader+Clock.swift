import CivilTime

/// Clock times, and ranges of two: `14:30`, `2pm`, `half past 9`, `2-5pm`.
extension TimeReader {
  /// `14:30`, `2pm`, `8 pm`, `2:30 pm` in minutes of the day; with `bare` also `9`, `noon` and `midnight`.
  func clock(at index: Int, bare: Bool = false) throws(ParseError) -> Found<Int>? {
    guard let token = line[index] else { return nil }
    if bare, token.key == "midnight" { return (0, index + 1) }
    if bare, let hour = hourInWords(at: index) { return (hour, index + 1) }
    if bare, token.key == "noon" || token.key == "midday" { return (720, index + 1) }
    guard token.startsWithDigit else { return pastTheHour(at: index) }
    if let minute = hourOfH(at: index) { return (minute, index + 1) }
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
    if TimeReader.looksLikeClock(token.key) {
      // `230pm` is 2:30 without its colon.
      let digits = token.key.prefix { $0.isNumber }
      let joined = digits.count > 2 ? "\(digits.dropLast(2)):\(digits.suffix(2))" : ""
      let meant = joined + token.key.dropFirst(digits.count)
      let isTime = !joined.isEmpty && TimeReader.clock(meant, bare: false) != nil
      throw ParseError(.noSuchTime(token.text), line: isTime ? line.replacing(index, with: meant) : nil)
    }
    return nil
  }

  /// The hour that `10am-12` and `2pm to 4` end at: the first one behind the start that the number can be.
  static func hour(_ hour: Int, after start: Int) -> Int {
    let morning = hour % 12 * 60
    return [morning, morning + 720].min { ahead($0, of: start) < ahead($1, of: start) } ?? morning
  }

  /// The hour that `2 to 4pm` begins at: the last one before the end that the number can be.
  static func hour(_ hour: Int, before end: Int) -> Int {
    let morning = hour % 12 * 60
    return [morning, morning + 720].min { ahead(end, of: $0) < ahead(end, of: $1) } ?? morning
  }

  /// The minutes from one time of the day to the next that is another.
  private static func ahead(_ minute: Int, of start: Int) -> Int { (minute - start + 2879) % 1440 + 1 }

  /// Whether the word is a time with its half of the day, or says that half: `9am`, `pm`.
  static func saysHalf(_ word: String) -> Bool {
    ["am", "pm", "a.m", "p.m"].contains { half in
      word == half || word.hasSuffix(half) && word.first?.isNumber == true
    }
  }

  /// `until four`, `at nine`, with nothing behind that the number could count.
  private func hourInWords(at index: Int) -> Int? {
    guard ["at", "to", "until", "till", "til", "from", "since", "by"].contains(line.key(index - 1)),
      line[index + 1] == nil || line[index]?.isEndOfClause == true
        || ["until", "till", "to"].contains(line.key(index + 1)),
      let hour = TimeReader.number(line.key(index)), hour <= 12
    else { return nil }
    return hour * 60
  }

  /// `half past three`, said without its half of the day: the last one that is past.
  private func pastTheHour(at index: Int) -> Found<Int>? {
    guard let (minute, next) = pastTheWrittenHour(at: index) else { return nil }
    guard minute < 780, !(index..<next).contains(where: { TimeReader.saysHalf(line.key($0)) }),
      !["am", "pm", "in", "at"].contains(line.key(next)),
      !line.tokens.contains(where: { isDayOrPart($0.key) })
    else { return (minute, next) }
    let present = now.moment.minuteOfDay
    let readings = [minute % 720, minute % 720 + 720]
    return (readings.last { $0 <= present } ?? readings[1], next)
  }

  private func isDayOrPart(_ word: String) -> Bool {
    PartOfDay(word) != nil || ["yesterday", "tonight", "last", "ago", "until", "till", "to"].contains(word)
      || TimeReader.weekday(word) != nil || TimeReader.month(word) != nil
  }

  /// `half past 9`, `quarter to 9`.
  private func pastTheWrittenHour(at index: Int) -> Found<Int>? {
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
    guard let token = line[index], token.startsWithDigit || token.key.hasPrefix("noon-") else { return nil }
    let parts = token.key.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" || $0 == "—" }
    guard parts.count == 2, !parts[1].isEmpty, parts[1] != "ish" else { return nil }
    if let from = Token.integer(parts[0]), let to = Token.integer(parts[1]), from <= 24, to <= 24 {
      throw hoursOrIntensities(from, to, at: index)
    }
    if let hours = try hourRange(parts, at: index) { return ((hours.start, hours.end), index + 1) }
    let half = parts[1].hasSuffix("m") ? String(parts[1].suffix(2)) : ""
    let start =
      parts[0] == "noon"
      ? 720
      : TimeReader.clock(String(parts[0]), bare: false) ?? TimeReader.clock(parts[0] + half, bare: false)
    var end = parts[1] == "noon" ? 720 : TimeReader.clock(String(parts[1]), bare: false)
    if let start, end == nil, let hour = Token.integer(parts[1]), (1...12).contains(hour),
      TimeReader.saysHalf(String(parts[0]))
    {
      end = TimeReader.hour(hour, after: start)
    }
    guard let start, end != nil || parts[1] == "now" else {
      if start != nil || TimeReader.looksLikeClock(String(parts[0])) {
        throw ParseError(.noSuchTime(token.text))
      }
      return nil
    }
    return ((start, end), index + 1)
  }

  /// `6-7`: hours, where the line says no other time, or one of two intensities.
  private func hoursOrIntensities(_ from: Int, _ to: Int, at index: Int) -> ParseError {
    let isTimed = saysTime(beside: index..<index + 1)
    if TimeReader.month(line.key(index + 1)) != nil { return ParseError(.twoDays(line.tokens[index].text)) }
    var lines: [String] = []
    if from < 24, to < 24, !isTimed { lines.append(line.replacing(index, with: "\(from):00-\(to):00")) }
    if from <= 10, to <= 10 { lines += [from, to].map { line.replacing(index, with: "\($0)") } }
    return ParseError(.hoursOrIntensities(line.tokens[index].text), lines: lines)
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
}
