import ArgumentParser
import CivilTime
import Diary
import Report
import Store
import Words

/// `headache prev …`: preventive drugs, one trial after another.
struct PrevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prev", abstract: "Start, change, stop and list preventives.",
    discussion: """
      headache prev start milnacipran 25mg 2025-10-01
      headache prev change milnacipran 50mg 2025-10-08
      headache prev stop milnacipran 2026-03-29 --reason side-effects --note "palpitations"
      """,
    subcommands: [PrevStart.self, PrevChange.self, PrevStop.self, PrevList.self],
    defaultSubcommand: PrevList.self)
}

/// `DRUG DOSE [DAY]` and `DRUG [DAY]`, as typed.
struct PreventiveWords {
  /// Lower case, as typed.
  var drug: String
  var dose: Amount?
  var day: CivilDay

  init(_ words: [String], needsDose: Bool, now: Now, command: String) throws {
    var drug: [String] = []
    var rest = words[...]
    var found: Amount?
    while found == nil, let word = rest.first {
      if let next = rest.dropFirst().first, let amount = Amount("\(word) \(next)") {
        found = amount
        rest = rest.dropFirst(2)
      } else if let amount = Amount(word) {
        found = amount
        rest = rest.dropFirst()
      } else if !drug.isEmpty, !needsDose, (try? parseDay(Array(rest), now: now)) != nil {
        break
      } else {
        drug.append(word)
        rest = rest.dropFirst()
      }
    }
    guard !drug.isEmpty, found != nil || !needsDose else {
      throw Refusal.missing(drug.isEmpty ? "drug" : "dose", write: command)
    }
    self.drug = drug.joined(separator: " ").lowercased()
    dose = found
    day = rest.isEmpty ? now.today : try parseDay(Array(rest), now: now, command: command)
  }
}

struct PrevStart: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "A preventive was started.",
    discussion: "headache prev start milnacipran 25mg 2025-10-01 --plan \"25 x7d, 50 x21d, 100\"")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The drug, its dose a day, and the first day; today if left out.")
  var words: [String]

  @Option(help: ArgumentHelp("The dose aimed at.", valueName: "dose"))
  var target: String?

  @Option(help: ArgumentHelp("The planned steps, such as \"25 x7d, 50 x21d, 100\".", valueName: "steps"))
  var plan: String?

  @Option(help: ArgumentHelp("The interval between injections, such as 28d.", valueName: "interval"))
  var every: String?

  func perform(_ session: Session) throws -> Answer {
    let spoken = try PreventiveWords(
      words, needsDose: plan == nil, now: session.now,
      command: "headache prev start milnacipran 25mg 2025-10-01")
    let store = try session.openOrCreate()
    let drug = session.drugName(spoken.drug, in: store)
    let steps = try steps(spoken)
    var trial = Trial(drug: drug, steps: steps, intervalDays: try interval())
    trial.target = try target.map { try parseDose([$0]) } ?? (plan == nil ? nil : steps.last?.amount)
    let outcome = try store.write("prev start " + words.joined(separator: " "), now: session.seconds) {
      transaction throws(StoreError) -> (id: Int?, running: StoredTrial?) in
      let running = try store.trials().last { $0.trial.drug == drug && $0.trial.overlaps(spoken.day) }
      if let running { return (nil, running) }
      return (try transaction.add(trial), nil)
    }
    if let running = outcome.running {
      throw Refusal.alreadyTaken(
        running.trial, newDose: spoken.dose
      )
    }
    let reading = try Reading(store, now: session.now)
    try store.close()
    let id = outcome.id ?? 0
    return .changed(
      "T\(id) \(PreventiveText.started(trial)).".undoable + PreventiveText.planned(trial)
        + PreventiveText.baseline(trial.start, reading.table) + PreventiveText.classNote(drug),
      schema: "trial", data: PreventiveText.json(id: id, trial))
  }

  private func interval() throws -> Int? {
    guard let every else { return nil }
    let text = every.lowercased().filter { $0 != " " }
    let digits = text.prefix(while: \.isNumber)
    let unit = String(text.dropFirst(digits.count))
    let factor: Int? = ["d": 1, "day": 1, "days": 1, "w": 7, "week": 7, "weeks": 7, "": 1][unit]
    guard let factor, let number = Int(digits), (2...400).contains(number * factor) else {
      throw Refusal.notAnInterval(every)
    }
    return number * factor
  }

  /// The dated steps: the first dose, then those planned.
  private func steps(_ spoken: PreventiveWords) throws -> [DoseStep] {
    guard let plan else { return spoken.dose.map { [DoseStep(day: spoken.day, amount: $0)] } ?? [] }
    var steps: [DoseStep] = []
    var day = spoken.day
    for step in try parsePlan(plan, unit: spoken.dose?.unit ?? .milligram) {
      steps.append(DoseStep(day: day, amount: step.amount, planned: !steps.isEmpty))
      day = day + (step.days ?? 0)
    }
    if let dose = spoken.dose, let first = steps.first, first.amount != dose {
      throw Refusal.planContradicts(first.amount, dose)
    }
    return steps
  }
}

struct PrevChange: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "The dose of a preventive was changed.",
    discussion: "headache prev change milnacipran 50mg 2025-10-08")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The drug, its new dose a day, and from which day; today if left out.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let spoken = try PreventiveWords(
      words, needsDose: true, now: session.now, command: "headache prev change milnacipran 50mg 2025-10-08")
    let (stored, text) = try TrialEdit(session, spoken.drug, on: spoken.day).apply(
      "prev change " + words.joined(separator: " ")
    ) {
      trial in
      guard let dose = spoken.dose, spoken.day >= trial.start else {
        return "it was started on \(trial.start.withYear), after \(spoken.day.withYear)"
      }
      if let stop = trial.stop, spoken.day > stop { return "it was stopped on \(stop.withYear)" }
      // What was planned for that day or later is contradicted by what was done.
      trial.steps.removeAll { $0.day == spoken.day || ($0.planned && $0.day > spoken.day) }
      trial.steps.append(DoseStep(day: spoken.day, amount: dose))
      trial.steps.sort { $0.day < $1.day }
      return nil
    }
    return .changed(
      "\(text): \(PreventiveText.dose(spoken.dose, stored.trial)) from \(spoken.day.withYear).".undoable,
      schema: "trial", data: PreventiveText.json(id: stored.id, stored.trial))
  }
}

struct PrevStop: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "A preventive was stopped.",
    discussion: """
      The day is the last day taken; today if left out.

      Reasons: \(StopReason.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The drug and the last day it was taken.")
  var words: [String]

  @Option(help: "Why it was stopped.", completion: .list(StopReason.allCases.map(\.rawValue)))
  var reason: String?

  @Option(help: "A remark.")
  var note: String?

  func perform(_ session: Session) throws -> Answer {
    let spoken = try PreventiveWords(
      words, needsDose: false, now: session.now, command: "headache prev stop milnacipran 2026-03-29")
    let why = try reason.map(stopReason)
    let (stored, text) = try TrialEdit(session, spoken.drug, on: spoken.day).apply(
      "prev stop " + words.joined(separator: " ")
    ) {
      trial in
      if let stop = trial.stop { return "it was stopped on \(stop.withYear)" }
      guard spoken.day >= trial.start else { return "it was started on \(trial.start.withYear)" }
      trial.steps.removeAll { $0.planned && $0.day > spoken.day }
      if let last = trial.steps.last, last.day > spoken.day {
        return "its dose was changed on \(last.day.withYear), after that day"
      }
      trial.stop = spoken.day
      trial.stopReason = why
      if let note { trial.note = note }
      return nil
    }
    let days = spoken.day - stored.trial.start + 1
    let because = why.map { ", \($0.rawValue)" } ?? ""
    return .changed(
      "\(text): stopped \(spoken.day.withYear) after \(days) days\(because).".undoable
        + "  compare:  headache compare \(harmless(stored.trial.drug))\n",
      schema: "trial", data: PreventiveText.json(id: stored.id, stored.trial))
  }

  private func stopReason(_ text: String) throws -> StopReason {
    let word = text.lowercased()
    let short = ["effect": StopReason.lackOfEffect, "no-effect": .lackOfEffect, "side-effect": .sideEffects]
    if let known = StopReason(rawValue: word) ?? short[word] { return known }
    throw Refusal.unknownReason(text)
  }
}

struct PrevList: DiaryCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Every preventive tried.")

  @OptionGroup var global: GlobalOptions

  // The list is what `prev` alone means, so that a mistyped `prev start` arrives here.
  @Argument(help: .hidden)
  var words: [String] = []

  func perform(_ session: Session) throws -> Answer {
    if let word = words.first {
      throw Refusal.unknownPreventiveVerb(word)
    }
    let trials = try session.openToRead().trials()
    return .shown(
      trials.isEmpty
        ? "No preventive is in the diary.\n  headache prev start candesartan 8mg 2026-05-01\n"
        : trials.map { PreventiveText.line(id: $0.id, $0.trial) }.joined(),
      schema: "trials", data: .array(trials.map { PreventiveText.json(id: $0.id, $0.trial) }))
  }
}
