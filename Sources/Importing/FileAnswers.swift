package import Cells
package import Containers
import Parsing

/// One thing that the person has said of a file: an option of `import` and its value, which is empty where the option
/// takes none.
package struct ImportAnswer: Hashable, Sendable {
  package var option: String
  package var value: String

  package init(_ option: String, _ value: String = "") {
    self.option = option
    self.value = value
  }

  /// As it is typed.
  package var typed: String { value.isEmpty ? "--\(option)" : "--\(option) \(typable(value))" }
}

/// Everything that the person has said of a file.
package struct FileAnswers: Hashable, Sendable {
  package var dateOrder: DateOrder?
  package var encoding: TextEncoding?
  /// The source that the file is from, by its name.
  package var source: String?
  package var table = TableChoices()
  package var told = SourceAnswers()

  package init() {}

  /// Whether it says something that a plain reader makes nothing of.
  package var needsSurvey: Bool { encoding != nil || table != TableChoices() }

  /// Reads answers that were kept; what nobody can have said is passed over.
  package init(_ answers: [ImportAnswer]) {
    for answer in answers { add(answer) }
  }

  mutating func add(_ answer: ImportAnswer) {
    let value = answer.value
    switch answer.option {
    case "date-order": dateOrder = DateOrder(typed: value)
    case "encoding": encoding = TextEncoding(rawValue: value)
    case "as": source = value
    case "rows": table.layout = TableChoices.RowShape(rawValue: value)
    case "empty": table.empty = TableChoices.Empty(rawValue: value)
    case "year": table.year = Int(value)
    case Self.yearMark: table.yearMark = value
    case "scale": table.scale = Int(value)
    case "struck": table.struck = TableChoices.Struck(rawValue: value)
    case "clock": table.clock = Int(value)
    case "epoch": table.epoch = Int(value)
    case "word": if let pair = TableChoices.Pair(value) { table.words.append(pair) }
    case "cell": if let pair = TableChoices.Pair(value) { table.letters.append(pair) }
    case "column": if let pair = TableChoices.Pair(value) { table.columns.append(pair) }
    case "sheet": table.sheets.append(value)
    case Self.declined + "sheet": table.leftSheets.append(value)
    case "where":
      if let pair = TableChoices.Pair(value) {
        table.filters.append(pair)
        told.person = SourceAnswers.Person(field: pair.name, value: pair.value)
      }
    case "drug-columns": table.hasDrugColumns = true
    case "as-notes": table.keepsNotes = true
    default:
      if answer.option.hasPrefix(Self.declined) {
        told.declined[String(answer.option.dropFirst(Self.declined.count)), default: []].append(value)
      } else if SourceAnswers.tags.contains(answer.option) {
        told.chosen[answer.option, default: []].append(value)
      }
    }
  }

  /// Stands before a tag for names that were not chosen; no option.
  package static let declined = "not-"
  /// What the file that a year was said of begins with; no option.
  private static let yearMark = "year-of"

  /// Whether an answer is one that a person types.
  package static func isOption(_ name: String) -> Bool { name != yearMark && !name.hasPrefix(declined) }

  /// One after another, in an order that does not change.
  package var list: [ImportAnswer] {
    var list: [ImportAnswer] = []
    func add(_ option: String, _ value: String?) {
      if let value { list.append(ImportAnswer(option, value)) }
    }
    add("as", source)
    add("encoding", encoding?.rawValue)
    add("date-order", dateOrder?.typed)
    add("rows", table.layout?.rawValue)
    add("year", table.year.map(String.init))
    add(Self.yearMark, table.yearMark)
    add("scale", table.scale.map(String.init))
    add("empty", table.empty?.rawValue)
    add("struck", table.struck?.rawValue)
    add("clock", table.clock.map(String.init))
    for sheet in table.sheets { add("sheet", sheet) }
    for sheet in table.leftSheets { add(Self.declined + "sheet", sheet) }
    for column in table.columns { add("column", "\(column.name)=\(column.value)") }
    for word in table.words { add("word", "\(word.name)=\(word.value)") }
    for letter in table.letters { add("cell", "\(letter.name)=\(letter.value)") }
    for filter in table.filters { add("where", "\(filter.name)=\(filter.value)") }
    if table.hasDrugColumns { add("drug-columns", "") }
    if table.keepsNotes { add("as-notes", "") }
    add("epoch", table.epoch.map(String.init))
    for tag in SourceAnswers.tags { for name in told.chosen[tag] ?? [] { add(tag, name) } }
    for tag in SourceAnswers.tags { for name in told.declined[tag] ?? [] { add(Self.declined + tag, name) } }
    return list
  }

  /// Takes on what was answered earlier, where nothing is said now.
  package mutating func complete(with earlier: FileAnswers) {
    dateOrder = dateOrder ?? earlier.dateOrder
    encoding = encoding ?? earlier.encoding
    source = source ?? earlier.source
    table.complete(with: earlier.table)
    for (tag, names) in earlier.told.chosen where told.chosen[tag] == nil {
      told.chosen[tag] = names
      told.declined[tag] = earlier.told.declined[tag]
      told.isKept = true
      told.keptTags.insert(tag)
    }
    told.person = told.person ?? earlier.told.person
  }
}

extension TableChoices {
  fileprivate mutating func complete(with earlier: TableChoices) {
    layout = layout ?? earlier.layout
    empty = empty ?? earlier.empty
    if let said = earlier.year, let mark = earlier.yearMark {
      keptYears.append(KeptYear(year: said, mark: mark))
    }
    scale = scale ?? earlier.scale
    struck = struck ?? earlier.struck
    clock = clock ?? earlier.clock
    epoch = epoch ?? earlier.epoch
    if sheets.isEmpty, !earlier.sheets.isEmpty {
      (sheets, leftSheets, areSheetsKept) = (earlier.sheets, earlier.leftSheets, true)
    }
    columns += earlier.columns.filter { column in
      !columns.contains { $0.name.lowercased() == column.name.lowercased() }
    }
    words += earlier.words.filter { word($0.name) == nil }
    letters += earlier.letters.filter { letter($0.name) == nil }
    filters += earlier.filters.filter { filter in
      !filters.contains { $0.name.lowercased() == filter.name.lowercased() }
    }
    hasDrugColumns = hasDrugColumns || earlier.hasDrugColumns
    keepsNotes = keepsNotes || earlier.keepsNotes
  }
}

extension DateOrder {
  /// As `--date-order` takes it.
  package var typed: String {
    switch self {
    case .dayFirst: "dmy"
    case .monthFirst: "mdy"
    case .yearFirst: "ymd"
    }
  }

  package init?(typed text: String) {
    switch text.lowercased() {
    case "dmy", "day-first": self = .dayFirst
    case "mdy", "month-first": self = .monthFirst
    case "ymd", "year-first": self = .yearFirst
    default: return nil
    }
  }
}
