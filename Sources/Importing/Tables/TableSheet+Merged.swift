import Cells
import Containers
import Diary
import Parsing

/// Merged cells, of which a file keeps the first, and cells that say something by their colour alone.
extension TableSheet {
  /// A pain, an answer or a day that is merged over several rows or columns holds for each; a drug is asked about, as it
  /// was taken once or every day.
  mutating func settleMerged(
    _ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading
  ) {
    guard !look.merged.isEmpty else { return }
    var places: [Int: Int] = [:]
    for (index, row) in rows.enumerated() where places[row.line] == nil { places[row.line] = index }
    var (held, texts): ([Int], [Int]) = ([], [])
    var drugs: [TableQuestion.Example] = []
    for area in look.merged {
      guard let first = places[area.rows.lowerBound], area.columns.lowerBound - 1 < rows[first].cells.count
      else { continue }
      let cell = rows[first].cells[area.columns.lowerBound - 1]
      let others = area.rows.dropFirst().compactMap { places[$0] }.filter { rows[$0].filled.count > 0 }
      let isAcross = area.rows.count == 1
      // A title, or a name above several columns.
      if cell.text.isEmpty || isAcross && !isInRow(first, area) || !isAcross && others.isEmpty { continue }
      switch Self.meaning(of: cell, options) {
      case .held:
        held.append(rows[first].line)
        for row in [first] + others {
          for column in area.columns where row != first || column != area.columns.lowerBound {
            rows[row].set(cell, at: column - 1)
          }
        }
      case .drug:
        drugs.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: rows[first].line))
      case .text:
        if TableHeader.role(of: cell.text, options.vocabulary) == nil { texts.append(rows[first].line) }
      }
    }
    if !held.isEmpty { reading.notes.append(.merged(held.sorted())) }
    if !texts.isEmpty { reading.notes.append(.mergedTexts(texts.sorted())) }
    if !drugs.isEmpty { reading.ask(.mergedCells(drugs)) }
  }

  /// Whether cells merged across are those of several days: something stands in front of them.
  private func isInRow(_ row: Int, _ area: SheetLook.Area) -> Bool {
    (rows[row].filled.first ?? 0) < area.columns.lowerBound - 1
      && IntensityWords(rows[row].text(area.columns.lowerBound - 1), choices: TableChoices()) != .unknown
  }

  private enum Meaning { case held, drug, text }

  private static func meaning(of cell: TableCell, _ options: ImportOptions) -> Meaning {
    if IntensityWords(cell.text, choices: TableChoices()) != .unknown
      || WrittenDate(cell.text, kind: cell.kind) != nil || MonthLabel(cell.text, kind: cell.kind) != nil
      || CellToken.tokens(of: cell.text).allSatisfy({ $0.year != nil })
      || CellVocabularies.shared.answer.value(Array(cell.text.utf8).span) != nil || cell.text.count < 3
    {
      return .held
    }
    return TableHeader.namesDrug(cell.text, options.vocabulary) ? .drug : .text
  }
}

extension TableImporter {
  /// Names cells that are filled with a colour and hold nothing: where no cell tells of a pain, it is the colours that do.
  /// Those of a list, which may be there for the eye, are not named beside its entries.
  func namePainted(
    _ sheet: TableSheet, _ tables: ArraySlice<NormalTable>, _ reading: inout TableReading
  ) {
    guard sheet.look.paintedCount > 0 else { return }
    let tells = tables.contains { table in
      table.rows.contains { row in
        row.cells.contains { cell in
          switch table.roles.indices.contains(cell.column) ? table.roles[cell.column] : nil {
          case .severity?: !cell.text.isEmpty
          case .headache?, .migraine?: cell.text == "yes"
          default: false
          }
        }
      }
    }
    if !tells {
      reading.questions.removeAll()
      reading.ask(.colours(sheet.look.painted, count: sheet.look.paintedCount))
    } else if TableHeader(in: sheet, vocabulary: options.vocabulary, choices: choices) == nil {
      reading.notes.append(.painted(sheet.look.painted, count: sheet.look.paintedCount))
    }
  }
}

extension TableRow {
  fileprivate mutating func set(_ cell: TableCell, at column: Int) {
    while cells.count <= column {
      cells.append(TableCell(text: "", kind: .null, column: cells.count + 1))
    }
    guard cells[column].text.isEmpty else { return }
    cells[column].text = cell.text
    cells[column].kind = cell.kind
  }
}
