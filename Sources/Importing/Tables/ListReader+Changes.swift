import Cells
import CivilTime
import Containers
import Diary

/// Rows that say how bad it was at a time, and 0 once it was over.
extension ListReader {
  /// Where the day of a row with a 0 and a clock time has other rows, each row may be a change: it is asked, and read as it
  /// is said. `true` where the zeros are dealt with.
  mutating func readChanges(_ isZero: [Bool], _ severity: Int, _ reading: inout TableReading) -> Bool {
    guard header.sent == nil, let start = header.column(.start), entries.count == table.rows.count,
      header.column(.end) == nil, !header.roles.contains(.cell(.duration)),
      let over = entries.indices.first(where: { isZero[$0] && minute(of: entries[$0], start) != nil })
    else { return false }
    if leaveOutCalmParts(isZero, start, &reading) { return false }
    switch choices.layout {
    case .changes?: joinChanges(isZero, severity, start, &reading)
    case .attacks?:
      let left = entries.indices.filter { isZero[$0] }
      reading.notes.append(.remarks(left.map { entries[$0].row.line }))
      table.rows = entries.indices.filter { !isZero[$0] }.map { table.rows[$0] }
    default:
      let entry = entries[over]
      reading.ask(.zeroAtTime(TableQuestion.Example(text: "0", line: entry.row.line)))
    }
    return true
  }

  /// Parts of days, each with a row: one without pain beside others of its day says nothing of the day. `true` where no
  /// row has a clock time.
  private mutating func leaveOutCalmParts(_ isZero: [Bool], _ start: Int, _ reading: inout TableReading)
    -> Bool
  {
    let areParts = entries.allSatisfy { entry in
      let text = entry.row.text(start)
      return text.isEmpty || ["am", "pm", "a.m.", "p.m."].contains(text.lowercased())
        || ClockCell(text, isFraction: false)?.precision == .partOfDay
    }
    guard areParts else { return false }
    var kept: [Int] = []
    var free: Set<CivilDay> = []
    let painful = Set(entries.indices.filter { !isZero[$0] }.compactMap { entries[$0].day })
    for index in entries.indices {
      guard isZero[index], let day = entries[index].day else {
        kept.append(index)
        continue
      }
      // A calm day is one, whatever its part.
      if let place = places[start] { table.rows[index].set(place, "") }
      if !painful.contains(day), free.insert(day).inserted {
        kept.append(index)
      } else if tellsMore(table.rows[index]) {
        kept.append(index)
      }
    }
    table.rows = kept.map { table.rows[$0] }
    return true
  }

  private func minute(of entry: DatedRow, _ start: Int) -> Int? {
    ClockCell(entry.row.text(start), isFraction: entry.row.kind(start) == .number)?.minute
  }

  /// One row for each time between two zeros: it begins with the first, and says what all of them do.
  private mutating func joinChanges(
    _ isZero: [Bool], _ severity: Int, _ start: Int, _ reading: inout TableReading
  ) {
    let end = table.column(.end, named: "End")
    let order = entries.indices.sorted { first, second in
      let (one, other) = (entries[first], entries[second])
      let (day, otherDay) = (one.day?.number ?? 0, other.day?.number ?? 0)
      return (day, minute(of: one, start) ?? 0) < (otherDay, minute(of: other, start) ?? 0)
    }
    var joined: [NormalTable.Row] = []
    var isOpen = false
    for index in order {
      let row = table.rows[index]
      guard isOpen, var open = joined.popLast() else {
        if isZero[index] { continue }
        joined.append(row)
        isOpen = true
        continue
      }
      if isZero[index], let day = entries[index].day, let minute = minute(of: entries[index], start) {
        open.set(end, day.iso + "T" + clockText(minute))
        isOpen = false
      } else if row.text(severity).decimalNumber ?? 0 > open.text(severity).decimalNumber ?? 0 {
        open.set(severity, row.text(severity))
      }
      for cell in row.cells where !cell.text.isEmpty && cell.column != severity {
        let role = table.roles[cell.column]
        if role == .date || role == .start || role == .end { continue }
        let there = open.text(cell.column)
        if there != cell.text { open.set(cell.column, there.isEmpty ? cell.text : there + "; " + cell.text) }
      }
      joined.append(open)
    }
    table.rows = joined
    reading.notes.append(.changes)
  }
}
