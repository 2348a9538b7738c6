package import CivilTime
import Diary
import Language
import Messages

/// That entries were deleted.
package struct DeletedText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// A line each, an attack that is more with what goes with it, and the days that are unknown from now on or free
  /// still.
  package func text(
    _ entries: [DeletedEntry], unknown: [CivilDay], free: [CivilDay], today: CivilDay
  ) -> String {
    let first = entries.dropLast().map { line($0, today: today) + "\n" + details($0, today: today) }.joined()
    let last = entries.last.map { line($0, today: today).undoable(layout) + details($0, today: today) } ?? ""
    return first + last
      + UncoveredDaysText(layout).text(unknown: unknown, free: free, today: today)
  }

  private func details(_ entry: DeletedEntry, today: CivilDay) -> String {
    if case .attack(let stored) = entry {
      AttackText(layout).details(stored.attack, today: today)
    } else {
      ""
    }
  }

  private func line(_ entry: DeletedEntry, today: CivilDay) -> String {
    switch entry {
    case .attack(let stored): language.deleted(stored, today: today)
    case .dose(let stored): language.deleted(stored, today: today)
    case .note(let note): language.deleted(note, today: today)
    }
  }
}
