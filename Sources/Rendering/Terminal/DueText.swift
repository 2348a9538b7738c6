package import CivilTime
package import Diary
import Language
import Messages

/// What is due, one line each: `headache due`.
package struct DueText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// Empty where nothing is due.
  package func text(_ entries: [DueEntry], today: CivilDay) -> String {
    entries.map { message($0, today: today) }.lines()
  }

  package func message(_ entry: DueEntry, today: CivilDay) -> String {
    let line = entry.line ?? ""
    return switch entry {
    case .openAttack(let id, let onset): language.isForgotten(id, onset, today: today)
    case .unknownDays(let days, let doses):
      language.noEntry(days, dosesAlone: doses, today: today, settling: line)
    case .injection(_, let drug, let amount, let due):
      language.isDue(drug, amount, due, today: today, line: line)
    case .doseStep(let trial, let drug, let step, let interval):
      language.stepIsToday(trial, drug, language.dose(step.amount, every: interval))
    }
  }
}
