import CivilTime
import Diary

/// Acute drugs: names, amounts, counts, times and effects.
extension LogParser {
  /// The drug named from `index` on, the longest name first.
  mutating func drug(at index: Int) throws(ParseError) -> Int? {
    guard line[index] != nil else { return nil }
    let (match, next) = drugMatch(at: index)
    switch match {
    case .drug(let drug):
      try refuseUntaken(drug, index..<next)
      try refuseTold(drug, index..<next)
      try refuseEither(index..<next)
      try refuseAskedDrug(index..<next)
      if next == index + 1 { try refuseShortened(drug, at: index) }
      let isJoined = isJoined(index)
      append(dose: SpokenDose(name: drug.name, known: drug, isJoined: isJoined, start: index, end: next))
      if drug.role == .preventive { warnings.append(.preventiveTaken(drug.name)) }
      return next
    case .ambiguous(let names):
      let isTaken =
        isOfDoses || amount(at: next) != nil || line.key(next).hasPrefix("@") || isSaidTaken(index)
      let text = line.tokens[index..<next].map(\.text).joined(separator: " ")
      if isTaken {
        throw ParseError(
          .whichDrug(text, names), lines: names.map { line.replacing(index..<next, with: typable($0)) })
      }
      for index in index..<next { keepInNote(index) }
      warnings.append(.ambiguousDrug(text, names))
      return next
    case .unknown:
      try refuseEverydayWord(at: index)
      return nil
    }
  }

  /// `took met`: that it is a drug, whichever.
  private func isSaidTaken(_ index: Int) -> Bool { ["took", "taken"].contains(line.key(index - 1)) }

  func drugMatch(at index: Int) -> (Vocabulary.Match, next: Int) {
    for count in stride(from: min(3, line.tokens.count - index), through: 2, by: -1) {
      let words = line.tokens[index..<index + count].map(\.key)
      guard words.dropFirst().allSatisfy({ $0.first?.isLetter == true || Token.integer($0[...]) != nil })
      else { continue }
      if case .drug(let drug) = vocabulary.drug(words.joined(separator: " ")) {
        return (.drug(drug), index + count)
      }
    }
    let key = line.key(index)
    // `nov` is a month, although Novalgin begins so.
    if TimeReader.month(key) != nil || TimeReader.weekday(key) != nil { return (.unknown, index + 1) }
    let match = vocabulary.drug(key)
    // `nap` is none, although naproxen begins so.
    if key == "but" || key == "pro" { return (.unknown, index + 1) }
    if case .drug = match, isEverydayWord(key), amount(at: index + 1) == nil { return (.unknown, index + 1) }
    return (match, index + 1)
  }

  /// The index behind the drug at `index`, and behind an amount before it.
  func drugEnd(_ index: Int) -> Int {
    let start = amount(at: index)?.next ?? index
    return min(drugMatch(at: start).next, line.tokens.count)
  }

  /// A word nobody knows, but spoken of as a drug: with an amount, or a time of its own.
  ///
  /// - Throws: where it is one slip from a drug that is known, so that the class of the dose would be lost.
  mutating func newDrug(at index: Int) throws(ParseError) -> Int? {
    guard let token = line[index], token.key.first?.isLetter == true,
      NameClash(token.key, verbs: vocabulary.verbs()) == nil, !isRoute(at: index),
      !LogParser.neverDrugs.contains(token.key)
    else {
      return nil
    }
    let key = line.key(index + 1)
    guard amount(at: index + 1) != nil || (key.hasPrefix("@") && (key.count > 1 || line[index + 2] != nil))
    else { return nil }
    let meant = Spelling.nearestSlip(token.key, in: vocabulary.drugNames())
    if asksOfSlips, let meant { throw nearDrug(index, meant) }
    warnings.append(.newDrug(token.text, meant: meant))
    append(dose: SpokenDose(name: token.key, known: nil, start: index, end: index + 1))
    return index + 1
  }

  /// Words that say of a dose which it was, and are no name of a drug: `another 400mg`.
  private static let neverDrugs: Set<String> = [
    "another", "same", "again", "more", "extra", "second", "third", "next", "last", "first", "other", "usual",
    "regular", "normal", "double", "single", "full", "whole", "half", "dose", "doses", "tablet", "tablets",
    "pill", "pills", "some", "my", "the", "a", "an", "one", "two", "three", "four", "also", "only", "just",
    "about", "around", "maybe", "probably", "perhaps", "total", "plus", "and", "then", "now", "daily", "it",
    "that", "this", "these", "them", "amount", "strength", "up", "down", "over", "under", "than", "by", "to",
    "from", "of", "further", "additional", "later", "today", "yesterday", "tonight", "each", "every", "per",
  ]

  func nearDrug(_ index: Int, _ meant: String) -> ParseError {
    ParseError(
      .nearDrug(line.tokens[index].text, meant: meant, typed: line.replacing(0..<0, with: "")),
      line: line.replacing(index, with: typable(meant)))
  }

  private mutating func append(dose new: SpokenDose) {
    var dose = new
    (dose.amount, dose.count, dose.portion) = (pending.amount, pending.count, pending.portion)
    pending = PendingDose()
    dose.isAdded = edit.addsDoses
    doses.append(dose)
  }

  /// `25mg`, `12.5 mg`, `2 tablets`.
  func amount(at index: Int) -> TimeReader.Found<Amount>? {
    guard let token = line[index], token.startsWithDigit else { return nil }
    if let amount = Amount(token.key) { return (amount, index + 1) }
    guard let next = line[index + 1], next.key.first?.isLetter == true,
      let amount = Amount(token.key + next.key)
    else { return nil }
    return (amount, index + 2)
  }

  /// `2x`, `x2`, `2 x`, `x 2`.
  func count(at index: Int) -> TimeReader.Found<Int>? {
    let key = line.key(index)
    var digits = key[...]
    var next = index + 1
    if doses.last?.end == index, ["times", "time"].contains(line.key(next)),
      let count = line[index]?.integer
        ?? TimeReader.number(key), (1...20).contains(count)
    {
      return (count, next + 1)
    }
    if ["x", "×"].contains(key), line[next]?.integer != nil {
      (digits, next) = (line.key(next)[...], next + 1)
    } else if let last = digits.last, "x×".contains(last), digits.count > 1 {
      digits.removeLast()
    } else if let first = digits.first, "x×".contains(first), digits.count > 1 {
      digits.removeFirst()
    } else if ["x", "×"].contains(line.key(index + 1)), line[index + 2]?.integer == nil {
      next += 1
    } else {
      return nil
    }
    guard let count = Token.integer(digits), (1...20).contains(count) else { return nil }
    return (count, next)
  }

  mutating func attach(amount: Amount, _ range: Range<Int>) -> Int {
    // Tablets and puffs are counted; half a tablet is an amount.
    if [.tablet, .puff].contains(amount.unit), amount.thousandths % 1000 == 0, amount.thousandths <= 20_000 {
      return attach(count: amount.thousandths / 1000, range)
    }
    if amount.unit == .tablet { return attach(portion: amount.thousandths, range) }
    let last = doses.indices.last
    if let last, doses[last].amount == nil, doses[last].end == range.lowerBound || !isDrug(range.upperBound) {
      doses[last].amount = amount
      doses[last].end = range.upperBound
    } else {
      if pending.amount != nil { keepPending() }
      pending.amount = amount
      pending.words += range
    }
    return range.upperBound
  }

  mutating func attach(count: Int, _ range: Range<Int>) -> Int {
    if let last = doses.indices.last, doses[last].count == nil, doses[last].end == range.lowerBound,
      !isDrug(range.upperBound)
    {
      doses[last].count = count
      doses[last].end = range.upperBound
    } else {
      if pending.count != nil { keepPending() }
      pending.count = count
      pending.words += range
    }
    return range.upperBound
  }

  func isDrug(_ index: Int) -> Bool {
    var index = index
    if let (_, next) = amount(at: index) { index = next }
    guard let token = line[index], !token.startsWithDigit, FixedWords.meaning(of: token.key) == nil else {
      return false
    }
    if case .drug = drugMatch(at: index).0 { return true }
    return false
  }

  /// An amount that no drug followed says nothing that could be kept.
  mutating func keepPending() {
    guard !pending.words.isEmpty else { return }
    let text = pending.words.map { line.tokens[$0].text }.joined(separator: " ")
    // With its time, which would else be another's.
    var words = pending.words
    if let last = words.last, ["at", "@"].contains(line.key(last + 1)),
      line[last + 2]?.startsWithDigit == true
    {
      words += [last + 1, last + 2]
    }
    refusal = refusal ?? ParseError(.looseAmount(text), line: isOfDoses ? nil : line.withNote(words))
    pending = PendingDose()
  }

  /// `@14:40`, `@9`, `@2h`, `@ 14:40`; after a drug also `at 14:40` and `now`.
  mutating func doseTime(at index: Int) throws(ParseError) -> Int? {
    let key = line.key(index)
    let isAt = key.hasPrefix("@")
    let follows = doses.last?.end == index
    guard isAt || (follows && (key == "at" || key == "now")) else { return nil }
    guard let last = doses.indices.last, doses[last].time == nil else {
      if isAt, key.count > 1, doses.isEmpty, TimeReader.clock(String(key.dropFirst()), bare: true) != nil {
        return nil
      }
      if isAt, key.count == 1, doses.isEmpty { return nil }
      if isAt, doses.isEmpty, key.dropFirst().first?.isNumber == true {
        throw ParseError(.noSuchTime(line.tokens[index].text))
      }
      guard isAt else { return nil }
      throw ParseError(.notUnderstood(line.tokens[index].text), line: line.withNote([index]))
    }
    // The words as if `@14:40` were two of them.
    var rest =
      (key.count > 1 && isAt ? [String(key.dropFirst())] : key == "now" ? ["now"] : [])
      + line.tokens[(index + 1)...].prefix(4).map(\.text)
    if key == "at", line[index + 2] == nil || line[index + 1]?.isEndOfClause == true, let word = rest.first,
      let hour = TimeReader.number(word.lowercased()), hour <= 12
    {
      rest[0] = String(hour)
    }
    let joined = key.count > 1 && (isAt || key == "now")
    let inner = TimeReader(line: Line(rest, command: ""), now: reader.now)
    var used = 0
    let spoken: TimeReader.Found<TimePhrase>?
    do throws(ParseError) {
      spoken = try inner.phrase(at: 0, bare: true)
    } catch {
      // A line made from these words alone would be none.
      throw ParseError(error.cause)
    }
    if let (phrase, next) = spoken, phrase.hasTime {
      var time = phrase
      time.mayBeAfternoon = isHourWithoutHalf(rest, upTo: next)
      doses[last].time = time
      used = next
    } else if isAt, let (length, next) = inner.length(at: 0) {
      doses[last].time = TimePhrase(ago: length.minutes)
      used = next
    } else {
      if isAt { throw ParseError(.noSuchTime(line.tokens[index].text)) }
      return nil
    }
    doses[last].end = index + used + (joined ? 0 : 1)
    shareTime()
    try refuseMoreTimes(index..<doses[last].end)
    try refuseHalfDayOfDose(index..<doses[last].end)
    return doses[last].end
  }
}
