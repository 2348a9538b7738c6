import Containers
import CivilTime
package import Importing
package import Language

/// What is in a file, and what would be accepted in its place.
extension Language {
  package func sentence(_ problem: ImportProblem) -> String {
    switch problem.cause {
    case .unreadable(let defect): sentence(defect)
    case .emptyFile: text(en: "an empty file; expected \(acceptedHeader)")
    case .unknownHeader(let names): text(en: "\(names); expected \(acceptedHeader)")
    case .repeatedName(let columns):
      text(
        en: "the same name in columns \(columns.map(String.init).joined(separator: ", ")); "
          + "expected a name for each column")
    case .cellCount(let count, let expected):
      text(en: "\(count) cells; expected \(expected) cells, as many as the header")
    case .cell("", let expectation): text(en: "nothing; expected \(words(expectation))")
    case .cell(let cell, let expectation): text(en: "\(cell); expected \(words(expectation))")
    case .twoDays(let first, let second): text(en: "\(first) and \(second); expected one day")
    case .endBeforeStart(let start, let end):
      text(en: "start \(start), end \(end); expected an end after the start")
    }
  }

  private func sentence(_ defect: CSVDefect.Kind) -> String {
    switch defect {
    case .bareQuote:
      text(
        en: "a quote inside a cell without quotes; "
          + "expected a cell that holds a quote stands in quotes, with the quote doubled: \"5\"\" tall\"")
    case .textAfterQuote(let opened):
      text(
        en: "text after the closing quote of a cell; expected a separator or the line's end; "
          + "the cell opened on line \(opened.line), column \(opened.column): a quote inside it is doubled")
    case .nulByte:
      text(en: "a NUL byte; expected text: the file may be damaged, or UTF-16 to be saved as UTF-8")
    case .invalidUTF8(let byte):
      text(
        en: "the byte 0x\(String(byte, radix: 16, uppercase: true)), which is not UTF-8; "
          + "expected UTF-8: the file may be in Windows-1252 or Latin-1, save it as UTF-8")
    case .tooManyColumns:
      text(
        en: "more than \(Record.columnLimit) cells; expected at most \(Record.columnLimit) cells a row")
    case .unterminatedQuote:
      text(
        en: "a quote that never closes; expected a closing quote; nothing from this line on has been read")
    case .cellTooLong:
      text(
        en: "a cell longer than 1 MiB; expected shorter cells: is a closing quote missing? "
          + "Nothing from this line on has been read")
    case .recordTooLong:
      text(
        en: "a row longer than 2 MiB; expected shorter rows: is this a CSV file? "
          + "Nothing from this line on has been read")
    case .notText(let file): sentence(file)
    }
  }

  private func sentence(_ file: ForeignFile) -> String {
    switch file {
    case .utf16: text(en: "UTF-16 text; expected UTF-8: save it as UTF-8 (in Excel: CSV UTF-8)")
    case .zip:
      text(
        en: "a zip archive or an Excel workbook; "
          + "expected CSV: export the sheet as CSV UTF-8, or unpack the archive")
    case .pdf: text(en: "a PDF document; expected CSV: export the entries as CSV")
    case .sqlite:
      text(en: "an SQLite database; a diary of this program is imported from its file, not through a pipe")
    case .xml: text(en: "an XML document; expected CSV: export the entries as CSV")
    }
  }

  /// The headers that are known.
  private var acceptedHeader: String {
    text(
      en: """
        a header with a start or date column and at least one of severity, aura, nausea, light, sound, side, \
        medication; or date and headache (yes or no) for one row a day; or this program's own export
        """)
  }
}
