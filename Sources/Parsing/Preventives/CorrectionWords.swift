package import CivilTime
package import Diary

/// A correction of a trial read from words: `start 2025-10-02`, `dose 75mg 2025-10-08`, `stop none`.
extension TrialCorrection {
  /// `part`: what is corrected, in lower case; `words`: what it was. `number`: the trial's, for the line to write where
  /// something is missing. `effects`: in whose names an *and* may stand. `drugName`: the diary's name for a drug as
  /// typed.
  package init(
    part: String, _ words: [String], of number: Int, now: Now, effects: [String],
    drugName: (String) -> String
  ) throws(PreventiveRefusal) {
    let reader = CorrectionReader(
      words: words, name: "T\(number)", command: "headache prev edit T\(number) \(part)", now: now,
      effects: effects)
    switch part {
    case "start":
      try reader.need(.day, "DAY")
      self = try .start(reader.comingDay())
    case "stop":
      try reader.need(.day, "DAY")
      self = try .stop(reader.isNone ? nil : reader.comingDay())
    case "dose": self = try reader.dose()
    case "step": self = try reader.step()
    case "target": self = try reader.target()
    case "judge", "judged":
      try reader.need(.day, "DAY")
      self = try .judge(reader.isNone ? nil : reader.comingDay())
    case "interval", "every":
      try reader.need(.interval, "INTERVAL")
      self = try .interval(reader.isNone ? nil : PreventiveWords.interval(reader.text))
    case "reason": self = try reader.reason()
    case "note":
      try reader.needWords(.note)
      self = .note(reader.isNone && words.count == 1 ? "" : reader.text)
    case "drug":
      try reader.needWords(.drug)
      self = .drug(drugName(reader.text))
    case "effect": self = try reader.effect()
    case "missed":
      try reader.need(.day, "DAY none")
      let days = try PreventiveWords.missedDays(reader.wordsBeforeNone, of: reader.name, now: now)
      self = reader.isNone ? .notMissed(days) : .missed(days)
    default: throw PreventiveRefusal(.unknownPart(part))
    }
  }
}

/// Reads what a part of a trial was.
private struct CorrectionReader {
  let words: [String]
  /// The trial's: `T2`.
  let name: String
  /// Stands before the words.
  let command: String
  let now: Now
  let effects: [String]

  /// `none` at the end: there was no such thing.
  var isNone: Bool { words.last.map { ["none", "no"].contains($0.lowercased()) } ?? false }
  var wordsBeforeNone: [String] { isNone ? Array(words.dropLast()) : words }
  var text: String { words.joined(separator: " ") }

  /// Refuses a part without words. `example`: what could stand there.
  func need(_ what: MissingPart, _ example: String) throws(PreventiveRefusal) {
    if words.isEmpty { throw missing(what, example) }
  }

  /// The same, where nothing could stand for it.
  func needWords(_ what: MissingPart) throws(PreventiveRefusal) {
    if words.isEmpty { throw PreventiveRefusal(.missing(what), line: "headache help prev edit") }
  }

  private func missing(_ what: MissingPart, _ example: String) -> PreventiveRefusal {
    PreventiveRefusal(.missing(what), line: "\(command) \(example)")
  }

  /// A start and a stop may be to come.
  func comingDay() throws(PreventiveRefusal) -> CivilDay {
    try PreventiveWords.day(words, now: now, line: "\(command) DAY")
  }

  func dose() throws(PreventiveRefusal) -> TrialCorrection {
    try need(.dose, "AMOUNT DAY")
    let spoken = try PreventiveWords.read(words, after: "x", now: now, line: "\(command) AMOUNT DAY")
    guard let amount = spoken.dose else { throw missing(.dose, "AMOUNT \(text)") }
    return .dose(amount, on: spoken.day)
  }

  func target() throws(PreventiveRefusal) -> TrialCorrection {
    try need(.dose, "AMOUNT")
    if isNone { return .target(nil) }
    let spoken = try PreventiveWords.read(words, after: "x", now: now, line: "\(command) AMOUNT")
    guard let amount = spoken.dose, spoken.day == nil else { throw missing(.dose, "AMOUNT") }
    return .target(amount)
  }

  func reason() throws(PreventiveRefusal) -> TrialCorrection {
    try needWords(.reason)
    if isNone { return .reason(nil) }
    do throws(UnknownReason) {
      return try .reason(StopReason(spoken: text))
    } catch {
      throw PreventiveRefusal(.unknownReason(error))
    }
  }

  func effect() throws(PreventiveRefusal) -> TrialCorrection {
    try needWords(.effect)
    let spoken = try PreventiveWords.effects(wordsBeforeNone, known: effects, of: name, now: now)
    guard let effect = spoken.effects.first, spoken.effects.count == 1 else {
      throw PreventiveRefusal(.missing(.effect), line: "headache help prev edit")
    }
    return try .effect(effect, on: isNone ? nil : PreventiveWords.past(spoken.day, now: now))
  }

  /// `2025-10-08 2025-10-10` moves a step, `2025-10-08 none` takes it out.
  func step() throws(PreventiveRefusal) -> TrialCorrection {
    try need(.day, "DAY DAY")
    let days = wordsBeforeNone
    // Two days side by side: the shortest words that are a day, then the rest.
    let split = (1...max(1, days.count)).first { count in
      (try? parseDay(Array(days.prefix(count)), now: now)) != nil
        && (isNone ? count == days.count : (try? parseDay(Array(days.dropFirst(count)), now: now)) != nil)
    }
    guard let split else { throw missing(.dayOrStep, "DAY DAY") }
    let old = try PreventiveWords.pastDay(Array(days.prefix(split)), now: now, line: command)
    if isNone { return .step(old, to: nil) }
    return .step(
      old, to: try PreventiveWords.pastDay(Array(days.dropFirst(split)), now: now, line: command))
  }
}
