package import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// Trials in words, for the terminal.
package struct PreventiveText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `milnacipran 25 mg/day from 1 Oct 2025`.
  package func started(_ trial: Trial) -> String {
    language.course(
      trial.drug, dose(trial.steps.first?.amount, trial), trial.start, to: trial.stop,
      isPlanned: trial.isStartPlanned)
  }

  /// That a trial was changed. `text`: how.
  func changed(_ stored: StoredTrial, _ text: String) -> String {
    "T\(stored.id) \(stored.trial.drug.escapingControlCharacters): \(text)".undoable(layout)
  }

  /// The steps still to come, or said to have come; empty without any.
  package func planned(_ trial: Trial) -> String {
    let steps = trial.steps.dropFirst().filter(\.planned).map { language.from("\($0.amount)", $0.day) }
    return steps.isEmpty
      ? ""
      : layout.paragraph(language.planned(steps), beside: 2, indent: "    ").lines(
        indent: "  ")
  }

  /// Of a course given at intervals: how many were given, what is due, what was due and is not noted; empty otherwise.
  package func schedule(_ trial: Trial, today: CivilDay) -> String {
    guard trial.intervalDays != nil, !trial.isStartPlanned else { return "" }
    let given = trial.injections(through: today)
    if trial.stopped(before: today) != nil, given.count > 1, let last = given.last {
      return "  \(language.given(given.count, last: last.day))\n"
    }
    guard let due = trial.awaitedInjection(today: today) else { return "" }
    guard due < today else { return "  \(language.nextIsDue(due))\n" }
    let line = "headache prev dose \(typable(trial.drug)) \(due)"
    return layout.paragraph(language.overdue(since: due, line: line), beside: 2, indent: "    ").lines(
      indent: "  ")
  }

  package func dose(_ amount: Amount?, _ trial: Trial) -> String {
    amount.map { language.dose($0, every: trial.intervalDays) } ?? ""
  }

  /// How much of the 84 days before the start is recorded: what a comparison will need.
  package func baseline(_ start: CivilDay, _ table: DayTable) -> String {
    let before = DayRange(start - 84, before: start)
    let recorded = table.recorded(in: before)
    return "  \(language.baseline(recorded, of: before.count))\n"
  }

  /// The class it was filed under, so that it can be corrected; of a drug that nobody knows what may be meant.
  package func classNote(_ stored: StoredTrial, _ drugClass: DrugClass) -> String {
    guard drugClass == .unknown else { return "  \(language.drugClass(drugClass))\n" }
    let near = nearest(to: stored.trial.drug, in: Catalogue.allNames)
    return "  \(language.unknownClass)\n"
      + (near.map { "  \(language.meantDrug($0, of: stored.id))\n" } ?? "")
  }

  /// A trial in `prev list`: its doses, what became of it, and where it stands.
  package func line(
    _ stored: StoredTrial, today: CivilDay, standing: String = "", indent: String = ""
  ) -> String {
    let trial = stored.trial
    let steps = trial.steps.map { language.step($0, of: trial) }.joined(separator: ", ")
    let every = trial.intervalDays.map { ", \(language.everyDays($0))" } ?? ""
    var text = "T\(stored.id) \(trial.drug.escapingControlCharacters)\(every): \(steps)"
    if let target = trial.target { text += "; \(language.aimedAt(target))" }
    if let stop = trial.stop { text += "; \(language.stoppedOn(stop, trial.stopReason, today: today))" }
    if !standing.isEmpty { text += "; \(standing)" }
    if !trial.effects.isEmpty {
      text += "; \(language.effectsNoted(trial.effectWords.map { $0.escapingControlCharacters }))"
    }
    if !trial.missed.isEmpty { text += "; \(language.missedDoses(trial.missed.count, of: trial))" }
    if !trial.note.isEmpty { text += "; \(trial.note.escapingControlCharacters)" }
    return layout.paragraph(text, beside: indent.columns, indent: "    ").lines(indent: indent)
  }

  /// What a correction made of a trial: `started 2 Oct 2025`.
  func made(_ correction: TrialCorrection, of trial: Trial, today: CivilDay) -> String {
    switch correction {
    case .missed(let named), .notMissed(let named):
      language.made(correction, of: trial, days: days(named), today: today)
    default: language.made(correction, of: trial, days: "", today: today)
    }
  }

  /// `3 Jan 2026`, `3 days, 3 Jan 2026 to 5 Jan 2026`.
  package func days(_ days: [CivilDay]) -> String {
    guard let first = days.first, let last = days.last, first != last else {
      return days.first.map(language.date) ?? ""
    }
    return language.stretch(days.count, first, last)
  }
}

extension PreventiveText {
  /// `not covered 31 Aug to 19 Sep 2026`, for each such stretch; empty without any.
  package func gaps(_ ranges: [DayRange]) -> [String] {
    ranges.map(language.notCovered)
  }
}
