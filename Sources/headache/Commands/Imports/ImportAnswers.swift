import Arguments
import CivilTime
import Containers
import Cells
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
  private let columns: [String]
  private let sheets: [String]
  private let filters: [String]
  private let hasDrugColumns: Bool
  private let keepsNotes: Bool
  private let clock: String?
  private let struck: String?
  private let epoch: String?
  private let headacheTags: [String]
  private let drugTags: [String]

  init(_ line: inout ArgumentReader) {
    dateOrder = line.value(
      "date-order", named: "order", help: ImportHelp.dateOrder, completing: .oneOf(["dmy", "mdy", "ymd"]))
    source = line.value(
      "as", named: "source", help: SourceChoiceHelp.asWord,
      completing: .choices { SourceCatalogue.all.map(\.name) })
    headacheTags = line.values("headache-tags", named: "names", help: SourceChoiceHelp.headacheTags)
    drugTags = line.values("drug-tags", named: "names", help: SourceChoiceHelp.drugTags)
    filters = line.values("where", named: "field=value", help: SourceChoiceHelp.conditions)
    encoding = line.choice(
      "encoding", named: "name", of: { TextEncoding.allCases.map(\.rawValue) }, help: ImportHelp.encoding)
    columns = line.values("column", named: "name=meaning", help: ImportAnswersHelp.column)
    sheets = line.values("sheet", named: "name", help: ImportAnswersHelp.sheet)
    year = line.number("year", help: ImportAnswersHelp.year)
    scale = line.number("scale", help: ImportAnswersHelp.scale)
    words = line.values("word", named: "word=number", help: ImportAnswersHelp.word)
    rows = line.choice(
      "rows", named: "shape", of: { TableChoices.RowShape.allCases.map(\.rawValue) },
      help: ImportAnswersHelp.rows)
    cells = line.values("cell", named: "letter=meaning", help: ImportAnswersHelp.cell)
    empty = line.choice(
      "empty", named: "meaning", of: { TableChoices.Empty.allCases.map(\.rawValue) },
      help: ImportAnswersHelp.empty)
    hasDrugColumns = line.flag("drug-columns", help: ImportAnswersHelp.drugColumns)
    keepsNotes = line.flag("as-notes", help: ImportAnswersHelp.asNotes)
    clock = line.choice("clock", named: "hours", of: { ["24", "12"] }, help: ImportAnswersHelp.clock)
    struck = line.choice(
      "struck", named: "meaning", of: { TableChoices.Struck.allCases.map(\.rawValue) },
      help: ImportAnswersHelp.struck)
    epoch = line.choice("epoch", named: "year", of: { ["1900", "1904"] }, help: ImportAnswersHelp.epoch)
    line.refuseSeveralValues(of: [
      "date-order", "as", "encoding", "year", "scale", "rows", "empty", "clock", "struck", "epoch",
    ])
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
    answers.table.columns = try columns.map { try column($0) }
    answers.table.filters = try filters.map { try pair($0, "--where") }
    if let person = filters.last.flatMap(Self.parted) { answers.told.person = person }
    answers.table.sheets = sheets
    answers.table.hasDrugColumns = hasDrugColumns
    answers.table.keepsNotes = keepsNotes
    answers.table.clock = clock.flatMap { Int($0) }
    answers.table.struck = struck.flatMap(TableChoices.Struck.init(rawValue:))
    answers.table.epoch = epoch.flatMap { Int($0) }
    for (tag, given) in [("headache-tags", headacheTags), ("drug-tags", drugTags)] where !given.isEmpty {
      answers.told.chosen[tag] = given.flatMap(Self.names)
    }
    if let scale, !(1...100).contains(scale) { throw CommandError.notAScale }
    if let year, !(1900...2100).contains(year) { throw CommandError.notAYear }
    return answers
  }

  private func pair(_ text: String, _ option: String) throws -> TableChoices.Pair {
    guard let pair = TableChoices.Pair(text) else { throw CommandError.notAPair(text, option: option) }
    // As a question offers it, to be filled in.
    if pair.value.contains("…") || pair.value.contains("...") {
      throw CommandError.notFilledIn(text, option: option)
    }
    return pair
  }

  private func column(_ text: String) throws -> TableChoices.Pair {
    let pair = try pair(text, "--column")
    guard ColumnMeaning(pair.value) != nil else { throw CommandError.notAMeaning(pair.value) }
    return pair
  }

  /// `A, B, C`: a name may hold commas, so that all that stands between two of them may be one.
  static func names(_ text: String) -> [String] {
    let parts = text.split(separator: ",")
    guard (2...40).contains(parts.count) else { return [trimmed(text[...])] }
    return parts.indices.flatMap { first in
      parts.indices[first...].map { last in
        trimmed(text[parts[first].startIndex..<parts[last].endIndex])
      }
    }
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
