package import CivilTime
package import Diary
import Language
import Messages

/// A dose that belongs to no attack, in a list.
package struct LoneDoseText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `D3  sumatriptan 50 mg at 22:00 Sat 21 Nov (helped)`, the number in a column as wide as a list's.
  package func line(_ stored: StoredDose, today: CivilDay? = nil) -> String {
    "D\(stored.id)".right(6) + "  " + language.dose(stored, today: today) + "\n"
  }
}
