package import CivilTime
import Diary

/// A line that corrects what was said before: `it was 8 not 7`, `suma was at 10`, `wrong, it started at 8`.
package struct SpokenCorrection: Hashable, Sendable {
  /// What is right, in words that `edit` may take.
  package let words: [String]
  /// The drug whose dose is meant.
  package let drug: String?
  /// What is not right, where it is said: `7`, `left`.
  package var old: [String] = []
  /// Whether it begins with a word that says that something was wrong: `sorry 7`.
  package var isMarked = false
  /// The day whose attack is meant, and the words that name it.
  package var day: CivilDay?
  package var dayWords: [String] = []
}

/// `it was left`, `that was 7`, `yesterday was 7`, `the headache on friday was 6`: told of an attack that is over, or of
/// one that is not in the diary yet. `nil` for every other line.
package func parseTold(_ words: [String], now: Now) -> SpokenCorrection? {
  // `saturday's headache`.
  let plain = words.flatMap { $0.split(separator: " ") }.map { word in
    String(["'s", "’s"].contains { word.hasSuffix($0) } && word.count > 4 ? word.dropLast(2) : word)
  }
  let line = Line(plain, command: "headache")
  guard line.note.isEmpty, line.tokens.count > 2 else { return nil }
  let reader = TimeReader(line: line, now: now)
  var at = 0
  var day: CivilDay?
  var dayWords: [String] = []
  var isNamed = false
  while at < line.tokens.count, at < 8 {
    let key = line.key(at)
    let isCopula =
      ["was", "were"].contains(key) || ["had", "has"].contains(key) && line.key(at + 1) == "been"
    if isCopula, isNamed || day != nil { break }
    if ["it", "that", "this", "headache", "migraine", "attack", "pain", "one"].contains(key) {
      isNamed = true
    } else if let (named, next) = try? reader.day(at: at) {
      guard day == nil else { return nil }
      (day, dayWords) = (named.day, line.tokens[at..<next].map(\.text))
      at = next
      continue
    } else if !CorrectionMarks.beforeTold.contains(key) {
      return nil
    }
    at += 1
  }
  guard ["was", "were", "had", "has"].contains(line.key(at)) else { return nil }
  let rest = line.tokens[(at + 1)...].drop {
    ["a", "an", "the", "about", "only", "actually", "been"].contains($0.key)
  }
  // A `not` behind is of a correction that says so.
  guard !rest.isEmpty, !rest.contains(where: { ["not", "nothing", "no", "when", "over"].contains($0.key) })
  else {
    return nil
  }
  return SpokenCorrection(words: rest.map(\.text), drug: nil, day: day, dayWords: dayWords)
}

/// Whether a word stands in the line that may correct or tell: nearly every line has none.
package func mayCorrect(_ words: [String]) -> Bool {
  words.contains { word in
    word.lowercased().split(separator: " ").contains { CorrectionMarks.any.contains(String($0)) }
  }
}

/// `nil` for a line that says no such thing.
package func parseCorrection(_ words: [String], vocabulary: Vocabulary) -> SpokenCorrection? {
  let line = Line(words, command: "headache")
  guard line.note.isEmpty, line.tokens.count > 1 else { return nil }
  if let swapped = CorrectionMarks.notButSaid(line) { return swapped }
  var start = 0
  var isMarked = line.key(0) == "make" && ["it", "that"].contains(line.key(1))
  // `change 7 to 8`: what it was, and what it is.
  if ["change", "correct"].contains(line.key(0)), let to = line.tokens.firstIndex(where: { $0.key == "to" }),
    to < 4
  {
    (start, isMarked) = (to + 1, true)
  }
  while CorrectionMarks.openers.contains(line.key(start)) {
    // `should have taken suma` corrects nothing.
    let isToBe = line.key(start) == "should" && ["be", "have"].contains(line.key(start + 1))
    if isToBe, line.key(start + 1) == "have", line.key(start + 2) != "been" { return nil }
    if isToBe || CorrectionMarks.marks.contains(line.key(start)) { isMarked = true }
    start += 1
  }
  var end = line.tokens.count
  var old: [String] = []
  for index in start..<end where ["not", "instead", "rather"].contains(line.key(index)) && index > start {
    guard CorrectionMarks.isValue(line, behind: index) else { continue }
    (isMarked, end) = (true, index)
    old = line.tokens[(index + 1)...].map(\.key).filter {
      !["of", "than", "at", "on", "the", "from", "it"].contains($0)
    }
    break
  }
  var drug: String?
  var kept: [String] = []
  if case .drug(let known) = vocabulary.drug(line.key(start)) {
    drug = known.name
    if ["was", "were"].contains(line.key(start + 1)) { isMarked = true }
  }
  guard isMarked, start < end else { return nil }
  for index in start..<end where !CorrectionMarks.fillers.contains(line.key(index)) {
    kept.append(line.tokens[index].text)
  }
  if TimeReader.weekday(line.key(start)) != nil || TimeReader.month(line.key(start + 1)) != nil {
    kept.insert("on", at: 0)
  }
  if kept.isEmpty { return nil }
  var said = SpokenCorrection(words: kept, drug: drug, old: old)
  said.isMarked = CorrectionMarks.isMarked(line)
  return said
}

private enum CorrectionMarks {
  static let openers = [
    "no", "oops", "sorry", "wrong", "correction", "actually", "i", "meant", "mean", "should", "be", "have",
    "been",
    "it", "it's", "its", "it’s", "that", "was", "is", "the", "my", "make", "typo", "mistake", "on", "in",
    "headache",
    "attack", "pain",
  ]
  static let marks = [
    "oops", "sorry", "wrong", "correction", "actually", "meant", "mean", "typo", "mistake",
  ]
  static let any = [
    "was", "were", "wrong", "meant", "not", "been", "oops", "sorry", "correction", "typo", "mistake",
    "should",
    "rather", "instead", "sorry,", "oops,",
  ]
  /// Words before what is told of, or beside its name.
  static let beforeTold = [
    "the", "my", "of", "on", "oh", "sorry", "actually", "no", "and", "last", "oops", "yesterday's", "from",
    "day's",
  ]
  static let fillers = ["was", "were", "be", "been", "have", "should", "it", "and"]

  /// `not left but right`.
  static func notButSaid(_ line: Line) -> SpokenCorrection? {
    guard line.key(0) == "not", let but = line.tokens.firstIndex(where: { $0.key == "but" }), but > 1,
      but < 4,
      isValue(line, behind: 0), isValue(line, behind: but)
    else { return nil }
    return SpokenCorrection(
      words: line.tokens[(but + 1)...].map(\.text), drug: nil, old: line.tokens[1..<but].map(\.key))
  }

  /// Whether the line begins with a word that says that something was wrong: `sorry 7`, `that should have been right`.
  static func isMarked(_ line: Line) -> Bool {
    line.tokens.prefix(4).contains { marks.contains($0.key) && $0.key != "actually" && $0.key != "mean" }
      || line.tokens.prefix(3).contains { $0.key == "should" }
  }

  /// Whether what stands behind `not`, `instead of` is something that is said of an attack.
  static func isValue(_ line: Line, behind index: Int) -> Bool {
    var at = index + 1
    while ["of", "than", "at", "on", "the", "from", "it", "was"].contains(line.key(at)) { at += 1 }
    guard let token = line[at] else { return false }
    if token.startsWithDigit || TimeReader.weekday(token.key) != nil || TimeReader.month(token.key) != nil {
      return true
    }
    if ["yesterday", "today", "am", "pm", "noon", "midnight"].contains(token.key) { return true }
    switch FixedWords.meaning(of: token.key) {
    case .side, .quality, .kind, .intensity: return true
    default: return false
    }
  }
}
