import CivilTime
import Diary

/// Lengths: of the attack, of the aura, and of other things.
///
/// A length is the attack's where it says so (`for 5h`, `lasted 5h`) or stands beside what is the attack's own: its
/// intensity, its time, its side. Behind a drug, `after` or `within` it is not.
extension LogParser {
  /// The length at `index`, put where it belongs.
  mutating func length(at index: Int) throws(ParseError) -> Int? {
    guard let (length, next) = reader.length(at: index) else { return nil }
    let range = index..<next
    if let after = auraBehind(next) {
      entry.auraMinutes = length.minutes <= 10_080 ? length.minutes : nil
      return after
    }
    let before = line.key(index - 1)
    let behind = line.key(next)
    if ["later", "before", "earlier", "prior", "apart", "each", "every"].contains(behind) {
      return remark(index..<next + 1)
    }
    if behind == "long" || behind == "straight" || behind == "nonstop" {
      try set(length, at: index)
      return next + 1
    }
    if ["lasted", "lasting", "duration", "lasts"].contains(before) {
      try set(length, at: index)
      return next
    }
    if index > 0, account[index - 1] == .note || account[index - 1] == .remark {
      if Counted.doings.contains(before) || ["after", "within", "every", "each"].contains(before) {
        return remark(range)
      }
      throw refusal(ofLength: range, from: start(ofUnknown: index))
    }
    if Counted.doings.contains(behind) { return remark(range) }
    if doses.last?.end == index {
      throw ParseError(
        .twoReadings(reader.text(range)),
        lines: [line.replacing(range, with: "@" + Line.length(length.minutes)), forLine(range)])
    }
    switch FixedWords.meaning(of: before) {
    case .feature, .symptom, .aura, .relief: throw refusal(ofLength: range, from: index)
    default: break
    }
    if isUnknown(next) {
      throw ParseError(
        .twoReadings(reader.text(index..<next + 1)),
        lines: [forLine(range), line.withNote(Array(index..<next + 1))])
    }
    try set(length, at: index)
    if next == index + 1, HourOrLength(line.key(index))?.isDoubtful == true { bareHour = index }
    return next
  }

  /// `for 5h`, `for the last 5 hours`, `lasted about 5h`.
  mutating func markedLength(at index: Int) throws(ParseError) -> Int? {
    var at = index + 1
    while ["about", "around", "almost", "nearly", "roughly", "over", "another", "approximately"].contains(
      line.key(at)), at < index + 4
    {
      at += 1
    }
    if let (length, next) = lastHours(at: at) {
      // It goes on: `for the last 5 hours` says when it began.
      guard !span.start.hasTime else { throw ParseError(.twoStarts(reader.text(index..<next))) }
      span.start.ago = length.minutes
      sinceLength = index..<next
      return next
    }
    guard let (length, next) = reader.length(at: at), line.key(next) != "ago" else { return nil }
    if line.key(index) == "for" { try refuseLengthOfEffect(index..<next) }
    if let after = auraBehind(next) {
      entry.auraMinutes = length.minutes <= 10_080 ? length.minutes : nil
      return after
    }
    try set(length, at: at)
    return next
  }

  /// `the last 5 hours`, `the past two days`.
  func lastHours(at index: Int) -> TimeReader.Found<TimeReader.Length>? {
    let at = line.key(index) == "the" ? index + 1 : index
    guard ["last", "past"].contains(line.key(at)), let (length, next) = reader.length(at: at + 1),
      length.minutes > 0, length.minutes <= 5_256_000
    else { return nil }
    return (length, next)
  }

  /// `after 1 hour`, `within 2h`: what it says of the attack is unknown.
  mutating func delay(at index: Int) throws(ParseError) -> Int? {
    guard ["after", "within", "every"].contains(line.key(index)),
      let (_, next) = reader.length(at: index + 1), line.key(next) != "ago"
    else { return nil }
    // `took suma every 4 hours`: more doses than one.
    if line.key(index) == "every", doses.last?.end == index {
      throw ParseError(.notUnderstood(reader.text(index..<next)), line: line.withNote(Array(index..<next)))
    }
    return remark(index..<next)
  }

  /// `pain free after 2h`, `gone after 2h`, `stopped after 2 hours`: the attack's length, where no dose can be meant.
  mutating func ending(at index: Int) throws(ParseError) -> Int? {
    guard let first = line.tokens[index].key.utf8.first, first > 0x39, let second = line[index + 1] else {
      return nil
    }
    var at = index + 1
    switch line.tokens[index].key {
    case "pain", "headache", "migraine", "symptom":
      guard second.key == "free" else { return nil }
      at += 1
    case "pain-free", "painfree", "headache-free", "over", "ended", "stopped", "resolved", "disappeared",
      "finished":
      break
    case "gone" where doses.isEmpty && entry.relief == nil: break
    default: return nil
    }
    guard ["after", "within", "in"].contains(line.key(at)), let (length, next) = reader.length(at: at + 1),
      line.key(next) != "ago"
    else { return nil }
    guard doses.isEmpty, line.key(at) != "within" else {
      throw ParseError(.afterWhat(reader.text(at..<next)))
    }
    try set(length, at: at + 1)
    return next
  }

  mutating func set(_ length: TimeReader.Length, at index: Int) throws(ParseError) {
    guard span.length == nil else { throw ParseError(.twoLengths(line.tokens[index].text)) }
    let digits = line.tokens[index].key
    if digits.count == 5, digits.hasSuffix("h"), let hours = Token.integer(digits.dropLast()),
      let clock = TimeReader.clock("\(hours / 100):\(digits.dropFirst(2).prefix(2))", bare: false)
    {
      throw ParseError(
        .bareDigits(line.tokens[index].text), line: line.replacing(index, with: Line.clock(clock)))
    }
    // `14h30` is how some write the time.
    if let hour = HourOrLength(digits), hour.minute != nil, hour.hour >= 12 {
      throw ParseError(
        .twoReadings(digits),
        lines: [Line.clock(hour.clock), "for \(hour.length)"].map { line.replacing(index, with: $0) })
    }
    // Ten years; a wilder number is a slip, and no time can be computed from it.
    guard length.minutes <= 5_256_000 else { throw ParseError(.noSuchTime(line.tokens[index].text)) }
    span.length = length.minutes
  }

  /// `aura 20m`, `aura for 30 minutes`, `aura in the first 20 min`; the index after what it says of the aura.
  mutating func auraLength(at index: Int) -> Int {
    var at = index
    while at < index + 4,
      [
        "for", "lasted", "lasting", "of", "the", "first", "about", "around", "was", "in", "began", "started",
        "came",
      ].contains(line.key(at))
    {
      at += 1
    }
    if let next = auraBefore(index, at) { return next }
    guard let (length, after) = reader.length(at: at), length.minutes <= 10_080,
      !["ago", "later", "before", "earlier", "prior"].contains(line.key(after))
    else { return index }
    entry.auraMinutes = length.minutes
    return after
  }

  /// `aura 20 min before the headache`, `aura for 25 min before it started`: no length of the attack.
  private mutating func auraBefore(_ index: Int, _ at: Int) -> Int? {
    guard let (length, after) = reader.length(at: at), length.minutes <= 10_080,
      ["before", "earlier", "prior", "beforehand"].contains(line.key(after))
    else { return nil }
    if (index..<at).contains(where: { ["for", "lasted", "lasting"].contains(line.key($0)) }) {
      entry.auraMinutes = length.minutes
    }
    var end = after + 1
    while end < after + 7,
      [
        "it", "the", "my", "headache", "pain", "attack", "migraine", "onset", "started", "start", "starting",
        "began",
        "came", "that", "hit", "to", "everything", "this",
      ].contains(line.key(end))
    {
      end += 1
    }
    tellsOfBefore = true
    return remark(index..<end)
  }

  /// Where a length is followed by the aura that it is of: `20 min aura`, `20 minutes of visual aura`.
  private func auraBehind(_ index: Int) -> Int? {
    let at = line.key(index) == "of" ? index + 1 : index
    guard let token = line[at], token.key.utf8.count >= 4 else { return nil }
    if case .aura = FixedWords.meaning(of: token.key) { return at }
    if let next = line[at + 1], case .aura = FixedWords.meaning(of: "\(token.key)-\(next.key)") { return at }
    return nil
  }

  /// Whether the word at `index` is one that nobody knows, so that a length before it may be its own.
  private func isUnknown(_ index: Int) -> Bool {
    guard let token = line[index], token.key.first?.isLetter == true else { return false }
    if LogParser.besideLengths.contains(token.key) || FixedWords.meaning(of: token.key) != nil {
      return false
    }
    if let next = line[index + 1], FixedWords.meaning(of: "\(token.key)-\(next.key)") != nil { return false }
    return !reader.knows(token.key) && PartOfDay(token.key) == nil && TimeReader.weekday(token.key) == nil
      && TimeReader.month(token.key) == nil && newDrugFollows(index) == false
  }

  /// An unknown word with an amount or a time of its own is a drug.
  func newDrugFollows(_ index: Int) -> Bool {
    amount(at: index + 1) != nil || line.key(index + 1).hasPrefix("@")
  }

  private static let besideLengths: Set<String> = [
    "until", "till", "til", "to", "from", "since", "started", "began", "ended", "over", "on", "at", "for",
    "the", "this", "last", "today", "yesterday", "woke", "awoke", "waking", "no", "not", "without", "never",
    "now", "still", "midnight", "x", "or", "in", "total", "altogether", "just", "but", "then", "so",
  ]

  private func forLine(_ range: Range<Int>) -> String {
    line.replacing(range, with: "for \(reader.text(range))")
  }

  /// The first of the unknown words right before `index`.
  private func start(ofUnknown index: Int) -> Int {
    var start = index
    while start > 0, account[start - 1] != .understood, index - start < 6 { start -= 1 }
    return start
  }

  private func refusal(ofLength range: Range<Int>, from start: Int) -> ParseError {
    let words = Array(start..<range.upperBound)
    return ParseError(
      .twoReadings(reader.text(range)), lines: [forLine(range), line.withNote(words)])
  }
}
