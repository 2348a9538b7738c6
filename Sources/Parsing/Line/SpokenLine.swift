package import CivilTime
import Diary

/// What a line without a verb is: an entry, or something else that people say the same way.
package enum SpokenLine: Hashable, Sendable {
  case entry(ParsedLine)
  /// A day alone, which asks for it: `yesterday`, `3 oct`.
  case look(CivilDay)
  /// A month, or days from one to another, which ask for their list: `oct`, `last month`, `last 7 days`.
  case list
  /// `last`, `last attack`.
  case lookAtLast
  /// `no headache today`: the ranges, and the words that name them, with the note behind `--`.
  case headacheFree([SpokenRange], words: [String])
  /// `done`, `stopped at 2am`: the words of the time; `isGone`: it is the pain that is said to be gone.
  case over(words: [String], isGone: Bool)
  /// How a dose helped. `line`: what it says if no such dose was taken, where it can be an entry.
  case effect(DoseEffect, line: ParsedLine?)
}

/// Reads a line without a verb.
///
/// `isNew`: whether an attack of its own is asked for, so that a day alone is one.
/// - Throws: ``ParseError`` where nothing is to be saved.
package func parseLine(
  _ words: [String], now: Now, vocabulary: Vocabulary, command: String = "headache", isNew: Bool = false
) throws(ParseError) -> SpokenLine {
  // Nearly every line is its intensity, and nothing else.
  if words.count == 1, let first = words[0].utf8.first, (48...57).contains(first), words[0].utf8.count < 3 {
    return .entry(try parseLog(words, now: now, vocabulary: vocabulary, command: command))
  }
  let line = Line(words, command: command)
  if !isNew {
    if line.tokens.count <= 2, line.note.isEmpty, line.key(0) == "last",
      ["", "attack", "headache", "migraine", "one", "entry"].contains(line.key(1))
    {
      return .lookAtLast
    }
    if let end = EndWords.find(in: line), line.note.isEmpty,
      isTime(end.when, now) || EndWords.isUnknown(end.when)
        || !saysHeadache(line) && EndWords.apart(end.when, now: now) != nil
    {
      return .over(words: end.when, isGone: end.isGone)
    }
    if line.tokens.count < 9, line.note.isEmpty, let end = EndWords.timeFirst(in: line, now) {
      return .over(words: end.when, isGone: end.isGone)
    }
    try refuseEndAndMore(line, now)
    if try namesDays(line, now) { return .list }
  }
  if ReliefWords.match(line, at: 0) == nil, let request = parseRequest(words, vocabulary: vocabulary),
    !isFreeDay(line)
  {
    try refuseUntakenAsTold(words, line, now, vocabulary)
    throw ParseError(.request(request))
  }
  if !isNew, let asked = Superlative(line) { throw ParseError(.request(asked.request)) }
  if !isNew { try refuseFine(line, now) }
  if !isNew, let free = try headacheFree(line, now) { return free }
  if !isNew, let effect = parseEffect(words, now: now, vocabulary: vocabulary) {
    // With an amount or a time it may as well be a dose of which nothing is known yet.
    let saysTaken = effect.drug != nil && (effect.amount != nil || effect.at != nil)
    let taken = saysTaken ? try parseLog(words, now: now, vocabulary: vocabulary, command: command) : nil
    return .effect(effect, line: taken)
  }
  return try entry(words, line, now, vocabulary, isNew)
}

/// `gone but tired`, `over, still dizzy`: an end, and something else in one line.
private func refuseEndAndMore(_ line: Line, _ now: Now) throws(ParseError) {
  guard let end = EndWords.find(in: line), !end.when.isEmpty, line.note.isEmpty, !saysHeadache(line) else {
    return
  }
  let start = line.tokens.count - end.when.count
  guard start > 0, !line.tokens.contains(where: \.holdsDigit),
    line.tokens[start - 1].isEndOfClause || ["but", "though", "except", "just"].contains(line.key(start))
  else { return }
  let words = line.tokens[start...].drop {
    ["but", "and", "though", "just", "now", "still"].contains($0.key)
  }
  guard !words.isEmpty else { return }
  throw ParseError(
    .endAndMore(line.tokens.map(\.text).joined(by: " ")),
    line: ([line.command, "until", "now", "--"] + words.map { typable($0.text) }).joined(separator: " "))
}

/// `should have taken suma`, `did not take ibu`: told, and not asked.
private func refuseUntakenAsTold(
  _ words: [String], _ line: Line, _ now: Now, _ vocabulary: Vocabulary
) throws(ParseError) {
  let next = line.key(1)
  guard ["should", "could", "would", "did", "was", "were"].contains(line.key(0)),
    next == "have" || next == "not"
  else { return }
  do throws(ParseError) {
    _ = try parseLog(words, now: now, vocabulary: vocabulary, command: line.command)
  } catch {
    if case .notTaken = error.cause { throw error }
  }
}

/// Whether an intensity stands in the line, so that it is an entry, whatever else it says.
private func saysHeadache(_ line: Line) -> Bool {
  line.tokens.contains { token in token.integer.map { $0 <= 10 } ?? false || token.key.hasSuffix("/10") }
    && line.tokens.contains { FixedWords.meaning(of: $0.key).map { $0 != .filler } ?? false }
}

/// Whether the line names a month or a stretch of days, and says nothing of them.
private func namesDays(_ line: Line, _ now: Now) throws(ParseError) -> Bool {
  let isNamed =
    ["headache", "headaches", "attacks", "migraines"].contains(line.key(0)) && line.tokens.count > 2
  let line = isNamed ? Line(line.tokens.dropFirst().map(\.text), command: line.command) : line
  let first = line.key(0)
  guard line.tokens.count <= 7, line.note.isEmpty,
    TimeReader.month(first) != nil || ["last", "this", "past"].contains(first)
      || line.tokens.contains(where: \.holdsRangeMark) || Month(iso: first) != nil
  else { return false }
  let reader = TimeReader(line: line, now: now)
  if let (_, next) = try? reader.day(at: 0), next == line.tokens.count { return false }
  if let (phrase, next) = try? reader.phrase(at: 0, bare: false), next == line.tokens.count, phrase.hasTime {
    return false
  }
  do throws(ParseError) {
    _ = try parseRange(line.tokens.map(\.text), now: now, clip: false, command: "headache list")
    return true
  } catch {
    guard case .vagueRange(let text, _) = error.cause, text.split(separator: " ").count == line.tokens.count
    else { return false }
    throw error
  }
}

extension Token {
  /// Whether two points stand in it: `3..5`.
  fileprivate var holdsRangeMark: Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x2E, last == 0x2E { return true }
      last = byte
    }
    return false
  }
}

/// An entry, or the day that a line names and says nothing of.
private func entry(
  _ words: [String], _ line: Line, _ now: Now, _ vocabulary: Vocabulary, _ isNew: Bool
) throws(ParseError) -> SpokenLine {
  if !isNew { try refuseFreeUntil(line, now) }
  let parsed: ParsedLine
  do throws(ParseError) {
    parsed = try parseLog(words, now: now, vocabulary: vocabulary, command: line.command)
  } catch {
    throw isNew ? error : headacheFree(line, error, now)
  }
  if !isNew, parsed.entry.isDayAlone, let day = parsed.entry.onset?.moment.day {
    return .look(day)
  }
  // `no headache` beside what only a headache has: one of the two is not meant.
  if parsed.entry.intensity ?? 0 == 0, !parsed.entry.doses.contains(where: { $0.relief != nil }),
    line.tokens.count > 1, HeadacheFreeWords(line).deniesHeadache
  {
    var aura = parsed.entry
    aura.intensity = 0
    let words = ["headache"] + aura.descriptiveWords
    throw ParseError(
      .headacheOrNone(line.tokens.map(\.text).joined(by: " ")),
      line: aura.aura == true ? words.joined(separator: " ") : nil)
  }
  return .entry(parsed)
}

/// `good day today, no headache`: a free day, in a line that says more than can be read.
private func headacheFree(_ line: Line, _ error: ParseError, _ now: Now) -> ParseError {
  switch error.cause {
  case .unknownFirstWord, .notUnderstood: if !error.lines.isEmpty { return error }
  case .notSurelyOwn: break
  default: return error
  }
  guard HeadacheFreeWords(line).deniesHeadache else { return error }
  let reader = TimeReader(line: line, now: now)
  var day: String?
  for index in line.tokens.indices where day == nil {
    if let (named, _) = try? reader.day(at: index) { day = "\(named.day)" }
  }
  let words = ["headache free"] + (day.map { [$0] } ?? []) + ["--"] + line.tokens.map { typable($0.text) }
  return ParseError(
    .headacheOrNone(line.tokens.map(\.text).joined(by: " ")), line: words.joined(separator: " "))
}

/// `no pain until 3pm then 5`: what came after it began then.
private func refuseFreeUntil(_ line: Line, _ now: Now) throws(ParseError) {
  guard let index = line.tokens.firstIndex(where: { ["until", "till", "til"].contains($0.key) }),
    HeadacheFreeWords(line).deniesHeadache,
    let (time, next) = try TimeReader(line: line, now: now).phrase(at: index + 1, bare: true), time.hasTime
  else { return }
  let when = line.tokens[index + 1..<next].map { typable($0.text) }
  let rest = line.tokens[next...].filter { !["then", "and", "now", "a", "when", "it"].contains($0.key) }
  let words = rest.map { typable($0.text) } + ["since"] + when
  throw ParseError(
    .freeUntil(line.tokens[..<next].map(\.text).joined(by: " ")),
    line: rest.isEmpty ? nil : ([line.command] + words).joined(separator: " "))
}

/// `clear day` is a day; `clear` is a verb of other programs.
private func isFreeDay(_ line: Line) -> Bool {
  line.key(0) == "clear" && ["day", "days"].contains(line.key(1))
}

private func headacheFree(_ line: Line, _ now: Now) throws(ParseError) -> SpokenLine? {
  guard var days = HeadacheFreeWords(line).days else { return nil }
  let note = line.note.isEmpty ? [] : ["--", line.note]
  if HeadacheFreeWords(line).saysNoLonger {
    guard !days.isEmpty else { return line.note.isEmpty ? .over(words: [], isGone: true) : nil }
    try refuseNoLonger(days, line, now)
  }
  try refuseSinceOnDay(days, line, now)
  if days.isEmpty { return .headacheFree([.closed(DayRange(now.today))], words: note) }
  // Free since a day: up to yesterday, for today is not over.
  if days[0].lowercased() == "since", let (day, count) = leadingDay(days.dropFirst(), now),
    count == days.count - 1,
    day < now.today
  {
    days = ["\(day)..\(now.today - 1)"]
  }
  days = days.map { $0.lowercased() == "or" ? "and" : $0 }
  guard let ranges = try? parseRanges(days, now: now, command: "headache free") else {
    // A day that is none, or still to come, is refused as such.
    if days.count == 1, ["tomorrow"].contains(days[0].lowercased()) {
      _ = try parseRanges(days, now: now, command: "headache free")
    }
    try refuseVagueDays(days, now)
    return nil
  }
  try refuseTwoDays(ranges, days, line)
  return .headacheFree(ranges, words: days + note)
}

private func leadingDay(_ words: ArraySlice<String>, _ now: Now) -> (day: CivilDay, count: Int)? {
  (try? parseLeadingDay(Array(words), now: now, command: "headache free")).flatMap(\.self)
}

/// `no headaches this week`: days that people count differently, with the line for each.
private func refuseVagueDays(_ days: [String], _ now: Now) throws(ParseError) {
  let words = days.filter { !["at", "all", "in"].contains($0.lowercased()) }
  do throws(ParseError) {
    _ = try parseRanges(words, now: now, command: "headache free")
  } catch {
    if case .vagueRange = error.cause { throw error }
  }
}

/// Whether the words are a moment, or none.
private func isTime(_ words: [String], _ now: Now) -> Bool {
  if words.isEmpty { return true }
  let line = Line(words, command: "")
  let reader = TimeReader(line: line, now: now)
  guard let found = try? reader.phrase(at: 0, bare: true) else { return false }
  return found.next == line.tokens.count
}
