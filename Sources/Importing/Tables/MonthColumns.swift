import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Months beside each other, as a year stands on one page: below each its days, their days of the week, and what was noted
/// beside them.
struct MonthColumns {
  private let sheet: TableSheet
  private var header = 0
  private var months: [(label: MonthLabel, column: Int)] = []
  /// The columns of a month: its days, their days of the week, one for strengths.
  private var width = 0

  /// The list that it makes; `nil` where the sheet is anything else, or does not say that it is of headaches.
  static func list(of sheet: TableSheet, fileName: String) -> TableSheet? {
    guard let found = MonthColumns(sheet), found.isReadable(fileName: fileName) else { return nil }
    return found.list
  }

  private init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(20).enumerated() where row.filled.count > 1 {
      let found = row.filled.compactMap { column in
        MonthLabel(row.text(column), kind: row.kind(column)).flatMap {
          $0.isAlone ? (label: $0, column: column) : nil
        }
      }
      guard found.count == row.filled.count else { continue }
      let steps = Set(zip(found, found.dropFirst()).map { $1.column - $0.column })
      guard steps.count == 1, let step = steps.first, step == 2 || step == 3 else { return nil }
      (header, months, width) = (index, found, step)
      guard sheet.rows[(index + 1)...].allSatisfy({ fits($0) }), sheet.rows.count > index + 28 else {
        return nil
      }
      return
    }
    return nil
  }

  /// Whether a row has the same day in each month that has one, or is a sum.
  private func fits(_ row: TableRow) -> Bool {
    let first = row.text(months[0].column)
    if first.lowercasedWords.contains(where: TableWords.sumWords.contains) || row.filled.count == 1 {
      return true
    }
    var days = Set<Int>()
    // Of what stands right of the last month nothing says what it is.
    if let last = months.last, row.filled.last ?? 0 >= last.column + width { return false }
    for (_, column) in months {
      let text = row.text(column)
      if text.isEmpty {
        if !row.text(column + width - 1).isEmpty { return false }
        continue
      }
      guard let day = Int(text), (1...31).contains(day) else { return false }
      if width == 3, TableWords.weekday(row.text(column + 1).lowercased().filter(\.isLetter)) == nil {
        return false
      }
      days.insert(day)
    }
    return days.count <= 1
  }

  /// Whether what stands beside the days is of headaches.
  private func isReadable(fileName: String) -> Bool {
    let all = sheet.rows[..<header].flatMap { $0.cells.map(\.text) } + [sheet.name, fileName]
    return all.contains(where: TableWords.speaksOfHeadaches)
      && !all.contains(where: TableHeader.speaksOfSomethingElse)
  }

  /// A row a day.
  private var list: TableSheet {
    var list = sheet
    list.rows = Array(sheet.rows[..<header])
    let names = width == 3 ? ["Date", "Weekday", "Pain"] : ["Date", "Pain"]
    list.rows.append(
      TableRow(
        line: sheet.rows[header].line,
        cells: names.enumerated().map { TableCell(text: $1, kind: .text, column: $0 + 1) }))
    var before: Int?
    for (label, column) in months {
      // Behind the month comes the next one, of its year: only the first may have none.
      var label = label
      label.year = label.year ?? before.flatMap { $0 < label.month ? year(before: column) : nil }
      before = label.month
      for row in sheet.rows[(header + 1)...] {
        guard let day = Int(row.text(column)), row.filled.count > 1, column + width - 1 < row.cells.count,
          !row.text(column + width - 1).isEmpty
        else { continue }
        var cells = [WallCalendar.date(day, label, column)]
        if width == 3 { cells.append(row.cells[column + 1]) }
        list.rows.append(TableRow(line: row.line, cells: cells + [row.cells[column + width - 1]]))
      }
    }
    return list
  }

  /// The year that a month to the left says, with no December between them.
  private func year(before column: Int) -> Int? {
    var year: Int?
    var last = 0
    for (label, place) in months where place < column {
      year = label.year ?? (label.month > last ? year : nil)
      last = label.month
    }
    return year
  }
}
