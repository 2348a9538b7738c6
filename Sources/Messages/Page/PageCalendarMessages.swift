import Analysis
import CivilTime
package import Language

/// The calendar of the report: every day of its months.
extension Language {
  package var calendarHeading: String { text(en: "Every day") }

  /// What the shades and the shapes mean, as far as the diary uses them.
  package func calendarNote(peaks: Bool, kinds: Bool) -> String {
    let shade =
      peaks ? text(en: "shade = worst intensity 0–10") : text(en: "intensity is not recorded")
    let cell =
      kinds
      ? text(en: "full cell = migraine day, lower half = other headache")
      : text(en: "which headaches were migraine is not recorded")
    return "\(shade); \(cell)"
  }

  /// The same where a day is a sign.
  package var daysNote: String { text(en: "a sign for each day, by its worst intensity 0–10") }

  /// That there is room for the last months alone.
  /// Above what is wider than a phone's screen.
  package var swipe: String { text(en: "wider than the screen: swipe ↔") }
  package func calendarMonths(_ shown: Int, of all: Int) -> String {
    text(en: "the last \(shown) of \(all) months; in numbers on page 2")
  }

  package var calendarTitle: String {
    text(en: "Calendar of every day; the numbers of its months are in the table on page 2")
  }

  // MARK: Heads of narrow columns

  package var headacheColumn: String { text(en: "Head") }
  package var migraineColumn: String { text(en: "Mig") }
  package var auraColumn: String { text(en: "Aura") }
  package var severeColumn: String { text(en: "Sev") }
  package var medicationColumn: String { text(en: "Med") }
  package var recordedColumn: String { text(en: "Rec") }

  // MARK: Legend

  package var freeKey: String { text(en: "headache-free") }
  package var unknownPeakKey: String { text(en: "headache, intensity unknown") }
  package var otherHeadacheKey: String { text(en: "half: other headache") }
  package var auraOnlyKey: String { text(en: "aura only") }
  package var specificDrugKey: String { text(en: "triptan, ergot") }
  package var otherDrugKey: String { text(en: "other acute") }
  package var noEntryKey: String { text(en: "no entry") }
  package var preventiveKey: String { text(en: "preventive") }
}
