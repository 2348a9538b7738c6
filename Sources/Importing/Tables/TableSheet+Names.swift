import Cells
import Containers
import Diary
import Parsing

/// Names of columns that stand in two rows, or in their first letters alone, or nowhere.
extension TableSheet {
  /// The sheet with one row of names, where these stand below what they belong to: `Headache` above `Start, End, 0-10`.
  func withJoinedNames(_ vocabulary: Vocabulary) -> TableSheet? {
    for (index, row) in rows.prefix(20).enumerated().dropLast() where row.filled.count > 1 {
      let below = rows[index + 1]
      let isGroup = row.filled.contains { column in
        row.text(column + 1).isEmpty && !below.text(column).isEmpty && !below.text(column + 1).isEmpty
      }
      guard isGroup, below.filled.allSatisfy({ Self.isName(below, $0) }) else { continue }
      let known = below.filled.count { column in
        TableHeader.role(of: below.text(column), vocabulary) != nil
          || TableHeader.scale(ofName: below.text(column)) != nil
      }
      guard known * 2 >= below.filled.count else { continue }
      var joined = row
      var group = ""
      for column in 0..<max(row.cells.count, below.cells.count) {
        if !row.text(column).isEmpty { group = row.text(column) }
        let name = below.text(column)
        let role = TableHeader.role(of: name, vocabulary)
        // `Name` below `Medication` is no person's.
        let isAlone = role != nil && role != .person
        let text = name.isEmpty ? row.text(column) : isAlone ? name : group + " " + name
        let cell = TableCell(text: text, kind: .text, column: column + 1)
        if column < joined.cells.count { joined.cells[column] = cell } else { joined.cells.append(cell) }
      }
      var sheet = self
      sheet.rows[index] = joined
      sheet.rows.remove(at: index + 1)
      if TableHeader(in: sheet, vocabulary: vocabulary)?.row == index { return sheet }
    }
    return nil
  }

  private static func isName(_ row: TableRow, _ column: Int) -> Bool {
    let text = row.text(column)
    if TableHeader.scale(ofName: text) != nil { return true }
    return row.kind(column) == .text && text.decimalNumber == nil && WrittenDate(text)?.month == nil
      && ClockCell(text, isFraction: false)?.precision != .minute
  }

  /// The sheet with the names of months in the place of their first letters: `J, F, M, A`.
  var withMonthNames: TableSheet? {
    let letters = Array("JFMAMJJASOND")
    func fits(_ texts: [String]) -> Bool {
      texts.count > 3 && texts.count <= 12
        && zip(texts, letters).allSatisfy {
          $0.uppercased() == String($1) || $0.uppercased() == "E" && $1 == "J"
        }
    }
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    var sheet = self
    for (index, row) in rows.prefix(20).enumerated() {
      let columns = row.filled.filter { $0 > 0 && row.text($0).count == 1 }
      guard columns.count > 3, fits(columns.map { row.text($0) }) else { continue }
      for (column, name) in zip(columns, names) { sheet.rows[index].cells[column].text = name }
      return sheet
    }
    let places = rows.indices.prefix(60).filter {
      rows[$0].text(0).count == 1 && Int(rows[$0].text(0)) == nil
    }
    guard places.count > 3, fits(places.map { rows[$0].text(0) }) else { return nil }
    for (place, name) in zip(places, names) { sheet.rows[place].cells[0].text = name }
    return sheet
  }

  /// The sheet with a name for the column of dates, where the others have theirs: `,Morning,Evening`.
  var withNamedDay: TableSheet? {
    for (index, row) in rows.prefix(20).enumerated() where row.filled.count > 1 && row.text(0).isEmpty {
      let below = rows[(index + 1)...].prefix(40).map { ($0.text(0), $0.kind(0)) }.filter { !$0.0.isEmpty }
      let dates = below.count { Self.isDate($0.0, $0.1) }
      guard dates > 0, dates * 2 > below.count,
        row.filled.allSatisfy({ Self.isName(row, $0) || row.kind($0) == .clock })
      else { continue }
      var sheet = self
      sheet.rows[index].cells[0] = TableCell(text: "Date", kind: .text, column: 1)
      return sheet
    }
    return nil
  }

  private static func isDate(_ text: String, _ kind: ValueKind) -> Bool {
    guard let date = WrittenDate(text, kind: kind) else { return false }
    return date.month != nil || date.pair.count == 2 || date.serial != nil
  }

  /// The sheet below names for its columns, where no row names them and their cells show what they are: a date in every
  /// row, and one column of pains.
  func withContentNames(_ vocabulary: Vocabulary) -> TableSheet? {
    guard rows.count > 1, let width = rows.map(\.cells.count).max(), width > 1, width < 30 else { return nil }
    var names = [String](repeating: "", count: width)
    for column in 0..<width {
      let cells = rows.map { ($0.text(column), $0.kind($0.cells.count > column ? column : 0)) }
      let texts = cells.map(\.0).filter { !$0.isEmpty }
      if texts.isEmpty { continue }
      if !names.contains("Date"), texts.count == rows.count, cells.allSatisfy({ Self.isDate($0.0, $0.1) }) {
        names[column] = "Date"
      } else if texts.allSatisfy({ text in
        ClockCell(text, isFraction: false).map { $0.precision == .minute && !$0.isBareNumber } ?? false
      }) {
        names[column] = names.contains("Start") ? "End" : "Start"
      } else if texts.allSatisfy({ IntensityWords($0, choices: TableChoices()) != .unknown }) {
        if names.contains("Pain") { return nil }
        names[column] = "Pain"
      } else if texts.count(where: { TableHeader.namesDrug($0, vocabulary) }) * 2 > texts.count {
        names[column] = names.contains("Medication") ? "Medication 2" : "Medication"
      } else if !names.contains("Notes") {
        names[column] = "Notes"
      }
    }
    guard names.contains("Date"), names.contains("Pain") else { return nil }
    var sheet = self
    let cells = names.enumerated().map { TableCell(text: $1, kind: .text, column: $0 + 1) }
    sheet.rows.insert(TableRow(line: 0, cells: cells), at: 0)
    return sheet
  }

  /// What would have to be said of columns for the row of names to be found: the one of dates, and the only one of pains.
  func columnGuess(_ vocabulary: Vocabulary) -> [TableChoices.Pair] {
    let places = rows.indices.prefix(TableSheet.searched)
    guard
      let head = places.max(by: {
        rows[$0].filled.count < rows[$1].filled.count
          || rows[$0].filled.count == rows[$1].filled.count && $0 > $1
      })
    else { return [] }
    let row = rows[head]
    var days: [TableChoices.Pair] = []
    var pains: [TableChoices.Pair] = []
    for column in row.filled where Self.isName(row, column) {
      let cells = rows[(head + 1)...].prefix(200).map { ($0.text(column), $0.kind(column)) }.filter {
        !$0.0.isEmpty
      }
      guard !cells.isEmpty else { continue }
      let name = row.text(column).escapedExcerpt
      if cells.allSatisfy({ Self.isDate($0.0, $0.1) }) {
        days.append(.init(name, "date"))
      } else if cells.allSatisfy({ IntensityWords($0.0, choices: TableChoices()) != .unknown }) {
        pains.append(.init(name, "severity"))
      }
    }
    guard days.count == 1, pains.count == 1 else { return [] }
    var choices = TableChoices()
    choices.columns = days + pains
    return TableHeader(in: self, vocabulary: vocabulary, choices: choices) == nil ? [] : days + pains
  }
}
