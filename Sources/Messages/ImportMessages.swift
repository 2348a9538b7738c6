import Diary
package import CivilTime
package import Importing
package import Language
import Parsing

/// What an import has to say.
extension Language {
  package func imported(_ entries: Int, of rows: Int, _ days: DayRange?, unchanged: Int, dryRun: Bool)
    -> String
  {
    text(
      en:
        "\(dryRun ? "Would import" : "Imported") \(count(entries, "entry", "entries")) of \(count(rows, "row", "rows"))"
        + (days.map { " (\($0.start) to \($0.last))" } ?? "")
        + (unchanged == 0 ? "." : "; \(unchanged) were in the diary already."))
  }

  package func silentRows(_ rows: Int) -> String {
    text(en: "\(count(rows, "row says", "rows say")) nothing about a headache; those days stay unknown.")
  }

  package func unusedColumns(_ names: String) -> String {
    text(en: "Columns kept as they are, not used: \(names).")
  }

  package func declared(_ ranges: String, dryRun: Bool) -> String {
    text(en: "\(dryRun ? "Would declare" : "Declared") complete: \(ranges).")
  }

  package var daysStayUnknown: String {
    text(en: "Days without an entry stay unknown. If the file has every headache of its days:")
  }

  package var nothingSaved: String { text(en: "Nothing was saved.") }

  package func datesRead(_ evidence: DateOrderEvidence) -> String {
    text(
      en: "Dates are read \(evidence.order == .dayFirst ? "day" : "month") first, "
        + "as line \(evidence.line) (\(evidence.cell)) has it.")
  }

  package func rounded(_ rounded: Int, _ cell: String, to intensity: Int, line: Int) -> String {
    text(
      en: "\(count(rounded, "intensity is", "intensities are")) rounded to a whole number, "
        + "as \(cell) to \(intensity) on line \(line); the cell is kept.")
  }

  package func doubleDays(_ count: Int, _ days: String) -> String {
    text(
      en: (count == 1
        ? "One day has a row with headache and one without; it counts as a headache day"
        : "\(count) days have a row with headache and one without; they count as headache days")
        + ": \(days).")
  }

  package func lines(_ headache: Int, _ free: Int, of day: CivilDay) -> String {
    text(en: "\(day) (lines \(headache), \(free))")
  }

  package func problems(_ problems: Int, in rows: Int, of file: String) -> String {
    text(
      en:
        "error: \(file.escapingControlCharacters) has \(count(problems, "problem", "problems")) in \(count(rows, "row", "rows")). "
        + "Nothing was saved.")
  }

  package func column(_ number: Int, _ name: String) -> String {
    text(en: "column \(number)\(name.isEmpty ? "" : " (\(name))")")
  }

  package func character(_ column: Int) -> String { text(en: "character \(column)") }

  package func problem(line: Int, _ place: String, _ problem: ImportProblem) -> String {
    text(en: "line \(line), \(place): \(sentence(problem))")
  }

  package func nameDateOrder(_ file: String) -> String {
    text(en: "headache import \(typable(file)) --date-order dmy    (or mdy)")
  }

  package func moreProblems(_ count: Int) -> String {
    text(en: "… and \(count) more; all of them with --json")
  }

  private func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
