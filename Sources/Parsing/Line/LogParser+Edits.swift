import CivilTime
import Diary

/// What the words of an edit say beyond those of a line to log.
struct EditReading {
  /// Whether a drug that is named corrects the dose that is there; not in an edit of one dose.
  var correctsDoses = false
  /// Whether the drugs that follow were taken as well: `took`.
  var addsDoses = false
  /// Doses to take out.
  var removed: [SpokenDose] = []
  /// Intensities with times of their own.
  var readings: [(intensity: Intensity, time: TimePhrase)] = []
  /// Whether the attack keeps the time of the day at which it began, on another day.
  var keepsClock = false
}

extension LogParser {
  /// Words that mean something of their own in an edit: `took`, `no suma @11:00`, `course 9 at 10:00`.
  mutating func correction(at index: Int) throws(ParseError) -> Int? {
    if let next = try timeOfDose(at: index) { return next }
    if let at = try namedStart(at: index) { return try start(at: at, bare: true) }
    switch line.key(index) {
    case "end", "end:", "ends", "until", "over", "ended": return try unknownEnd(at: index)
    case "took", "taken", "add", "added":
      guard edit.correctsDoses else { return nil }
      edit.addsDoses = true
      return index + 1
    case "no", "without", "remove", "delete": return try removal(at: index)
    case "course", "course:", "reading", "readings": return try course(at: index)
    case "instead", "rather":
      // `right instead of left`: what it was says nothing more.
      guard ["of", "than"].contains(line.key(index + 1)), line[index + 2] != nil else { return nil }
      return min(index + 3, line.tokens.count)
    default: return nil
    }
  }

  /// `end unknown`: the attack is over, and nobody knows when. `end none` can be said of one that goes on.
  private mutating func unknownEnd(at index: Int) throws(ParseError) -> Int? {
    guard edit.correctsDoses, line[index + 1] != nil else { return nil }
    var end = index + 1
    while end < line.tokens.count, end < index + 6,
      !EndWords.isUnknown(line.tokens[index + 1..<end].map(\.text))
    {
      end += 1
    }
    if EndWords.isUnknown(line.tokens[index + 1..<end].map(\.text)) {
      entry.cleared.insert(.knownEnd)
      hasAnchor = true
      return end
    }
    guard ["none", "nothing", "no"].contains(line.key(index + 1)), line[index + 2] == nil else { return nil }
    throw ParseError(
      .twoReadings(reader.text(index..<index + 2)),
      lines: ["end unknown", "no end"].map { line.replacing(index..<index + 2, with: $0) })
  }

  /// `suma 7:30`: behind a drug a time of the day is the dose's, unless it begins a stretch.
  /// Words of an edit that nobody knows are no note: they say what is to be corrected.
  func refuseNotes() throws(ParseError) {
    let unknown = account.indices.filter { account[$0] == .note }
    guard let first = unknown.first else { return }
    var end = first + 1
    while end < account.count, account[end] == .note { end += 1 }
    throw ParseError(.notUnderstood(reader.text(first..<end)), line: line.withNote(unknown))
  }

  /// `start 22:30`, `date 17 nov`, `time: 9:00`: the word says what the time is of.
  private func namedStart(at index: Int) throws(ParseError) -> Int? {
    let names = ["start", "starts", "onset", "time", "date", "day", "begin", "begins"]
    guard names.contains(line.key(index)), line.key(index + 1) != "before" else { return nil }
    var next = index + 1
    while ["to", "is", "was", "at", "on", "=", "time", "date", "day"].contains(line.key(next)) { next += 1 }
    return try reader.phrase(at: next, bare: true) == nil ? nil : next
  }

  private mutating func timeOfDose(at index: Int) throws(ParseError) -> Int? {
    guard edit.correctsDoses, let last = doses.indices.last, doses[last].end == index,
      doses[last].time == nil,
      try reader.clockRange(at: index) == nil, let (minute, next) = try reader.clock(at: index),
      !["until", "till", "til", "to", "-", "–", "—"].contains(line.key(next))
    else { return nil }
    doses[last].time = TimePhrase(clock: minute)
    doses[last].end = next
    return next
  }

  /// `no suma`, `no suma 50mg @11:00`: the words after it say which dose, and nothing else.
  private mutating func removal(at index: Int) throws(ParseError) -> Int? {
    guard edit.correctsDoses, FixedWords.meaning(of: line.key(index + 1)) == nil,
      case (.drug(let drug), let after) = drugMatch(at: index + 1), line[index + 1] != nil
    else { return nil }
    var next = after
    if let (_, end) = amount(at: next) { next = end }
    // Its time is read as that of a dose of the line.
    doses.append(SpokenDose(name: drug.name, known: drug, end: next))
    next = try doseTime(at: next) ?? next
    var removed = doses.removeLast()
    if removed.time == nil, let (minute, end) = try reader.clock(at: next) {
      removed.time = TimePhrase(clock: minute)
      next = end
    }
    edit.removed.append(removed)
    hasAnchor = true
    return next
  }

  /// `course 9 at 25 nov 10:00`, `course 5 at 9:00, 7 at 11:00`.
  private mutating func course(at index: Int) throws(ParseError) -> Int? {
    var next = index + 1
    while let (intensity, after) = reading(at: next) {
      let at = ["at", "@", "since", "from"].contains(line.key(after)) ? after + 1 : after
      guard let (phrase, end) = try reader.phrase(at: at, bare: true), phrase.hasTime else {
        if next > index + 1 { break }
        throw ParseError(.missingTime(nil))
      }
      edit.readings.append((intensity, phrase))
      next = end
    }
    guard next > index + 1 else { return nil }
    hasAnchor = true
    return next
  }

  /// `9`, `9/10`, `6.5`.
  private func reading(at index: Int) -> TimeReader.Found<Intensity>? {
    let parts = line.key(index).split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let value = Intensity(first),
      parts.count == 1 || parts.count == 2 && parts[1] == "10"
    else { return nil }
    return (value, index + 1)
  }

  /// A day alone keeps the time of the day, and moves what belongs to the attack.
  mutating func keepClock(of edited: Attack) {
    entry.movesDay = span.start.day != nil
    guard span.start.day != nil, !span.start.hasTime, !span.woke, edited.onset.precision != .day else {
      return
    }
    span.start.clock = edited.onset.moment.minuteOfDay
    edit.keepsClock = true
  }

  /// Places what an edit says of doses to take out and of readings.
  mutating func placeEdit(_ placement: inout Placement) throws(ParseError) {
    if edit.keepsClock, let edited, let onset = entry.onset {
      entry.onset = Onset(onset.moment, precision: edited.onset.precision)
    }
    for removed in edit.removed {
      guard let phrase = removed.time else {
        entry.cleared.insert(.dose(removed.name))
        continue
      }
      let there = self.there(removed.name, phrase)
      let moment = if let there { there } else { try self.moment(phrase, removed.name, &placement) }
      entry.cleared.insert(.doseAt(removed.name, moment))
    }
    for (intensity, phrase) in edit.readings {
      let known = warnings.count
      let moment = try self.moment(phrase, "", &placement)
      // Whether it lies outside the attack is said of the attack.
      warnings.removeLast(warnings.count - known)
      entry.readings.append(Reading(at: moment, intensity: intensity))
    }
  }

  /// The time of a dose of the attack that a phrase with a time of the day names.
  private func there(_ drug: String, _ phrase: TimePhrase) -> Moment? {
    edited?.doses.last { dose in
      guard dose.drug == drug, let at = dose.takenAt else { return false }
      return at.minuteOfDay == phrase.minute && phrase.day.map { $0.day == at.day } ?? true
    }?.takenAt
  }

  /// A drug that is named corrects the dose that is there. `dose`: what is added where there is none; `at`: when the
  /// line says that it was taken.
  mutating func correct(_ spoken: SpokenDose, _ dose: Dose, at: Moment?) {
    let moment = spoken.time.flatMap { there(spoken.name, $0) } ?? at
    entry.corrections.append(
      DoseCorrection(
        amount: spoken.amount == nil && spoken.portion == nil ? nil : dose.amount, count: spoken.count,
        takenAt: moment,
        relief: spoken.relief, ifMissing: dose))
  }
}
