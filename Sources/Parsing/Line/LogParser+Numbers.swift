import CivilTime
import Diary

/// Numbers that are no time: counts, amounts, intensities, and the ones that are refused.
extension LogParser {
  mutating func number(at index: Int) throws(ParseError) -> Int? {
    guard let token = line[index] else { return nil }
    if token.startsWithDigit, ForeignTimes.isOClock(line.key(index + 1)) {
      throw foreignTime(line.tokens[index + 1].text)
    }
    if let next = countedAmount(at: index) { return next }
    if let (count, next) = count(at: index) { return attach(count: count, index..<next) }
    if let next = form(at: index) { return next }
    if token.key == "twice" || token.key == "thrice", doses.last?.end == index {
      throw ParseError(
        .twoReadings(token.text),
        lines: [line.replacing(index, with: token.key == "twice" ? "x2" : "x3"), line.withNote([index])])
    }
    if let next = try counted(at: index) { return next }
    if let count = TimeReader.number(token.key), isDrug(index + 1) {
      return attach(count: count, index..<index + 1)
    }
    if let next = try spelledIntensity(at: index) { return next }
    guard token.startsWithDigit || token.key.first == "." else { return nil }
    if let (amount, next) = amount(at: index) { return attach(amount: amount, index..<next) }
    if let next = try fraction(at: index) { return next }
    if let next = strength(at: index) { return next }
    try refuseNumberOfPreventive(at: index)
    if token.key.count >= 3, token.key.utf8.allSatisfy({ (48...57).contains($0) }) { throw bareDigits(index) }
    if token.startsWithDigit, token.key.contains("..") { throw ParseError(.twoDays(token.text)) }
    if let month = Month(iso: token.key) {
      throw ParseError(.monthAsDay(token.text), line: line.replacing(index, with: "\(month.days.start)"))
    }
    if token.key.split(separator: ".").count == 3 || token.key.split(separator: "-").count == 3,
      token.key.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" })
    {
      throw ParseError(.slash(token.text))
    }
    guard let value = token.integer else { return try decimal(at: index) }
    if let next = try numberTaken(value, at: index) { return next }
    guard value <= 10 else { return try tooHigh(value, at: index) }
    return try intensity(Intensity(value), at: index)
  }

  /// `seven out of ten`, `six of 10`.
  private mutating func spelledIntensity(at index: Int) throws(ParseError) -> Int? {
    guard let value = TimeReader.number(line.key(index)), (0...10).contains(value) else { return nil }
    let of = line.key(index + 1) == "out" ? index + 2 : index + 1
    guard line.key(of) == "of", ["10", "ten"].contains(line.key(of + 1)) else { return nil }
    return try intensity(Intensity(value), at: index, next: of + 2)
  }

  /// `took 1 naproxen`, `took 2 triptans`: behind this word a number counts what was taken.
  private mutating func numberTaken(_ value: Int, at index: Int) throws(ParseError) -> Int? {
    guard ["took", "taken"].contains(line.key(index - 1)), (1...9).contains(value),
      let next = line[index + 1], next.key.first?.isLetter == true,
      FixedWords.meaning(of: next.key) == nil
    else { return nil }
    if isDrug(index + 1) { return attach(count: value, index..<index + 1) }
    throw ParseError(
      .notUnderstood(reader.text(index - 1..<index + 2)), line: line.withNote([index - 1, index, index + 1]))
  }

  /// `7/10`, `6.5 / 10`, `7 out of 10`; any other slash between digits is refused.
  private mutating func fraction(at index: Int) throws(ParseError) -> Int? {
    let token = line.tokens[index]
    let of = line.key(index + 1) == "out" ? index + 2 : index + 1
    if line.key(of) == "of", ["10", "ten"].contains(line.key(of + 1)) {
      return try intensity(ofTen: token.key, at: index, next: of + 2)
    }
    if line.key(index + 1) == "/", line.key(index + 2) == "10" {
      return try intensity(ofTen: token.key, at: index, next: index + 3)
    }
    let parts = token.key.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1] == "10" {
      return try intensity(ofTen: parts[0], at: index, next: index + 1)
    }
    guard parts.count > 1, parts.allSatisfy({ Token.integer($0) != nil }) else { return nil }
    let numbers = parts.compactMap { Token.integer($0) }
    if numbers.count == 2, numbers[0] > 60, numbers[1] > 30 {
      throw ParseError(.bloodPressure(token.text), line: "headache bp \(token.text)")
    }
    // Behind a day it is no other.
    if span.start.day != nil { throw ParseError(.notUnderstood(token.text), line: line.withNote([index])) }
    let readings = Line.days(written: token.key)
    throw ParseError(
      .slash(token.text), line: readings.count == 1 ? line.replacing(index, with: readings[0]) : nil)
  }

  /// The number before `/10`; `nil` where that is none.
  private mutating func intensity(ofTen text: some StringProtocol, at index: Int, next: Int? = nil)
    throws(ParseError) -> Int?
  {
    guard let value = Intensity(text) else {
      guard Token.integer(Substring(text)) != nil else { return nil }
      throw ParseError(.intensityOutOfRange(line.tokens[index].text))
    }
    return try intensity(value, at: index, next: next)
  }

  /// A bare number right after a drug: milligrams if it is above ten, or a strength of that drug.
  private mutating func strength(at index: Int) -> Int? {
    guard let last = doses.indices.last, doses[last].end == index, doses[last].amount == nil,
      let thousandths = Amount.thousandths(Array(line.key(index).utf8)[...]), thousandths > 0
    else { return nil }
    let isStrength = doses[last].known.map { vocabulary.isStrength($0, thousandths) } ?? false
    guard thousandths > 10_000 || isStrength else { return nil }
    doses[last].amount = Amount(thousandths: thousandths, unit: .milligram)
    doses[last].end = index + 1
    return index + 1
  }

  /// `candesartan 8`, `topiramate up to 2`: how bad it is, or how much of a drug that is taken every day.
  private func refuseNumberOfPreventive(at index: Int) throws(ParseError) {
    guard !isOfDoses, !isEdit, let last = doses.last, let drug = last.known, drug.role == .preventive,
      last.amount == nil, last.end <= index, entry.intensity == nil,
      let value = Intensity(line.key(index)),
      (last.end..<index).allSatisfy({ isFiller($0) || line.key($0) == "to" })
    else { return }
    let words = last.end..<index + 1
    let amount = line.replacing(words, with: "\(value)mg")
    // A dose alone is one that was taken.
    let isAlone = index + 1 == line.tokens.count && line.note.isEmpty && line.command == "headache"
    let dose = isAlone ? "headache took" + amount.dropFirst(line.command.count) : amount
    throw ParseError(
      .twoReadings(reader.text(last.end - 1..<index + 1)),
      lines: [dose, line.replacing(words, with: "\(value)/10")])
  }

  private mutating func intensity(_ value: Intensity, at index: Int, next: Int? = nil) throws(ParseError)
    -> Int
  {
    let after = next ?? index + 1
    let isGiven = entry.intensity != nil && intensityWord == nil
    // `took tylenol 3`: how many, or of what.
    if isOfDoses, next == nil, let last = doses.last, last.end == index, last.amount == nil,
      last.count == nil,
      value.isWhole, (1...9).contains(value), !isDrug(after)
    {
      throw ParseError(
        .twoReadings(reader.text(index - 1..<after)),
        lines: ["x\(value)", "\(value)mg"].map { line.replacing(index, with: $0) })
    }
    if isGiven || isOfDoses, next == nil, value.isWhole, (1...9).contains(value), isDrug(after) {
      return attach(count: value.wholePart, index..<after)
    }
    if isGiven {
      if next == nil, value.isWhole { try refuseHour(value.wholePart, before: after) }
      return secondNumber(index..<after, isBare: next == nil)
    }
    // `bought 2 ibuprofen`: how many, of what was not taken.
    if next == nil, value.isWhole, (1...9).contains(value), untakenStart(before: after) != nil, isDrug(after)
    {
      return attach(count: value.wholePart, index..<after)
    }
    if next == nil, value.isWhole, (1...4).contains(value), !line.tokens[index].isEndOfClause, isDrug(after) {
      throw ParseError(
        .twoReadings(reader.text(index..<drugEnd(after))),
        lines: ["\(value)/10", "\(value)x"].map { line.replacing(index, with: $0) })
    }
    if let word = intensityWord {
      keepInNote(word)
      warnings.append(.secondValue(line.tokens[word].text))
      intensityWord = nil
    }
    entry.intensity = value
    intensityAt = next == nil ? index : nil
    hasAnchor = true
    return after
  }

  /// A number above ten: no intensity, and behind one a second number.
  private mutating func tooHigh(_ value: Int, at index: Int) throws(ParseError) -> Int {
    if entry.intensity != nil, intensityWord == nil {
      if value < 24 { try refuseHour(value, before: index + 1) }
      return secondNumber(index..<index + 1, isBare: true)
    }
    let isHour = value < 24 && span.start.isEmpty && span.end == nil
    throw ParseError(
      .intensityOutOfRange(line.tokens[index].text),
      line: isHour ? line.replacing(index, with: "\(value):00") : nil)
  }

  /// `7 8 till 10`: a number between an intensity and an end is the hour of the start.
  private func refuseHour(_ hour: Int, before after: Int) throws(ParseError) {
    guard span.start.isEmpty, ["to", "till", "til", "until"].contains(line.key(after)),
      try reader.phrase(at: after + 1, bare: true)?.value.hasTime == true
    else { return }
    throw ParseError(
      .hoursOrIntensities(reader.text(after - 1..<after + 2)),
      line: line.replacing(after - 1, with: "\(hour):00"))
  }

  private mutating func secondNumber(_ range: Range<Int>, isBare: Bool) -> Int {
    if isBare, doses.last?.end != range.lowerBound, isCountable(range.upperBound) {
      return remark(range.lowerBound..<range.upperBound + 1)
    }
    for index in range { keepInNote(index) }
    warnings.append(.secondNumber(line.tokens[range].map(\.text).joined(separator: " ")))
    return range.upperBound
  }

  /// Three digits or more, whether or not there is an intensity: a time or a year must not end up in the note.
  private func bareDigits(_ index: Int) -> ParseError {
    let token = line.tokens[index]
    let digits = token.key
    var meant: String?
    if digits.count <= 4, let clock = Line.clock(digits: digits) {
      meant = Line.clock(clock)
    } else if digits.count == 8 {
      let iso = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
      meant = CivilDay(iso: iso).map(\.description)
    }
    if isDrug(index + 1), doses.last?.end != index {
      return ParseError(.bareDigits(token.text), line: line.replacing(index, with: "\(digits)mg"))
    }
    // `novaminsul 500`: behind a word that nobody knows it is an amount, as it stands.
    if digits.count == 3 || digits.count == 4, digits.hasSuffix("0"), index > 0, account[index - 1] == .note,
      !isFiller(index - 1), line[index - 2]?.integer.map({ $0 > 4 }) ?? true,
      line[index - 1]?.key.allSatisfy(\.isLetter) == true,
      !(digits.count == 4 && Line.clock(digits: digits) != nil)
    {
      return ParseError(.bareDigits(token.text), line: line.replacing(index, with: "\(digits)mg"))
    }
    let isYear = digits.count == 4 && (1900...2099).contains(token.integer ?? 0)
    let isAmount = digits.count == 3 && (digits.hasSuffix("00") || digits.hasSuffix("50"))
    return ParseError(
      .bareDigits(token.text), line: isYear || isAmount ? nil : meant.map { line.replacing(index, with: $0) })
  }

  /// `6.5`, `6,5`: an intensity. `14.30` is no time, and right behind a drug a decimal is as likely its amount.
  private mutating func decimal(at index: Int) throws(ParseError) -> Int? {
    let token = line.tokens[index]
    let parts = token.key.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, Token.integer(parts[1]) != nil, parts[0].isEmpty || Token.integer(parts[0]) != nil
    else { return nil }
    if parts[1].count == 2, let clock = TimeReader.clock("\(parts[0]):\(parts[1])", bare: false) {
      let isDay = !Line.days(written: token.key).isEmpty
      throw ParseError(
        .bareDigits(token.text), line: isDay ? nil : line.replacing(index, with: Line.clock(clock)))
    }
    if let last = doses.last, last.end == index, last.amount == nil {
      throw ParseError(.amountOrIntensity(token.text), line: line.replacing(index, with: token.text + "mg"))
    }
    let isGiven = entry.intensity != nil && intensityWord == nil
    guard let value = Intensity(token.key), !isGiven else {
      if isGiven { return secondNumber(index..<index + 1, isBare: false) }
      throw ParseError(.intensityOutOfRange(token.text))
    }
    return try intensity(value, at: index)
  }
}
