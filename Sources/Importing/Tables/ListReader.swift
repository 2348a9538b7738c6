import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// A sheet with a row for each attack or day, on its way to a plain one.
struct ListReader {
  let sheet: TableSheet
  var header: TableHeader
  /// The column that asks for a migraine, where it holds how bad it was.
  private(set) var migraineNumbers: Int?
  /// Columns of answers that say how bad it was.
  var answered: Set<Int> = []
  /// The column that counts headaches.
  private(set) var headacheCount: Int?
  let options: ImportOptions
  let choices: TableChoices
  /// The file's.
  var fileName = ""
  /// Whether the workbook has a sheet for each year, so that the sheet's name is the year of its dates.
  let isOneOfYears: Bool
  var table = NormalTable()
  /// The columns of ``table`` by those of the sheet.
  var places: [Int?] = []
  /// The rows that are entries, with the day of each.
  var entries: [DatedRow] = []
  /// Columns of kinds of headaches that are marked.
  var kinds: [(column: Int, kind: String)] = []
  /// Which of two numbers of a date is the day, where it is known.
  var order: DateOrder?
  /// Columns of clock times in which numbers below 1 are parts of a day.
  var fractions: Set<Int> = []
  /// The row that is being read.
  private(set) var current: DatedRow?
  /// Where the scale of strengths ends that something beside the table says.
  private(set) var statedScale: Int?
  /// Cells that were put into other words.
  var changes = 0
  var found = ListFindings()
  /// What is known of columns as a whole, each looked up once.
  private var traits: [Trait: Bool] = [:]

  /// What the cells of a column have in common.
  struct Trait: Hashable {
    enum Kind { case mixed, hours, counts, reliefOfThree }
    var kind: Kind
    var column: Int
  }

  mutating func has(_ kind: Trait.Kind, _ column: Int, _ find: (ListReader) -> Bool) -> Bool {
    let trait = Trait(kind: kind, column: column)
    if let known = traits[trait] { return known }
    let found = find(self)
    traits[trait] = found
    return found
  }

  struct DatedRow {
    var row: TableRow
    var date: WrittenDate?
    var day: CivilDay?
    /// A heading above it.
    var heading: (month: Int?, year: Int?)
    /// Whether the heading's year is certainly that of the row: it stands with a month, or is one of several.
    var isYearCertain = false
    /// Rows below that say what else was taken.
    var more: [TableRow] = []
  }

  init(
    _ sheet: TableSheet, _ header: TableHeader, _ options: ImportOptions, _ choices: TableChoices,
    isOneOfYears: Bool
  ) {
    self.isOneOfYears = isOneOfYears
    self.sheet = sheet
    self.header = header
    self.options = options
    self.choices = choices
    order = options.dateOrder
  }

  mutating func read(_ reading: inout TableReading) {
    sort(&reading)
    filterPeople(&reading)
    date(&reading)
    askForm(&reading)
    joinContinued(&reading)
    kinds = kindColumns()
    askOtherHeadaches(&reading)
    askCounts(&reading)
    askOtherZones(&reading)
    askDrugs(&reading)
    askHalves(&reading)
    settleAnswers(&reading)
    takeNumbersAsStrength()
    statedScale = scaleBesideTable
    layColumns()
    for entry in entries {
      current = entry
      read(entry)
    }
    found.report(&reading, self)
    markDays(&reading)
    reading.tables.append(table)
    reading.isPlain =
      header.row == 0 && reading.questions.isEmpty && reading.notes.isEmpty && changes == 0
      && header.isPlain
  }

  /// The column of the day: the date's, or the start's.
  var dayColumn: Int? { header.column(.date) ?? header.column(.start) }

  /// Of a file of several people, the rows of the one who was named.
  private mutating func filterPeople(_ reading: inout TableReading) {
    for filter in choices.filters {
      guard let column = header.names.firstIndex(where: { $0.lowercased() == filter.name.lowercased() })
      else { continue }
      let before = entries.count
      entries.removeAll { $0.row.text(column).lowercased() != filter.value.lowercased() }
      if before > entries.count { reading.notes.append(.filtered(before - entries.count)) }
    }
    for column in header.columns({ $0 == .person }) {
      let values = Set(entries.map { $0.row.text(column) })
      if values.count > 1, let first = entries.first?.row.text(column) {
        reading.ask(
          .people(
            column: header.names[column].escapedExcerpt, first: first.escapedExcerpt, count: values.count))
      }
    }
  }

  /// A form is sent when somebody finds the time: what its rows are is asked, and the day of a start found.
  private mutating func askForm(_ reading: inout TableReading) {
    guard let sent = header.sent, let start = header.column(.start) else { return }
    if choices.layout != .attacks {
      let columns = header.names.indices.filter { header.roles[$0] != nil && $0 != sent }
      return reading.ask(.form(columns.map { header.names[$0].escapedExcerpt }))
    }
    var lines: [Int] = []
    for index in entries.indices {
      let row = entries[index].row
      guard let day = entries[index].day, let clock = entries[index].date?.clock,
        let sentAt = ClockCell(clock, isFraction: false)?.minute,
        let begun = ClockCell(row.text(start), isFraction: row.kind(start) == .number)?.minute, begun > sentAt
      else { continue }
      entries[index].day = day - 1
      lines.append(row.line)
    }
    if !lines.isEmpty { reading.notes.append(.dayBefore(lines)) }
  }

  /// A column called after headaches that holds numbers says how bad they were: `Headache (0-10)`.
  private mutating func takeNumbersAsStrength() {
    let isSaid = header.isSaid && !choices.columns.isEmpty
    guard header.column(.severity) == nil || isSaid else { return }
    let columns = [header.column(.headache), header.column(.migraine)].compactMap(\.self)
    // `Headache` and `Migraine`, both of them strengths.
    for column in columns.allSatisfy(holdsStrengths) ? columns : Array(columns.prefix(1)) {
      takeNumbersAsStrength(column)
    }
  }

  private func holdsStrengths(_ column: Int) -> Bool {
    entries.contains { entry in
      switch IntensityWords(entry.row.text(column), choices: choices) {
      case .number(let number), .highest(let number): number > 1
      case .word(let number): number > 0
      case .said(let number): number > 0
      case .unknown: false
      }
    }
  }

  private mutating func takeNumbersAsStrength(_ column: Int) {
    guard !isCount(column) else {
      headacheCount = column
      return
    }
    let texts = entries.map { $0.row.text(column) }.filter { text in
      !text.isEmpty
        && (CellVocabularies.shared.nothing.value(Array(text.utf8).span) == nil
          || TableWords.intensityWords[text.lowercased()] != nil)
    }
    let numbers = texts.map { text -> Double? in
      switch IntensityWords(text, choices: choices) {
      case .number(let number), .highest(let number): number
      // How bad it was, and no more than a word for it.
      case .word(let number): Double(number == 0 ? 0 : max(number, 2))
      case .said(let number): number == 0 ? 0 : max(number, 2)
      case .unknown: nil
      }
    }
    let hasScale = TableHeader.scale(ofName: header.names[column]) != nil && !numbers.isEmpty
    guard hasScale || numbers.contains(where: { $0 ?? 0 > 1 }), numbers.allSatisfy({ $0 != nil }) else {
      return
    }
    if header.roles[column] == .cell(.migraine), header.column(.type) == nil { migraineNumbers = column }
    header.readAsStrength(column)
  }

  /// The columns of the plain sheet.
  private mutating func layColumns() {
    table.header = header.names
    for (index, name) in header.names.enumerated() {
      if let role = header.use(of: index), role != .sum { table.sourceNames.insert(name) }
      if kinds.contains(where: { $0.column == index }) { table.sourceNames.insert(name) }
    }
    table.columns = zip(header.names, header.roles).enumerated().filter { !$1.0.isEmpty }.map {
      index, column in
      ImportSummary.Column(
        name: column.0,
        meaning: kinds.contains { $0.column == index }
          ? ColumnRole.headache.rawValue
          : (isDescription(index) ? .description : header.use(of: index))?.meaning)
    }
    places = header.roles.enumerated().map { index, role in
      switch role {
      case .cell where isDescription(index): nil
      case .cell(let role): table.add(role, header.names[index])
      case nil where kinds.contains { $0.column == index }: nil
      case nil:
        header.names[index].isEmpty && entries.allSatisfy({ $0.row.text(index).isEmpty })
          ? nil : table.add(nil, header.names[index])
      case .sum: table.add(nil, header.names[index])
      case .period, .description, .weekday, .person, .drug, .count, .doseTime, .amount, .headacheFree: nil
      }
    }
    for (index, role) in header.roles.enumerated() {
      guard case .cell(let cell)? = role, cell == .start || cell == .end || cell == .date || cell == .endDate
      else { continue }
      if entries.contains(where: { entry in
        let text = entry.row.text(index)
        guard let number = text.decimalNumber, number < 1, text.utf8.count > 4 else { return false }
        return true
      }) {
        fractions.insert(index)
      }
    }
    // Cells beyond the header.
    let width = entries.map { $0.row.cells.count }.max() ?? 0
    while places.count < width { places.append(nil) }
  }

  /// Whether a column named for the pain describes it in words: `links pochend`.
  func isDescription(_ column: Int) -> Bool {
    guard header.roles[column] == .cell(.severity) else { return false }
    let texts = entries.map { $0.row.text(column) }.filter { !$0.isEmpty }
    let described = texts.filter { Description($0).isRead && Description($0).isTelling }
    let numbers = texts.filter { IntensityWords($0, choices: choices) != .unknown }
    return numbers.isEmpty && described.contains { $0.count(where: \.isLetter) > 2 }
  }
}
