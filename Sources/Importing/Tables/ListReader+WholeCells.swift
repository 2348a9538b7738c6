import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Cells of a day or a time are read as a whole: what stands there beside it is read too, kept and named, or the cell is
/// refused.
extension ListReader {
  /// The date of a row, with the day of the week of a column for it; `nil` where its cell holds more than is understood.
  func wholeDate(_ row: TableRow, _ column: Int) -> WrittenDate? {
    guard var date = WrittenDate(row.text(column), kind: row.kind(column)) else { return nil }
    if date.rest == .unread {
      let order = options.dateOrder ?? date.orders?.only ?? .dayFirst
      guard case .time = WrittenTime.read(Array(row.text(column).utf8).span, order: order) else { return nil }
    }
    if let beside = weekdayBeside(row) {
      // No day of the week is two.
      date.weekday = date.weekday ?? beside == beside ? beside : 0
    }
    return date
  }

  /// What a column for the day of the week says.
  func weekdayBeside(_ row: TableRow) -> Int? {
    guard let column = header.roles.firstIndex(of: .weekday) else { return nil }
    return TableWords.weekday(row.text(column).lowercased().filter(\.isLetter))
  }

  /// A cell for the day of the week that says something else.
  mutating func readWeekday(
    _ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) {
    if TableWords.weekday(cell.text.lowercased().filter { !".,()".contains($0) }.trimmingBlanks) == nil {
      changes += 1
      keepBeside(cell.text, index, entry, &row)
    }
  }

  /// A day, and what its cell says beside it.
  mutating func put(
    _ date: WrittenDate, _ day: CivilDay, _ column: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) {
    guard let place = places[column] else { return }
    let cell = entry.row.cells[column]
    let hasOtherStart =
      header.column(.date) != nil && header.column(.start).map { !entry.row.text($0).isEmpty } ?? false
    changes += 1
    row.set(place, day.iso, cell.column)
    if hasOtherStart {
      let start = header.column(.start).flatMap {
        ClockCell(entry.row.text($0), isFraction: entry.row.kind($0) == .number)?.minute
      }
      // A form is sent after the headache began; midnight is what a spreadsheet puts behind a day.
      if header.sent != column, !date.clock.isEmpty, ![0, start].contains(date.minute) {
        keepBeside(cell.text, column, entry, &row)
      }
      return
    }
    guard case .clock(let clock) = date.rest else { return }
    if choices.clock == 12, lacksHalf(date.clock) {
      return row.set(table.keptColumn(header.names[column]), cell.text, cell.column)
    }
    if clock.isApproximate { found.approximate.append(entry.row.line) }
    if clock.isBareNumber { found.clockNumbers.append(entry.row.line) }
    guard clock.precision == .minute, let minute = clock.minute else {
      let isStart = header.column(.date) == nil
      let start = isStart ? place : table.column(.start, named: "Start")
      if isStart { row.set(table.column(.date, named: "Date"), day.iso, cell.column) }
      return row.set(start, part(clock, entry.row.line), cell.column)
    }
    row.set(place, (day + minute / 1440).iso + "T" + clockText(minute % 1440), cell.column)
    if let end = clock.end, !setEnd(end, entry, cell, &row) { row.set(place, cell.text, cell.column) }
  }

  /// A part of the day, or waking, in the words of a plain sheet.
  mutating func part(_ clock: ClockCell, _ line: Int) -> String {
    if clock.precision == .waking {
      found.waking.append(line)
      return "woke"
    }
    found.parts.append(line)
    let names = [480: "morning", 900: "afternoon", 1200: "evening", 120: "night"]
    return names[clock.minute ?? 0] ?? clockText(clock.minute ?? 0)
  }

  /// The end that stands beside a start in one cell.
  ///
  /// - Returns: whether no other cell says something else.
  mutating func setEnd(
    _ minute: Int, _ entry: DatedRow, _ cell: TableCell, _ row: inout NormalTable.Row
  ) -> Bool {
    if let own = header.column(.end), !entry.row.text(own).isEmpty,
      ClockCell(entry.row.text(own), isFraction: entry.row.kind(own) == .number)?.minute != minute
    {
      return false
    }
    row.set(table.column(.end, named: "End"), clockText(minute), cell.column)
    return true
  }

  /// The day and the time of an end that is written with its date, as ISO 8601 writes them; `nil` where a part of it is
  /// not understood.
  mutating func written(_ date: WrittenDate, from start: CivilDay?, _ line: Int) -> String? {
    guard let day = date.civilDay() ?? nearest(date, to: start),
      date.weekday ?? day.isoWeekday == day.isoWeekday
    else { return nil }
    if date.rest == .nothing { return day.iso }
    guard let minute = date.minute else { return nil }
    if case .clock(let clock) = date.rest, clock.isApproximate { found.approximate.append(line) }
    return (day + minute / 1440).iso + "T" + clockText(minute % 1440)
  }

  /// An end without a year is the first such day from its start on, if it is soon.
  private func nearest(_ date: WrittenDate, to start: CivilDay?) -> CivilDay? {
    guard let start, date.year == nil else { return nil }
    let year = start.components.year
    return [year, year + 1].compactMap { date.civilDay(year: $0) }.first {
      start <= $0 && $0.number - start.number < 15
    }
  }

  /// Whether a row without a date may be of the day of the row above: by the clock it does not come before that.
  func isLater(_ row: TableRow, than above: TableRow, _ start: Int) -> Bool {
    func minute(_ row: TableRow) -> Int? {
      var text = row.text(start)
      if let half = header.half(of: .start), text.last?.isNumber ?? false {
        text += row.text(half).lowercased().filter(\.isLetter)
      }
      if text.isEmpty, let column = header.column(.date) {
        return WrittenDate(row.text(column), kind: row.kind(column))?.minute ?? 0
      }
      return ClockCell(text, isFraction: row.kind(start) == .number || (text.decimalNumber ?? 1) < 1)?.minute
    }
    guard let first = minute(above), let second = minute(row) else {
      // `woke up with it` below a time is of that day only where nothing came before it.
      return row.text(start) == above.text(start)
    }
    return first <= second
  }
}
