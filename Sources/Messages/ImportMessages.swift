import Diary
package import CivilTime
package import Cells
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
        + (unchanged == 0
          ? "." : "; \(unchanged) \(plural(unchanged, one: "was", other: "were")) in the diary already."))
  }

  package func silentRows(_ rows: Int) -> String {
    text(en: "\(count(rows, "row says", "rows say")) nothing about a headache; those days stay unknown.")
  }

  package func unusedColumns(_ names: String) -> String {
    text(en: "Columns kept as they are, not used: \(names).")
  }

  package func unreadDrugs(_ names: [String]) -> String {
    text(
      en: "What was taken stays unknown, as \(names.joined(separator: ", ")) "
        + "\(plural(names.count, one: "names", other: "name")) no drug.")
  }

  package func declared(_ ranges: String, dryRun: Bool) -> String {
    text(en: "\(dryRun ? "Would declare" : "Declared") complete: \(ranges).")
  }

  package var daysStayUnknown: String {
    text(en: "Days without an entry stay unknown. If the file has every headache of its days:")
  }

  /// In the place of a line that declares days complete: a row that is left out may be a headache of one of them.
  package var daysOfLeftOut: String {
    text(en: "Days without an entry stay unknown: what is left out may be a headache.")
  }

  package var nothingSaved: String { text(en: "Nothing was saved.") }

  package func datesRead(_ evidence: DateOrderEvidence) -> String {
    switch evidence.order {
    case .dayFirst, .monthFirst:
      text(
        en: "Dates are read \(firstPart(evidence.order)) first, "
          + "as line \(evidence.line) (\(evidence.cell)) has it.")
    case .yearFirst:
      text(
        en: "Dates are read with the year first: "
          + "\(evidence.cell) on line \(evidence.line) can be read in no other way.")
    }
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
    guard let cell = problem.cell else { return text(en: "line \(line), \(place): \(sentence(problem))") }
    let name = problem.column.map(\.name) ?? ""
    return text(
      en: "sheet \(cell.sheet), \(cell.name)\(name.isEmpty ? "" : " (\(name))"): \(sentence(problem))")
  }

  package func nameDateOrder(_ file: String, mayHaveYearFirst: Bool) -> [String] {
    (["dmy", "mdy"] + (mayHaveYearFirst ? ["ymd"] : [])).map { order in
      text(en: "headache import \(typable(file)) --date-order \(order)")
    }
  }

  /// For a file whose columns are not known.
  package func nameColumn(_ file: String) -> String {
    text(en: "headache import \(typable(file)) --column \"NAME=severity\"")
  }

  /// The line that reads a file as notes; `nil` for one whose name says that it is a table.
  package func readAsNotes(_ file: String) -> String? {
    let tables = [".csv", ".tsv", ".xlsx", ".ods", ".xls", ".json", ".xml", ".ics", ".zip"]
    if tables.contains(where: { file.lowercased().hasSuffix($0) }) { return nil }
    return text(en: "headache import \(typable(file)) --lines  if it is notes, line by line")
  }

  /// For numbers in a column of lengths.
  package func nameUnit(_ file: String, _ column: String) -> [String] {
    ["minutes", "hours"].map { unit in
      text(en: "headache import \(typable(file)) --column \(typable("\(column)=duration-\(unit)"))")
    }
  }

  package func moreProblems(_ count: Int) -> String {
    text(en: "… and \(count) more; all of them with --json")
  }

  private func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
