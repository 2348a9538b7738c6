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
  /// Rows of something else than headaches: `Sleep Jan`, `Meds`.
  private var others: [Int] = []

  /// `nil` where the sheet is none.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(60).enumerated() {
      var days: [Int: Int] = [:]
      for column in row.cells.indices {
        if let number = Int(row.text(column)), (1...31).contains(number), number > days.values.max() ?? 0 {
          days[column] = number
        }
      }
      let isWhole = days.count >= 28
      guard isWhole || days.count >= 3 && row.filled.count <= days.count + 1 else { continue }
      header = index
      self.days = days
      (rows, sums, others) = ([], [], [])
      for row in sheet.rows[(index + 1)...] {
        let first = row.filled.first.map { CellToken.tokens(of: row.text($0)) } ?? []
        let words = first.compactMap { token -> String? in
          if case .word(let word) = token { word } else { nil }
        }
        let month = words.compactMap { TableWords.month($0) }.first
        let isOfHeadaches = words.allSatisfy {
          TableWords.month($0) != nil || TableHeader.speaksOfHeadaches($0) || TableWords.painful.contains($0)
        }
        if let month, isOfHeadaches {
          rows.append((month, first.compactMap(\.year).first, row))
        } else if month == nil, words.isEmpty || words.contains(where: TableWords.sumWords.contains) {
          sums.append(row.line)
        } else {
          others.append(row.line)
        }
      }
      // A part of the days only where nothing but months stands beside them.
      let areMonths =
        others.isEmpty
        && rows.allSatisfy { entry in
          CellToken.tokens(of: entry.row.text(entry.row.filled[0])).count == (entry.year == nil ? 1 : 2)
        }
      if rows.count > (isWhole ? 0 : 1), isWhole || areMonths { return }
    }
    return nil
  }

  func read(_ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading) {
    var letters: [TableQuestion.Example] = []
    for (_, _, row) in rows {
      for (column, _) in days.sorted(by: { $0.value < $1.value }) where !row.text(column).isEmpty {
        for letter in Self.open(row.text(column)) where choices.letter(letter) == nil {
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

  /// What of a cell has no meaning before the person gives it one: its letters, or signs that are no number.
  private static func open(_ text: String) -> [String] {
    if isEmpty(text) || isUnknown(text) { return [] }
    let isSign = !text.contains { $0.isLetter || $0.isNumber }
    return isSign ? [text] : letters(text)
  }

  /// Whether a cell is as good as an empty one: `-`.
  private static func isEmpty(_ text: String) -> Bool { text.allSatisfy { "-–—−.".contains($0) } }

  private static func isUnknown(_ text: String) -> Bool {
    ["?", "unknown", "unbekannt", "inconnu", "desconocido", "n/a"].contains(text.lowercased())
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
    var numbers: [Double] = []
    var open = 0
    let order = days.sorted { $0.value < $1.value }
    let cells = zip(rows, years).flatMap { entry, year in
      order.map { (year: year, month: entry.month, row: entry.row, column: $0.key, number: $0.value) }
    }
    let last = cells.lastIndex { !Self.isEmpty($0.row.text($0.column)) } ?? -1
    for (index, (year, month, row, column, number)) in cells.enumerated() {
      let text = row.text(column)
      guard let day = CivilDay(year: year, month: month, day: number) else {
        if !Self.isEmpty(text) { missing.append(row.line) }
        continue
      }
      let line = column < row.cells.count ? row.cells[column].line ?? row.line : row.line
      var normal = NormalTable.Row(line: line)
      normal.set(date, day.iso, column + 1)
      if Self.isUnknown(text) { continue }
      if Self.isEmpty(text) {
        if index > last || day > options.now.day { continue }
        open += 1
        guard choices.empty == .free else { continue }
        normal.set(headache, "no", column + 1)
      } else if let number = mark(text, choices, column + 1, (headache, severity, drugs), &normal) {
        numbers.append(number)
      }
      table.rows.append(normal)
    }
    if !missing.isEmpty { reading.notes.append(.noSuchDay(missing)) }
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
    let digits = text.filter { !$0.isLetter }.trimmingBlanks
    if digits.contains(where: \.isNumber) {
      guard let number = IntensityWords(digits, choices: TableChoices()).number else {
        row.set(columns.headache, "yes", place)
        row.set(columns.severity, text, place)
        return nil
      }
      (written, strength) = (number, number * 10 / Double(choices.scale ?? 10))
    }
    for letter in Set(Self.open(text)) {
      guard let meaning = choices.letter(letter) else { continue }
      if let number = meaning.decimalNumber {
        strength = max(strength ?? 0, number)
      } else {
        let count = letter.count == 1 ? text.filter { String($0) == letter }.count : 1
        row.set(columns.drugs, count > 1 ? "\(meaning) x\(count)" : meaning, place)
      }
    }
    row.set(columns.headache, strength == 0 ? "no" : "yes", place)
    if let strength, strength > 0 { row.set(columns.severity, strength.plain, place) }
    return written
  }
}
