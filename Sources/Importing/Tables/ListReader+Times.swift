import Cells
import CivilTime
import Containers
import Diary

/// Cells of clock times, and lengths in two columns.
extension ListReader {
  mutating func readClock(
    _ role: ColumnRole, _ cell: TableCell, _ index: Int, _ place: Int, _ entry: DatedRow,
    _ row: inout NormalTable.Row
  ) {
    if choices.clock == 12, lacksHalf(cell.text) {
      changes += 1
      return row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
    }
    if role == .end, readUntoldEnd(cell, index, place, entry, &row) { return }
    var text = cell.text
    addHalf(role, index, &text, entry)
    let isRange = ClockCell(text, isFraction: false)?.end != nil
    if !isRange, case .time = WrittenTime.read(Array(text.utf8).span, order: options.dateOrder),
      cell.kind != .number,
      text.lowercased() != "24:00"
    {
      return row.set(place, text, cell.column)
    }
    if let number = text.decimalNumber, number >= 20_000, number < 75_000,
      let time = SerialDate(number, .dateTime, sheet.epoch)?.text
    {
      changes += 1
      return row.set(place, time, cell.column)
    }
    guard let clock = ClockCell(text, isFraction: fractions.contains(index) || cell.kind == .number) else {
      let named = WrittenDate(text, kind: cell.kind).map { order.map($0.ordered) ?? $0 }
      if role == .end, let date = named, let end = written(date, from: entry.day, row.line) {
        changes += 1
        return row.set(place, end, cell.column)
      }
      return row.set(place, text, cell.column)
    }
    changes += 1
    if clock.isApproximate { found.approximate.append(entry.row.line) }
    if clock.isBareNumber { found.clockNumbers.append(entry.row.line) }
    switch clock.precision {
    case .waking where role == .end: keepBeside(cell.text, index, entry, &row)
    case .waking, .partOfDay: row.set(place, part(clock, entry.row.line), cell.column)
    case .minute:
      let minute = clock.minute ?? 0
      if let end = clock.end, role == .end || !setEnd(end, entry, cell, &row) {
        return row.set(place, text, cell.column)
      }
      if minute == 1440, role == .start, let day = entry.day, let dates = header.column(.date),
        let date = places[dates]
      {
        row.set(date, "")
        row.set(place, (day + 1).iso + "T00:00", cell.column)
      } else {
        row.set(place, clockText(minute % 1440), cell.column)
      }
    }
  }

  /// Reads an end that is told by the day of the start, or whose time nobody knows: `next day`, `bedtime`.
  ///
  /// - Returns: whether it is one.
  private mutating func readUntoldEnd(
    _ cell: TableCell, _ index: Int, _ place: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) -> Bool {
    if LaterEndWords.untold.contains(cell.text.lowercased()) {
      changes += 1
      keepBeside(cell.text, index, entry, &row)
      return true
    }
    guard let day = entry.day, let end = laterDay(cell.text, from: day, entry.row.line) else { return false }
    changes += 1
    row.set(place, end, cell.column)
    return true
  }

  /// A day told by that of the start, with its time, as ISO 8601 writes them.
  mutating func laterDay(_ text: String, from day: CivilDay, _ line: Int) -> String? {
    guard let later = LaterDay(text) else { return nil }
    let iso = (day + later.days).iso
    guard let clock = later.clock, let minute = clock.minute else { return iso }
    if clock.precision == .partOfDay { found.parts.append(line) }
    if clock.isApproximate { found.approximate.append(line) }
    if clock.isBareNumber { found.clockNumbers.append(line) }
    return iso + "T" + clockText(minute)
  }

  /// Asks once for the sheet whether AM and PM are left out.
  mutating func askHalves(_ reading: inout TableReading) {
    guard choices.clock == nil, header.halves.isEmpty, header.column(.endDate) == nil else { return }
    var evidence = ClockEvidence()
    var example: TableQuestion.Example?
    for entry in entries {
      let texts = [startText(entry), header.column(.end).map(entry.row.text) ?? ""]
      guard let begun = clock(texts[0], entry, header.column(.start)) else { continue }
      let end = begun.end ?? clock(texts[1], entry, header.column(.end))?.minute
      if !texts.allSatisfy({ $0.isEmpty || lacksHalf($0) }) { return }
      evidence.add(start: begun.minute ?? 0, end: end)
      if let end, let minute = begun.minute, end < minute, example == nil {
        let shown = begun.end == nil ? texts.joined(separator: "-") : texts[0]
        example = TableQuestion.Example(text: shown.escapedExcerpt, line: entry.row.line)
      }
    }
    if evidence.mayLackHalves, let example {
      reading.ask(.halfClock(example, count: evidence.endsBeforeStarts))
    }
  }

  /// The time of a start, in a column of its own or behind the day.
  private func startText(_ entry: DatedRow) -> String {
    let own = header.column(.start).map(entry.row.text) ?? ""
    guard own.isEmpty || header.column(.start) == dayColumn, let day = dayColumn else { return own }
    // Programs write times behind a T, and by a clock of 24 hours.
    let text = entry.row.text(day)
    return entry.row.kind(day) == .dateTime || text.contains("T0") || text.contains("T1")
      ? "" : entry.date?.clock ?? own
  }

  private func clock(_ text: String, _ entry: DatedRow, _ column: Int?) -> ClockCell? {
    let clock = ClockCell(text, isFraction: column.map { entry.row.kind($0) == .number } ?? false)
    return clock?.precision == .minute ? clock : nil
  }

  /// Whether a time is of either half of the day by a clock of twelve hours: it has no date, and no AM or PM.
  func lacksHalf(_ text: String) -> Bool {
    guard let clock = ClockCell(text, isFraction: true), clock.precision == .minute else { return false }
    let isLettered = text.lowercased().filter(\.isLetter).hasSuffix("m")
    return !isLettered && [clock.minute ?? 0, clock.end ?? 60].allSatisfy { (60..<780).contains($0) }
  }

  /// Adds the half of the day that stands in a column of its own: `3:00`, `PM`. A time that needs one and has none is left
  /// uncertain.
  private func addHalf(_ role: ColumnRole, _ index: Int, _ text: inout String, _ entry: DatedRow) {
    let named = header.names[index].lowercasedWords.filter { $0 == "am" || $0 == "pm" }
    // `11:00 AM`, `2:30`: of which half the end is, is not said.
    let isOfHalves =
      role == .end
      && header.column(.start).map { entry.row.text($0).lowercased().filter(\.isLetter).hasSuffix("m") }
        ?? false
    if header.halves.isEmpty, named.count != 1, !isOfHalves { return }
    let isFull = text.lowercased().hasSuffix("m") || !(text.first?.isNumber ?? false)
    guard !isFull, let hour = Int(text.prefix { $0.isNumber }), (1...12).contains(hour) else { return }
    let half =
      named.count == 1
      ? named[0] : header.half(of: role).map { entry.row.text($0).lowercased().filter(\.isLetter) }
    text += half == "am" || half == "pm" ? half ?? "" : " am/pm?"
  }

  /// The whole minutes that stand beside hours: `1`, `30`.
  func minutesBeside(_ entry: DatedRow) -> String? {
    whole(entry, .durationMinutes, beside: .durationHours)
  }
  func hoursBeside(_ entry: DatedRow) -> String? {
    whole(entry, .durationHours, beside: .durationMinutes)
  }

  private func whole(_ entry: DatedRow, _ role: ColumnRole, beside other: ColumnRole) -> String? {
    guard let column = header.column(role), let second = header.column(other),
      Int(entry.row.text(column)) != nil, Int(entry.row.text(second)) != nil
    else { return nil }
    return entry.row.text(column)
  }
}
