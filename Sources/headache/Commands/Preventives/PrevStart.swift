import Language
import Messages
import AnalysisInput
import Analysis
import Arguments
import Catalogue
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

struct PrevStart: DiaryCommand {
  static let name = "start"
  static let summary = PrevStartHelp.summary
  static let discussion = PrevStartHelp.discussion
  static let aliases = ["started", "begin", "began", "add", "new"]
  static let isChanging = true

  private let words: [String]
  private let target: String?
  private let plan: String?
  private let every: String?
  private let stop: String?
  private let reason: String?
  private let noteOption: NoteOption

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: PrevStartHelp.words, completing: .drugs, .days)
    target = line.value("target", named: "dose", help: PrevStartHelp.target)
    plan = line.value("plan", named: "steps", help: PrevStartHelp.plan)
    every = line.value("every", named: "interval", help: PrevStartHelp.every)
    stop = line.value("stop", named: "day", help: PrevStartHelp.stop)
    reason = line.value(
      "reason", help: PrevStartHelp.reason, completing: .oneOf(StopReason.allCases.map(\.rawValue)))
    noteOption = NoteOption(&line)
  }

  /// A line of the drug that was named.
  private var example: String {
    let typed = PreventiveWords.withoutFillers(words)
    let name = typed.first.map(typable) ?? "NAME"
    let dose = typed.dropFirst().first { $0.first?.isNumber == true && Amount($0.lowercased()) != nil }
    return "headache prev start \(name) \(dose ?? "AMOUNT")"
  }

  /// What was typed, and options to add.
  private func line(with options: String) -> String {
    (["headache prev start"] + words.map(typable) + typed.map(typable) + [options]).joined(separator: " ")
  }

  /// The words without a plan among them, and the plan: `plan 25 x7d, 50 x7d, 100`.
  private var withoutPlan: (words: [String], plan: String?) {
    let typed = PreventiveWords.withoutFillers(words)
    guard plan == nil, let mark = typed.firstIndex(where: { ["plan", "plan:"].contains($0.lowercased()) }),
      mark > 0,
      mark + 1 < typed.count
    else { return (typed, plan) }
    let steps = typed[(mark + 1)...].joined(separator: " ")
    return (try? parsePlan(steps)) == nil ? (typed, plan) : (Array(typed[..<mark]), steps)
  }

  func perform(_ session: Session) throws -> Answer {
    let (words, plan) = withoutPlan
    let listed = Catalogue.longest(startOf: words.map { $0.lowercased() })?.drug.drug
    let spoken = try PreventiveWords.read(
      words, now: session.now, line: example,
      number: .refused(offering: listed?.drugClass == .toxin ? .unit : .milligram))
    if let because = spoken.because {
      let marks = ["because", "cause", "cos", "due", "owing", "reason"]
      var before = words.prefix { !marks.contains($0.lowercased()) }.map(typable)
      let read = try? PreventiveWords.read(before, now: session.now, line: example)
      if let day = spoken.day, read?.day == nil { before.append("\(day)") }
      throw CommandError.preventive(
        .notUnderstood(because),
        write: (["headache prev start"] + before + ["--note", typable(because)]).joined(separator: " "))
    }
    let note = noteOption.note(in: session)
    let started = try session.change(beginning: try? session.open(), note: note) { store in
      var trial = try trial(spoken, plan, session.drugName(spoken.drug, in: store), store, session)
      trial.note = try note.text() ?? ""
      return trial
    } as: { _ in
      (["prev start"] + self.words + typed).joined(separator: " ")
    } _: { trial, transaction, store in
      try Started(trial, spoken, session.now, transaction, store)
    }
    spoken.remarkOnDose(session)
    if let coming = spoken.comingDay, coming <= session.now.today + 92, !session.quiet {
      session.output.remark(
        .note, session.language.comingStart(started.stored.trial.start, coming, trial: started.stored.id))
    }
    return started.answer(session)
  }

  /// A trial that was begun, and what the diary has of it in the same moment.
  private struct Started {
    let stored: StoredTrial
    private let cautions: [DrugCaution]
    private let table: DayTable
    private let kind: DrugClass

    init(
      _ trial: Trial, _ spoken: PreventiveLine, _ now: Now, _ transaction: WriteTransaction,
      _ store: DiaryStore
    ) throws {
      let trials = try store.trials()
      switch trials.problem(starting: trial) {
      case .alreadyTaken(let running): throw CommandError.alreadyTaken(running.trial, newDose: spoken.dose)
      case .takenLater(let running): throw CommandError.takenLater(running)
      case nil: break
      }
      let id = try transaction.add(trial)
      let beside = try Interactions.warnings(starting: trial, beside: trials.map(\.trial), in: store)
      cautions =
        try beside
        + Interactions.newWarnings(starting: trial, after: store.recentIntakes(), transaction, store)
      guard let stored = try store.trials().first(where: { $0.id == id }) else {
        throw StoreError.unknown(.trial)
      }
      self.stored = stored
      table = try DiarySnapshot(store, now: now).table
      kind = try store.drug(named: trial.drug)?.drugClass ?? .unknown
    }

    func answer(_ session: Session) -> Answer {
      .changed(
        PreventiveText(session.layout).begun(stored, table, kind, cautions, today: session.now.today),
        schema: "trial", data: TrialJSON.render(stored, cautions: cautions))
    }
  }

  /// The options as they were typed, for the history. A note is in the trial, and nowhere else.
  private var typed: [String] {
    [("--plan", plan), ("--target", target), ("--every", every), ("--stop", stop), ("--reason", reason)]
      .flatMap { name, value in value.map { [name, $0.contains(" ") ? "\"\($0)\"" : $0] } ?? [] }
  }

  private func trial(
    _ spoken: PreventiveLine, _ plan: String?, _ drug: String, _ store: DiaryStore?, _ session: Session
  ) throws -> Trial {
    let today = session.now.today
    let every = try every.map(PreventiveWords.interval)
    if let every, let spoken = spoken.intervalDays, every != spoken {
      throw CommandError.preventive(.second("--every \(every)d"), write: example)
    }
    let kind = try store?.drug(named: drug)?.drugClass ?? Catalogue.find(drug)?.drug.drugClass
    if every ?? spoken.intervalDays == nil, kind?.isInjectedAtIntervals ?? false {
      throw CommandError.intervalMissing(
        drug, write: (["headache prev start"] + words.map(typable) + typed).joined(separator: " "))
    }
    let steps = try steps(spoken, plan, drug, store, session)
    var trial = Trial(drug: drug, steps: steps, intervalDays: every ?? spoken.intervalDays)
    trial.target = try target.map { try parseDose([$0]) } ?? (plan == nil ? nil : steps.last?.amount)
    trial.stopReason = try reason.map { try StopReason(spoken: $0) }
    if let stop {
      let last = try PreventiveWords.day([stop], now: session.now, line: line(with: "--stop DAY"))
      guard last >= trial.start else { throw CommandError.stopBeforeStart(last, trial.start) }
      trial.written(until: last, isPlanned: plan != nil, today: today)
    } else if reason != nil {
      throw CommandError.missing(.lastDay, write: line(with: "--stop DAY"))
    }
    return trial
  }

  /// The dated steps: the first dose, then those planned.
  private func steps(
    _ spoken: PreventiveLine, _ plan: String?, _ drug: String, _ store: DiaryStore?, _ session: Session
  ) throws -> [DoseStep] {
    let (first, today) = (spoken.day ?? session.now.today, session.now.today)
    guard let plan else {
      let dose = try spoken.dose ?? withoutDose(spoken, drug, store)
      return [DoseStep(day: first, amount: dose, planned: first > today)]
    }
    let spokenPlan = try parsePlan(plan, unit: spoken.dose?.unit ?? .milligram)
    let steps = Trial.steps(from: first, spokenPlan.map { ($0.amount, $0.days) }, today: today)
    if let dose = spoken.dose, let first = steps.first, first.amount != dose {
      throw CommandError.planContradicts(first.amount, dose)
    }
    return steps
  }

  /// What stands for the dose of a device or a procedure. A drug needs one, and so does a name that may be a drug's
  /// mistyped.
  private func withoutDose(
    _ spoken: PreventiveLine, _ drug: String, _ store: DiaryStore?
  ) throws -> Amount {
    let known = try store?.drug(named: drug)?.drugClass ?? Catalogue.find(drug)?.drug.drugClass
    if known == .deviceProcedure { return .unspecified }
    let near = known == nil ? nearest(to: drug, in: Catalogue.allNames) : nil
    let isDrug = known.map { $0 != .unknown } ?? (near != nil)
    if isDrug || drug.split(separator: " ").count > 3 {
      let length = drug == spoken.drug || near != nil ? spoken.drug.split(separator: " ").count : 1
      let rest = PreventiveWords.withoutFillers(words).dropFirst(length).map(typable)
      let line = (["headache prev start", typable(near ?? drug), "AMOUNT"] + rest + typed.map(typable))
        .joined(separator: " ")
      throw CommandError.doseMissing(drug, meant: near, write: line)
    }
    return .unspecified
  }
}
