import Messages
import Catalogue
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// A correction of a trial read from words: `start 2025-10-02`, `dose 75mg 2025-10-08`, `stop none`.
extension TrialCorrection {
  /// `number`: the trial's, for the line to write where something is missing.
  init(_ part: String, _ words: [String], of number: Int, _ edit: TrialEdit) throws {
    let (session, now) = (edit.session, edit.session.now)
    let isNone = words.last.map { ["none", "no"].contains($0.lowercased()) } ?? false
    let command = "headache prev edit T\(number) \(part)"
    func day(_ words: some Collection<String>) throws -> CivilDay {
      try parseDay(Array(words), now: now, command: command)
    }
    /// A start and a stop may be to come.
    func coming() throws -> CivilDay {
      try PreventiveWords.day(words, session, line: "\(command) 2025-10-02")
    }
    func need(_ what: MissingPart, _ example: String) throws {
      if words.isEmpty { throw CommandError.missing(what, write: "\(command) \(example)") }
    }
    switch part {
    case "start":
      try need(.day, "2025-10-02")
      self = try .start(coming())
    case "stop":
      try need(.day, "2026-03-29")
      self = try .stop(isNone ? nil : coming())
    case "dose":
      try need(.dose, "75mg 2025-10-08")
      let spoken = try PreventiveWords.read(words, after: "x", session, line: "\(command) 75mg 2025-10-08")
      guard let amount = spoken.dose else { throw CommandError.missing(.dose, write: "\(command) 75mg") }
      self = .dose(amount, on: spoken.day)
    case "step":
      try need(.day, "2025-10-08 2025-10-10")
      self = try .step(words, isNone, now, command)
    case "target":
      try need(.dose, "100mg")
      let spoken =
        try isNone ? nil : PreventiveWords.read(words, after: "x", session, line: "\(command) 100mg")
      guard isNone || spoken?.dose != nil && spoken?.day == nil else {
        throw CommandError.missing(.dose, write: "\(command) 100mg")
      }
      self = .target(spoken?.dose)
    case "interval", "every":
      try need(.interval, "28d")
      self = try .interval(isNone ? nil : parseInterval(words.joined(separator: " ")))
    case "reason":
      try need(.reason, "side-effects")
      self = try .reason(isNone ? nil : StopReason(spoken: words.joined(separator: " ")))
    case "note":
      try need(.note, "\"…\"")
      self = .note(isNone && words.count == 1 ? "" : words.joined(separator: " "))
    case "drug":
      try need(.drug, "candesartan")
      self = .drug(edit.session.drugName(words.joined(separator: " "), in: edit.store))
    case "effect":
      try need(.effect, "nausea none")
      let spoken = try PrevEffect.effects(
        isNone ? words.dropLast() : words, Catalogue.effectWords, session, of: "T\(number)")
      guard let effect = spoken.effects.first, spoken.effects.count == 1 else {
        throw CommandError.missing(.effect, write: "headache prev edit T\(number) effect nausea none")
      }
      self = try .effect(effect, on: isNone ? nil : PreventiveWords.past(spoken.day, session))
    case "missed":
      try need(.day, "2026-01-03 none")
      let days = try PrevMissed.days(isNone ? words.dropLast() : words, now, of: "T\(number)")
      self = isNone ? .notMissed(days) : .missed(days)
    default: throw CommandError.unknownTrialPart(part, of: number, lines: [])
    }
  }

  /// `2025-10-08 2025-10-10` moves a step, `2025-10-08 none` takes it out.
  private static func step(
    _ words: [String], _ isNone: Bool, _ now: Now, _ command: String
  ) throws -> TrialCorrection {
    let reading = isNone ? Array(words.dropLast()) : words
    // Two days side by side: the shortest words that are a day, then the rest.
    let split = (1...max(1, reading.count)).first { count in
      (try? parseDay(Array(reading.prefix(count)), now: now)) != nil
        && (isNone
          ? count == reading.count : (try? parseDay(Array(reading.dropFirst(count)), now: now)) != nil)
    }
    guard let split else {
      throw CommandError.missing(.dayOrStep, write: "\(command) 2025-10-08 2025-10-10")
    }
    let old = try parseDay(Array(reading.prefix(split)), now: now)
    return .step(old, to: isNone ? nil : try parseDay(Array(reading.dropFirst(split)), now: now))
  }
}
