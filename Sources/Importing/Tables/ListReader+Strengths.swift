import Cells
import Diary

/// Of several columns of strengths, the one that counts.
extension ListReader {
  mutating func readStrongest(_ entry: DatedRow, _ row: inout NormalTable.Row) {
    guard let column = header.column(.severity), let (cell, from) = strongest(entry, column),
      let place = places[column]
    else { return }
    readIntensity(cell, from, place, &row)
    // No migraine is not no headache, where another column asks for all of them.
    let hasGeneral = ([column] + header.otherStrengths).contains { !isOfOneKind($0) }
    if hasGeneral, isOfOneKind(from), row.text(place) == "0" {
      row.set(place, "")
      found.kindZeros.append(row.line)
    }
    if from != column, !entry.row.text(column).isEmpty {
      row.set(table.keptColumn(header.names[column]), entry.row.text(column), entry.row.cells[column].column)
    }
  }

  /// Of several columns of strengths the cell that is the highest, each on its own scale, and its column. One that is not
  /// understood goes before all: it is asked about. `nil` where one column is all.
  private mutating func strongest(_ entry: DatedRow, _ column: Int) -> (cell: TableCell, column: Int)? {
    if header.otherStrengths.isEmpty { return nil }
    let nothing = CellVocabularies.shared.nothing
    let cells = ([column] + header.otherStrengths).filter { index in
      let text = entry.row.text(index)
      return !text.isEmpty
        && (nothing.value(Array(text.utf8).span) == nil
          || TableWords.intensityWords[text.lowercased()] != nil)
    }
    let strengths = cells.map { index in (index, strength(entry.row.text(index), index)) }
    let unknown = strengths.first { $0.1 == nil }
    guard let found = unknown ?? strengths.max(by: isLower) else { return nil }
    changes += 1
    if unknown == nil, strengths.count > 1 { self.found.highest.append(entry.row.line) }
    for (index, _) in strengths where index != found.0 {
      if let number = IntensityWords(entry.row.text(index), choices: choices).number,
        !IntensityWords.saysScale(entry.row.text(index))
      {
        self.found.numbers[index, default: []].append(number)
      }
    }
    return (entry.row.cells[found.0], found.0)
  }

  /// A 0 of all headaches says more than one of a kind.
  private func isLower(_ one: (Int, Double?), _ other: (Int, Double?)) -> Bool {
    let (first, second) = (one.1 ?? 0, other.1 ?? 0)
    return first == second ? isOfOneKind(one.0) && !isOfOneKind(other.0) : first < second
  }

  /// On the scale of the diary; `nil` where a cell is not understood.
  private func strength(_ text: String, _ column: Int) -> Double? {
    switch IntensityWords(text, choices: choices) {
    case .number(let number), .highest(let number):
      number * 10 / IntensityWords.end(text, scale: scale(column))
    case .word(let number): Double(number)
    case .said(let number): number
    case .unknown: nil
    }
  }
}
