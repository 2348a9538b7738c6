import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Cells of words: what was taken, what it felt like, how it helped.
extension ListReader {
  mutating func length(_ cell: TableCell, _ role: ColumnRole, _ index: Int, _ line: Int) -> String {
    var text = cell.text.lowercased()
    for mark in [
      "~", "≈", "ca.", "ca", "etwa", "about", "approx.", "approx", "environ", "env.", "ungefähr", "circa",
    ]
    where text.hasPrefix(mark) && (mark.last?.isLetter != true || text.dropFirst(mark.count).first == " ") {
      text = text.dropFirst(mark.count).trimmingBlanks
      found.approximate.append(line)
    }
    let isHalfDay = TableWords.halfDays.contains(text)
    if isHalfDay || TableWords.wholeDays.contains(text) {
      changes += 1
      // Behind a clock time it is no length: `08:00`, `all day`.
      let hasClock = header.column(.start).flatMap { current?.row.text($0) }?.isEmpty == false
      if !isHalfDay, !hasClock { return "1 day" }
      let column = header.names[index]
      table.remarks.append(
        (ImportRemark(kind: .unread, column: column.escapedExcerpt, text: cell.text.escapedExcerpt), line))
      return ""
    }
    if role == .duration, text.decimalNumber != nil, TableHeader.countsDays(header.names[index]) {
      text += " d"
    }
    if let minutes = LengthWords.minutes(text) { text = "\(minutes) min" }
    // `90'`
    if text.hasSuffix("'") || text.hasSuffix("′"), text.dropLast().allSatisfy(\.isNumber), text.utf8.count > 1
    {
      text = text.dropLast() + " min"
    }
    if WrittenNumber.minutes(Array(text.utf8).span, bare: 1) == nil, LengthWords.isVague(text) {
      changes += 1
      table.remarks.append(
        (
          ImportRemark(
            kind: .unread, column: header.names[index].escapedExcerpt, text: cell.text.escapedExcerpt), line
        ))
      return ""
    }
    if role == .duration, text.decimalNumber != nil, has(.hours, index, { $0.hasHours(index) }) {
      text += " h"
      found.hours.append(line)
    }
    if role == .duration, text.decimalNumber != nil, found.lengths[index] == nil {
      found.lengths[index] = TableQuestion.Example(text: cell.text.escapedExcerpt, line: line)
    }
    if text != cell.text.lowercased() { changes += 1 }
    return text == cell.text.lowercased() ? cell.text : text
  }

  /// Whether every length of a column that has a unit is in hours.
  private func hasHours(_ column: Int) -> Bool {
    let units = entries.map { $0.row.text(column) }.filter {
      $0.contains(where: \.isNumber) && $0.decimalNumber == nil
    }
    return !units.isEmpty
      && units.allSatisfy { text in
        text.lowercasedWords.contains {
          ["h", "std", "stunden", "stunde", "hours", "hour", "hrs", "hr", "heures", "horas"].contains($0)
        }
      }
  }

  mutating func readRelief(_ cell: TableCell, _ index: Int, _ place: Int, _ row: inout NormalTable.Row) {
    var text = cell.text
    let said = choices.word(text)
    if let said { text = said }
    let words = CellVocabularies.shared
    if said == nil, text.decimalNumber != nil, !has(.reliefOfThree, index, { $0.isReliefOfThree(index) }) {
      found.unknownReliefs.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
    } else if words.relief.value(Array(text.utf8).span) == nil,
      words.nothing.value(Array(text.utf8).span) == nil
    {
      found.unknownReliefs.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
    }
    row.set(place, text, cell.column)
  }

  /// Whether the numbers of a column for relief are those of 0 to 3.
  private func isReliefOfThree(_ column: Int) -> Bool {
    let name = CellToken.tokens(of: header.names[column]).compactMap { token -> Int? in
      if case .number(let digits) = token { Int(digits) } else { nil }
    }
    return name.last.map { $0 == 3 }
      ?? entries.allSatisfy { ($0.row.text(column).decimalNumber ?? 0) <= 3 }
  }

  /// `left temple`, `beidseits`, `throbbing left`: what is known of it; the rest is kept and named by the row's reader.
  mutating func readSideOrQuality(
    _ role: ColumnRole, _ cell: TableCell, _ index: Int, _ place: Int, _ row: inout NormalTable.Row
  ) {
    let words = CellVocabularies.shared
    let bytes = Array(cell.text.utf8)
    let isKnown = role == .side ? words.side.value(bytes.span) != nil : words.quality.value(bytes.span) != nil
    let said = Description(cell.text)
    guard !isKnown, said.unread.isEmpty, said.isTelling else { return row.set(place, cell.text, cell.column) }
    changes += 1
    put(said, cell, &row)
  }

  mutating func readDescription(_ cell: TableCell, _ index: Int, _ row: inout NormalTable.Row) {
    // `stabbing behind the right eye 8/10`
    var text = cell.text
    if text.hasSuffix("/10"), let word = text.split(separator: " ").last.map(String.init),
      let number = word.dropLast("/10".count).trimmingBlanks.decimalNumber
    {
      row.set(table.column(.severity, named: "Pain"), plain(number), cell.column)
      text = text.dropLast(word.count).trimmingBlanks
    }
    let said = Description(text)
    changes += 1
    put(said, cell, &row)
    if !said.unread.isEmpty || !said.isTelling {
      row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
      let kept = table.column(.symptoms, named: header.names[index])
      if !said.isTelling { row.set(kept, cell.text, cell.column) }
    }
  }

  private mutating func put(_ said: Description, _ cell: TableCell, _ row: inout NormalTable.Row) {
    if let side = said.side { row.set(table.column(.side, named: "Side"), side, cell.column) }
    if let quality = said.quality { row.set(table.column(.quality, named: "Quality"), quality, cell.column) }
    if said.isMigraine { row.set(table.column(.type, named: "Type"), "migraine", cell.column) }
    if let aura = said.aura { row.set(table.column(.aura, named: "Aura"), aura ? "yes" : "no", cell.column) }
  }

  mutating func readPeriod(_ cell: TableCell, _ entry: DatedRow, _ row: inout NormalTable.Row) {
    guard let day = entry.day else { return }
    switch PeriodCell(cell.text) {
    case .no, .unknown: break
    case .yes:
      table.periods.append((day, entry.row.line))
      if PeriodCell.saysMore(cell.text) { keepPeriod(cell, entry, &row) }
    case .unread: keepPeriod(cell, entry, &row)
    }
    changes += 1
  }

  private mutating func keepPeriod(_ cell: TableCell, _ entry: DatedRow, _ row: inout NormalTable.Row) {
    let column = header.roles.firstIndex(of: .period).map { header.names[$0] } ?? ""
    row.set(table.keptColumn(column), cell.text, cell.column)
    table.remarks.append(
      (
        ImportRemark(kind: .unread, column: column.escapedExcerpt, text: cell.text.escapedExcerpt),
        entry.row.line
      ))
  }
}
