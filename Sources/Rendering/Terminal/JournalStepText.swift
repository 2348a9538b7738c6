package import CivilTime
package import Diary
import Language
import Messages
import Parsing

/// A step of the journal in words.
package struct JournalStepText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// One line of `history`.
  package func line(_ step: JournalStep, _ now: Now) -> String {
    let moment = now.moment(atInstant: step.at / 60)
    let when = "\(language.clock(moment)) \(language.day(moment.day, today: now.today))"
    return "\("\(step.id)".right(5))  \(when.left(22))\(step.isUndone ? "\(language.undoneMark) " : "")"
      + "\(typed(step))\n"
  }

  /// What undo and redo have done. `done`: the word before each; `next`: the remark beside each.
  package func moved(_ steps: [JournalStep], _ done: String, next: String) -> String {
    steps.map { "\(done): \(typed($0))".answer(next, layout) }.joined()
  }

  /// The line that was typed.
  private func typed(_ step: JournalStep) -> String { "headache \(step.command.escapingControlCharacters)" }
}
