import Cells
import Containers
import CivilTime
import Diary

/// Which rows are entries, and which are titles, headings, sums and remarks.
extension ListReader {
  /// Tells entries from titles, headings, sums and remarks.
  mutating func sort(_ reading: inout TableReading) {
    var left = LeftOut()
    // A sheet may be a month.
    let named = WrittenDate.heading(
      TableRow(line: 0, cells: [TableCell(text: sheet.name, kind: .text, column: 1)]))
    var heading: (month: Int?, year: Int?) = named?.month == nil ? (nil, nil) : named ?? (nil, nil)
    if heading.month == nil, let month = WrittenDate.monthOfSheet(sheet.name) {
      heading = (month.month, month.year)
    }
    var isJoined = heading.year != nil
    let last = sheet.rows.lastIndex(where: hasDay) ?? -1
    let hasBareDays = hasBareDays
    let loneYears = Set(
      sheet.rows.compactMap { WrittenDate.heading($0) }.filter { $0.month == nil }.compactMap(\.year))
    let titleYears = Set(
      sheet.rows[..<header.row].flatMap { row in
        row.filled.flatMap { CellToken.tokens(of: row.text($0)).compactMap(\.year) }
      })
    for (index, row) in sheet.rows.enumerated() {
      if index == header.row { continue }
      let kind = index < header.row ? RowKind.remark : kind(of: row, isBelowAll: index > last)
      let isTitle = index < header.row
      let bare =
        WrittenDate.heading(row, aboveBareDays: hasBareDays) ?? shortHeading(row, index)
      let title = isTitle && bare == nil ? WrittenDate.title(row, isOnlyYear: titleYears.count == 1) : nil
      if let said = bare ?? title {

        var year = said.year ?? heading.year
        if said.year == nil, let year = heading.year, let before = heading.month, let month = said.month {
          heading.year = before == 12 && month == 1 ? year + 1 : before == 1 && month == 12 ? year - 1 : year
        }
        if said.year == nil { year = heading.year }
        heading = (said.month ?? (isTitle ? heading.month : nil), year)
        isJoined =
          said.month != nil && said.year != nil || said.month != nil && isJoined || loneYears.count > 1
        if isTitle { left.above.append(row.line) } else { left.headings.append(row.line) }
        continue
      }
      if index < header.row {
        left.above.append(row.line)
        continue
      }
      switch kind {
      case .entry:
        var row = row
        if takeDayAbove(&row, index) { left.ofDayAbove.append(row.line) }
        entries.append(DatedRow(row: row, heading: heading, isYearCertain: isJoined))
      case .sum: left.sums.append(row.line)
      case .remark: left.remarks.append(row.line)
      case .header: left.headers.append(row.line)
      }
    }
    left.report(&reading, header: header.row == 0 ? nil : sheet.rows[header.row].line)
  }

  /// A row with a clock time and an empty date, right below one with a date, is another of that day: `, 19:00, 7`.
  /// A heading, a remark or an empty line between them ends the day.
  private func takeDayAbove(_ row: inout TableRow, _ index: Int) -> Bool {
    guard let column = header.column(.date), let start = header.column(.start), start != column,
      row.text(column).isEmpty, !row.text(start).isEmpty, row.cells.count > column,
      let above = entries.last?.row, !above.text(column).isEmpty,
      above.line == sheet.rows[index - 1].line, isLater(row, than: above, start),
      row.line - above.line <= 1 + above.cells.reduce(0, { $0 + $1.text.count(where: \.isNewline) })
    else { return false }
    row.cells[column].text = above.cells[column].text
    row.cells[column].kind = above.cells[column].kind
    return true
  }

  /// Whether days stand without a month: `14`, `Mon 3`.
  private var hasBareDays: Bool {
    guard let column = dayColumn else { return false }
    return sheet.rows[(header.row + 1)...].contains { row in
      guard let date = WrittenDate(row.text(column), kind: row.kind(column)) else { return false }
      return date.day != nil && date.pair.isEmpty && (date.month == nil || date.otherWeekday != nil)
    }
  }

  /// `Jan 25` alone, above rows that begin with a bare day: a month with its year, and no day of January.
  private func shortHeading(_ row: TableRow, _ index: Int) -> (month: Int?, year: Int?)? {
    guard row.filled.count == 1,
      let label = MonthLabel(row.text(row.filled[0]), kind: row.kind(row.filled[0])),
      label.isAlone, label.year != nil, let column = dayColumn
    else { return nil }
    let below = sheet.rows[(index + 1)...].first { below in
      below.line != sheet.rows[header.row].line && below.cells.map(\.text) != header.names
    }
    guard let below, let date = WrittenDate(below.text(column), kind: below.kind(column)), date.day != nil,
      date.month == nil, date.pair.isEmpty, date.serial == nil
    else { return nil }
    return (label.month, label.year)
  }

  private enum RowKind { case entry, sum, remark, header }

  private func hasDay(_ row: TableRow) -> Bool {
    [header.column(.date), header.column(.start)].contains { column in
      column.map { WrittenDate(row.text($0), kind: row.kind($0)) != nil } ?? false
    }
  }

  /// `isBelowAll`: whether no row with a day comes behind it.
  private func kind(of row: TableRow, isBelowAll: Bool) -> RowKind {
    let filled = row.filled
    if row.cells.map(\.text) == header.names { return .header }
    let first = row.text(filled[0])
    // `suma` in the column for drugs is none.
    let isSum = filled[0] <= (dayColumn ?? 0) && isSum(first)
    if isSum, sumsUp(row) { return .sum }
    if hasDay(row) { return .entry }
    if isSum { return .sum }
    if filled.count == 1, filled[0] == (dayColumn ?? 0) || header.roles.count <= filled[0] { return .remark }
    // Numbers without a date below all; between rows with a date it is an entry whose date is missing.
    let hasDate = !row.text(dayColumn ?? 0).isEmpty
    if !hasDate, isBelowAll, filled.allSatisfy({ row.text($0).decimalNumber != nil }) {
      return .sum
    }
    return .entry
  }

  /// Whether a row that begins with a word for a sum has no date, or one that is no more than a number beside others.
  private func sumsUp(_ row: TableRow) -> Bool {
    guard let column = header.column(.date), let date = WrittenDate(row.text(column), kind: row.kind(column))
    else { return true }
    // `3.11.2025 max` has a date.
    if date.year != nil, date.day != nil || date.pair.count == 2 { return false }
    return row.kind(column) != .day
      && row.filled.dropFirst().allSatisfy { (row.text($0).decimalNumber ?? 999) < 367 }
  }

  private func isSum(_ text: String) -> Bool {
    let words = text.lowercased().split { $0 == " " || $0 == ":" }
    return words.count < 4 && words.contains { TableWords.sumWords.contains(String($0)) }
  }

  private struct LeftOut {
    var above: [Int] = []
    var headings: [Int] = []
    var sums: [Int] = []
    var remarks: [Int] = []
    var headers: [Int] = []
    var ofDayAbove: [Int] = []

    func report(_ reading: inout TableReading, header: Int?) {
      if !above.isEmpty { reading.notes.append(.above(above)) }
      if let header { reading.notes.append(.header(line: header)) }
      if !headings.isEmpty { reading.notes.append(.headings(headings)) }
      if !sums.isEmpty { reading.notes.append(.sums(sums)) }
      if !remarks.isEmpty { reading.notes.append(.remarks(remarks)) }
      if !ofDayAbove.isEmpty { reading.notes.append(.dayAbove(ofDayAbove)) }
      if !headers.isEmpty { reading.notes.append(.repeatedHeader(headers)) }
    }
  }
}
