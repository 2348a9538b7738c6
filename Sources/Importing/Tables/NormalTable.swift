import Cells
import CivilTime
import Containers
import Diary

/// The rows of a spreadsheet in the words of a plain sheet.
struct NormalTable {
  var names: [String] = []
  var roles: [ColumnRole?] = []
  var rows: [Row] = []
  /// The columns of the sheet that it was made from; `nil` where they are no others than these.
  var columns: [ImportSummary.Column]?
  /// Names of columns whose meaning is known, although their cells are kept beside it.
  var sourceNames: Set<String> = []
  /// What is named because nothing reads it, with its line.
  var remarks: [(remark: ImportRemark, line: Int)] = []
  /// The names of the columns of the sheet that it was made from, where that is a list.
  var header: [String] = []
  /// Where scales of strengths end that are not those of 0 to 10, by the columns of the sheet it was made from.
  var scales: [Int: Int] = [:]
  /// Whether it is the program's own CSV.
  var isOwn = false
  /// Days of menstruation, with their lines.
  var periods: [(day: CivilDay, line: Int)] = []

  struct Row {
    var line: Int
    /// Whether it says what was taken on a day of which nobody knows whether there was a headache.
    var isOfDosesAlone = false
    /// The name of a column that says that there was no headache, where others say that there was.
    var contradicts: String?
    /// By column; in any order.
    var cells: [(column: Int, text: String, place: Int)] = []
    /// The lines of cells that stand in others than the row's, by column.
    var lines: [Int: Int] = [:]

    mutating func set(_ column: Int, _ text: String, _ place: Int = 1, line: Int? = nil) {
      lines[column] = line
      if let there = cells.firstIndex(where: { $0.column == column }) {
        cells[there].text = text
      } else {
        cells.append((column, text, place))
      }
    }

    func text(_ column: Int) -> String { cells.first { $0.column == column }?.text ?? "" }
  }

  /// The program's own CSV, which has come by way of a spreadsheet.
  init(own sheet: TableSheet, header: Int) {
    isOwn = true
    names = sheet.rows[header].cells.map(\.text)
    roles = names.map { _ in nil }
    rows = sheet.rows[(header + 1)...].map { row in
      var made = Row(line: row.line)
      for (index, cell) in row.cells.enumerated() { made.cells.append((index, cell.text, cell.column)) }
      return made
    }
  }

  init() {}

  /// The column of a role, made where there is none.
  mutating func column(_ role: ColumnRole, named name: String) -> Int {
    if let there = roles.firstIndex(of: role) { return there }
    return add(role, name)
  }

  /// A column for cells to be kept as they were written.
  mutating func keptColumn(_ name: String) -> Int {
    if let there = names.indices.first(where: { roles[$0] == nil && names[$0] == name }) { return there }
    return add(nil, name)
  }

  mutating func add(_ role: ColumnRole?, _ name: String) -> Int {
    names.append(name)
    roles.append(role)
    return names.count - 1
  }

  /// The day, and the time beside it, of a row as ISO 8601 writes them; `nil` where it was not understood.
  func day(of row: Row) -> String? {
    let places = [roles.firstIndex(of: .date), roles.firstIndex(of: .start)].compactMap(\.self)
    guard let text = places.map(row.text).first(where: { !$0.isEmpty }) else { return nil }
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] ? text : nil
  }

  /// The sheet that its columns make.
  var sheet: Sheet {
    if isOwn, let own = Sheet(header: names) { return own }
    return Sheet(names: names, roles: roles)
  }

  /// Fills a record with a row.
  func fill(_ record: inout Record, with row: Row) {
    // A row may have more cells than there are names.
    let count = max(names.count, (row.cells.map(\.column).max() ?? -1) + 1)
    var cells = [(text: String, place: Int)?](repeating: nil, count: count)
    for cell in row.cells { cells[cell.column] = (cell.text, cell.place) }
    record.compose(line: row.line)
    for (column, cell) in cells.enumerated() {
      let line = row.lines[column] ?? row.line
      record.compose(cell?.text ?? "", at: Position(line: line, column: cell?.place ?? 1))
    }
  }
}
