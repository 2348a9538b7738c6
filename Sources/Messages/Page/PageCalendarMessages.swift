package import Analysis
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

  package var calendarTitle: String { text(en: "Calendar of every day in the period") }

  package func calendarDescription(_ months: [CalendarMonth]) -> String {
    let months = months.map { month in
      "\(self.month(month.month)): "
        + (headacheCounts(month.counts) + [text(en: "\(month.counts.recorded) recorded")])
        .joined(separator: ", ")
    }
    return text(en: "One row per month, one cell per day. \(months.joined(separator: "; ")).")
  }

  /// `14 headache days`, `9 migraine`, `8 acute medication`: those that are known.
  func headacheCounts(_ counts: DayCounts) -> [String] {
    [
      text(en: "\(counts.allDays) headache days"),
      counts[.migraineDays].map { text(en: "\($0) migraine") },
      counts[.acuteMedicationDays].map { text(en: "\($0) acute medication") },
    ].compactMap(\.self)
  }

  // MARK: Heads of narrow columns

  package var allColumn: String { text(en: "All") }
  package var migraineColumn: String { text(en: "Mig") }
  package var severeColumn: String { text(en: "Sev") }
  package var medicationColumn: String { text(en: "Med") }
  package var recordedColumn: String { text(en: "Rec") }
  package var monthColumn: String { text(en: "Month") }

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
