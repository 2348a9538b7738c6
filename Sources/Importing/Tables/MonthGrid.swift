import Cells
import CivilTime
import Containers
import Diary

/// A calendar of months: a row a month and a column a day.
struct MonthGrid {
  let sheet: TableSheet
  private(set) var header = 0
  /// A row of a month.
  private struct Entry {
    var label: MonthLabel
    var row: TableRow
    /// The columns of the days 1 to 31.
    var days: [Int: Int]
  }
  private var rows: [Entry] = []
  /// Whether its days go on to the end of a month.
  private var isWhole = false
  private var sums: [Int] = []
  /// Rows of something else than headaches: `Sleep Jan`, `Meds`.
  private var others: [Int] = []

  /// `nil` where the sheet is none.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(60).enumerated() {
      let days = Self.days(in: row)
      isWhole = days.count >= 28
      guard isWhole || days.count >= 3 && row.filled.count <= days.count + 1 else { continue }
      header = index
      guard takeRows(below: index, days) else { return nil }
      // A part of the days only where nothing but months stands beside them.
      let months = Set(rows.map { ($0.label.year ?? 0) * 12 + $0.label.month })
      let areMonths =
        others.isEmpty && months.count == rows.count && rows.allSatisfy { $0.label.isAlone }
      if rows.count > (isWhole ? 0 : 1), isWhole || areMonths { return }
    }
    return nil
  }

  private static func days(in row: TableRow) -> [Int: Int] {
    var days: [Int: Int] = [:]
    for column in row.cells.indices {
      if let number = Int(row.text(column)), (1...31).contains(number), number > days.values.max() ?? 0 {
        days[column] = number
      }
    }
    return days
  }

  /// Whether a row names the days once more: no row of a month does.
  private static func namesDays(_ row: TableRow) -> Bool {
    let days = days(in: row)
    guard days.count >= 14, let first = days.values.min(), let last = days.values.max() else { return false }
    return last - first == days.count - 1
  }

  /// - Returns: `false` where rows of days are named after months: each is the head of others, and no calendar's.
  private mutating func takeRows(below index: Int, _ first: [Int: Int]) -> Bool {
    (rows, sums, others) = ([], [], [])
    var days = first
    // A year in the middle is that of the months below; the one above all may be of anything.
    var year: Int?
    for row in sheet.rows[(index + 1)...] {
      let row = withoutYear(row, days.keys.min() ?? 0, &year)
      let label = row.filled.first.map { row.text($0) } ?? ""
      let isYear = CellToken.tokens(of: label).count == 1 && CellToken.tokens(of: label)[0].year != nil
      if Self.namesDays(row) {
        if row.filled.first.flatMap({ MonthLabel(row.text($0), kind: row.kind($0)) }) != nil { return false }
        days = Self.days(in: row)
        if isYear { beginYear(CellToken.tokens(of: label)[0].year, &year) }
        continue
      }
      if isYear, row.filled.count == 1 {
        beginYear(CellToken.tokens(of: label)[0].year, &year)
        continue
      }
      if row.filled.count == 1, MonthLabel(label) == nil, let span = StatedYears.span(of: label),
        span.count == 1
      {
        // `Headaches 2025`
        beginYear(span.lowerBound, &year)
        continue
      }
      let month = row.filled.first.flatMap { MonthLabel(row.text($0), kind: row.kind($0)) }
      if var month {
        let isOfHeadaches = month.words.allSatisfy {
          TableWords.speaksOfHeadaches($0) || TableWords.painful.contains($0)
        }
        if isOfHeadaches {
          month.year = month.year ?? year
          rows.append(Entry(label: month, row: row, days: days))
        } else {
          others.append(row.line)
        }
        continue
      }
      let words = label.lowercasedWords.filter { !($0.first?.isNumber ?? true) }
      if words.isEmpty || words.contains(where: TableWords.sumWords.contains) {
        sums.append(row.line)
      } else {
        others.append(row.line)
      }
    }
    // A second table beside the first would be lost.
    let last = first.keys.max() ?? 0
    let head = sheet.rows[index]
    return !head.cells.indices.contains { column in
      column > last && Int(head.text(column)) != nil && rows.contains { !$0.row.text(column).isEmpty }
    }
  }

  /// A row whose month stands beside a cell for its year, `2025, Jan`, without that: it is of that year, and those below are.
  private mutating func withoutYear(_ row: TableRow, _ firstDay: Int, _ year: inout Int?) -> TableRow {
    let labels = row.filled.prefix { $0 < firstDay }
    guard labels.count == 2,
      let beside = labels.first(where: {
        CellToken.tokens(of: row.text($0)).compactMap(\.year).count == 1 && Int(row.text($0)) != nil
      }),
      labels.contains(where: { MonthLabel(row.text($0), kind: row.kind($0)) != nil })
    else { return row }
    beginYear(Int(row.text(beside)), &year)
    var row = row
    row.cells[beside].text = ""
    return row
  }

  /// The months above the first year in the middle are of the one that stands above all of them.
  private mutating func beginYear(_ new: Int?, _ year: inout Int?) {
    if year == nil,
      let titled = StatedYears(sheet, titles: sheet.rows[..<header], header: sheet.rows[header]).all.first
    {
      for place in rows.indices where rows[place].label.year == nil { rows[place].label.year = titled }
    }
    year = new
  }

  /// What stands in front of its days.
  var labels: [String] { rows.map { $0.row.text($0.row.filled[0]) } }

  func read(
    _ options: ImportOptions, _ choices: TableChoices, fileName: String, _ reading: inout TableReading
  ) {
    let subject = subject(fileName: fileName, options.vocabulary)
    if case .other(let title) = subject { return reading.ask(.otherCalendar(title: title.escapedExcerpt)) }
    var choices = choices
    choices.scale = choices.scale ?? scaleBeside
    var letters: [TableQuestion.Example] = []
    for entry in rows {
      let row = entry.row
      for (column, _) in entry.days.sorted(by: { $0.value < $1.value }) where !row.text(column).isEmpty {
        for mark in Self.marks(row.text(column)) where choices.meaning(ofMark: mark) == nil {
          if !letters.contains(where: { $0.text == mark.escapedExcerpt }) {
            letters.append(
              TableQuestion.Example(text: mark.escapedExcerpt, line: row.cells[column].line ?? row.line))
          }
        }
      }
    }
    // Numbers alone, beside months and below all of their days, of headaches: nothing else can be meant.
    let isPlain = isWhole && letters.isEmpty && subject == .headaches
    if !letters.isEmpty || choices.layout != .grid && !isPlain { reading.ask(.grid(letters: letters)) }
    if choices.layout != .grid, subject == .unknown { reading.ask(.unknownCalendar) }
    let stated = StatedYears(sheet, titles: sheet.rows[..<header], header: sheet.rows[header])
    guard
      let years = openMonths.years(
        stated, fileName: fileName, choices, today: options.now.day, &reading)
    else { return }
    var seen: Set<Int> = []
    let again = zip(openMonths.items, years).filter { !seen.insert($1 * 12 + $0.month).inserted }
    if !again.isEmpty { return reading.ask(.repeatedMonths(again.map(\.0.example))) }
    fill(years, options, choices, &reading)
  }

  /// What stands above and below the months says of the scale.
  private var scaleBeside: Int? {
    let own = Set(rows.map(\.row.line))
    return StatedScale.end(
      of: sheet.rows.filter { !own.contains($0.line) }.map { $0.cells.map(\.text).joined(separator: " ") }
        + labels)
  }

  /// Its months, each with the days that say something.
  private var openMonths: OpenMonths {
    let items = rows.map { entry in
      OpenMonths.Item(
        month: entry.label.month, year: entry.label.year,
        numbers: entry.days.filter { !Self.isEmpty(entry.row.text($0.key)) }.map(\.value),
        example: .init(text: entry.row.text(entry.row.filled[0]).escapedExcerpt, line: entry.row.line))
    }
    let first = rows.lazy.compactMap { entry in
      entry.days.sorted { $0.value < $1.value }.first { !Self.isEmpty(entry.row.text($0.key)) }.map {
        "\(entry.label.month)-\($0.value) \(entry.row.text($0.key))"
      }
    }.first
    return OpenMonths(items: items, opening: first ?? "", sheet: sheet.name)
  }

  /// What of a cell has no meaning before the person gives it one: its letters, or signs that are no number.
  private static func marks(_ text: String) -> [String] {
    isEmpty(text) || isUnknown(text) ? [] : GridCell(text).marks
  }

  /// Whether a cell is as good as an empty one: `-`.
  private static func isEmpty(_ text: String) -> Bool { text.allSatisfy { "-–—−.".contains($0) } }

  private static func isUnknown(_ text: String) -> Bool {
    ["?", "unknown", "unbekannt", "inconnu", "desconocido", "n/a"].contains(text.lowercased())
  }

  private func fill(
    _ years: [Int], _ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading
  ) {
    var table = NormalTable()
    let (date, headache) = (table.add(.date, "Date"), table.add(.headache, "Headache"))
    let (severity, drugs) = (table.add(.severity, "Intensity"), table.add(.medication, "Medication"))
    var missing: [Int] = []
    var numbers: [Double] = []
    var open = 0
    let cells = zip(rows, years).flatMap { entry, year in
      entry.days.sorted { $0.value < $1.value }.map {
        (year: year, month: entry.label.month, row: entry.row, column: $0.key, number: $0.value)
      }
    }
    let last = cells.lastIndex { !Self.isEmpty($0.row.text($0.column)) } ?? -1
    for (index, (year, month, row, column, number)) in cells.enumerated() {
      let text = row.text(column)
      guard let day = CivilDay(year: year, month: month, day: number) else {
        if !Self.isEmpty(text) { missing.append(row.line) }
        continue
      }
      let cell = column < row.cells.count ? row.cells[column] : nil
      let (line, place) = (cell?.line ?? row.line, cell?.column ?? column + 1)
      var normal = NormalTable.Row(line: line)
      normal.set(date, day.iso, place)
      if Self.isUnknown(text) { continue }
      if Self.isEmpty(text) {
        if index > last || day > options.now.day { continue }
        open += 1
        guard choices.empty == .free else { continue }
        normal.set(headache, "no", place)
      } else if let number = mark(text, choices, place, (headache, severity, drugs), &normal) {
        numbers.append(number)
      }
      table.rows.append(normal)
    }
    let above = sheet.rows[..<header].map(\.line)
    if !above.isEmpty { reading.notes.append(.above(above)) }
    if !missing.isEmpty { reading.notes.append(.noSuchDay(missing)) }
    reading.noteBeside(rows.flatMap { $0.row.beside($0.days.keys, label: $0.row.filled.first ?? 0) })
    if !sums.isEmpty { reading.notes.append(.sums(sums)) }
    if !others.isEmpty { reading.notes.append(.remarks(others)) }
    if open > 0, choices.empty == nil { reading.ask(.emptyDays(count: open, beyond: 0)) }
    if choices.scale == nil { reading.askScale(of: table.names[severity], numbers) }
    reading.tables.append(table)
  }

  /// `7`, `7T`, `8TT`, `m`: an intensity, and letters or signs that the person has given a meaning. A 0 is a day without
  /// headache.
  ///
  /// - Returns: the number on the sheet's scale.
  private func mark(
    _ text: String, _ choices: TableChoices, _ place: Int,
    _ columns: (headache: Int, severity: Int, drugs: Int),
    _ row: inout NormalTable.Row
  ) -> Double? {
    var strength: Double?
    var written: Double?
    let cell = GridCell(text)
    if let digits = cell.number {
      guard let number = IntensityWords(digits, choices: TableChoices()).number else {
        row.set(columns.headache, "yes", place)
        row.set(columns.severity, text, place)
        return nil
      }
      strength = number * 10 / IntensityWords.end(digits, scale: choices.scale)
      written = IntensityWords.saysScale(digits) ? nil : number
    }
    var drugs: [String] = []
    for mark in cell.marks {
      guard let (meaning, count) = choices.meaning(ofMark: mark) else { continue }
      if let number = meaning.decimalNumber {
        strength = max(strength ?? 0, number)
      } else {
        drugs.append(count > 1 ? "\(meaning) x\(count)" : meaning)
      }
    }
    if !drugs.isEmpty { row.set(columns.drugs, drugs.joined(separator: "; "), place) }
    row.set(columns.headache, strength == 0 ? "no" : "yes", place)
    if let strength, strength > 0 { row.set(columns.severity, strength.plain, place) }
    return written
  }
}
