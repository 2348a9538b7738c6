import Cells
import CivilTime
import Diary

/// Rows that go on with the row above: one for each drug of a headache.
extension ListReader {
  /// Joins a row of the same day that says nothing but what was taken with the row above that says how bad it was.
  ///
  /// `2025-03-01, 6, suma, 50` above `2025-03-01, , ibu, 400`: one headache and two drugs.
  mutating func joinContinued(_ reading: inout TableReading) {
    guard let severity = header.column(.severity), let dayColumn else { return }
    let strengths = [severity] + header.otherStrengths
    var joined: [DatedRow] = []
    var lines: [Int] = []
    for entry in entries {
      if let above = joined.last, strengths.contains(where: { !above.row.text($0).isEmpty }),
        continues(entry, above, dayColumn)
      {
        joined[joined.count - 1].more.append(entry.row)
        lines.append(entry.row.line)
      } else {
        joined.append(entry)
      }
    }
    if lines.isEmpty { return }
    entries = joined
    changes += lines.count
    reading.notes.append(.continued(lines))
  }

  /// Whether a row is of the day above and holds, beside what was taken, at most what stands above as well.
  private func continues(_ entry: DatedRow, _ above: DatedRow, _ dayColumn: Int) -> Bool {
    guard let day = above.day, entry.day == day || entry.row.text(dayColumn).isEmpty else { return false }
    if entry.row.text(dayColumn).isEmpty, entry.row.line - (above.more.last ?? above.row).line != 1 {
      return false
    }
    // What says itself how bad it was is another headache.
    let strengths = [header.column(.severity)].compactMap(\.self) + header.otherStrengths
    if strengths.contains(where: { !entry.row.text($0).isEmpty }) { return false }
    var namesDrug = false
    for column in entry.row.filled where column != dayColumn || entry.date?.clock.isEmpty == false {
      if entry.row.text(column) == above.row.text(column), !isOfDoses(column) { continue }
      guard isOfDoses(column) else { return false }
      if header.isOfDrugs(column) { namesDrug = true }
    }
    return namesDrug
  }

  private func isOfDoses(_ column: Int) -> Bool {
    if header.isOfDrugs(column) { return true }
    guard column < header.roles.count else { return false }
    return switch header.roles[column] {
    case .count, .doseTime, .amount, .cell(.dosage), .cell(.relief): true
    default: false
    }
  }

  /// What was taken in the rows that go on with an entry's own.
  mutating func readContinued(_ entry: DatedRow, _ row: inout NormalTable.Row) {
    for more in entry.more {
      var next = entry
      next.row = more
      for index in more.filled where header.isOfDrugs(index) {
        if case .drug(let drug)? = header.roles[index] {
          readDrug(drug, more.cells[index], index, &row)
        } else if let place = places[index] {
          readMedication(completed(more.cells[index], index, next, &row), index, place, &row)
        }
      }
      for index in more.filled where header.roles[index] == .cell(.relief) {
        keepBeside(more.text(index), index, next, &row)
      }
    }
  }
}

extension TableHeader {
  func isOfDrugs(_ column: Int) -> Bool {
    guard column < roles.count else { return false }
    return switch roles[column] {
    case .cell(.medication), .drug: true
    default: false
    }
  }
}
