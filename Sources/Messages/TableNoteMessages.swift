import Cells
import Diary
package import Importing
package import Language
import CivilTime

/// How a spreadsheet was read where it could have been read otherwise, and what of it was left out.
extension Language {
  package func sentence(_ note: TableNote) -> String {
    switch note {
    case .above(let lines): text(en: "Above the table, left out: \(rows(lines)).")
    case .header(let line): text(en: "The columns are named on line \(line).")
    case .sums(let lines): text(en: "Sums, left out: \(rows(lines)).")
    case .headings(let lines): text(en: "Headings, left out: \(rows(lines)).")
    case .remarks(let lines): text(en: "Text that is no row of the table, left out: \(rows(lines)).")
    case .repeatedHeader(let lines): text(en: "The column names again, left out: \(rows(lines)).")
    case .serials(let example, let day):
      text(
        en: "Numbers are read as a spreadsheet's days: \(example) is \(day). "
          + "A file from an old Mac would be four years and a day later (--epoch 1904).")
    case .encoding: text(en: "The text is read as Windows-1252, as it is no UTF-8.")
    case .dateOrder(let evidence): datesRead(evidence)
    case .year(.neighbours, let lines):
      text(en: "Dates without a year have that of the rows around them: \(rows(lines)).")
    case .year(.sheet(let name), let lines):
      text(en: "Dates without a year have that of the sheet \(name): \(rows(lines)).")
    case .year(.heading, let lines):
      text(en: "Dates without a year have that of the heading above them: \(rows(lines)).")
    case .year(.said(let year), let lines): text(en: "Dates without a year are of \(year): \(rows(lines)).")
    case .month(let lines): text(en: "Days that have the month of the heading above them: \(rows(lines)).")
    case .weekdayWord(let word, let lines):
      text(en: "\"\(word)\" is read as a day of the week, and no month: \(rows(lines)).")
    case .dayAbove(let lines): text(en: "Without a date, and of the day above: \(rows(lines)).")
    case .continued(let lines):
      text(en: "Drugs alone, read as taken with the headache of the row above: \(rows(lines)).")
    case .dosesAlone(let lines):
      text(en: "A dose without a word of a headache is a dose alone, its day unknown: \(rows(lines)).")
    case .orderOfWeekdays(let isDayFirst):
      text(
        en:
          "Dates are read \(isDayFirst ? "day" : "month") first, as the days of the week beside them have it."
      )
    case .zeros(let days):
      text(en: "A pain of 0 is a headache-free day: \(days) \(plural(days, one: "day", other: "days")).")
    case .kindZeros(let lines):
      text(
        en: "A 0 for one kind of headache, and nothing of the others, is an unknown day: \(rows(lines)).")
    case .strengthColumns(let names, let column):
      text(
        joined: "Columns that are each how bad it was are read as one (\(column)): "
          + names.joined(separator: ", ") + ".")
    case .clockNumbers(let lines): text(en: "Numbers read as clock times: \(rows(lines)).")
    case .partOfDay(let lines): text(en: "Times that are a part of the day: \(rows(lines)).")
    case .waking(let lines): text(en: "There on waking, so the start is unknown: \(rows(lines)).")
    case .approximate(let lines): text(en: "Roughly meant, taken as written: \(rows(lines)).")
    case .highest(let lines): text(en: "Of several numbers the highest is taken: \(rows(lines)).")
    case .wordNumber(let word, let number, let lines):
      text(en: "\"\(word)\" is taken for \(number): \(rows(lines)).")
    case .rounded(let lines):
      text(en: "Halves between words are rounded to a whole number, and the cell kept: \(rows(lines)).")
    case .hours(let lines): text(en: "Lengths without a unit are hours, as the others are: \(rows(lines)).")
    case .scale(let highest, let column):
      text(en: "\(column) goes to \(highest): numbers are put on the scale of 0 to 10.")
    case .weekday(let lines): text(en: "The day of the week is another than the date's: \(rows(lines)).")
    case .sheetsTogether(let count): text(en: "\(count) sheets are read together.")
    case .dayBefore(let lines):
      text(en: "A start later on the clock than the form was sent is of the day before: \(rows(lines)).")
    case .changes: text(en: "Each row is a change of the pain, and 0 its end.")
    case .hiddenRows(let lines):
      text(en: "Rows that the sheet does not show are read as well: \(rows(lines)).")
    case .hiddenColumns(let names):
      text(
        en:
          "\(plural(names.count, one: "A column", other: "Columns")) that the sheet does not show "
          + "\(plural(names.count, one: "is", other: "are")) read as well: \(names.joined(separator: ", ")).")
    case .comments(let comments):
      text(
        joined:
          "Comments on cells are not read: "
          + comments.prefix(8).map { "\($0.cell) \"\($0.text)\"" }.joined(separator: ", ")
          + (comments.count > 8 ? " and \(comments.count - 8) more." : "."))
    case .struckLeftOut(let lines): text(en: "Cells that are struck out are not read: \(rows(lines)).")
    case .merged(let lines): text(en: "Merged cells hold for each of their days: \(rows(lines)).")
    case .mergedTexts(let lines):
      text(en: "Merged texts stand with the first of their days alone: \(rows(lines)).")
    case .painted(let cells, let count):
      text(en: "Colours are not read: \(painted(cells, count)).")
    case .sheetCopy(let name, let original):
      text(en: "The sheet \(name) is a copy of \(original), and not read.")
    case .tablesTogether(let count): text(en: "\(count) tables that stand side by side are read one by one.")
    case .sheetLeftOut(let name): text(en: "The sheet \(name) is not read.")
    case .emptyAfterLast(let count):
      text(
        en:
          "\(count) \(plural(count, one: "day after the last mark stays", other: "days after the last mark stay")) unknown."
      )
    case .filtered(let count):
      text(en: "\(count) \(plural(count, one: "row", other: "rows")) of others, left out.")
    case .noSuchDay(let lines): text(en: "A day that the month does not have, left out: \(rows(lines)).")
    case .besideDays(let cells):
      text(
        joined: "Beside the days, left out: "
          + cells.prefix(8).map { "\"\($0.text)\" (line \($0.line))" }.joined(separator: ", ")
          + (cells.count > 8 ? " and \(cells.count - 8) more" : "") + ".")
    case .missingFields(let names):
      text(
        joined:
          "The rules name \(plural(names.count, one: "a field that no record has", other: "fields that no record has")): "
          + names.map(\.escapedExcerpt).joined(separator: ", ") + ".")
    case .unreadRecords(let names):
      text(joined: "Not read: " + names.map(\.escapedExcerpt).joined(separator: ", ") + ".")
    case .unusedNames(let option, let names):
      text(
        joined: "Nothing in the file is called so (--\(option)): "
          + names.map(\.escapedExcerpt).joined(separator: ", ") + ".")
    case .offsetsWest:
      text(
        en: "Offsets from UTC fit your own zone only the other way round, and are read so in the whole file.")
    case .course(let drug, let days, let start, let stop, _):
      text(
        en: "Doses of \(drug.escapingControlCharacters) on \(days) days are read as a course from \(start)"
          + (stop.map { " to \($0)." } ?? "."))
    }
  }

  package func menstruation(_ days: Int) -> String {
    text(en: "\(days) \(plural(days, one: "day", other: "days")) of menstruation.")
  }

  private func rows(_ lines: [Int]) -> String {
    let shown = lines.prefix(8).map(String.init).joined(separator: ", ")
    return text(
      joined: (lines.count == 1 ? "line " : "lines ") + shown
        + (lines.count > 8 ? " and \(lines.count - 8) more" : ""))
  }
}

extension TableNote {
  /// The first line of the file that it is about; 1 where it is about all of it.
  package var line: Int {
    switch self {
    case .above(let lines), .sums(let lines), .headings(let lines), .remarks(let lines),
      .repeatedHeader(let lines),
      .year(_, let lines), .clockNumbers(let lines), .partOfDay(let lines), .waking(let lines),
      .approximate(let lines),
      .dayBefore(let lines), .dayAbove(let lines), .continued(let lines),
      .dosesAlone(let lines), .month(let lines), .highest(let lines),
      .wordNumber(_, _, let lines), .kindZeros(let lines), .weekdayWord(_, let lines),
      .rounded(let lines),
      .hours(let lines), .weekday(let lines),
      .noSuchDay(let lines):
      lines.first ?? 1
    case .header(let line), .course(_, _, _, _, let line): line
    case .dateOrder(let evidence): evidence.line
    case .besideDays(let cells): cells.first?.line ?? 1
    default: 1
    }
  }
}
