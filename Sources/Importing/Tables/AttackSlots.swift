import Cells
import Containers
import Parsing

/// Several attacks in a row, each with columns of its own: `Attack 1 start, Attack 1 pain, Attack 2 start`.
extension TableSheet {
  /// The sheet with a row for each attack; `nil` where its rows hold one.
  func withSingleAttacks(_ vocabulary: Vocabulary) -> TableSheet? {
    for (index, row) in rows.prefix(TableSheet.searched).enumerated() where row.cells.count > 3 {
      let slots = AttackSlots(row.cells.map(\.text), vocabulary)
      guard let slots else { continue }
      var sheet = self
      sheet.rows = rows[..<index] + [slots.header(row)] + rows[(index + 1)...].flatMap(slots.attacks)
      return sheet
    }
    return nil
  }
}

/// The columns of each attack of a row.
private struct AttackSlots {
  /// What each of them is called, without a number.
  private var names: [String] = []
  /// By attack, the columns of ``names``.
  private var columns: [[Int?]] = []
  /// The columns of all attacks.
  private var shared: [Int] = []

  init?(_ header: [String], _ vocabulary: Vocabulary) {
    let numbered = Self.numbered(header)
    let places = numbered.isEmpty ? Self.repeated(header) : numbered
    let count = Set(places.values.map(\.number)).count
    guard count > 1, Set(places.values.map(\.number)) == Set(1...count) else { return nil }
    for column in header.indices {
      guard let place = places[column] else {
        if !header[column].isEmpty { shared.append(column) }
        continue
      }
      let known = names.firstIndex { $0.lowercased() == place.name.lowercased() }
      if known == nil { names.append(place.name) }
      while columns.count < place.number { columns.append([]) }
      let at = known ?? names.count - 1
      while columns[place.number - 1].count <= at { columns[place.number - 1].append(nil) }
      columns[place.number - 1][at] = column
    }
    for attack in columns.indices {
      while columns[attack].count < names.count { columns[attack].append(nil) }
    }
    // Several starts are several attacks; several pains are if their names say so.
    let roles = names.map { TableHeader.role(of: $0, vocabulary) }
    func isOfEach(_ role: ColumnRole) -> Bool {
      roles.firstIndex(of: .cell(role)).map { name in columns.count { $0[name] != nil } > 1 } ?? false
    }
    let areAttacks = places.values.contains(where: \.isAttack)
    guard isOfEach(.start) || areAttacks && (isOfEach(.severity) || isOfEach(.duration)) else { return nil }
    guard roles.contains(.cell(.severity)) || roles.contains(.cell(.end)) || areAttacks else { return nil }
  }

  private struct Place {
    var number: Int
    var name: String
    var isAttack: Bool
  }

  /// `Attack 2 pain`, `2nd attack: start`, `Start (2)`.
  private static func numbered(_ header: [String]) -> [Int: Place] {
    var places: [Int: Place] = [:]
    for (column, name) in header.enumerated() {
      let tokens = CellToken.tokens(of: name)
      let numbers = tokens.compactMap { token -> Int? in
        if case .number(let digits) = token { Int(digits) } else { nil }
      }
      guard numbers.count == 1, (1...9).contains(numbers[0]) else { continue }
      var words = tokens.compactMap { token -> String? in
        if case .word(let word) = token, !ordinals.contains(word) { word } else { nil }
      }
      let all = words.count
      words.removeAll(where: attacks.contains)
      if words.isEmpty { continue }
      places[column] = Place(
        number: numbers[0], name: words.joined(separator: " "), isAttack: words.count < all)
    }
    return places
  }

  /// Names that stand there again, all of them as often.
  private static func repeated(_ header: [String]) -> [Int: Place] {
    var columns: [String: [Int]] = [:]
    for (column, name) in header.enumerated() where !name.isEmpty {
      columns[ColumnRole.folded(name), default: []].append(column)
    }
    let again = columns.values.filter { $0.count > 1 }
    guard again.count > 1, Set(again.map(\.count)).count == 1 else { return [:] }
    var places: [Int: Place] = [:]
    for columns in again {
      for (index, column) in columns.enumerated() {
        places[column] = Place(number: index + 1, name: header[column], isAttack: false)
      }
    }
    return places
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "ère", "ème", "e", "nr", "no"]
  private static let attacks: Set<String> = [
    "attack", "episode", "headache", "migraine", "attacke", "anfall", "kopfschmerz", "migräne", "crise",
    "accès",
    "crisis", "ataque", "episodio", "épisode",
  ]

  func header(_ row: TableRow) -> TableRow {
    var header = row
    header.cells = shared.map { row.cells[$0] }
    for (index, name) in names.enumerated() {
      let column = columns.compactMap { $0[index] }.first ?? 0
      header.cells.append(TableCell(text: name, kind: .text, column: column + 1))
    }
    return header
  }

  /// A row for each attack that says something. What is not of one of them stands with the first, but for the day.
  func attacks(of row: TableRow) -> [TableRow] {
    func cell(_ column: Int?) -> TableCell {
      guard let column, column < row.cells.count else {
        return TableCell(text: "", kind: .null, column: (column ?? 0) + 1)
      }
      return row.cells[column]
    }
    let all = columns.map { $0.map(cell) }
    var filled = all.filter { $0.contains { !$0.text.isEmpty } }
    // A 0 beside an attack says that there was no other.
    let isNothing: ([TableCell]) -> Bool = { cells in
      cells.allSatisfy { $0.text.isEmpty || $0.text.decimalNumber == 0 }
    }
    if filled.contains(where: { !isNothing($0) }) { filled.removeAll(where: isNothing) }
    if filled.isEmpty {
      filled = Array(all.prefix(1))
    } else if filled.allSatisfy(isNothing) {
      filled = [filled[0]]
    }
    return filled.enumerated().map { index, cells in
      var made = row
      made.cells =
        shared.map { column in
          var shared = cell(column)
          if index > 0, column != self.shared.first, WrittenDate(shared.text, kind: shared.kind) == nil {
            shared.text = ""
          }
          return shared
        } + cells
      while made.cells.last?.text.isEmpty ?? false { made.cells.removeLast() }
      return made
    }
  }
}
