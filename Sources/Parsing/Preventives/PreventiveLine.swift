package import CivilTime
package import Diary

/// What words say about a preventive: `milnacipran 25 mg twice a day since 15 sep because of palpitations`.
package struct PreventiveLine: Hashable, Sendable {
  /// Lower case, as typed.
  package var drug = ""
  /// A day, or each time where ``intervalDays`` says how often. ``Amount/unspecified`` where none is to be named.
  package var dose: Amount?
  package var intervalDays: Int?
  /// May be to come; `nil` where none is named.
  package var day: CivilDay?
  /// The same date in the year that follows, where the year was left out and the last such date is ``day``.
  package var comingDay: CivilDay?
  /// What stands behind `because of`.
  package var because: String?
  /// Words that say none of it.
  package var rest: [String] = []
  /// The line to type without those.
  package var lineWithoutRest = ""
  /// Whether the dose was told in capsules.
  package var isInCapsules = false
  /// How often a day a dose was told that is not of once a day.
  package var timesADay: Int?
}

/// Reads what is said of a preventive.
///
/// `nameLength`: how many of the words are the drug's name, where that is known; else they are the words before the
/// first that is understood. `command` stands before them in the lines that errors offer. Days up to a year ahead are read as such.
///
/// `number`: what a number without a unit is.
package func parsePreventive(
  _ words: [String], nameLength: Int? = nil, now: Now, command: String = "headache prev start",
  number: BareNumber = .refused()
) throws(PreventiveProblem) -> PreventiveLine {
  var reader = PreventiveReader(words, now: now, command: command)
  reader.number = number
  try reader.read(nameLength: nameLength)
  return reader.line
}

/// Walks through the words once, the longest phrase first.
struct PreventiveReader {
  let words: Line
  let now: Now
  var line = PreventiveLine()
  /// How many tablets a day, in thousandths, where they were told by the parts of the day.
  var tabletsADay: Int?
  var number = BareNumber.refused()

  init(_ typed: [String], now: Now, command: String) {
    words = Line(typed.flatMap(PreventiveReader.parts), command: command)
    self.now = now
  }

  /// `50mg/day` is `50mg` and `/day`; a date with slashes stays whole.
  private static func parts(_ word: String) -> [String] {
    word.split(separator: " ").flatMap { word -> [String] in
      guard let slash = word.firstIndex(of: "/"), slash > word.startIndex,
        periods.contains(word[word.index(after: slash)...].lowercased())
      else { return [String(word)] }
      return [String(word[..<slash]), String(word[slash...])]
    }
  }

  private static let periods = ["day", "d", "24h", "night", "week", "wk", "month", "mo"]

  var count: Int { words.tokens.count }

  func key(_ index: Int) -> String { words.key(index) }

  mutating func read(nameLength: Int?) throws(PreventiveProblem) {
    var index = 0
    var isInName = nameLength == nil
    var name: [String] = []
    var without: [Int] = []
    while index < count {
      if let nameLength, index < nameLength {
        name.append(key(index))
        index += 1
      } else if index > 0, let next = try phrase(at: index) {
        isInName = false
        index = next
      } else if index == 0, nameLength == nil, words[0]?.startsWithDigit == true {
        throw .missingDrug
      } else if isInName, words[index]?.startsWithDigit != true {
        name.append(key(index))
        index += 1
      } else {
        try keep(index)
        if words[index].map({ line.rest.last == $0.text }) ?? false { without.append(index) }
        index += 1
      }
    }
    line.drug = name.joined(separator: " ")
    let kept = (0..<count).filter { !without.contains($0) }.map { typable(words[$0]?.text ?? "") }
    line.lineWithoutRest = ([words.command] + kept).joined(separator: " ")
    if line.drug.isEmpty { throw .missingDrug }
    try applyScheme()
    if let times = line.timesADay, times > 1, let dose = line.dose, dose != .unspecified {
      guard line.intervalDays == nil else { throw .second("\(times) a day") }
      line.dose = Amount(thousandths: dose.thousandths * times, unit: dose.unit)
    }
  }

  /// Keeps a word that says nothing of a preventive. What holds a digit is understood or refused.
  private mutating func keep(_ index: Int) throws(PreventiveProblem) {
    guard let token = words[index] else { return }
    if let thousandths = Amount.thousandths(Array(token.key.utf8)[...]) {
      if line.dose == nil, let dose = number.dose(thousandths) {
        line.dose = dose
        return
      }
      throw .doseWithoutUnit(
        token.text, line: words.replacing(index, with: number.spelled(token.text, thousandths)))
    }
    if ForeignTimes.english(token.key) != nil {
      throw .day(ParseError(.foreignTime(token.text), line: ForeignTimes.translated(words)))
    }
    if token.key.contains(where: \.isNumber) { throw .notUnderstood(token.text) }
    line.rest.append(token.text)
  }

  /// Reads one phrase and answers with the index behind it; `nil` where there is none.
  private mutating func phrase(at index: Int) throws(PreventiveProblem) -> Int? {
    try refusePlaceholder(words[index]?.text ?? "")
    if let next = difference(at: index) {
      throw .difference(text(index, next), line: words.replacing(index..<next, with: "AMOUNT"))
    }
    if let next = reason(at: index) {
      try takeReason(from: next)
      return count
    }
    if let next = try scheme(at: index) { return next }
    if let (interval, next) = try often(at: index) {
      try take(interval, index, next)
      return next
    }
    if let (dose, next) = try anyDose(at: index) {
      if let first = line.dose {
        guard first.unit == dose.unit, isOfOtherPart(index, behind: next) else {
          throw .second(text(index, next))
        }
        line.dose = Amount(thousandths: first.thousandths + dose.thousandths, unit: dose.unit)
      } else {
        line.dose = dose
      }
      return next
    }
    if let next = try takeDay(at: index) { return next }
    try refuseVagueStart(at: index)
    return filler(at: index)
  }

  func text(_ start: Int, _ end: Int) -> String {
    (start..<end).compactMap { words[$0]?.text }.joined(separator: " ")
  }

  private mutating func take(_ often: Often, _ index: Int, _ next: Int) throws(PreventiveProblem) {
    switch often {
    case .timesADay(let times):
      // `50mg daily at night` says once a day twice.
      if let other = line.timesADay, other != times, times != 1 { throw .second(text(index, next)) }
      line.timesADay = max(line.timesADay ?? 1, times)
    case .days(let days):
      if let other = line.intervalDays, other != days { throw .second(text(index, next)) }
      line.intervalDays = days
    }
  }

  private static let fillers: Set<String> = [
    "for", "against", "migraine", "migraines", "headache", "headaches", "prevention", "prophylaxis",
    "preventive",
    "preventively", "orally", "mouth", "by", "as", "a", "the", "and", "dose", "of", "subcutaneous",
    "subcutaneously", "sc", "retard", "at",
  ]

  /// `for migraine`, `by mouth`: a word that changes nothing, once there is a dose or an interval.
  private func filler(at index: Int) -> Int? {
    let isSaid = line.dose != nil || line.intervalDays != nil || line.timesADay != nil
    return isSaid && Self.fillers.contains(key(index)) ? index + 1 : nil
  }
}

extension PreventiveReader {
  private static let dayMarks: Set<String> = [
    "on", "since", "from", "starting", "started", "beginning", "begun", "effective", "until", "till", "first",
  ]

  /// `15 sep`, `since 15 sep`, `as of yesterday`, `starting on monday`.
  private mutating func takeDay(at index: Int) throws(PreventiveProblem) -> Int? {
    if let (day, next) = dayAhead(at: index) {
      if line.day != nil { throw .second(text(index, next)) }
      line.day = day
      return next
    }
    var start = index
    if key(start) == "as", key(start + 1) == "of" { start += 2 }
    while start < count, Self.dayMarks.contains(key(start)) { start += 1 }
    guard let (named, next) = try day(at: start) else { return nil }
    if line.day != nil { throw .second(text(index, next)) }
    if named.day > now.today + 366 { throw .tooFarAhead(named.day) }
    line.day = named.day
    line.comingDay = coming(named)
    return next
  }

  func day(at index: Int) throws(PreventiveProblem) -> (TimeReader.NamedDay, Int)? {
    do throws(ParseError) {
      guard let (named, next) = try TimeReader(line: words, now: now).day(at: index, future: true) else {
        return nil
      }
      return (named, next)
    } catch {
      throw .day(error)
    }
  }

  private func coming(_ named: TimeReader.NamedDay) -> CivilDay? {
    guard named.isOfAnotherYear else { return nil }
    let (month, day) = (named.day.components.month, named.day.components.day)
    let year = now.today.components.year
    return [year, year + 1].lazy.compactMap { CivilDay(year: $0, month: month, day: day) }.first {
      $0 > now.today
    }
  }

  /// The index behind `because of`, `due to`.
  private func reason(at index: Int) -> Int? {
    switch key(index) {
    case "because", "cause", "cos": key(index + 1) == "of" ? index + 2 : index + 1
    case "due", "owing": key(index + 1) == "to" ? index + 2 : nil
    case "reason": index + 1
    default: nil
    }
  }

  /// The reason is all that follows, but for a day at its end.
  private mutating func takeReason(from start: Int) throws(PreventiveProblem) {
    var end = count
    if line.day == nil {
      for first in start..<count {
        var at = first
        while at < count, Self.dayMarks.contains(key(at)) { at += 1 }
        guard let (_, next) = try? day(at: at), next == count else { continue }
        _ = try takeDay(at: first)
        end = first
        break
      }
    }
    let reason = text(start, end)
    if reason.contains(where: \.isNumber) { throw .notUnderstood(reason) }
    line.because = reason.isEmpty ? nil : reason
  }
}
