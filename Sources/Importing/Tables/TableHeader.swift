import Cells
import Containers
import Parsing

/// The row that names the columns of a list, and what they are for.
struct TableHeader {
  /// Its place among the sheet's rows.
  var row: Int
  var names: [String]
  var roles: [TableRole?]
  /// Whether the person has said of a column what only a headache diary has.
  private(set) var isSaid = false
  /// The columns of which the person has said what they are for.
  private(set) var said: Set<Int> = []
  /// Columns of strengths beside the first.
  private(set) var otherStrengths: [Int] = []
  /// The columns of `AM` and `PM`.
  private(set) var halves: [Int] = []
  /// The column of a form that says when it was sent, where another says when it began.
  var sent: Int?

  /// The first row that names a day and something else.
  init?(in sheet: TableSheet, vocabulary: Vocabulary, choices: TableChoices = TableChoices()) {
    for (index, row) in sheet.rows.prefix(TableSheet.searched).enumerated() {
      let header = TableHeader(row, at: index, vocabulary, choices, above: sheet.rows.dropFirst(index + 1))
      if header.isList {
        self = header
        return
      }
    }
    return nil
  }

  /// `rows`: those below, by which a column for the day is told from one for the day of the week.
  init(
    _ row: TableRow, at index: Int, _ vocabulary: Vocabulary, _ choices: TableChoices,
    above rows: ArraySlice<TableRow> = []
  ) {
    self.row = index
    names = row.cells.map { $0.text }
    roles = names.map { TableHeader.role(of: $0, vocabulary) }
    for index in roles.indices where row.kind(index) != .text { roles[index] = nil }
    settleByCells(rows, vocabulary)
    let meanings = names.map { choices.meaning(ofColumn: $0) }
    said = Set(meanings.indices.filter { meanings[$0] != nil })
    isSaid = meanings.contains { $0?.isTelling ?? false }
    for (index, meaning) in meanings.enumerated() {
      guard let meaning else { continue }
      // What is said goes before what other columns are called.
      if let role = meaning.role, !role.isRepeatable, role != .cell(.severity) {
        for other in roles.indices where roles[other] == role { roles[other] = nil }
      }
      roles[index] = meaning.role
    }
    settleDoseColumns(rows)
    settleTimes(rows)
    settleAmounts(rows)
    settleNumbered(vocabulary)
    settleShortNames(rows, vocabulary)
    settleParts(rows)
    settleCounts(rows)
    otherStrengths = Array(roles.indices.filter { roles[$0] == .cell(.severity) }.dropFirst())
    halves = names.indices.filter { column in
      let name = ColumnRole.folded(names[column])
      return name.hasSuffix("ampm") || name.hasSuffix("amorpm")
    }
    for column in halves { roles[column] = nil }
    settleRepeated()
  }

  /// What a column is read for, also where it only adds to another.
  func use(of column: Int) -> TableRole? {
    otherStrengths.contains(column)
      ? .cell(.severity) : halves.contains(column) ? half(at: column) : roles[column]
  }

  /// What a column of `AM` and `PM` belongs to: the clock times to its left, else those of the start.
  private func half(at column: Int) -> TableRole? {
    let clocks: [TableRole?] = [.cell(.start), .cell(.end)]
    return roles[..<column].last { clocks.contains($0) }.flatMap(\.self) ?? .cell(.start)
  }

  /// The column of `AM` and `PM` of the start, or of the end.
  func half(of role: ColumnRole) -> Int? { halves.first { half(at: $0) == .cell(role) } }

  /// Makes a column one of strengths; beside another it is one more.
  mutating func readAsStrength(_ column: Int) {
    guard let first = self.column(.severity) else {
      roles[column] = .cell(.severity)
      return
    }
    roles[column] = nil
    if column != first, !otherStrengths.contains(column) { otherStrengths.append(column) }
  }

  /// Makes a column one of answers, although it was said to hold strengths.
  mutating func readAsAnswer(_ column: Int) {
    otherStrengths.removeAll { $0 == column }
    if self.column(.headache) == nil { roles[column] = .cell(.headache) }
  }
  mutating func readAsCount(_ column: Int) { roles[column] = .count }

  /// Whether a plain reader knows its columns by the same names.
  var isPlain: Bool {
    guard let plain = Sheet(header: names), plain.format != .ownAttacks else { return false }
    return zip(roles, plain.names.indices).allSatisfy { role, index in
      switch role {
      case .cell(let cell): plain.roles[index] == cell
      case nil, .weekday, .person, .sum: true
      case .period, .description, .drug, .count, .doseTime, .amount, .headacheFree: false
      }
    }
  }

  private var isList: Bool {
    let found = roles.compactMap(\.self)
    guard found.contains(.cell(.date)) || found.contains(.cell(.start)), found.count > 1 else { return false }
    return found.contains { $0 != .cell(.date) && $0 != .cell(.start) && $0 != .sum && $0 != .weekday }
  }

  func column(_ role: ColumnRole) -> Int? { roles.firstIndex(of: .cell(role)) }

  func columns(_ matches: (TableRole) -> Bool) -> [Int] {
    roles.indices.filter { roles[$0].map(matches) ?? false }
  }
}
