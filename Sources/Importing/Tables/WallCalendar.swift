import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Months as they hang on a wall, one below the other: the days of the week across, for each week a row of the days of the
/// month, and below it a row for each thing that is noted, or one row of strengths without a name.
struct WallCalendar {
  private let sheet: TableSheet
  /// The columns of the days of the week, with these, 1 for Monday.
  private var days: [(column: Int, weekday: Int)] = []
  private var titles: [TableRow] = []
  private var weeks: [Week] = []
  private var names: [String] = []
  private var headLine: Int?

  private struct Week {
    var month: MonthLabel
    /// The days of the month by their columns.
    var numbers: [Int: Int]
    var rows: [(name: String, row: TableRow)] = []
  }

  /// The list that it makes; `nil` where the sheet is anything else, or does not say that it is of headaches.
  static func list(of sheet: TableSheet, fileName: String) -> TableSheet? {
    guard let found = WallCalendar(sheet), found.isReadable(fileName: fileName) else { return nil }
    return found.list
  }

  private init?(_ sheet: TableSheet) {
    self.sheet = sheet
    var month = Self.month(of: sheet.name)
    var isBelowHead = false
    for row in sheet.rows {
      if let head = Self.weekdays(in: row) {
        (days, isBelowHead) = (head, true)
        headLine = headLine ?? row.line
        // `March 2025, Mon, Tue`
        if let first = row.filled.first, first < head[0].column, let said = Self.month(of: row.text(first)) {
          month = said
        }
        continue
      }
      if row.filled.count == 1, let said = Self.month(of: row.text(row.filled[0])) {
        month = said
        if weeks.isEmpty { titles.append(row) }
        continue
      }
      guard !days.isEmpty else {
        titles.append(row)
        continue
      }
      if let numbers = numbers(in: row), let month, goesOn(numbers, month) {
        weeks.append(Week(month: month, numbers: numbers))
      } else if isBelowHead || !take(row) {
        return nil
      }
      isBelowHead = false
    }
    guard !weeks.isEmpty, weeks.contains(where: { !$0.rows.isEmpty }) else { return nil }
  }

  /// The only month that a text names.
  private static func month(of text: String) -> MonthLabel? {
    text.lowercasedWords.contains(where: TableWords.spanning.contains) ? nil : MonthLabel(text)
  }

  /// The columns of seven days of the week.
  private static func weekdays(in row: TableRow) -> [(column: Int, weekday: Int)]? {
    guard row.filled.count >= 7 else { return nil }
    let found = row.filled.compactMap { column in
      TableWords.weekday(row.text(column).lowercased()).map { (column: column, weekday: $0) }
    }
    let order = found.map(\.weekday)
    return order == Array(1...7) || order == [7, 1, 2, 3, 4, 5, 6] ? found : nil
  }

  /// Days of the month, one behind the other, and nothing else below the days of the week.
  private func numbers(in row: TableRow) -> [Int: Int]? {
    var numbers: [Int: Int] = [:]
    var last: Int?
    for (column, _) in days {
      let text = row.text(column)
      guard !text.isEmpty else {
        if let last, !numbers.isEmpty, last < 28 { return nil }
        continue
      }
      guard let number = Int(text), (1...31).contains(number), last.map({ number == $0 + 1 }) ?? true else {
        return nil
      }
      (numbers[column], last) = (number, number)
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// Whether a row of days is the first of a month, or comes right behind the week above and begins as it does. A strength
  /// may look like a day, and is none.
  private func goesOn(_ numbers: [Int: Int], _ month: MonthLabel) -> Bool {
    guard let first = numbers.values.min(), first == 1 || numbers[days[0].column] != nil else { return false }
    guard let last = weeks.last, last.month.month == month.month, last.month.year == month.year else {
      return first == 1
    }
    return first == (last.numbers.values.max() ?? 0) + 1
  }

  /// Takes a row of the last week.
  ///
  /// - Returns: `false` where nothing says what is in it.
  private mutating func take(_ row: TableRow) -> Bool {
    let first = days[0].column
    let label = row.filled.prefix { $0 < first }.map { row.text($0) }.joined(separator: " ")
    let isSum = label.lowercasedWords.contains(where: TableWords.sumWords.contains)
    let values = row.filled.filter { column in days.contains { $0.column == column } }
    guard !values.isEmpty, !weeks.isEmpty, !isSum else {
      return true
    }
    let last = weeks.count - 1
    // What stands below no day is of nobody knows which; and two rows without a name may be of two things.
    guard values.allSatisfy({ weeks[last].numbers[$0] != nil }),
      !weeks[last].rows.contains(where: { $0.name.lowercased() == label.lowercased() })
    else { return false }
    if !names.contains(where: { $0.lowercased() == label.lowercased() }) { names.append(label) }
    weeks[last].rows.append((label, row))
    return true
  }

  /// Whether its days are on their days of the week, and rows without a name what it is of: strengths, where it is one of
  /// headaches.
  private func isReadable(fileName: String) -> Bool {
    let areOnTheirDays = weeks.allSatisfy { week in
      days.allSatisfy { column, weekday in
        guard let year = week.month.year, let number = week.numbers[column] else { return true }
        return CivilDay(year: year, month: week.month.month, day: number)?.isoWeekday == weekday
      }
    }
    guard areOnTheirDays else { return false }
    guard names.contains("") else { return true }
    let all = titles.flatMap { $0.cells.map(\.text) } + [sheet.name, fileName]
    return names.count == 1 && all.contains(where: TableWords.speaksOfHeadaches)
      && !all.contains(where: TableHeader.speaksOfSomethingElse)
  }

  /// A row a day, with the day of the week that has to be that of its date.
  private var list: TableSheet {
    var list = sheet
    let head = ["Date", "Weekday"] + names.map { $0.isEmpty ? "Pain" : $0 }
    list.rows = titles
    list.rows.append(
      TableRow(
        line: headLine ?? sheet.rows[0].line,
        cells: head.enumerated().map { TableCell(text: $1, kind: .text, column: $0 + 1) }))
    for week in weeks {
      for (column, weekday) in days {
        guard let number = week.numbers[column] else { continue }
        let cells = names.map { name -> TableCell in
          guard
            let row = week.rows.first(where: { $0.name.lowercased() == name.lowercased() })?.row,
            column < row.cells.count
          else { return TableCell(text: "", kind: .null, column: column + 1) }
          var cell = row.cells[column]
          cell.line = cell.line ?? row.line
          return cell
        }
        guard let line = cells.first(where: { !$0.text.isEmpty })?.line else { continue }
        list.rows.append(
          TableRow(
            line: line,
            cells: [
              Self.date(number, week.month, column),
              TableCell(text: TableWords.englishWeekday(weekday), kind: .text, column: column + 1),
            ] + cells))
      }
    }
    return list
  }

  /// `2025-03-14`, or `14 March` where the month has no year.
  static func date(_ number: Int, _ month: MonthLabel, _ column: Int) -> TableCell {
    let day = month.year.flatMap { CivilDay(year: $0, month: month.month, day: number) }
    let text = day?.iso ?? "\(number) \(TableWords.englishMonth(month.month))"
    return TableCell(text: text, kind: .text, column: column + 1)
  }
}
