package import CivilTime
package import Language

/// The head of the report and of each of its pages, and what is printed where there is nothing to report.
extension Language {
  package var reportHeading: String { text(en: "Headache report") }

  /// The title of the file: `Headache report — Anna Müller — 2025-05-01 to 2026-10-31`.
  package func reportTitle(_ name: String?, _ period: DayRange) -> String {
    [reportHeading, name ?? "", text(en: "\(period.start) to \(period.last)")].filter { !$0.isEmpty }
      .joined(separator: " — ")
  }

  /// What a page is called where it is read aloud.
  package var summaryPage: String { text(en: "Page 1: summary") }
  package var detailsPage: String { text(en: "Page 2: details") }

  package var source: String {
    text(en: "From a self-kept diary. Counts and comparisons only; no diagnosis.")
  }

  /// Before the place for a name that is not set, and for a date of birth.
  package var nameToWrite: String { text(en: "Name") }
  package var birthDateToWrite: String { text(en: "born") }

  package func born(_ day: CivilDay) -> String { text(en: "born \(date(day))") }

  package func period(_ days: DayRange) -> EmphasizedText { boldText(en: "Period \(strong: range(days))") }

  package func coverage(_ recorded: Int, of days: Int) -> String {
    text(en: "Recorded \(recorded) of \(days) days (\(Decimals.percent(recorded, of: days))%)")
  }

  package func printed(_ day: CivilDay) -> String { text(en: "printed \(date(day))") }

  package func page(_ page: Int, of pages: Int) -> String { text(en: "page \(page) of \(pages)") }

  package var questions: String { text(en: "My questions:") }
  /// Questions that the page has no room for.
  package func questionsLeftOut(_ count: Int) -> String {
    text(en: plural(count, one: "and 1 more question", other: "and \(count) more questions"))
  }

  // MARK: Notes

  package var notesHeading: String { text(en: "Notes") }
  package func notesNote(_ count: Int) -> String {
    text(en: plural(count, one: "1 note, as it was written", other: "\(count) notes, as they were written"))
  }
  /// What the sheet is called where it is read aloud.
  package var notesSheet: String { text(en: "Page 3: notes") }

  // MARK: In the place of a figure

  package var noComparison: String { text(en: "No preventive is compared in this period.") }
  package var noAcuteDrugInReport: String { text(en: "No acute drug is recorded in this period.") }

  /// What an empty report says instead of charts. `hasToday`: the day that it is made on has entries.
  package func empty(_ period: DayRange, hasToday: Bool) -> [String] {
    [
      text(en: "Nothing is recorded in the period \(range(period))."),
      hasToday ? text(en: "What is entered for today counts when the day is over.") : nil,
      text(en: "A day without an entry is unknown, not headache-free, so there is nothing to count yet."),
    ].compactMap(\.self)
  }
}
