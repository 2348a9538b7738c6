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
    if let minutes = LengthWords.minutes(text) { text = "\(minutes) min" }
    // `2h15`
    let tokens = CellToken.tokens(of: text)
    if tokens.count == 3, case .number(let hours) = tokens[0], tokens[1] == .word("h"),
      case .number(let minutes) = tokens[2],
      minutes.utf8.count == 2
    {
      text = hours + ":" + minutes
    }
    if role == .duration, text.decimalNumber != nil, has(.hours, index, { $0.hasHours(index) }) {
      text += " h"
      found.hours.append(line)
    }
    if text != cell.text.lowercased() { changes += 1 }
    return text == cell.text.lowercased() ? cell.text : text
  }

  /// Whether every length of a column that has a unit is in hours.
  private func hasHours(_ column: Int) -> Bool {
    let units = entries.map { $0.row.text(column) }.filter { !$0.isEmpty && $0.decimalNumber == nil }
    return !units.isEmpty
      && units.allSatisfy { text in
        text.lowercasedWords.contains {
          ["h", "std", "stunden", "stunde", "hours", "hour", "hrs", "hr", "heures", "horas"].contains($0)
        }
      }
  }

  mutating func readMedication(_ cell: TableCell, _ index: Int, _ place: Int, _ row: inout NormalTable.Row) {
    var text = withoutOwnDay(cell.text)
    if let number = text.decimalNumber {
      // A column of numbers counts tablets of a kind that it does not name.
      if has(.counts, index, { $0.holdsCounts(index) }) {
        changes += 1
        text = number == 0 ? "no" : number == 1 ? "yes" : MedicationCell.unnamedDrug + " x\(Int(number))"
      }
    }
    let read: MedicationCell
    do throws(CellRefusal) {
      read = try MedicationCell(text, words: .shared, vocabulary: options.vocabulary)
    } catch {
      if error.expected == .drug { keepAsNote(cell, place, &row) } else { row.set(place, text, cell.column) }
      return
    }
    let saysNone = MedicationItem.items(of: text, options.vocabulary).contains {
      CellVocabularies.shared.medication.value(Array($0.text.utf8).span) == .no
    }
    if read.doses.isEmpty, !read.unread.isEmpty, choices.keepsNotes { return keepAsNote(cell, place, &row) }
    if read.doses.isEmpty, !read.unread.isEmpty, !saysNone {
      found.sentences.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
    }
    join(text, place, cell.column, &row)
  }

  /// Without the day of its own row: `Suma 50 (20.11.)`.
  private mutating func withoutOwnDay(_ text: String) -> String {
    guard let day = current?.day else { return text }
    var text = text
    while let mention = DayMention.first(in: text), mention.isCertainly(day, options.dateOrder) {
      text.removeSubrange(mention.range)
      changes += 1
    }
    return text.trimmingBlanks
  }

  /// A cell that names no drug is asked about; the person may have it as a note.
  private mutating func keepAsNote(_ cell: TableCell, _ place: Int, _ row: inout NormalTable.Row) {
    guard choices.keepsNotes else {
      found.unnamed.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
      return row.set(place, cell.text, cell.column)
    }
    changes += 1
    let note = table.add(.note, "Note")
    row.set(note, cell.text, cell.column)
    join("?", place, cell.column, &row)
  }

  /// Whether every cell of a column is a number.
  private func holdsCounts(_ column: Int) -> Bool {
    entries.allSatisfy { $0.row.text(column).isEmpty || $0.row.text(column).decimalNumber != nil }
  }

  /// Adds to what was taken.
  private func join(_ text: String, _ place: Int, _ column: Int, _ row: inout NormalTable.Row) {
    let there = row.text(place)
    if there.isEmpty { return row.set(place, text, column) }
    // Beside another drug a yes is one that nobody names, and a no is none.
    let parts = [there, text].map { $0 == "yes" ? MedicationCell.unnamedDrug : $0 }.filter { $0 != "no" }
    row.set(place, parts.isEmpty ? "no" : parts.joined(separator: "; "), column)
  }

  mutating func readDrug(_ drug: String, _ cell: TableCell, _ index: Int, _ row: inout NormalTable.Row) {
    guard choices.hasDrugColumns else { return found.drugColumns.insert(header.names[index]) }
    changes += 1
    let place = table.column(.medication, named: "Medication")
    let name = header.names[index]
    if let number = cell.text.decimalNumber {
      if number == 0 { return }
      guard let taken = taken(number, of: drug, name), !cell.text.hasPrefix("0") || number < 1 else {
        if choices.keepsNotes {
          row.set(table.keptColumn(name), cell.text, cell.column)
        } else {
          found.unnamed.append(
            TableQuestion.Example(text: "\(name): \(cell.text)".escapedExcerpt, line: row.line))
        }
        return
      }
      join(taken, place, cell.column, &row)
    } else {
      switch CellVocabularies.shared.answer.value(Array(cell.text.utf8).span) {
      case .yes?: join(name, place, cell.column, &row)
      case .no?, .unknown?: break
      case nil where cell.text.lowercased().allSatisfy({ $0 == "x" || $0 == "|" || $0 == "✓" }):
        join("\(bareDrug(name)) x\(cell.text.count)", place, cell.column, &row)
      case nil:
        join(TableHeader.namesClass(name) ? cell.text : "\(name) \(cell.text)", place, cell.column, &row)
      }
    }
  }

  /// A number in a column named after a drug: how many, how much, or drops. As many of anything else nobody takes.
  private func taken(_ number: Double, of drug: String, _ name: String) -> String? {
    let bare = bareDrug(name)
    if name.lowercased().contains("mg") && bare != name { return "\(bare) \(plain(number))mg" }
    if number == 1 { return bare }
    if number == 0.5 { return "half " + bare }
    if number == number.rounded(), number <= 12 { return "\(bare) x\(Int(number))" }
    if case .drug(let known) = options.vocabulary.match(drug),
      options.vocabulary.isStrength(known, Int(number * 1000))
    {
      return "\(bare) \(plain(number))mg"
    }
    if ListReader.drops.contains(drug), number <= 60, number == number.rounded() {
      return "\(bare) \(Int(number)) drops"
    }
    return number == number.rounded() && MedicationItem.strengths.contains(Int(number))
      ? "\(bare) \(plain(number))mg" : nil
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() && number < 1e6 ? "\(Int(number))" : "\(number)"
  }

  /// The name without `(mg)` or another unit in brackets.
  private func bareDrug(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("), open > name.startIndex else { return name }
    return name[..<open].trimmingBlanks
  }

  /// Drugs that are taken in drops.
  private static let drops: Set<String> = [
    "metamizole", "tramadol", "tilidine", "metoclopramide",
  ]

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
    case .yes: table.periods.append((day, entry.row.line))
    case .unread:
      let column = header.roles.firstIndex(of: .period).map { header.names[$0] } ?? ""
      row.set(table.keptColumn(column), cell.text, cell.column)
      table.remarks.append(
        (
          ImportRemark(kind: .unread, column: column.escapedExcerpt, text: cell.text.escapedExcerpt),
          entry.row.line
        ))
    }
    changes += 1
  }
}
