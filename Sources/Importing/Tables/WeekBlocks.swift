import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Weeks one below the other: the days across, and for each week a row for the pain and others for what goes with it.
struct WeekBlocks {
  let sheet: TableSheet
  /// The columns of the days, Monday first.
  private(set) var days: [Int] = []
  /// The day of the week of the first, 1 for Monday.
  private(set) var firstWeekday = 1
  private(set) var labels = 0
  private(set) var weeks: [Week] = []
  /// The rows above the first.
  private(set) var titles: [TableRow] = []

  struct Week {
    /// The row in which its date, or its number, stands.
    var head: TableRow
    var label: WeekLabel
    var rows: [TableRow]
  }

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
      firstWeekday = found[0].1
      labels = found[0].0 - 1
      titles = Array(sheet.rows[..<index])
      if start(row) != nil {
        readHeads(from: index)
        return
      }
      for row in sheet.rows[(index + 1)...] {
        let start =
          labels > 0 || row.filled == [0]
          ? WeekLabel(row, isISO: firstWeekday == 1, below: sheet.rows[index].text(0)) : nil
        if let start {
          weeks.append(Week(head: row, label: start, rows: labels > 0 ? [row] : []))
        } else if !weeks.isEmpty {
          weeks[weeks.count - 1].rows.append(row)
        }
      }
      // `KW 12, 5, , 7`: a row a week.
      let areRows =
        labels == 0
        && weeks.contains { week in
          week.rows.contains {
            WeekLabel($0, isISO: firstWeekday == 1, below: sheet.rows[index].text(0)) != nil
          }
        }
      weeks.removeAll { $0.rows.isEmpty }
      if !weeks.isEmpty, !areRows { return }
    }
    return nil
  }

  /// Weeks of which each has its own row of days, with its date in front: `Week of 3 March, Mon, Tue`.
  private mutating func readHeads(from index: Int) {
    labels = 0
    for row in sheet.rows[index...] {
      if days.allSatisfy({ Self.weekday(row.text($0)) != nil }), let label = start(row) {
        weeks.append(Week(head: row, label: label, rows: []))
      } else if !weeks.isEmpty {
        weeks[weeks.count - 1].rows.append(row)
      }
    }
    weeks.removeAll { $0.rows.isEmpty }
  }

  /// What a row of days says of its week: the date of its first day, one that ends its first cell, or its number there.
  private func start(_ row: TableRow) -> WeekLabel? {
    // `Week 1, Mon 6/1/25, Tue 7/1/25`: each day has its date.
    if let first = days.first, let date = WeekLabel.date(row.text(first), kind: row.kind(first)) {
      return .date(date)
    }
    // `3.3. - 9.3.`: the first day and the last.
    if let range = WeekLabel.range(row.text(0)) { return .date(range) }
    let words = row.text(0).split(separator: " ")
    for start in words.indices.dropFirst() {
      if let date = WeekLabel.date(words[start...].joined(separator: " "), kind: .text) { return .date(date) }
    }
    return firstWeekday == 1 ? WeekLabel.numbered(row.text(0), below: "") : nil
  }

  /// The day of the week, from 1 for Monday, that a cell names, whatever else than letters stands there. Most cells have too
  /// few of them for one, or too many.
  private static func weekday(_ cell: String) -> Int? {
    let letters = cell.utf8.count { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    guard (2...16).contains(letters) else { return nil }
    // Properties of Unicode are looked up for what is none of ASCII alone.
    if cell.utf8.allSatisfy({ $0 < 0x80 }) {
      let letters = cell.utf8.lazy.map { $0 | 0x20 }.filter { $0 &- 0x61 < 26 }
      return TableWords.weekday(String(decoding: Array(letters), as: UTF8.self))
    }
    return TableWords.weekday(cell.lowercased().filter(\.isLetter))
  }
}
