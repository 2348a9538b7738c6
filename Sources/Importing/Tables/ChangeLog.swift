import Cells
import CivilTime
import Diary

/// Lines of a time and a number without a header: how bad it was from then on, 0 for the end.
struct ChangeLog {
  private struct Change {
    var day: CivilDay
    var minute: Int
    var intensity: String
    var line: Int

    var text: String {
      let (hour, rest) = (minute / 60, minute % 60)
      return day.iso + (hour < 10 ? "T0" : "T") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
    }
  }

  private var changes: [Change] = []

  /// `nil` where a row of the sheet is anything else.
  init?(_ sheet: TableSheet) {
    for row in sheet.rows {
      guard row.filled == [0, 1], let number = row.text(1).decimalNumber, number <= 10,
        case .time(let time) = WrittenTime.read(Array(row.text(0).utf8).span, order: nil), let day = time.day,
        let minute = time.minute
      else { return nil }
      changes.append(Change(day: day, minute: minute, intensity: row.text(1), line: row.line))
    }
    if changes.count < 2 { return nil }
    changes.sort { ($0.day.number, $0.minute) < ($1.day.number, $1.minute) }
  }

  func read(_ choices: TableChoices, _ reading: inout TableReading) {
    guard choices.layout == .changes else {
      let first = changes[0]
      return reading.ask(
        .changes(TableQuestion.Example(text: first.intensity.escapedExcerpt, line: first.line)))
    }
    var table = NormalTable()
    let (start, end) = (table.add(.start, "Start"), table.add(.end, "End"))
    let severity = table.add(.severity, "Intensity")
    var open: NormalTable.Row?
    var highest = 0.0
    for change in changes {
      let number = change.intensity.decimalNumber ?? 0
      if number == 0 {
        open?.set(end, change.text)
        if let open { table.rows.append(open) }
        (open, highest) = (nil, 0)
        continue
      }
      if open == nil {
        open = NormalTable.Row(line: change.line)
        open?.set(start, change.text)
      }
      if number > highest { open?.set(severity, change.intensity, 2) }
      highest = max(highest, number)
    }
    if let open { table.rows.append(open) }
    reading.notes.append(.changes)
    reading.tables.append(table)
  }
}
