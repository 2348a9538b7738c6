import Cells
import CivilTime
import Containers
import Diary

/// A row a week and a column a day: `Week starting, Mon, Tue`.
struct WeekRows {
  private let sheet: TableSheet
  private var head = 0
  private var days: [Int] = []
  private var firstWeekday = 1
  private var weeks: [(row: TableRow, label: WeekLabel)] = []
  private var sums: [Int] = []
  private var above: [TableRow] = []

  /// `nil` where the sheet is anything else.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(TableSheet.searched).enumerated() {
      let found = row.cells.indices.compactMap { column in
        TableWords.weekday(row.text(column).lowercased().filter(\.isLetter)).map { (column, $0) }
      }
      guard found.map(\.1) == Array(1...7) || found.map(\.1) == [7, 1, 2, 3, 4, 5, 6], found[0].0 == 1 else {
        above.append(row)
        continue
      }
      (head, days, firstWeekday) = (index, found.map(\.0), found[0].1)
      for row in sheet.rows[(index + 1)...] {
        if let label = WeekLabel(row, isISO: firstWeekday == 1, below: sheet.rows[head].text(0)) {
          weeks.append((row, label))
        } else if row.text(0).lowercasedWords.contains(where: TableWords.sumWords.contains) {
          sums.append(row.line)
        } else if days.contains(where: { !row.text($0).isEmpty }) {
          return nil
        }
      }
      if !weeks.isEmpty { return }
    }
    return nil
  }

  /// What stands above the days.
  var label: String { sheet.rows[head].text(0) }

  /// The list of its days; `nil` where the order of its dates, or their year, has to be asked for.
  func list(
    _ options: ImportOptions, _ choices: TableChoices, fileName: String, _ reading: inout TableReading
  ) -> TableSheet? {
    var list = sheet
    list.rows = [
      TableRow(
        line: sheet.rows[head].line,
        cells: ["Date", "Pain"].enumerated().map { TableCell(text: $1, kind: .text, column: $0 + 1) })
    ]
    guard let firsts = starts.days(fileName: fileName, options, choices, &reading) else { return nil }
    for ((week, _), first) in zip(weeks, firsts) {
      guard let first else {
        reading.notes.append(.noSuchDay([week.line]))
        continue
      }
      for (offset, column) in days.enumerated() where !week.text(column).isEmpty {
        let day = TableCell(text: (first + offset).iso, kind: .text, column: column + 1)
        list.rows.append(TableRow(line: week.line, cells: [day, week.cells[column]]))
      }
    }
    if !above.isEmpty { reading.notes.append(.above(above.map(\.line))) }
    if !sums.isEmpty { reading.notes.append(.sums(sums)) }
    reading.noteBeside(weeks.flatMap { $0.row.beside(days, label: 0) })
    return list
  }

  /// The dates of its weeks.
  var starts: WeekStarts {
    WeekStarts(
      sheet: sheet, titles: above, firstWeekday: firstWeekday,
      weeks: weeks.map { row, label in
        let texts = days.map { row.text($0) }
        return WeekStarts.Week(head: row, label: label, opening: texts.joined(separator: "\u{1f}"))
      })
  }
}
