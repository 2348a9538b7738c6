import Cells
import CivilTime
import Containers
package import Diary

/// A spreadsheet understood: its rows, or what only the person can say.
package struct TableReading {
  package var questions: [TableQuestion] = []
  package var notes: [TableNote] = []
  /// What could not be read if all questions were answered as it is offered.
  package var problems: [ImportProblem] = []
  /// One for each sheet that was read.
  var tables: [NormalTable] = []
  /// The sheets that they were read from.
  var sources: [TableSheet] = []
  /// The same as they stand in the file.
  var origins: [TableSheet] = []
  /// The names of the columns of lists.
  package var headers: [String] = []
  /// Whether a plain reader would have read the same: the header on the first line, and nothing put into other words.
  package var isPlain = false

  /// The columns of its sheets, each once.
  package var columns: [ImportSummary.Column] {
    var columns: [ImportSummary.Column] = []
    for table in tables {
      columns += (table.columns ?? table.sheet.columns).filter { !columns.contains($0) }
    }
    return columns
  }

  /// What its sheets have columns for; all, where a sheet is no list.
  package var fields: FileFields {
    var all: FileFields = [.isComplete, .precision]
    for table in tables {
      guard let columns = table.columns else {
        all.formUnion(table.isOwn ? table.sheet.fileFields : .all)
        continue
      }
      // Of two sheets with a column of drugs, neither has two.
      var fields: FileFields = []
      for column in columns {
        guard let meaning = column.meaning else { continue }
        if let field = FileFields(columnOf: meaning) { fields.insert(column: field) }
      }
      // What a calendar has no columns of.
      for role in table.sheet.roles {
        if let field = role?.fileFields, fields.isDisjoint(with: field) { fields.insert(column: field) }
      }
      all.formUnion(fields)
    }
    return all
  }

  /// Whether several sheets, or tables, are read together.
  var isOfSeveral = false
  /// How they follow each other, where they are called after months.
  var sheetOrder = SheetOrder.rising
  /// The last month of the sheet before, where its year was not written.
  var running: (year: Int, month: Int)?
  /// The sheets that were not chosen.
  package var leftSheets: [String] = []
  /// What the first date without a year stands with: a year that was said is kept with it.
  package var yearMark: String?
  /// A year that was said of an earlier file, and is taken on.
  package var keptYear: Int?
}

/// Reads spreadsheets as people keep them: looks through all of a file for its shape, asks what it does not say, and
/// brings the rows into the words of a plain sheet.
package struct TableImporter {
  let options: ImportOptions
  let choices: TableChoices

  package init(_ options: ImportOptions, _ choices: TableChoices) {
    self.options = options
    self.choices = choices
  }

  /// Looks through the sheets of a file, and asks at once what its answers would lead to. `name`: the file's.
  package func survey(_ sheets: [TableSheet], name: String) -> TableReading {
    var reading = look(through: sheets, name: name)
    settleYear(&reading, sheets, name: name)
    var importer = self
    var asked = reading.questions
    // Each round follows the likeliest answers to what is open.
    for _ in 0..<5 where !asked.isEmpty {
      importer = importer.answering(asked)
      let next = importer.look(through: sheets, name: name)
      asked = next.questions.filter { reading.asksMore($0, follows: true) }
      if next.questions.isEmpty, !reading.questions.contains(where: \.opensDates) {
        reading.problems = importer.read(next) { _ in }.problems
      }
      for name in next.headers where !reading.headers.contains(name) { reading.headers.append(name) }
    }
    return reading
  }

  /// Looks through the sheets of a file, as far as the answers that are known reach.
  func look(through sheets: [TableSheet], name: String) -> TableReading {
    var reading = TableReading()
    let filled = sheets.filter { !$0.rows.isEmpty }.map { sheet in
      if sheet.ownHeader != nil { return sheet }
      let named = sheet.resolvingLegend(options.vocabulary) ?? sheet
      let joined = named.joiningStrengths(options.vocabulary, choices) ?? named
      return joined.joiningUnits(options.vocabulary, choices) ?? joined
    }
    let chosen = withoutCopies(chosen(of: filled, &reading), &reading)
    let years = filled.filter { CellToken.tokens(of: $0.name).contains { $0.year != nil } }
    reading.isOfSeveral = chosen.count > 1
    reading.sheetOrder = SheetOrder(chosen)
    for sheet in chosen {
      let before = reading.tables.count
      let parts = sheet.ownHeader == nil ? sheet.sideBySide(options.vocabulary) : nil
      if let parts {
        survey(parts, fileName: name, &reading)
      } else {
        survey(sheet, fileName: name, isOneOfYears: years.count > 1, &reading)
      }
      while reading.sources.count < reading.tables.count { reading.sources.append(sheet) }
      while reading.origins.count < reading.tables.count { reading.origins.append(sheet) }
      namePainted(sheet, reading.tables[before...], &reading)
    }
    if chosen.count > 1 { reading.notes.insert(.sheetsTogether(chosen.count), at: 0) }
    if chosen.count != 1 || sheets.count != 1 { reading.isPlain = false }
    return reading
  }

  func survey(
    _ sheet: TableSheet, fileName: String, isOneOfYears: Bool, _ reading: inout TableReading
  ) {
    var sheet = sheet
    sheet.settleShown(choices, &reading)
    sheet.settleMerged(options, choices, &reading)
    if let own = sheet.ownHeader { return readOwn(sheet, own, &reading) }
    if let (names, name) = sheet.strengthColumns { reading.notes.append(.strengthColumns(names, as: name)) }
    let whole = sheet.withWholeDates ?? sheet.withSingleAttacks(options.vocabulary)
    if let whole { sheet = whole }
    if choices.countsFrom1904 { sheet.epoch = .year1904 }
    if let named = sheet.withMonthNames { sheet = named }
    if let days = DayList(months: sheet, options.vocabulary)
      ?? DayList(months: sheet.transposed, options.vocabulary)
    {
      return survey(days, of: sheet, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    }
    if let grid = MonthGrid(sheet) ?? MonthGrid(sheet.transposed) {
      return grid.read(options, choices, fileName: fileName, &reading)
    }
    if let list = MonthColumns.list(of: sheet, fileName: fileName)
      ?? WallCalendar.list(of: sheet, fileName: fileName)
    {
      return survey(list: list, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    }
    if let log = ChangeLog(sheet) { return log.read(choices, &reading) }
    if let weeks = WeekBlocks(sheet) { return weeks.read(options, choices, fileName: fileName, &reading) }
    let joined = sheet.withJoinedNames(options.vocabulary)
    if let list = joined ?? (header(of: sheet) == nil ? sheet.withNamedDay : nil) {
      return survey(list: list, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    }
    guard let header = header(of: sheet) else {
      if surveyUnnamed(sheet, fileName: fileName, isOneOfYears: isOneOfYears, &reading) { return }
      let zoned = sheet.rows.prefix(TableSheet.searched).lazy.map { row in
        row.cells.map(\.text).compactMap { name in
          TableHeader.zonedRole(of: name, options.vocabulary).map {
            TableChoices.Pair(name.escapedExcerpt, $0.rawValue)
          }
        }
      }.first { !$0.isEmpty }
      if let zoned {
        reading.headers += zoned.map(\.name)
        return reading.ask(.otherZones(zoned))
      }
      if askUnreadPain(sheet, &reading) { return }
      if let columns = daysWithoutName(sheet) {
        reading.headers += columns.filter { !reading.headers.contains($0) }
        return reading.ask(.noDate(columns.prefix(1).map(\.escapedExcerpt)))
      }
      let widest = sheet.rows.prefix(60).max { $0.filled.count < $1.filled.count }
      reading.headers +=
        widest?.cells.map(\.text).filter { !$0.isEmpty && !reading.headers.contains($0) } ?? []
      return reading.ask(
        .noColumns(
          names(widest?.cells.map(\.text) ?? []), guess: sheet.columnGuess(options.vocabulary)))
    }
    survey(
      sheet, header, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    if whole != nil { reading.isPlain = false }
  }

  func survey(
    _ sheet: TableSheet, _ header: TableHeader, fileName: String, isOneOfYears: Bool,
    _ reading: inout TableReading
  ) {
    reading.headers += header.names.filter { !$0.isEmpty && !reading.headers.contains($0) }
    if let drugs = PreventiveList.drugs(sheet, header, options.vocabulary) {
      return reading.ask(.preventives(drugs))
    }
    let isAbout =
      choices.saysSubject || header.isSaid || speaksInTitle(sheet, header)
      || TableWords.speaksOfHeadaches(fileName) || TableWords.speaksOfHeadaches(sheet.name)
      || sheet.rows[..<header.row].contains { $0.cells.contains { TableWords.speaksOfHeadaches($0.text) } }
      || cellsSpeakOfHeadaches(sheet, header) || isProven(sheet, header)
    let isOfOtherPain = header.names.indices.contains { column in
      switch header.roles[column] {
      case .cell(.side), .cell(.type), .cell(.quality), .description, nil:
        TableHeader.isOfOtherPain(column, sheet.rows[(header.row + 1)...])
      default: false
      }
    }
    let isDoubtful = isOfOtherPain || isTitledOtherwise(sheet, header, fileName)
    if isAbout, !isDoubtful, choices.layout != .attacks, !header.tells {
      if askUnreadPain(sheet, &reading) { return }
      reading.ask(.rowsAlone(columns: names(header.names)))
    }
    guard isAbout, !isDoubtful || choices.saysSubject || header.isSaid else {
      if !isDoubtful, header.column(.severity) == nil, askUnreadPain(sheet, &reading) { return }
      let others = header.names.filter(TableHeader.speaksOfSomethingElse)
      let proof = TableHeader.proof(header.names, options.vocabulary)
      if !others.isEmpty, !isAbout, header.column(.severity) != nil {
        return reading.ask(.maybeOfSomethingElse(columns: names(others)))
      }
      let isKnown = header.names.indices.allSatisfy { header.names[$0].isEmpty || header.roles[$0] != nil }
      let isLikely = proof != .none && proof != .certain
      reading.ask(
        isLikely || isKnown
          ? .maybeOfSomethingElse(columns: names(header.names))
          : .notAHeadacheDiary(columns: names(header.names)))
      // If it is, all else that is open is asked at once.
      if !isDoubtful, isLikely || isKnown {
        var list = ListReader(sheet, header, options, choices, isOneOfYears: isOneOfYears)
        list.fileName = fileName
        var asked = reading
        list.read(&asked)
        reading.questions = asked.questions
      }
      return
    }
    var list = ListReader(sheet, header, options, choices, isOneOfYears: isOneOfYears)
    list.fileName = fileName
    list.read(&reading)
    if sheet.strengthColumns != nil || sheet.isRewritten { reading.isPlain = false }
  }

  /// The program's own CSV as a spreadsheet keeps it: all of it is known, and nothing has to be asked.
  private func readOwn(_ sheet: TableSheet, _ header: Int, _ reading: inout TableReading) {
    let table = NormalTable(own: sheet, header: header)
    reading.headers += table.names.filter { !$0.isEmpty && !reading.headers.contains($0) }
    if header > 0 {
      reading.notes.append(.above(sheet.rows[..<header].map(\.line)))
      reading.notes.append(.header(line: sheet.rows[header].line))
    }
    reading.tables.append(table)
    reading.isPlain = header == 0
  }

  func header(of sheet: TableSheet) -> TableHeader? {
    TableHeader(in: sheet, vocabulary: options.vocabulary, choices: choices)
  }

  func names(_ names: [String]) -> [String] { names.filter { !$0.isEmpty }.map(\.escapedExcerpt) }
}
