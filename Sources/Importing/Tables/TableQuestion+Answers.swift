import Cells
import CivilTime
import Diary

/// What the offered answers to questions would be, to see what they lead to.
extension TableImporter {
  /// The same with these questions answered as it is offered.
  func answering(_ questions: [TableQuestion]) -> TableImporter {
    var (options, choices) = (options, choices)
    for question in questions { question.answer(&choices, &options) }
    for word in choices.words { options.words[word.name.lowercased()] = word.value }
    return TableImporter(options, choices)
  }
}

extension TableChoices {
  /// Whether it was said that rows are headaches, or changes of one.
  var saysSubject: Bool { layout == .attacks || layout == .changes }
}

extension TableQuestion {
  /// Takes the answer that is offered, any where it is left open.
  fileprivate func answer(_ choices: inout TableChoices, _ options: inout ImportOptions) {
    switch self {
    case .year(_, let suggested), .firstYear(_, let suggested):
      choices.year = suggested ?? options.now.day.components.year
      choices.isYearKept = false
    case .weekdayOrMonth(_, let word): choices.words.append(.init(word, TableChoices.weekdayWord))
    case .dateOrder: options.dateOrder = .dayFirst
    case .intensityWords(let examples):
      choices.words += examples.map { .init($0.text, "\(Self.suggestedIntensity($0.text) ?? 5)") }
    case .reliefWords(let examples): choices.words += examples.map { .init($0.text, "some") }
    case .scale(_, let highest): choices.scale = highest
    case .emptyDays, .migraineAlone: choices.empty = .unknown
    case .struckOut: choices.struck = .out
    case .drugCells(let columns): choices.columns += columns.map { .init($0, "medication") }
    case .lengthUnit(let column, _): choices.columns.append(.init(column, "duration-hours"))
    case .halfClock: choices.clock = 12
    case .otherZones(let columns): choices.columns += columns
    case .grid(let letters):
      choices.layout = .grid
      choices.letters += letters.map { .init($0.text, "5") }
    case .unknownCalendar: choices.layout = .grid
    case .noColumns(_, let guess): choices.columns += guess
    case .unnamedColumns: choices.layout = choices.layout ?? .attacks
    case .otherCalendar, .tablesBeside, .mergedCells, .colours: break
    case .weeks: choices.layout = .weeks
    case .drugColumns: choices.hasDrugColumns = true
    case .sheets(let sheets):
      let diaries = sheets.contains(where: \.isDiary) ? sheets.filter(\.isDiary) : Array(sheets.prefix(1))
      choices.sheets += diaries.map(\.name)
    case .people(let column, let first, _): choices.filters.append(.init(column, first))
    case .form, .notAHeadacheDiary, .maybeOfSomethingElse, .rowsAlone:
      if choices.layout == nil { choices.layout = .attacks }
    case .changes, .zeroAtTime: choices.layout = .changes
    case .unnamedDrugs: choices.keepsNotes = true
    case .otherHeadaches(let columns, let areStrengths):
      choices.columns += columns.map { .init($0, areStrengths ? "severity" : "nothing") }
    case .headacheCount(let column): choices.columns.append(column)
    case .noDate(let columns): if let first = columns.first { choices.columns.append(.init(first, "date")) }
    }
  }

  /// Whether the days of rows depend on what is answered.
  var opensDates: Bool {
    switch self {
    case .dateOrder, .weekdayOrMonth, .year(_, nil), .firstYear: true
    default: false
    }
  }

  /// Whether another asks the same, of the same cells or more.
  func isAsked(by other: TableQuestion) -> Bool {
    switch (self, other) {
    case (.intensityWords(let own), .intensityWords(let others)),
      (.reliefWords(let own), .reliefWords(let others)), (.grid(let own), .grid(let others)):
      own.allSatisfy { example in others.contains { $0.text.lowercased() == example.text.lowercased() } }
    case (.unnamedDrugs, .unnamedDrugs), (.year, .year), (.firstYear, .firstYear), (.year, .firstYear),
      (.firstYear, .year), (.dateOrder, .dateOrder), (.emptyDays, .emptyDays),
      (.migraineAlone, .migraineAlone), (.emptyDays, .migraineAlone), (.migraineAlone, .emptyDays),
      (.struckOut, .struckOut), (.halfClock, .halfClock), (.weeks, .weeks), (.drugColumns, .drugColumns),
      (.sheets, .sheets), (.form, .form), (.changes, .changes), (.zeroAtTime, .zeroAtTime), (.scale, .scale):
      true
    case (.weekdayOrMonth(_, let own), .weekdayOrMonth(_, let others)): own == others
    case (.drugCells(let own), .drugCells(let others)),
      (.otherHeadaches(let own, _), .otherHeadaches(let others, _)):
      own.allSatisfy(others.contains)
    default: self == other || isOfSubject && other.isOfSubject
    }
  }
}
