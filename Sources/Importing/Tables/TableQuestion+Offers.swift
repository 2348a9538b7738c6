import Cells
import CivilTime
import Diary

/// What is offered as the answer to questions: printed in the line to type, and tried to see what it leads to.
extension TableQuestion {
  /// An option with its value. One that only the person knows stays open, as `…`, and is tried with `trial`.
  package struct Offer: Hashable, Sendable {
    package var answer: ImportAnswer
    var trial: String?

    init(_ option: String, _ value: String = "", trial: String? = nil) {
      answer = ImportAnswer(option, value)
      self.trial = trial
    }

    /// A name and what it means.
    init(_ option: String, _ name: String, is value: String?, trial: String = "") {
      self.init(option, "\(name)=\(value ?? "…")", trial: value == nil ? "\(name)=\(trial)" : nil)
    }
  }

  /// Options of which the last one counts.
  package static let single: Set<String> = [
    "rows", "year", "empty", "date-order", "scale", "clock", "struck",
  ]

  /// The offers to all of these questions, those of one value once.
  package static func offers(_ questions: [TableQuestion]) -> [Offer] {
    // Rows that are changes of a headache are of headaches.
    let areChanges = questions.contains {
      $0.offers == [Offer("rows", TableChoices.RowShape.changes.rawValue)]
    }
    var all: [Offer] = []
    for offer in questions.flatMap(\.offers) {
      let answer = offer.answer
      if areChanges, answer == ImportAnswer("rows", TableChoices.RowShape.attacks.rawValue) { continue }
      let isThere = all.contains { other in
        other.answer == answer || single.contains(answer.option) && other.answer.option == answer.option
      }
      if !isThere { all.append(offer) }
    }
    return all
  }

  /// None where it has to be put right in the file.
  package var offers: [Offer] {
    switch self {
    case .year(_, let suggested), .firstYear(_, let suggested):
      [Offer("year", suggested.map(String.init) ?? "…", trial: suggested == nil ? "2025" : nil)]
    case .weekdayOrMonth(_, let word): [Offer("word", word, is: TableChoices.weekdayWord)]
    case .dateOrder(_, let orders): [Offer("date-order", (orders.first ?? .dayFirst).typed)]
    case .intensityWords(let examples):
      examples.map {
        Offer("word", $0.text, is: Self.suggestedIntensity($0.text).map(String.init), trial: "5")
      }
    case .reliefWords(let examples): examples.map { Offer("word", $0.text, is: nil, trial: "some") }
    case .scale(_, let highest): [Offer("scale", String(highest))]
    case .emptyDays, .migraineAlone: [Offer("empty", TableChoices.Empty.unknown.rawValue)]
    case .drugCells(let columns): columns.map { Offer("column", $0, is: ColumnRole.medication.rawValue) }
    case .struckOut: [Offer("struck", TableChoices.Struck.out.rawValue)]
    case .halfClock: [Offer("clock", "12")]
    case .otherZones(let columns), .noColumns(_, let columns):
      columns.map { Offer("column", $0.name, is: $0.value) }
    case .grid(let letters):
      [Self.rows(.grid)] + letters.map { Offer("cell", $0.text, is: nil, trial: "5") }
    case .unknownCalendar: [Self.rows(.grid)]
    case .repeatedMonths, .otherCalendar, .preventives, .tablesBeside, .mergedCells, .colours: []
    case .weeks: [Self.rows(.weeks)]
    case .drugColumns: [Offer("drug-columns")]
    case .sheets(let sheets): Self.diaries(sheets).map { Offer("sheet", $0.name) }
    case .people(let column, let first, _): [Offer("where", column, is: first)]
    case .changes, .zeroAtTime: [Self.rows(.changes)]
    case .lengthUnit(let column, _): [Offer("column", column, is: "duration-hours")]
    case .noDate(let columns): columns.prefix(1).map { Offer("column", $0, is: ColumnRole.date.rawValue) }
    case .unnamedDrugs: [Offer("as-notes")]
    case .otherHeadaches(let columns, let areStrengths):
      columns.map { Offer("column", $0, is: areStrengths ? ColumnRole.severity.rawValue : "nothing") }
    case .headacheCount(let column): [Offer("column", column.name, is: column.value)]
    case .form, .unnamedColumns, .notAHeadacheDiary, .maybeOfSomethingElse, .rowsAlone: [Self.rows(.attacks)]
    }
  }

  private static func rows(_ shape: TableChoices.RowShape) -> Offer { Offer("rows", shape.rawValue) }

  /// Sheets for times go together. Of others, which may be of other people, or copies, one is the diary.
  private static func diaries(_ sheets: [SheetName]) -> [SheetName] {
    let diaries = sheets.contains(where: \.isDiary) ? sheets.filter(\.isDiary) : Array(sheets.prefix(1))
    let ofTimes = diaries.filter(\.isOfTime)
    if !ofTimes.isEmpty { return ofTimes }
    let own = diaries.first { sheet in
      TableWords.own.contains { sheet.name.lowercased().hasPrefix($0) } && sheet.name.count < 8
    }
    return [own ?? diaries[0]]
  }
}

extension TableImporter {
  /// The same with these questions answered as it is offered.
  func answering(_ questions: [TableQuestion]) -> TableImporter {
    var answers = FileAnswers()
    (answers.table, answers.dateOrder) = (choices, options.dateOrder)
    if questions.contains(where: { if case .sheets = $0 { true } else { false } }) {
      (answers.table.sheets, answers.table.leftSheets, answers.table.areSheetsKept) = ([], [], false)
    }
    for offer in TableQuestion.offers(questions) {
      answers.add(ImportAnswer(offer.answer.option, offer.trial ?? offer.answer.value))
    }
    var options = options
    options.dateOrder = answers.dateOrder
    for word in answers.table.words { options.words[word.name.lowercased()] = word.value }
    return TableImporter(options, answers.table)
  }
}

extension TableChoices {
  /// Whether it was said that rows are headaches, or changes of one.
  var saysSubject: Bool { layout == .attacks || layout == .changes }
}
