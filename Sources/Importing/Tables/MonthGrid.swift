import CivilTime
import Containers
import Diary

/// A calendar of months: a row a month and a column a day.
struct MonthGrid {
  private let sheet: TableSheet
  private var header = 0
  /// The columns of the days 1 to 31.
  private var days: [Int: Int] = [:]
  /// `year`: where it stands beside the month.
  private var rows: [(month: Int, year: Int?, row: TableRow)] = []
  private var sums: [Int] = []

  /// `nil` where the sheet is none.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(60).enumerated() {
      var days: [Int: Int] = [:]
      for column in row.cells.indices {
        if let number = Int(row.text(column)), (1...31).contains(number), number == days.count + 1 {
          days[column] = number
        }
      }
      guard days.count >= 28 else { continue }
      header = index
      self.days = days
      (rows, sums) = ([], [])
      for row in sheet.rows[(index + 1)...] {
        let first = row.filled.first.map { CellToken.tokens(of: row.text($0)) } ?? []
        let month = first.compactMap { token -> Int? in
          if case .word(let word) = token { TableWords.month(word) } else { nil }
        }.first
        if let month {
          rows.append((month, first.compactMap(\.year).first, row))
        } else {
          sums.append(row.line)
        }
      }
      if rows.count > 0 { return }
    }
    return nil
  }

  /// What a cell of a day says.
  private enum DayMark { case attack(Intensity?, doses: String), free, unread }

  func read(_ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading) {
    var letters: [TableQuestion.Example] = []
    for (_, _, row) in rows {
      for (column, _) in days.sorted(by: { $0.value < $1.value }) where !row.text(column).isEmpty {
        for letter in Self.letters(row.text(column)) where choices.letter(letter) == nil {
          if !letters.contains(where: { $0.text == letter }) {
            letters.append(
              TableQuestion.Example(text: letter.escapedExcerpt, line: row.cells[column].line ?? row.line))
          }
        }
      }
    }
    if choices.layout != .grid || !letters.isEmpty { reading.ask(.grid(letters: letters)) }
    if let years = Self.years(of: rows, first: nil) { return fill(years, options, choices, &reading) }
    let said = choices.year(ofSheetNamed: suggestedYear)
    let year = said ?? suggestedYear
    if said == nil {
      let first = rows.first.map {
        [TableQuestion.Example(text: $0.row.text($0.row.filled[0]).escapedExcerpt, line: $0.row.line)]
      }
      if suggestedYear == nil || choices.layout != .grid {
        reading.ask(.year(first ?? [], suggested: suggestedYear))
      }
    }
    guard let year, let years = Self.years(of: rows, first: year) else { return }
    fill(years, options, choices, &reading)
  }

  /// The year of each row: its own, else that of the row above; behind December the next. `nil` where none is known.
  private static func years(of rows: [(month: Int, year: Int?, row: TableRow)], first: Int?) -> [Int]? {
    guard var year = rows.first?.year ?? first else { return nil }
    // A calendar whose months go down has its years so too.
    let isRising = zip(rows, rows.dropFirst()).count { $0.month < $1.month } * 2 >= rows.count - 1
    var years: [Int] = []
    var before: Int?
    for row in rows {
      if let own = row.year {
        year = own
      } else if let before {
        if isRising, row.month < before { year += 1 }
        if !isRising, row.month > before { year -= 1 }
      }
      before = row.month
      years.append(year)
    }
    return years
  }

  private var suggestedYear: Int? {
    let titles = sheet.rows.prefix(header + 1).flatMap { $0.cells.map(\.text) } + [sheet.name]
    return titles.flatMap { CellToken.tokens(of: $0).compactMap(\.year) }.first
  }

  private static func letters(_ text: String) -> [String] {
    CellToken.tokens(of: text).compactMap { token in
      guard case .word = token else { return nil }
      let letters = text.filter(\.isLetter)
      return letters.first.map { first in letters.allSatisfy { $0 == first } ? String(first) : letters }
    }
  }

  private func fill(
    _ years: [Int], _ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading
  ) {
    var table = NormalTable()
    let (date, headache) = (table.add(.date, "Date"), table.add(.headache, "Headache"))
    let (severity, drugs) = (table.add(.severity, "Intensity"), table.add(.medication, "Medication"))
    var missing: [Int] = []
    var open = 0
    let order = days.sorted { $0.value < $1.value }
    let cells = zip(rows, years).flatMap { entry, year in
      order.map { (year: year, month: entry.month, row: entry.row, column: $0.key, number: $0.value) }
    }
    let last = cells.lastIndex { !$0.row.text($0.column).isEmpty } ?? -1
    for (index, (year, month, row, column, number)) in cells.enumerated() {
      let text = row.text(column)
      guard let day = CivilDay(year: year, month: month, day: number) else {
        if !text.isEmpty { missing.append(row.line) }
        continue
      }
      let line = column < row.cells.count ? row.cells[column].line ?? row.line : row.line
      var normal = NormalTable.Row(line: line)
      normal.set(date, day.iso, column + 1)
      if text.isEmpty {
        if index > last || day > options.now.day { continue }
        open += 1
        guard choices.empty == .free else { continue }
        normal.set(headache, "no", column + 1)
      } else if text == "0" {
        normal.set(headache, "no", column + 1)
      } else {
        mark(text, choices, column + 1, (headache, severity, drugs), &normal)
      }
      table.rows.append(normal)
    }
    if !missing.isEmpty { reading.notes.append(.noSuchDay(missing)) }
    if !sums.isEmpty { reading.notes.append(.sums(sums)) }
    if open > 0, choices.empty == nil { reading.ask(.emptyDays(count: open, beyond: 0)) }
    reading.tables.append(table)
  }

  /// `7`, `7T`, `8TT`, `m`: an intensity, and letters that the person has given a meaning.
  private func mark(
    _ text: String, _ choices: TableChoices, _ place: Int,
    _ columns: (headache: Int, severity: Int, drugs: Int),
    _ row: inout NormalTable.Row
  ) {
    row.set(columns.headache, "yes", place)
    let digits = text.prefix { $0.isNumber || $0 == "," || $0 == "." }
    if !digits.isEmpty { row.set(columns.severity, String(digits), place) }
    for letter in Set(Self.letters(text)) {
      guard let meaning = choices.letter(letter) else { continue }
      if meaning.decimalNumber != nil {
        row.set(columns.severity, meaning, place)
      } else {
        let count = letter.count == 1 ? text.filter { String($0) == letter }.count : 1
        row.set(columns.drugs, count > 1 ? "\(meaning) x\(count)" : meaning, place)
      }
    }
  }
}
