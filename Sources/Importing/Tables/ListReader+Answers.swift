import Cells
import Containers
import Diary

/// Columns that ask for a headache, and whose answers say how bad it was: `ja (7)`, `no`, `yes - 4`.
extension ListReader {
  /// Finds them; where their numbers may as well count attacks, it is asked.
  mutating func settleAnswers(_ reading: inout TableReading) {
    for column in header.names.indices {
      let name = header.names[column]
      let isSaid = choices.meaning(ofColumn: name)?.role == .cell(.severity)
      guard [.cell(.headache), .cell(.migraine)].contains(header.roles[column]) || isSaid else { continue }
      let answers = entries.compactMap { AnsweredStrength($0.row.text(column), choices: choices) }
      let strengths = answers.filter { $0.answer == .yes }
      guard strengths.contains(where: { $0.number != nil }) else { continue }
      let isCertain =
        isSaid || TableHeader.scale(ofName: name) != nil
        || strengths.contains {
          $0.number == nil || $0.isOnScale || $0.number ?? 0 >= 5
            || $0.number.map { $0 != $0.rounded() } ?? false
        }
      if isCertain {
        if isSaid { header.readAsAnswer(column) }
        answered.insert(column)
      } else {
        reading.ask(.otherHeadaches([name.escapedExcerpt], areStrengths: true))
      }
    }
  }

  /// Reads a yes with how bad it was, where no other cell says that.
  ///
  /// - Returns: what the cell says of the headache; `nil` where it is no such answer.
  mutating func answer(
    _ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) -> String? {
    if answered.contains(index), let number = cell.text.decimalNumber, number == 0 || number > 1, number <= 10
    {
      guard number > 0 else { return "no" }
      return note(cell.text, index, cell, entry, &row) ? "yes" : nil
    }
    guard let said = AnsweredStrength(cell.text, choices: choices),
      said.isOnScale || answered.contains(index) || said.number == nil
        || said.answer == .no && said.number == 0
    else { return nil }
    if said.answer == .no { return "no" }
    return note(said.text, index, cell, entry, &row) ? "yes" : nil
  }

  /// Notes how bad it was, unless another cell says something else.
  private mutating func note(
    _ text: String, _ index: Int, _ cell: TableCell, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) -> Bool {
    changes += 1
    guard header.otherStrengths.isEmpty else { return false }
    if let own = header.column(.severity), !entry.row.text(own).isEmpty {
      guard
        IntensityWords(entry.row.text(own), choices: choices).number
          == IntensityWords(text, choices: choices).number
      else { return false }
      return true
    }
    let severity = table.column(.severity, named: header.names[index])
    readIntensity(TableCell(text: text, kind: .text, column: cell.column), index, severity, &row)
    return true
  }
}
