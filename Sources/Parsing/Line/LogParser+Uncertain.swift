import CivilTime
import Diary

/// Words that mean a side or a symptom, and other things as well.
extension LogParser {
  /// `left work early`, `light meal`, `both kids sick`: before a word that nobody knows they are no side and no
  /// symptom for certain.
  func refuseUncertain(at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard !isEdit, LogParser.uncertain.contains(key), !line.tokens[index].isEndOfClause,
      value(behind: index + 1) == nil
    else { return }
    if key == "left", let start = whatIsLeft(at: index) { throw uncertain(index, start..<index + 1) }
    guard let next = line[index + 1] else { return }
    if key == "right", ["after", "before", "when", "away", "as"].contains(next.key) {
      var end = index + 2
      while isOrdinary(end) { end += 1 }
      throw uncertain(index, index..<end)
    }
    guard isOrdinary(index + 1), !LogParser.companions.contains(next.key) else { return }
    var end = index + 2
    while isOrdinary(end), line[end - 1]?.isEndOfClause == false { end += 1 }
    throw uncertain(index, index..<end)
  }

  private func uncertain(_ index: Int, _ range: Range<Int>) -> ParseError {
    let others = range.filter { $0 != index }
    return ParseError(
      .twoReadings(reader.text(range)), lines: [line.withNote(Array(range)), line.withNote(others)])
  }

  /// `no triptan left`: where what is left begins.
  private func whatIsLeft(at index: Int) -> Int? {
    for start in [index - 2, index - 3] where start >= 0 {
      guard ["no", "few", "any", "only", "last", "without", "not"].contains(line.key(start)),
        (start..<index).allSatisfy({ account[$0] == .note })
      else { continue }
      return start
    }
    return nil
  }

  /// `7 1 glass of wine yesterday`: the day of the attack, or of what was drunk.
  func refuseDayOfRemark(_ range: Range<Int>) throws(ParseError) {
    var start = range.lowerBound
    while start > 0, account[start - 1] != .understood || line.key(start - 1) == "on" { start -= 1 }
    guard start < range.lowerBound, account[start..<range.lowerBound].contains(.remark),
      line[start]?.startsWithDigit == true, entry.intensity != nil || hasAnchor
    else { return }
    throw ParseError(
      .twoReadings(reader.text(start..<range.upperBound)),
      lines: [
        line.withNote(Array(start..<range.upperBound)), line.withNote(Array(start..<range.lowerBound)),
      ])
  }

  /// `tylenol extra strength 2`: two tablets, or the intensity.
  func refuseStrength(at index: Int) throws(ParseError) {
    guard line.key(index + 1) == "strength", let last = doses.last, last.end == index,
      ["extra", "double", "full", "regular", "maximum", "max"].contains(line.key(index)),
      let value = line[index + 2]?.integer, (1...10).contains(value)
    else { return }
    let words = index..<index + 3
    throw ParseError(
      .twoReadings(reader.text(words)),
      lines: [
        line.replacing(words, with: "x\(value)"), line.replacing(words, with: "\(value)/10"),
      ])
  }

  /// Whether the word is one that means nothing here.
  private func isOrdinary(_ index: Int) -> Bool {
    guard let token = line[index], token.key.first?.isLetter == true, token.key.utf8.count > 1,
      fixedWord(at: index) == nil, !LogParser.structural.contains(token.key), !reader.knows(token.key),
      PartOfDay(token.key) == nil, TimeReader.weekday(token.key) == nil, TimeReader.month(token.key) == nil,
      TimeReader.number(token.key) == nil, ReliefWords.match(line, at: index) == nil, !newDrugFollows(index),
      !vocabulary.symptoms().contains(token.key),
      Spelling.nearestSlip(token.key, in: FixedWords.spellings) == nil
    else { return false }
    return true
  }

  /// `nausea gone`: a symptom that is over already is none of now.
  mutating func overAlready(at index: Int) throws(ParseError) -> Int? {
    guard line[index + 1] != nil, !line.tokens[index].isEndOfClause,
      (index + 1...index + 3).contains(where: { LogParser.overWords.contains(line.key($0)) }),
      let (meaning, next) = fixedWord(at: index), isSymptom(meaning)
    else { return nil }
    var end = next
    if ["is", "has", "was", "now"].contains(line.key(end)) { end += 1 }
    switch line.key(end) {
    case "went" where line.key(end + 1) == "away": end += 2
    case "went": return nil
    case let word where LogParser.overWords.contains(word): end += 1
    default: return nil
    }
    if let last = endOfTime(behind: end) {
      // Nothing else is said that could have begun then.
      if index == 0, last == line.tokens.count { return try remarkOrRefuse(index..<last) }
      throw ParseError(
        .twoReadings(reader.text(index..<last)),
        lines: [line.withNote(Array(index..<end)), line.withNote(Array(index..<last))])
    }
    return try remarkOrRefuse(index..<end)
  }

  /// Where a time ends that stands at `index`, behind what it may be said of; `nil` for none.
  private func endOfTime(behind index: Int) -> Int? {
    guard let first = line[index] else { return nil }
    let isJoined = first.key.hasPrefix("@") || first.key.contains { $0.isNumber }
    guard
      isJoined
        || ["at", "by", "around", "about", "after", "within", "in", "from", "since", "until"].contains(
          first.key)
          && line[index + 1] != nil
    else { return nil }
    let end = isJoined ? index + 1 : index + 2
    let units = ["am", "pm", "h", "hour", "hours", "min", "mins", "minutes", "oclock"]
    return units.contains(line.key(end)) ? end + 1 : end
  }

  private static let overWords = [
    "gone", "stopped", "disappeared", "subsided", "resolved", "vanished", "ceased", "went",
  ]

  /// `no longer nausea`, `no more nausea`.
  func isNoLonger(at index: Int) -> Bool {
    ["no", "not"].contains(line.key(index)) && ["longer", "more", "any"].contains(line.key(index + 1))
  }

  mutating func noLonger(at index: Int) throws(ParseError) -> Int? {
    guard isNoLonger(at: index) else { return nil }
    let at = line.key(index + 2) == "any" ? index + 3 : index + 2
    guard let (meaning, next) = fixedWord(at: at), isSymptom(meaning) else { return nil }
    return try remarkOrRefuse(index..<next)
  }

  private func isSymptom(_ meaning: FixedWords.Meaning) -> Bool {
    switch meaning {
    case .feature, .symptom, .aura: true
    default: false
    }
  }

  /// Puts the words into the note; a line that begins with them is refused.
  private mutating func remarkOrRefuse(_ range: Range<Int>) throws(ParseError) -> Int {
    if range.lowerBound == 0, range.upperBound == line.tokens.count {
      throw ParseError(.notUnderstood(reader.text(range)), line: line.withNote(Array(range)))
    }
    return remark(range)
  }

  /// `bad migraine`, `slight headache`: how bad in no number, kept as a note of an attack that is one.
  mutating func badHeadache(at index: Int) -> Int? {
    guard ["headache", "migraine", "attack", "pain", "headaches", "migraines"].contains(line.key(index + 1)),
      [
        "bad", "slight", "awful", "terrible", "horrible", "nasty", "strong", "weak", "small", "big", "little",
        "dull", "heavy", "killer", "huge", "worst", "minor", "massive", "intense", "light", "mean", "faint",
      ].contains(line.key(index))
    else { return nil }
    account[index] = .remark
    hasAnchor = true
    return index + 1
  }

  /// `severe nausea`, `mild light sensitivity`: how bad the head is, or the symptom.
  func refuseSeverityOfSymptom(_ value: Intensity, at index: Int, next: Int) throws(ParseError) {
    guard !isEdit, entry.intensity == nil, !line.tokens[next - 1].isEndOfClause,
      let (meaning, _) = fixedWord(at: next), isSymptom(meaning),
      !line.tokens.contains(where: { token in
        token.integer.map { $0 <= 10 } ?? false || token.key.hasSuffix("/10")
      })
    else { return }
    throw ParseError(
      .twoReadings(reader.text(index..<next + 1)),
      lines: [line.replacing(index, with: "\(value)/10"), line.withNote([index])])
  }

  private static let uncertain = ["left", "right", "both", "light", "sound", "tight", "l", "r", "noise"]
  /// Words behind these that let them be what they are: where it hurts, and how.
  private static let companions = [
    "side", "sided", "sides", "eye", "eyes", "temple", "temples", "forehead", "brow", "eyebrow", "ear",
    "ears",
    "jaw", "cheek", "face", "facial", "hemisphere", "half", "frontal", "front", "back", "occipital",
    "parietal",
    "temporal", "orbital", "sinus", "sinuses", "nose", "nostril", "shoulder", "shoulders", "scalp", "skull",
    "crown", "top", "head", "teeth", "tooth", "behind", "around", "above", "under", "over", "near", "through",
    "sensitivity", "sensitive", "hypersensitivity", "intolerance", "aversion", "hurts", "hurt", "hurting",
    "bothers", "bothered", "painful", "unbearable", "arm", "hand", "leg", "visual", "blurry", "blurred",
    "vision", "field", "hemi",
    "occiput", "neck", "nape", "base", "upper", "lower", "outer", "inner", "mostly", "mainly", "only",
    "dominant", "sore", "aching", "ache", "aches", "ear's", "pain", "pains", "painfully", "band", "hat",
    "feeling",
  ]
  /// Words that part a line and say nothing of the one before them.
  private static let structural = [
    "until", "till", "til", "to", "from", "since", "started", "began", "ended", "on", "at", "for", "the",
    "this", "last", "today", "yesterday", "woke", "awoke", "waking", "no", "not", "without", "never", "now",
    "still", "midnight", "or", "in", "just", "but", "then", "so", "after", "before", "because", "when",
    "while",
    "about", "lasted", "lasting", "all", "whole", "again", "a", "an", "more", "less", "very", "too", "also",
    "day", "ago", "tonight", "tomorrow", "of", "is", "was", "if", "as", "by", "went", "x", "is", "plus",
    "some",
  ]
}
