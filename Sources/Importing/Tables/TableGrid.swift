import Cells
package import Containers
import Diary

/// A sheet of a file, held whole: its shape can only be told once all of it is there.
package struct TableSheet {
  /// The sheet's name; empty for a csv file.
  package var name: String
  package var rows: [TableRow] = []
  package var epoch: SerialEpoch
  /// Whether its workbook does not show it.
  package var isHidden = false
  /// Remarks on cells, and columns that it does not show.
  package var extras = SheetExtras()
  /// Columns that are each a strength and were made one of, with its name.
  var strengthColumns: (names: [String], name: String)?
  /// Whether cells of it were put together, or into other words, before it is read.
  var isRewritten = false
  /// What it shows beside the texts of its cells.
  package var look = SheetLook()
  /// What of it could not be read.
  package var defects: [ContainerDefect] = []
  /// Among ``rows``, the header of the program's own CSV, whose rows below stand as they were written.
  private(set) var ownHeader: Int?

  /// Whether its text is in another encoding than it was read in.
  package var isNoUTF8: Bool {
    defects.contains { defect in
      switch defect.kind {
      case .csv(.invalidUTF8), .encoding(.invalidUTF8): true
      default: false
      }
    }
  }

  /// The rows in which a header is looked for.
  static let searched = 60

  /// The most cells that are held, of all sheets of a file together.
  package static let cellLimit = 400_000
  /// The most bytes of their texts.
  static let textLimit = 5 << 20

  /// Reads the rows that say something.
  ///
  /// - Throws: what ends the reading, also too many cells.
  package init(
    _ name: String, _ reader: any RecordReader, epoch: SerialEpoch = .year1900
  ) throws(ContainerError) {
    self.name = name
    self.epoch = epoch
    var record = Record()
    var (cells, length) = (0, 0)
    while true {
      switch try reader.next(into: &record) {
      case .end:
        if let reader = reader as? any LookedAtReader { look = reader.look }
        return
      case .flawed(let defect): defects.append(defect)
      case .record:
        if record.isBlank { continue }
        let row = ownHeader == nil ? TableRow(record) : TableRow(verbatim: record)
        if ownHeader == nil, rows.count < Self.searched, Sheet.isOwn(row.cells.map(\.text)) {
          ownHeader = rows.count
        }
        cells += row.cells.count
        guard cells <= TableSheet.cellLimit else {
          throw .defect(
            ContainerDefect(
              kind: .limit(.manyFields), position: record.position(0), part: name.isEmpty ? nil : name))
        }
        length += row.length
        guard length <= TableSheet.textLimit else {
          throw .defect(
            ContainerDefect(
              kind: .limit(.tableTexts), position: record.position(0), part: name.isEmpty ? nil : name))
        }
        rows.append(row)
      }
    }
  }
}

extension TableSheet {
  /// Its rows as columns; as far as a calendar of months may reach.
  var transposed: TableSheet {
    var sheet = self
    let width = rows.map { $0.cells.count }.max() ?? 0
    guard rows.count <= 80, width <= 80 else {
      sheet.rows = []
      return sheet
    }
    sheet.rows = (0..<width).compactMap { column in
      let cells = rows.map { row in
        TableCell(
          text: row.text(column), kind: row.kind(column),
          column: column < row.cells.count ? row.cells[column].column : column + 1, line: row.line)
      }
      return cells.contains { !$0.text.isEmpty } ? TableRow(line: rows.first?.line ?? 1, cells: cells) : nil
    }
    return sheet
  }
}

/// A row as it was read, empty cells at its end left out.
package struct TableRow {
  /// Whether its sheet does not show it.
  var isHidden = false
  var line: Int
  var cells: [TableCell]

  init(_ record: Record) {
    line = record.line
    cells = (0..<record.count).map { index in
      let range = FormulaGuard.strip(record.trimmed(index), of: record.bytes, own: false)
      let text = record.text(range)
      let isNothing = CellVocabularies.shared.isNothing(text)
      return TableCell(
        text: isNothing ? "" : text, kind: record.kind(index), column: record.position(index).column,
        isStruck: record.struck.contains(index))
    }
    isHidden = record.isHidden
    while cells.last?.text.isEmpty ?? false { cells.removeLast() }
  }

  /// Every cell with its blanks and its apostrophes.
  init(verbatim record: Record) {
    line = record.line
    cells = (0..<record.count).map { index in
      TableCell(
        text: record.text(record.range(index)), kind: record.kind(index),
        column: record.position(index).column)
    }
  }

  init(line: Int, cells: [TableCell]) {
    self.line = line
    self.cells = cells
  }

  /// The bytes of its texts.
  var length: Int { cells.reduce(0) { $0 + $1.text.utf8.count } }

  /// The text of a cell; empty where the row has no such cell.
  func text(_ index: Int) -> String { index < cells.count ? cells[index].text : "" }

  func kind(_ index: Int) -> ValueKind { index < cells.count ? cells[index].kind : .null }

  /// The cells that hold something.
  var filled: [Int] { cells.indices.filter { !cells[$0].text.isEmpty } }
}

struct TableCell {
  /// Without blanks around it.
  var text: String
  var kind: ValueKind
  /// Where it stands, as ``Position`` counts columns.
  var column: Int
  /// The line, where it is another than the row's.
  var line: Int?
  /// Whether somebody has crossed it out.
  var isStruck = false
}

extension CellVocabularies {
  /// Whether a program has written there that there is nothing: `NULL`, `#N/A`.
  fileprivate func isNothing(_ text: String) -> Bool {
    text.utf8.count < 7 && !text.isEmpty && isEmpty(Array(text.utf8).span)
  }
}

extension TableSheet {
  /// Whether its name is that of a time, or the one that a program gives: `2024`, `Jan 25`, `Sheet1`.
  var isNamedAfterTime: Bool {
    let words = name.lowercasedWords
    return name.isEmpty
      || words.allSatisfy { word in
        word.contains(where: \.isNumber) || TableWords.month(word) != nil
          || [
            "sheet", "tabelle", "feuil", "hoja", "blatt", "headaches", "migraine", "kopfschmerzen",
            "headache",
          ].contains(word)
      }
  }
}
