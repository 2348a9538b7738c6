package import CivilTime
package import Diary
import Language
import Messages

/// That doses were logged.
package struct TakenText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// For an attack. `note`: what was noted there as well; empty for nothing.
  package func text(_ doses: [Dose], attack: Int, note: String, today: CivilDay) -> String {
    language.taken(doses, attack: attack, today: today).undoable(layout)
      + (note.isEmpty ? "" : language.notedThere(note) + "\n")
  }

  /// For none. `before`: the attack that they were taken before; `noted`: the note of the day that came with them.
  package func text(
    alone doses: [StoredDose], before attack: Int?, noted: StoredNote?, today: CivilDay
  ) -> String {
    language.taken(doses, before: attack, today: today).undoable(layout)
      + (noted.map { language.noted($0, today: today) + "\n" } ?? "")
  }
}
