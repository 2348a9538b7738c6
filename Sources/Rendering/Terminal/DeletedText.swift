package import CivilTime
import Diary
import Language
import Messages

/// That entries were deleted.
package struct DeletedText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// A line each, and the days that are unknown from now on or free still.
  package func text(
    _ entries: [DeletedEntry], unknown: [CivilDay], free: [CivilDay], today: CivilDay
  ) -> String {
    let lines = entries.map { line($0, today: today) }
    return Array(lines.dropLast()).lines() + (lines.last ?? "").undoable(layout)
      + UncoveredDaysText(layout).text(unknown: unknown, free: free, today: today)
  }

  private func line(_ entry: DeletedEntry, today: CivilDay) -> String {
    switch entry {
    case .attack(let stored): language.deleted(stored, today: today)
    case .dose(let stored): language.deleted(stored, today: today)
    case .note(let note): language.deleted(note, today: today)
    }
  }
}
