import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Blocks of rows with their days across, as a list with a row a day: months, each with its days in a row above those for
/// the pain and what goes with it; or dates in a row.
struct DayList {
  private struct Block {
    var head: TableRow
    /// The days of a month by their columns; empty where the head holds dates.
    var days: [(column: Int, number: Int)] = []
    var month: (month: Int, year: Int?) = (0, nil)
    /// The columns of dates.
    var dates: [Int] = []
    var rows: [(name: Name, row: TableRow)] = []
    /// The days of the week that stand below them.
    var weekdays: [Int: Int] = [:]
  }

  /// A row's name, and which of several in its block it is.
  private struct Name: Hashable {
    var text: String
    var count: Int
  }

  private let sheet: TableSheet
  private let vocabulary: Vocabulary
  private var blocks: [Block] = []
  private var names: [Name] = []
  private var titles: [TableRow] = []
  private var above: [Int] = []
  private var sums: [Int] = []

  private static let searched = TableSheet.searched

  /// Months with their days across; `nil` where the sheet is anything else.
  init?(months sheet: TableSheet, _ vocabulary: Vocabulary) {
    self.sheet = sheet
    self.vocabulary = vocabulary
    // The sheet may be a month.
    let named = MonthLabel(sheet.name).flatMap { $0.isAlone ? $0 : nil }
    var heading: (month: Int?, year: Int?) = (named?.month, named?.year)
    for (index, row) in sheet.rows.enumerated() {
      if blocks.isEmpty, index == Self.searched { return nil }
      if let days = Self.days(in: row) {
        let label = row.filled.first.flatMap { first in
          first < days[0].column ? MonthLabel(row.text(first), kind: row.kind(first)) : nil
        }
        guard let month = label?.month ?? heading.month else {
          // Months in front of the rows below: `Jan,Pain`, `,Meds`.
          let labels = Array(row.cells.prefix(days[0].column))
          if labels.contains(where: { !$0.text.isEmpty }) {
            titles.append(TableRow(line: row.line, cells: labels))
          }
          guard blocks.isEmpty, takeMonths(in: sheet.rows[(index + 1)...], days, heading.year)
          else { return nil }
          break
        }
        var block = Block(head: row)
        block.days = days
        block.month = (month, label?.year ?? heading.year)
        blocks.append(block)
      } else if let said = WrittenDate.heading(row)
        ?? (blocks.isEmpty ? WrittenDate.title(row, isOnlyYear: false) : nil)
      {
        heading = (said.month, said.year ?? (said.month == nil ? nil : heading.year))
        if blocks.isEmpty { above.append(row.line) }
      } else if blocks.isEmpty {
        titles.append(row)
        above.append(row.line)
      } else if !take(row, from: blocks[blocks.count - 1].days[0].column) {
        return nil
      }
    }
    if blocks.isEmpty || blocks.contains(where: \.rows.isEmpty) { return nil }
  }

  /// Dates in a row, each above what is said of it; `nil` where the sheet is anything else.
  init?(dates sheet: TableSheet, _ vocabulary: Vocabulary) {
    self.sheet = sheet
    self.vocabulary = vocabulary
    for (index, row) in sheet.rows.enumerated() {
      if blocks.isEmpty, index == Self.searched { return nil }
      if let dates = Self.dates(in: row) {
        var block = Block(head: row)
        block.dates = dates
        blocks.append(block)
      } else if blocks.isEmpty {
        titles.append(row)
        above.append(row.line)
      } else if !take(row, from: blocks[blocks.count - 1].dates[0]) {
        return nil
      }
    }
    if blocks.isEmpty || blocks.contains(where: \.rows.isEmpty) { return nil }
  }

  /// Takes rows of which each says its month, or is of that of the row above.
  ///
  /// - Returns: `false` where they have no names beside their months.
  private mutating func takeMonths(
    in rows: ArraySlice<TableRow>, _ days: [(column: Int, number: Int)], _ year: Int?
  ) -> Bool {
    for row in rows {
      if let said = WrittenDate.heading(row), said.month == nil { return false }
      var row = row
      if let first = row.filled.first, first < days[0].column,
        let label = MonthLabel(row.text(first), kind: row.kind(first))
      {
        if !label.isAlone { return false }
        // A month that is merged over the rows of what it has stands in front of each.
        let name = row.filled.dropFirst().prefix { $0 < days[0].column }.map { row.text($0) }.joined(
          separator: " ")
        let last = blocks.last
        let goesOn =
          last?.month.month == label.month && (label.year == nil || label.year == last?.month.year)
          && !(last?.rows.contains { $0.name.text.lowercased() == name.lowercased() } ?? true)
        row.cells[first].text = ""
        if goesOn, !name.isEmpty {
          if !take(row, from: days[0].column) { return false }
          continue
        }
        var block = Block(head: sheet.rows.first { $0.line == row.line } ?? row)
        block.days = days
        block.month = (label.month, label.year ?? (blocks.isEmpty ? year : nil))
        blocks.append(block)
      }
      if blocks.isEmpty || !take(row, from: days[0].column) { return false }
    }
    return true
  }

  /// Takes a row of the last block.
  ///
  /// - Returns: `false` where nothing says what is in it.
  private mutating func take(_ row: TableRow, from first: Int) -> Bool {
    let weekdays = row.filled.filter { $0 >= first }.map {
      ($0, TableWords.weekday(row.text($0).lowercased().filter(\.isLetter)))
    }
    if weekdays.count > 6, weekdays.allSatisfy({ $0.1 != nil }), !blocks.isEmpty {
      for case (let column, let weekday?) in weekdays { blocks[blocks.count - 1].weekdays[column] = weekday }
      return true
    }
    let labels = row.filled.prefix { $0 < first }
    let label = labels.map { row.text($0) }.joined(separator: " ")
    guard row.filled.contains(where: { $0 >= first }) else { return true }
    if label.isEmpty || labels.contains(where: { MonthLabel(row.text($0), kind: row.kind($0)) != nil }) {
      return false
    }
    // `Suma` is a sum to some, and a drug to others.
    if TableHeader.role(of: label, vocabulary) == nil,
      label.lowercasedWords.contains(where: TableWords.sumWords.contains)
    {
      sums.append(row.line)
      return true
    }
    if label.contains(where: \.isNumber), WrittenDate(label)?.month != nil { return false }
    let last = blocks.count - 1
    let same = blocks[last].rows.count { $0.name.text.lowercased() == label.lowercased() }
    var name = Name(text: label, count: same)
    if let known = names.first(where: { $0.text.lowercased() == label.lowercased() && $0.count == same }) {
      name = known
    } else {
      names.append(name)
    }
    blocks[last].rows.append((name, row))
    return true
  }

  /// The columns of days that go up one by one; `nil` where they are fewer than a week.
  private static func days(in row: TableRow) -> [(column: Int, number: Int)]? {
    guard row.cells.count > 6 else { return nil }
    var days: [(column: Int, number: Int)] = []
    for column in row.cells.indices {
      guard let number = Int(row.text(column)), (1...31).contains(number) else {
        if days.isEmpty || row.text(column).isEmpty { continue }
        break
      }
      if let last = days.last, number != last.number + 1 { break }
      days.append((column, number))
    }
    return days.count > 6 ? days : nil
  }

  /// The columns of dates; `nil` where anything else stands behind the first cell.
  private static func dates(in row: TableRow) -> [Int]? {
    guard row.cells.count > 2, WrittenDate(row.text(0), kind: row.kind(0))?.month == nil else { return nil }
    let filled = row.filled.filter { $0 > 0 }
    let areDates = filled.allSatisfy { column in
      guard let date = WrittenDate(row.text(column), kind: row.kind(column)) else { return false }
      return date.day != nil && date.month != nil || date.pair.count == 2 || date.serial != nil
    }
    return filled.count > 1 && areDates ? filled : nil
  }
}

extension DayList {
  /// The list that they make; `nil` where the year of the months has to be asked for.
  func list(
    fileName: String, _ choices: TableChoices, today: CivilDay, _ reading: inout TableReading
  ) -> TableSheet? {
    var years = blocks.map { $0.month.year ?? 0 }
    if !blocks[0].days.isEmpty {
      let stated = StatedYears(sheet, titles: titles)
      guard let found = openMonths.years(stated, fileName: fileName, choices, today: today, &reading)
      else { return nil }
      years = found
    }
    // Dates without a year have that of the titles above them.
    let isOfDates = blocks[0].days.isEmpty
    if !above.isEmpty, !isOfDates { reading.notes.append(.above(above)) }
    if !sums.isEmpty { reading.notes.append(.sums(sums)) }
    var list = sheet
    let head = ["Date"] + names.map(\.text)
    list.rows = isOfDates ? titles : []
    list.rows.append(
      TableRow(
        line: blocks[0].head.line,
        cells: head.enumerated().map { TableCell(text: $1, kind: .text, column: $0 + 1) }))
    var missing: [Int] = []
    for (block, year) in zip(blocks, years) {
      for (column, date) in days(of: block, year) {
        let cells = names.map { name -> TableCell in
          guard let row = block.rows.first(where: { $0.name == name })?.row, column < row.cells.count else {
            return TableCell(text: "", kind: .null, column: column + 1)
          }
          var cell = row.cells[column]
          cell.line = cell.line ?? row.line
          return cell
        }
        if cells.allSatisfy(\.text.isEmpty) { continue }
        guard let date else {
          missing.append(block.head.line)
          continue
        }
        list.rows.append(TableRow(line: block.head.line, cells: [date] + cells))
      }
    }
    if !missing.isEmpty { reading.notes.append(.noSuchDay(missing)) }
    reading.noteBeside(
      blocks.flatMap { block in
        let columns = block.dates + block.days.map(\.column)
        return block.rows.flatMap { $0.row.beside(columns, label: (columns.min() ?? 0) - 1) }
      })
    return list
  }

  /// Its months, each with the days that say something.
  private var openMonths: OpenMonths {
    var opening: String?
    let items = blocks.map { block in
      let label = block.head.filled.first.map { block.head.text($0) } ?? ""
      let days = block.days.filter { day in block.rows.contains { !$0.row.text(day.column).isEmpty } }
      if opening == nil, let first = days.first {
        let texts = block.rows.map { $0.row.text(first.column) }
        opening = "\(block.month.month)-\(first.number) \(texts.joined(separator: "\u{1f}"))"
      }
      return OpenMonths.Item(
        month: block.month.month, year: block.month.year,
        days: { year in
          days.map { column, number in
            PlacedDay(
              day: CivilDay(year: year, month: block.month.month, day: number),
              weekday: block.weekdays[column])
          }
        },
        example: .init(
          text: (MonthLabel(label) == nil && !sheet.name.isEmpty ? sheet.name : label).escapedExcerpt,
          line: block.head.line))
    }
    return OpenMonths(items: items, opening: opening ?? "", sheet: sheet.name)
  }

  /// Its columns with the date of each; without one where there is no such day.
  private func days(of block: Block, _ year: Int) -> [(Int, TableCell?)] {
    if block.days.isEmpty {
      let said = CellToken.tokens(of: block.head.text(0)).compactMap(\.year).first
      return block.dates.map { column in
        var cell = block.head.cells[column]
        if let said, let date = WrittenDate(cell.text, kind: cell.kind), date.lacksYear,
          let day = date.civilDay(year: said)
        {
          cell.text = day.iso
        }
        return (column, cell)
      }
    }
    return block.days.map { column, number in
      let day = CivilDay(year: year, month: block.month.month, day: number)
      return (column, day.map { TableCell(text: $0.iso, kind: .text, column: column + 1) })
    }
  }
}
