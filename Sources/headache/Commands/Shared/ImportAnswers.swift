import Arguments
import Importing
import Messages
import Parsing

/// What a spreadsheet does not say of itself, as options of `import`.
struct ImportAnswers {
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

  /// `person`: `--where`, which sources with rules have as well.
  init(_ line: inout ArgumentReader, person: String?) {
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
    epoch = line.choice("epoch", named: "year", of: { ["1900", "1904"] }, help: ImportAnswersHelp.epoch)
    filters = person.map { [$0] } ?? []
  }

  func choices() throws -> TableChoices {
    var choices = TableChoices()
    choices.layout = rows.flatMap(TableChoices.RowShape.init(rawValue:))
    choices.empty = empty.flatMap(TableChoices.Empty.init(rawValue:))
    choices.year = year
    choices.scale = scale
    choices.words = try words.map { try pair($0, "--word") }
    choices.letters = try cells.flatMap { $0.split(separator: ",") }.map { try pair(String($0), "--cell") }
    choices.filters = try filters.map { try pair($0, "--where") }
    choices.sheets = sheets
    choices.hasDrugColumns = hasDrugColumns
    choices.keepsNotes = keepsNotes
    choices.countsFrom1904 = epoch == "1904"
    if let scale, !(1...100).contains(scale) { throw CommandError.notAScale }
    if let year, !(1900...2100).contains(year) { throw CommandError.notAYear }
    return choices
  }

  private func pair(_ text: String, _ option: String) throws -> TableChoices.Pair {
    guard let pair = TableChoices.Pair(text) else { throw CommandError.notAPair(text, option: option) }
    return pair
  }
}
