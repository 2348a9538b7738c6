import CivilTime
import Containers
import Diary
import Parsing

/// A sheet with a row for each attack or day, on its way to a plain one.
struct ListReader {
  let sheet: TableSheet
  private(set) var header: TableHeader
  /// Whether a column that asks for a migraine holds how bad it was.
  private(set) var hasMigraineNumbers = false
  let options: ImportOptions
  let choices: TableChoices
  /// Whether the workbook has a sheet for each year, so that the sheet's name is the year of its dates.
  let isOneOfYears: Bool
  var table = NormalTable()
  /// The columns of ``table`` by those of the sheet.
  var places: [Int?] = []
  /// The rows that are entries, with the day of each.
  var entries: [DatedRow] = []
  /// Columns of clock times in which numbers below 1 are parts of a day.
  var fractions: Set<Int> = []
  /// Cells that were put into other words.
  var changes = 0
  var found = ListFindings()

  struct DatedRow {
    var row: TableRow
    var date: WrittenDate?
    var day: CivilDay?
    /// A heading above it.
    var heading: (month: Int?, year: Int?)
    /// Whether the heading's year is certainly that of the row: it stands with a month, or is one of several.
    var isYearCertain = false
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
  }

  mutating func read(_ reading: inout TableReading) {
    sort(&reading)
    filterPeople(&reading)
    date(&reading)
    askForm(&reading)
    takeNumbersAsStrength()
    layColumns()
    for entry in entries { read(entry) }
    found.report(&reading, self)
    markDays(&reading)
    reading.tables.append(table)
    reading.isPlain =
      header.row == 0 && reading.questions.isEmpty && reading.notes.isEmpty && changes == 0
      && header.isPlain
  }

  /// The column of the day: the date's, or the start's.
  var dayColumn: Int? { header.column(.date) ?? header.column(.start) }

  /// Tells entries from titles, headings, sums and remarks.
  private mutating func sort(_ reading: inout TableReading) {
    var left = LeftOut()
    // A sheet may be a month.
    let named = WrittenDate.heading(
      TableRow(line: 0, cells: [TableCell(text: sheet.name, kind: .text, column: 1)]))
    var heading: (month: Int?, year: Int?) = named?.month == nil ? (nil, nil) : named ?? (nil, nil)
    var isJoined = heading.year != nil
    let last = sheet.rows.lastIndex(where: hasDay) ?? -1
    let loneYears = Set(
      sheet.rows.compactMap { WrittenDate.heading($0) }.filter { $0.month == nil }.compactMap(\.year))
    for (index, row) in sheet.rows.enumerated() {
      if index == header.row { continue }
      let kind = index < header.row ? RowKind.remark : kind(of: row, isBelowAll: index > last)
      if let said = WrittenDate.heading(row) {
        var year = said.year ?? heading.year
        if said.year == nil, let year = heading.year, let before = heading.month, let month = said.month {
          heading.year = before == 12 && month == 1 ? year + 1 : before == 1 && month == 12 ? year - 1 : year
        }
        if said.year == nil { year = heading.year }
        heading = (said.month, year)
        isJoined =
          said.month != nil && said.year != nil || said.month != nil && isJoined || loneYears.count > 1
        if index < header.row { left.above.append(row.line) } else { left.headings.append(row.line) }
        continue
      }
      if index < header.row {
        left.above.append(row.line)
        continue
      }
      switch kind {
      case .entry: entries.append(DatedRow(row: row, heading: heading, isYearCertain: isJoined))
      case .sum: left.sums.append(row.line)
      case .remark: left.remarks.append(row.line)
      case .header: left.headers.append(row.line)
      }
    }
    left.report(&reading, header: header.row == 0 ? nil : sheet.rows[header.row].line)
  }

  private enum RowKind { case entry, sum, remark, header }

  private func hasDay(_ row: TableRow) -> Bool {
    [header.column(.date), header.column(.start)].contains { column in
      column.map { WrittenDate(row.text($0), kind: row.kind($0)) != nil } ?? false
    }
  }

  /// `isBelowAll`: whether no row with a day comes behind it.
  private func kind(of row: TableRow, isBelowAll: Bool) -> RowKind {
    let filled = row.filled
    if row.cells.map(\.text) == header.names { return .header }
    let first = row.text(filled[0])
    // `suma` in the column for drugs is none.
    let isSum = filled[0] <= (dayColumn ?? 0) && isSum(first)
    if isSum, sumsUp(row) { return .sum }
    if hasDay(row) { return .entry }
    if isSum { return .sum }
    if filled.count == 1, filled[0] == (dayColumn ?? 0) || header.roles.count <= filled[0] { return .remark }
    // Numbers without a date beside them; one of several rows with a date is an entry whose date is missing.
    let hasDate = !row.text(dayColumn ?? 0).isEmpty
    if !hasDate, isBelowAll || filled.count > 1, filled.allSatisfy({ row.text($0).decimalNumber != nil }) {
      return .sum
    }
    return .entry
  }

  /// Whether a row that begins with a word for a sum has no date, or one that is no more than a number beside others.
  private func sumsUp(_ row: TableRow) -> Bool {
    guard let column = header.column(.date), WrittenDate(row.text(column), kind: row.kind(column)) != nil
    else {
      return true
    }
    return row.kind(column) != .day
      && row.filled.dropFirst().allSatisfy { (row.text($0).decimalNumber ?? 999) < 367 }
  }

  private func isSum(_ text: String) -> Bool {
    let words = text.lowercased().split { $0 == " " || $0 == ":" }
    return words.count < 4 && words.contains { TableWords.sumWords.contains(String($0)) }
  }

  private struct LeftOut {
    var above: [Int] = []
    var headings: [Int] = []
    var sums: [Int] = []
    var remarks: [Int] = []
    var headers: [Int] = []

    func report(_ reading: inout TableReading, header: Int?) {
      if !above.isEmpty { reading.notes.append(.above(above)) }
      if let header { reading.notes.append(.header(line: header)) }
      if !headings.isEmpty { reading.notes.append(.headings(headings)) }
      if !sums.isEmpty { reading.notes.append(.sums(sums)) }
      if !remarks.isEmpty { reading.notes.append(.remarks(remarks)) }
      if !headers.isEmpty { reading.notes.append(.repeatedHeader(headers)) }
    }
  }

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
    guard header.column(.severity) == nil,
      let column = header.column(.headache) ?? header.column(.migraine)
    else { return }
    let numbers = entries.map { $0.row.text(column) }.filter { !$0.isEmpty }.map {
      IntensityWords($0, choices: choices).number
    }
    guard numbers.contains(where: { $0 ?? 0 > 1 }), numbers.allSatisfy({ $0 != nil }) else { return }
    hasMigraineNumbers = header.roles[column] == .cell(.migraine) && header.column(.type) == nil
    header.readAsStrength(column)
  }

  /// The columns of the plain sheet.
  private mutating func layColumns() {
    for (name, role) in zip(header.names, header.roles) where role != nil && role != .sum {
      table.sourceNames.insert(name)
    }
    table.columns = zip(header.names, header.roles).enumerated().filter { !$1.0.isEmpty }.map {
      index, column in
      ImportSummary.Column(
        name: column.0, meaning: (isDescription(index) ? .description : column.1)?.meaning)
    }
    places = header.roles.enumerated().map { index, role in
      switch role {
      case .cell where isDescription(index): nil
      case .cell(let role): table.add(role, header.names[index])
      case nil:
        header.names[index].isEmpty && entries.allSatisfy({ $0.row.text(index).isEmpty })
          ? nil : table.add(nil, header.names[index])
      case .sum: table.add(nil, header.names[index])
      case .period, .description, .weekday, .person, .drug: nil
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

extension WrittenDate {
  /// A row that is a year, a month, or both, and nothing else.
  static func heading(_ row: TableRow) -> (month: Int?, year: Int?)? {
    let filled = row.filled
    guard filled.count == 1 else { return nil }
    var (month, year): (Int?, Int?) = (nil, nil)
    for token in CellToken.tokens(of: row.text(filled[0])) {
      switch token {
      case .word(let word):
        if let named = TableWords.month(word), month == nil { month = named } else { return nil }
      case .number(let digits):
        guard let number = Int(digits), (1970...2100).contains(number), year == nil else { return nil }
        year = number
      case .mark(let mark): if !".,:-/".contains(mark) { return nil }
      }
    }
    return month == nil && year == nil ? nil : (month, year)
  }
}
