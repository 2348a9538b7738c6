import Containers
import Diary

/// How many were taken, in a column beside the drug: `Sumatriptan`, `2`.
extension ListReader {
  /// The drug with its number, where the cell names one without; the number's cell is kept where it says anything else.
  mutating func counted(_ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row)
    -> TableCell
  {
    guard let column = header.countColumn(of: index) else { return cell }
    let text = entry.row.text(column)
    if text.isEmpty { return cell }
    var cell = cell
    let number = text.decimalNumber
    let doses =
      (try? MedicationCell(cell.text, words: .shared, vocabulary: options.vocabulary))?.doses ?? []
    if doses.count == 1, doses[0].count == 1, let number, number == 0.5 || number == number.rounded(),
      number <= 20
    {
      changes += 1
      if number == 0 { cell.text = "none" }
      if number == 0.5 { cell.text = "half " + cell.text }
      if number > 1 { cell.text += " x\(Int(number))" }
    } else {
      let name = header.names[column]
      row.set(table.keptColumn(name), text, entry.row.cells[column].column)
      table.remarks.append(
        (ImportRemark(kind: .unread, column: name.escapedExcerpt, text: text.escapedExcerpt), row.line))
    }
    return cell
  }
}

extension ListReader {
  /// A number beside which nothing is named.
  mutating func readLoneCount(
    _ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) {
    let drugs = header.roles[..<index].lastIndex(of: .cell(.medication))
    if let drugs, header.countColumn(of: drugs) == index, !entry.row.text(drugs).isEmpty { return }
    if cell.text.decimalNumber == 0 { return }
    row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
    table.remarks.append(
      (
        ImportRemark(
          kind: .unread, column: header.names[index].escapedExcerpt, text: cell.text.escapedExcerpt),
        row.line
      ))
  }
}

extension TableHeader {
  /// The column that counts what a column of drugs names: to its right, before the next of drugs.
  func countColumn(of drugs: Int) -> Int? {
    let next = roles[(drugs + 1)...].firstIndex { $0 == .cell(.medication) } ?? roles.count
    return roles[drugs..<next].firstIndex(of: .count)
  }

  /// Of two columns for drugs one that holds numbers alone counts what stands on its left: `Drug`, `Tablets`.
  mutating func settleCounts(_ rows: ArraySlice<TableRow>) {
    let drugs = roles.indices.filter { roles[$0] == .cell(.medication) }
    for (left, column) in zip(drugs, drugs.dropFirst()) {
      func holdsNumbers(_ column: Int) -> Bool {
        let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
        return !texts.isEmpty && texts.allSatisfy { ($0.decimalNumber ?? 99) <= 20 }
      }
      if holdsNumbers(column), !holdsNumbers(left) { readAsCount(column) }
    }
  }

  /// Columns called after parts of the day that hold strengths, where no other does: `Morning`, `Evening`.
  mutating func settleParts(_ rows: ArraySlice<TableRow>) {
    guard !roles.contains(.cell(.severity)) else { return }
    let parts = names.indices.filter { column in
      let name = names[column].lowercased()
      guard roles[column] == nil,
        TableWords.all.contains(where: { $0.parts.contains { $0.words.contains(name) } })
      else { return false }
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      return !texts.isEmpty
        && texts.allSatisfy { IntensityWords($0, choices: TableChoices()) != .unknown }
    }
    if parts.count > 1 { for column in parts { readAsStrength(column) } }
  }
}
