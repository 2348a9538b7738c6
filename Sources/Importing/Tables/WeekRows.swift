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
  private var weeks: [TableRow] = []
  private var sums: [Int] = []
  private var above: [Int] = []

  /// `nil` where the sheet is anything else.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(TableSheet.searched).enumerated() {
      let found = row.cells.indices.compactMap { column in
        TableWords.weekday(row.text(column).lowercased().filter(\.isLetter)).map { (column, $0) }
      }
      guard found.map(\.1) == Array(1...7) || found.map(\.1) == [7, 1, 2, 3, 4, 5, 6], found[0].0 == 1 else {
        above.append(row.line)
        continue
      }
      (head, days, firstWeekday) = (index, found.map(\.0), found[0].1)
      for row in sheet.rows[(index + 1)...] {
        if WrittenDate(row.text(0), kind: row.kind(0)).map({ $0.month != nil || $0.pair.count == 2 }) ?? false
        {
          weeks.append(row)
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
  func list(_ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading) -> TableSheet? {
    let dates = weeks.map { WrittenDate($0.text(0), kind: $0.kind(0)) }
    let shown = dates.compactMap { $0?.orders }.first { $0.only != nil }?.only
    var list = sheet
    list.rows = [
      TableRow(
        line: sheet.rows[head].line,
        cells: ["Date", "Pain"].enumerated().map { TableCell(text: $1, kind: .text, column: $0 + 1) })
    ]
    var year = choices.year(ofSheetNamed: nil)
    var before: CivilDay?
    for (week, date) in zip(weeks, dates) {
      let example = TableQuestion.Example(text: week.text(0).escapedExcerpt, line: week.line)
      guard var date else { continue }
      if date.pair.count == 2 {
        guard let order = options.dateOrder ?? shown else {
          reading.ask(.dateOrder(example))
          return nil
        }
        date = date.ordered(order)
      }
      guard var start = date.civilDay(year: year) else {
        reading.ask(.year([example], suggested: nil))
        return nil
      }
      // From December to January the weeks go on in the next year.
      if date.lacksYear, let last = before, last.number - start.number > 180, let next = year.map({ $0 + 1 }),
        let day = date.civilDay(year: next)
      {
        (year, start) = (next, day)
      }
      before = start
      let first = start - (start.isoWeekday - firstWeekday + 7) % 7
      for (offset, column) in days.enumerated() where !week.text(column).isEmpty {
        let day = TableCell(text: (first + offset).iso, kind: .text, column: column + 1)
        list.rows.append(TableRow(line: week.line, cells: [day, week.cells[column]]))
      }
    }
    if !above.isEmpty { reading.notes.append(.above(above)) }
    if !sums.isEmpty { reading.notes.append(.sums(sums)) }
    return list
  }
}
