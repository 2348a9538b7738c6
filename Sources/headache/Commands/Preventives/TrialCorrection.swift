import Messages
import Language
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// One thing to correct of a trial, read from words: `start 2025-10-02`, `dose 75mg 2025-10-08`, `stop none`.
struct TrialCorrection {
  /// Makes the correction; answers with what speaks against it.
  let change: (inout Trial) throws -> Text?
  /// What it was, for the answer, of the trial as it is now: `started 2 Oct 2025`.
  let said: (Trial) -> String

  private init(_ said: String, _ change: @escaping (inout Trial) -> Text?) {
    self.init(of: { _ in said }, change)
  }

  private init(of said: @escaping (Trial) -> String, _ change: @escaping (inout Trial) throws -> Text?) {
    self.said = said
    self.change = change
  }

  init(_ part: String, _ words: [String], of stored: StoredTrial, _ edit: TrialEdit) throws {
    let (now, language) = (edit.session.now, edit.session.language)
    let isNone = words.last.map { ["none", "no"].contains($0.lowercased()) } ?? false
    let command = "headache prev edit T\(stored.id) \(part)"
    func day(_ words: some Collection<String>) throws -> CivilDay {
      try parseDay(Array(words), now: now, command: command)
    }
    func need(_ what: MissingPart, _ example: String) throws {
      if words.isEmpty { throw CommandError.missing(what, write: "\(command) \(example)") }
    }
    switch part {
    case "start":
      try need(.day, "2025-10-02")
      self = try .start(day(words), language)
    case "stop":
      try need(.day, "2026-03-29")
      self = isNone ? .stillTaken(language) : try .stop(day(words), language)
    case "dose":
      try need(.dose, "75mg 2025-10-08")
      self = try .dose(words, of: stored, edit.session, command)
    case "step":
      try need(.day, "2025-10-08 2025-10-10")
      self = try .step(words, isNone, edit.session, command)
    case "target":
      try need(.dose, "100mg")
      let target = isNone ? nil : try parseDose(words)
      self.init(language.correctedTarget(target)) {
        $0.target = target; return nil
      }
    case "interval", "every":
      try need(.interval, "28d")
      let days = isNone ? nil : try parseInterval(words.joined())
      self.init(language.correctedInterval(days)) {
        $0.intervalDays = days; return nil
      }
    case "reason":
      try need(.reason, "side-effects")
      self = try .reason(
        isNone ? nil : StopReason(spoken: words.joined(separator: " ")), language)
    case "note":
      try need(.note, "\"…\"")
      let note = isNone && words.count == 1 ? "" : words.joined(separator: " ")
      self.init(language.correctedNote(isEmpty: note.isEmpty)) {
        $0.note = note; return nil
      }
    case "drug":
      try need(.drug, "candesartan")
      let drug = edit.session.drugName(words.joined(separator: " "), in: edit.store)
      self.init(language.correctedDrug(drug)) {
        $0.drug = drug; return nil
      }
    case "effect":
      try need(.effect, "nausea none")
      self = try .effect(words, isNone, edit.session)
    case "missed":
      try need(.day, "2026-01-03 none")
      self = try .missed(PrevMissed.days(isNone ? words.dropLast() : words, now), isNone, edit.session)
    default: throw CommandError.unknownTrialPart(part)
    }
  }
}

extension TrialCorrection {
  /// The first day; what is noted before it speaks against it. Steps that are only planned move along, so that
  /// each keeps its length.
  private static func start(_ day: CivilDay, _ language: Language) -> TrialCorrection {
    TrialCorrection(language.correctedStart(day)) { trial in
      let shift = day - trial.start
      for position in trial.steps.indices where trial.steps[position].planned {
        trial.steps[position].day = trial.steps[position].day + shift
      }
      let days = trial.steps.dropFirst().map(\.day)
      if let early = days.first(where: { $0 <= day }) {
        return .doseChanged(before: early)
      }
      if zip(days, days.dropFirst()).contains(where: >=) {
        return .plannedBehindTaken
      }
      if let stop = trial.stop, day > stop { return .stopped(on: stop) }
      let noted = (trial.effects.map(\.day) + trial.missed).min()
      if let noted, noted < day { return .noted(on: noted) }
      if !trial.steps.isEmpty { trial.steps[0].day = day }
      return nil
    }
  }

  private static func stop(_ day: CivilDay, _ language: Language) -> TrialCorrection {
    TrialCorrection(language.correctedStop(day)) { $0.end(on: day) }
  }

  private static func stillTaken(_ language: Language) -> TrialCorrection {
    TrialCorrection(language.correctedStop(nil)) { trial in
      (trial.stop, trial.stopReason) = (nil, nil)
      return nil
    }
  }

  private static func reason(_ reason: StopReason?, _ language: Language) -> TrialCorrection {
    TrialCorrection(language.correctedReason(reason)) { trial in
      guard trial.stop != nil || reason == nil else { return .stillTaken }
      trial.stopReason = reason
      return nil
    }
  }

  /// The dose that held on a day; without a day that of the only step.
  private static func dose(
    _ words: [String], of stored: StoredTrial, _ session: Session, _ command: String
  ) throws -> TrialCorrection {
    let count = words.count > 1 && Amount("\(words[0]) \(words[1])") != nil ? 2 : 1
    let amount = try parseDose(Array(words.prefix(count)))
    let rest = Array(words.dropFirst(count))
    let named = rest.isEmpty ? nil : try parseDay(rest, now: session.now, command: command)
    return TrialCorrection(of: { trial in
      let day = named ?? trial.start
      return session.language.correctedDose(amount, from: trial.steps.last { $0.day <= day }?.day)
    }) { trial in
      guard named != nil || trial.steps.count == 1 else {
        var current = stored
        current.trial = trial
        throw CommandError.whichStep(current)
      }
      let day = named ?? trial.start
      guard let index = trial.steps.lastIndex(where: { $0.day <= day }) else {
        return .started(on: trial.start)
      }
      trial.steps[index].amount = amount
      return nil
    }
  }

  /// `2025-10-08 2025-10-10` moves a step, `2025-10-08 none` takes it out.
  private static func step(
    _ words: [String], _ isNone: Bool, _ session: Session, _ command: String
  ) throws -> TrialCorrection {
    let now = session.now
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
    let new = isNone ? nil : try parseDay(Array(reading.dropFirst(split)), now: now)
    return TrialCorrection(session.language.correctedStep(on: old, to: new)) { trial in
      guard let index = trial.steps.firstIndex(where: { $0.day == old }) else {
        return .doseNotChanged(on: old)
      }
      guard index > 0 else { return .firstDay(old) }
      var step = trial.steps.remove(at: index)
      guard let new else {
        // A dose that went back to the one before has nothing to go back from.
        if index < trial.steps.count, trial.intervalDays == nil, !trial.steps[index].planned,
          trial.steps[index].amount == trial.steps[index - 1].amount
        {
          trial.steps.remove(at: index)
        }
        return nil
      }
      step.day = new
      let isBetween =
        new > trial.steps[index - 1].day && (index == trial.steps.count || new < trial.steps[index].day)
      if !isBetween { return .doseBetween(old, new) }
      if let stop = trial.stop, new > stop { return .stopped(on: stop) }
      trial.steps.insert(step, at: index)
      return nil
    }
  }

  /// `nausea none` takes the word out, `nausea 2025-10-05` gives it another day.
  private static func effect(_ words: [String], _ isNone: Bool, _ session: Session) throws -> TrialCorrection
  {
    let (effects, day) = try PrevEffect.effects(isNone ? words.dropLast() : words, session.now)
    guard let effect = effects.first, effects.count == 1 else {
      throw CommandError.missing(.effect, write: "headache prev edit T2 effect nausea none")
    }
    let said = session.language.correctedEffect(effect, on: isNone ? nil : day)
    return TrialCorrection(said) { trial in
      guard let first = trial.effects.firstIndex(where: { $0.effect == effect }) else {
        return .effectNotNoted(effect)
      }
      if !isNone, day < trial.start { return trial.objection(to: day) }
      if isNone { trial.effects.removeAll { $0.effect == effect } } else { trial.effects[first].day = day }
      return nil
    }
  }

  private static func missed(_ days: [CivilDay], _ isNone: Bool, _ session: Session) -> TrialCorrection {
    let text = PreventiveText(session.layout).days(days)
    return TrialCorrection(session.language.correctedMissed(text, isTaken: isNone)) { trial in
      guard isNone else { return trial.miss(days, today: session.now.today) }
      trial.missed.removeAll(where: days.contains)
      return nil
    }
  }
}
