import Cells
import CivilTime
import Containers
import Diary

/// The day of each row.
extension ListReader {
  mutating func date(_ reading: inout TableReading) {
    guard let column = dayColumn else { return }
    var headed: [Int] = []
    // `30, 31, 1` below `January`: the 1st is of the next month, or of none.
    var last: (month: Int?, year: Int?, day: Int) = (nil, nil, 0)
    let isFalling = daysFall(column)
    for index in entries.indices {
      let row = entries[index].row
      entries[index].date = wholeDate(row, column)
    }
    settleWeekdays(column, &reading)
    for index in entries.indices {
      let row = entries[index].row
      var date = entries[index].date
      if let part = date, part.day != nil, part.month == nil, part.pair.isEmpty {
        let (heading, day) = (entries[index].heading, part.day ?? 0)
        let isSame = heading.month == last.month && heading.year == last.year
        if !isSame || (isFalling ? day < last.day + 15 : day > last.day - 15) {
          date?.month = heading.month
          last = (heading.month, heading.year, day)
        }
        if date?.month != nil { headed.append(row.line) }
      }
      entries[index].date = date
    }
    if !headed.isEmpty { reading.notes.append(.month(headed)) }
    order = order(column, &reading)
    for index in entries.indices {
      guard var date = entries[index].date else { continue }
      if let order { date = date.ordered(order) }
      entries[index].date = date
      if let serial = date.serial { entries[index].day = serialDay(serial, entries[index].row, &reading) }
      if date.year != nil { entries[index].day = date.civilDay() }
    }
    if let order, options.dateOrder == nil { noteOrder(order, column, &reading) }
    placeYears(column, &reading)
    let wrong = entries.filter { entry in
      guard let day = entry.day, let weekday = entry.date?.weekday else { return false }
      return day.isoWeekday != weekday
    }
    if !wrong.isEmpty { reading.notes.append(.weekday(wrong.map(\.row.line))) }
  }

  /// Whether days of the month that stand alone go down within their headings: the latest stands first.
  private func daysFall(_ column: Int) -> Bool {
    var steps: [Int] = []
    for (first, second) in zip(entries, entries.dropFirst()) where first.heading == second.heading {
      guard let one = Int(first.row.text(column)), let other = Int(second.row.text(column)) else { continue }
      steps.append(other - one)
    }
    return steps.count { $0 < 0 } > steps.count { $0 > 0 }
  }

  func example(_ row: TableRow, _ column: Int) -> TableQuestion.Example {
    TableQuestion.Example(text: row.text(column).escapedExcerpt, line: row.line)
  }

  private mutating func serialDay(_ serial: Double, _ row: TableRow, _ reading: inout TableReading)
    -> CivilDay?
  {
    guard let text = SerialDate(serial, .dateTime, sheet.epoch)?.text,
      case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: nil), let day = time.day
    else { return nil }
    if !reading.notes.contains(where: { if case .serials = $0 { true } else { false } }),
      let column = dayColumn
    {
      reading.notes.append(.serials(example: row.text(column).escapedExcerpt, day))
    }
    return day
  }
}

extension CellToken {
  /// A number that is a year of a diary.
  var year: Int? {
    guard case .number(let digits) = self, digits.utf8.count == 4, let number = Int(digits),
      (1970...2100).contains(number)
    else { return nil }
    return number
  }
}

extension CivilDay {
  /// As ISO 8601 writes it.
  var iso: String {
    let (year, month, day) = components
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
