import CivilTime
import Containers
import Diary

/// Weeks one below the other: the days across, and for each week a row for the pain and others for what goes with it.
struct WeekBlocks {
  private let sheet: TableSheet
  /// The columns of the days, Monday first.
  private var days: [Int] = []
  private var labels = 0
  private var weeks: [(monday: TableRow, rows: [TableRow])] = []

  /// `nil` where the sheet has no such blocks.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(60).enumerated() {
      let found = row.cells.indices.compactMap { column in
        Self.weekday(row.text(column)).map { (column, $0) }
      }
      guard found.map(\.1) == Array(1...7) || found.map(\.1) == [7, 1, 2, 3, 4, 5, 6], found[0].0 >= 1 else {
        continue
      }
      days = found.map(\.0)
      labels = found[0].0 - 1
      for row in sheet.rows[(index + 1)...] {
        let isStart = labels > 0 && WrittenDate(row.text(0), kind: row.kind(0)) != nil
        if isStart {
          weeks.append((row, [row]))
        } else if !weeks.isEmpty {
          weeks[weeks.count - 1].rows.append(row)
        }
      }
      if !weeks.isEmpty { return }
    }
    return nil
  }

  /// The day of the week, from 1 for Monday, that a cell names, whatever else than letters stands there. Most cells have too
  /// few of them for one, or too many.
  private static func weekday(_ cell: String) -> Int? {
    let letters = cell.utf8.count { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    guard (2...16).contains(letters) else { return nil }
    return TableWords.weekday(cell.lowercased().filter(\.isLetter))
  }

  func read(_ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading) {
    let names = weeks[0].rows.map { $0.text(labels) }
    let roles = names.map { TableHeader.role(of: $0, options.vocabulary) }
    guard choices.layout == .weeks else { return reading.ask(.weeks(rows: names.map(\.escapedExcerpt))) }
    var table = NormalTable()
    let (date, headache) = (table.add(.date, "Date"), table.add(.headache, "Headache"))
    let columns = zip(names, roles).map { name, role -> Int? in
      if case .cell(let cell)? = role { table.add(cell, name) } else { table.add(nil, name) }
    }
    for week in weeks {
      let start = WrittenDate(week.monday.text(0), kind: week.monday.kind(0)).map {
        options.dateOrder.map($0.ordered) ?? $0
      }
      guard let first = start?.civilDay(year: choices.year(ofSheetNamed: nil)) else {
        let example = TableQuestion.Example(text: week.monday.text(0).escapedExcerpt, line: week.monday.line)
        if start?.pair.isEmpty ?? true {
          reading.ask(.year([example], suggested: nil))
        } else {
          reading.ask(.dateOrder(example))
        }
        continue
      }
      for (offset, column) in days.enumerated() {
        var row = NormalTable.Row(line: week.monday.line)
        row.set(date, (first + offset).iso, column + 1)
        var pain = ""
        for (index, source) in week.rows.enumerated() where index < columns.count {
          let text = source.text(column)
          guard !text.isEmpty, let place = columns[index] else { continue }
          if roles[index] == .cell(.severity) {
            pain = text
            if text == "0" { continue }
          }
          row.set(place, text, column + 1)
        }
        if pain.isEmpty, row.cells.count == 1 { continue }
        row.set(headache, pain == "0" ? "no" : "yes", column + 1)
        table.rows.append(row)
      }
    }
    reading.tables.append(table)
  }
}
