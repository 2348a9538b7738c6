/// `10h`, `14h30`: an hour of the day, as some write it, or how long something lasted.
struct HourOrLength: Hashable {
  let hour: Int
  /// `nil` where none is written.
  let minute: Int?

  /// `nil` for every other word, and where no clock has that hour.
  init?(_ word: some StringProtocol) {
    guard (2...5).contains(word.utf8.count), word.utf8.contains(UInt8(ascii: "h")) else { return nil }
    let parts = word.split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 2, let hour = Token.integer(Substring(parts[0])), hour < 24
    else { return nil }
    self.hour = hour
    guard !parts[1].isEmpty else {
      minute = nil
      return
    }
    guard parts[1].utf8.count == 2, let minute = Token.integer(Substring(parts[1])), minute < 60 else {
      return nil
    }
    self.minute = minute
  }

  /// The minute of the day.
  var clock: Int { hour * 60 + (minute ?? 0) }

  /// Whether it can be both where nothing beside it says which: nobody is taken to mean the night by `3h`.
  var isDoubtful: Bool { hour >= 6 }

  /// As a length that is read as nothing else: `10h`, `14h30m`.
  var length: String { minute.map { "\(hour)h\($0 < 10 ? "0" : "")\($0)m" } ?? "\(hour)h" }

  /// Whether `2h-3h` can be two to three hours; two that are later are hours of the day, as are two that are no longer
  /// and longer: `22h-3h`.
  static func areDoubtful(_ start: HourOrLength, _ end: HourOrLength) -> Bool {
    (1..<360).contains(start.clock) && start.clock < end.clock
  }
}

extension TimeReader {
  /// `at 23h`, `until 9h30`: behind these words an hour, and no length.
  func hourOfH(at index: Int) -> Int? {
    guard line[index]?.startsWithDigit == true,
      ["at", "@", "until", "till", "til", "from", "to"].contains(line.key(index - 1))
    else { return nil }
    return HourOrLength(line.key(index))?.clock
  }

  /// `14h-18h`, as one word; the minutes of the day.
  ///
  /// - Throws: for `2h-3h`, with the lines for both.
  func hourRange(_ parts: [Substring], at index: Int) throws(ParseError) -> (start: Int, end: Int)? {
    guard parts.count == 2, let start = HourOrLength(parts[0]), let end = HourOrLength(parts[1]),
      !["for", "lasted", "lasting", "about"].contains(line.key(index - 1))
    else { return nil }
    if HourOrLength.areDoubtful(start, end) { throw doubtfulHours(start, end, index..<index + 1) }
    return (start.clock, end.clock)
  }

  /// Hours of the day, or how long: the lines for each.
  func doubtfulHours(_ start: HourOrLength, _ end: HourOrLength, _ range: Range<Int>) -> ParseError {
    let hours = "\(Line.clock(start.clock))-\(Line.clock(end.clock))"
    let lengths = [start, end].map { "for \($0.length)" }
    return ParseError(
      .twoReadings(text(range)),
      lines: ((saysTime(beside: range) ? [] : [hours]) + lengths).map { line.replacing(range, with: $0) })
  }

  /// Whether a time of the day stands elsewhere in the line.
  func saysTime(beside range: Range<Int>) -> Bool {
    line.tokens.indices.contains { other in
      !range.contains(other)
        && (["since", "from", "started", "began", "until", "till", "now", "ago"].contains(line.key(other))
          || line.key(other).contains(":") || TimeReader.saysHalf(line.key(other)))
    }
  }
}

extension LogParser {
  /// `14h to 18h`, `14h - 18h`, `between 14h and 18h`: two hours of the day, and no length.
  ///
  /// - Throws: for `2h to 3h`, with the lines for both.
  mutating func hoursApart(at index: Int) throws(ParseError) -> Int? {
    let isBetween = line.key(index) == "between"
    let first = isBetween ? index + 1 : index
    guard line[first]?.startsWithDigit == true, !span.start.hasTime, span.end == nil,
      let start = HourOrLength(line.key(first)),
      (isBetween ? ["and", "to"] : ["to", "till", "til", "until", "-", "–", "—"]).contains(
        line.key(first + 1)),
      let end = HourOrLength(line.key(first + 2)), line.key(first + 3) != "ago"
    else { return nil }
    if HourOrLength.areDoubtful(start, end) { throw reader.doubtfulHours(start, end, index..<first + 3) }
    (span.start.clock, span.end) = (start.clock, TimePhrase(clock: end.clock))
    return first + 3
  }

  /// `7 10h`: at ten, or for ten hours, or since ten hours ago. The attack must not end now.
  func refuseBareHour() throws(ParseError) {
    guard let bareHour, let hour = HourOrLength(line.key(bareHour)), !isEdit, !span.start.hasTime,
      span.end == nil, !span.woke
    else { return }
    throw ParseError(
      .twoReadings(line.key(bareHour)),
      lines: ["since \(Line.clock(hour.clock))", "for \(hour.length)", "\(hour.length) ago"].map {
        line.replacing(bareHour, with: $0)
      })
  }

  /// `since 10h`, `started 3h`: since then, or for so long.
  func refuseSinceHour(behind index: Int) throws(ParseError) {
    guard let hour = HourOrLength(line.key(index + 1)), !isEdit, line.key(index + 2) != "ago",
      hour.isDoubtful || line.key(index) != "since"
    else { return }
    throw ParseError(
      .twoReadings(reader.text(index..<index + 2)),
      lines: ["since \(Line.clock(hour.clock))", "\(hour.length) ago"].map {
        line.replacing(index..<index + 2, with: $0)
      })
  }
}
