import Arguments
import CivilTime
import Containers
import Importing
import Language
import Messages
import Parsing

/// What a file does not say of itself, as options of `import`.
struct ImportAnswers {
  private let dateOrder: String?
  private let encoding: String?
  private let source: String?
  private let rows: String?
  private let empty: String?
  private let year: Int?
  private let scale: Int?
  private let words: [String]
  private let cells: [String]
  private let sheets: [String]
  private let filters: [String]
  private let hasDrugColumns: Bool
  private let keepsNotes: Bool
  private let epoch: String?
  private let headacheTags: [String]
  private let drugTags: [String]

  init(_ line: inout ArgumentReader) {
    dateOrder = line.value(
      "date-order", named: "order",
      help: Text(en: "The order in dates such as 3/4/25, where the file does not show it: dmy, mdy or ymd."),
      completing: .oneOf(["dmy", "mdy", "ymd"]))
    source = line.value(
      "as", named: "source", help: Text(en: "The program that the file is from, where it does not show it."),
      completing: .choices { SourceCatalogue.all.map(\.name) })
    headacheTags = line.values(
      "headache-tags", named: "names",
      help: Text(en: "The names that mean a headache in the file, commas between them."))
    drugTags = line.values(
      "drug-tags", named: "names",
      help: Text(en: "The names that are drugs in the file, commas between them."))
    filters = line.values(
      "where", named: "field=value", help: Text(en: "Of a file of several people, whose entries are taken."))
    encoding = line.choice(
      "encoding", named: "name", of: { TextEncoding.allCases.map(\.rawValue) },
      help: Text(en: "How the text stands in bytes, where it is not UTF-8."))
    sheets = line.values(
      "sheet", named: "name", help: Text(en: "A sheet of a workbook; may stand again for others."))
    year = line.number("year", help: Text(en: "The year of dates that have none."))
    scale = line.number("scale", help: Text(en: "The highest number of the sheet's scale of pain."))
    words = line.values(
      "word", named: "word=number", help: Text(en: "What a word means, as a number or as how it helped."))
    rows = line.choice(
      "rows", named: "shape", of: { TableChoices.RowShape.allCases.map(\.rawValue) },
      help: Text(en: "How entries lie in the sheet: grid, weeks, or attacks for one a row."))
    cells = line.values(
      "cell", named: "letter=meaning", help: Text(en: "What the letters in a grid mean, commas between two."))
    empty = line.choice(
      "empty", named: "meaning", of: { TableChoices.Empty.allCases.map(\.rawValue) },
      help: Text(en: "What a day with nothing in its row was: free of headache, or unknown."))
    hasDrugColumns = line.flag(
      "drug-columns", help: Text(en: "Columns named after drugs hold how many were taken."))
    keepsNotes = line.flag("as-notes", help: Text(en: "Keep cells for drugs that name none as notes."))
    epoch = line.choice(
      "epoch", named: "year", of: { ["1900", "1904"] },
      help: Text(en: "The year from which numbers count days: 1904 in files of old Macs."))
  }

  /// Whether anything was said.
  func isEmpty() throws -> Bool { try read().list.isEmpty }

  func read() throws -> FileAnswers {
    var answers = FileAnswers()
    if let dateOrder {
      guard let order = DateOrder(typed: dateOrder) else { throw CommandError.notADateOrder }
      answers.dateOrder = order
    }
    answers.encoding = encoding.flatMap(TextEncoding.init(rawValue:))
    answers.source = source
    answers.table.layout = rows.flatMap(TableChoices.RowShape.init(rawValue:))
    answers.table.empty = empty.flatMap(TableChoices.Empty.init(rawValue:))
    answers.table.year = year
    answers.table.scale = scale
    answers.table.words = try words.map { try pair($0, "--word") }
    answers.table.letters = try cells.flatMap { $0.split(separator: ",") }.map {
      try pair(String($0), "--cell")
    }
    answers.table.filters = try filters.map { try pair($0, "--where") }
    if let person = filters.last.flatMap(Self.parted) { answers.told.person = person }
    answers.table.sheets = sheets
    answers.table.hasDrugColumns = hasDrugColumns
    answers.table.keepsNotes = keepsNotes
    answers.table.epoch = epoch.flatMap { Int($0) }
    for (tag, given) in [("headache-tags", headacheTags), ("drug-tags", drugTags)] where !given.isEmpty {
      answers.told.chosen[tag] = given.flatMap {
        $0.contains(",") ? [$0] + $0.split(separator: ",").map(Self.trimmed) : [$0]
      }
    }
    if let scale, !(1...100).contains(scale) { throw CommandError.notAScale }
    if let year, !(1900...2100).contains(year) { throw CommandError.notAYear }
    return answers
  }

  private func pair(_ text: String, _ option: String) throws -> TableChoices.Pair {
    guard let pair = TableChoices.Pair(text) else { throw CommandError.notAPair(text, option: option) }
    return pair
  }

  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }

  private static func parted(_ text: String) -> SourceAnswers.Person? {
    guard let mark = text.firstIndex(of: "=") else { return nil }
    return SourceAnswers.Person(
      field: String(text[..<mark]), value: String(text[text.index(after: mark)...]))
  }
}
