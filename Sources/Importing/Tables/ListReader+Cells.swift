import Cells
import CivilTime
import Containers
import Diary

/// The cells of a row, in the words of a plain sheet.
extension ListReader {
  mutating func read(_ entry: DatedRow) {
    var row = NormalTable.Row(line: entry.row.line)
    readDay(entry, &row)
    for index in entry.row.filled {
      let cell = entry.row.cells[index]
      if index == dayColumn { continue }
      let role = index < header.roles.count ? header.roles[index] : nil
      switch role {
      case .cell(.severity) where !header.otherStrengths.isEmpty: break
      case .cell(let role): read(role, cell, index, entry, &row)
      case .period: readPeriod(cell, entry, &row)
      case .description: readDescription(cell, index, &row)
      case .drug(let drug): readDrug(drug, cell, index, &row)
      // What is said of a drug is read with that.
      case .count, .doseTime, .amount: readAlone(cell, role ?? .count, index, entry, &row)
      case .weekday: readWeekday(cell, index, entry, &row)
      case .person, .headacheFree: break
      case nil where kinds.contains { $0.column == index }: break
      case .sum, nil:
        if let place = places[index] {
          row.set(place, cell.text, cell.column)
        } else {
          row.set(table.keptColumn("column \(index + 1)"), cell.text, cell.column)
        }
      }
    }
    readStrongest(entry, &row)
    readFreeDay(entry, &row)
    readContinued(entry, &row)
    readKinds(entry, &row)
    table.rows.append(row)
  }

  private mutating func readDay(_ entry: DatedRow, _ row: inout NormalTable.Row) {
    guard let column = dayColumn, let place = places[column] else { return }
    let text = entry.row.text(column)
    guard !text.isEmpty else { return }
    let cell = entry.row.cells[column]
    if let serial = entry.date?.serial, let day = entry.day {
      let time = SerialDate(serial, .dateTime, sheet.epoch)?.text
      let isWhole = serial == serial.rounded()
      row.set(place, isWhole ? day.iso : time ?? day.iso, cell.column)
      changes += 1
      return
    }
    guard let day = entry.day, let date = entry.date else { return row.set(place, text, cell.column) }
    // What has not happened yet is refused as it is written.
    if day > options.now.day { return row.set(place, text, cell.column) }
    if header.isBareDay(cell, in: column) {
      changes += 1
      return row.set(place, day.iso, cell.column)
    }
    let hasOtherStart =
      header.column(.date) != nil && header.column(.start).map { !entry.row.text($0).isEmpty } ?? false
    if case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: options.dateOrder),
      time.day == day, !hasOtherStart, choices.clock != 12 || !lacksHalf(date.clock)
    {
      return row.set(place, text, cell.column)
    }
    put(date, day, column, entry, &row)
  }

  func clockText(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  private mutating func read(
    _ role: ColumnRole, _ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) {
    guard let place = places[index] else {
      if role == .severity { readDescription(cell, index, &row) }
      return
    }
    func keep(_ text: String) { row.set(place, text, cell.column) }
    switch role {
    case .headache where index == headacheCount, .migraine where index == headacheCount:
      changes += 1
      keep(cell.text == "0" ? "no" : "yes")
    case .start, .end: readClock(role, cell, index, place, entry, &row)
    case .headache, .migraine:
      if let said = answer(cell, index, entry, &row) {
        keep(said)
      } else {
        readAnswer(cell, index, place, &row)
      }
    case .severity: readIntensity(cell, index, place, &row)
    case .durationMinutes where hoursBeside(entry) != nil: break
    case .durationHours where minutesBeside(entry) != nil:
      changes += 1
      row.set(
        table.column(.duration, named: header.names[index]),
        "\(cell.text) h \(minutesBeside(entry) ?? "0") min",
        cell.column)
    case .duration, .durationHours, .durationMinutes:
      let text = length(cell, role, index, entry.row.line)
      keep(text)
      if text.isEmpty { row.set(table.keptColumn(header.names[index]), cell.text, cell.column) }
    case .medication: readMedication(completed(cell, index, entry, &row), index, place, &row)
    case .relief where !entry.more.isEmpty: keepBeside(cell.text, index, entry, &row)
    case .relief: readRelief(cell, index, place, &row)
    case .nausea, .vomiting, .photophobia, .phonophobia, .worseWithActivity, .aura:
      let isKnown = CellVocabularies.shared.answer.value(Array(cell.text.utf8).span) != nil
      if !isKnown, let said = FeltAnswer(cell.text, of: role) {
        changes += 1
        keep(said.isYes ? "yes" : "no")
        if said.saysMore { row.set(table.keptColumn(header.names[index]), cell.text, cell.column) }
        if role == .aura, let minutes = said.minutes, header.column(.auraMinutes) == nil {
          row.set(table.column(.auraMinutes, named: header.names[index]), "\(minutes)", cell.column)
        }
      } else if !isKnown, cell.text.allSatisfy({ "+()".contains($0) }) {
        changes += 1
        keep("yes")
      } else if !isKnown, let number = TableWords.intensityWords[cell.text.lowercased()] {
        changes += 1
        keep(number > 0 ? "yes" : "no")
      } else {
        keep(cell.text)
      }
    case .dosage where foldsAmounts(entry): readAlone(cell, .amount, index, entry, &row)
    case .dosage where cell.text.decimalNumber != nil && DoseColumnName(header.names[index])?.unit != nil:
      changes += 1
      keep(cell.text + " " + (DoseColumnName(header.names[index])?.unit ?? "mg"))
    case .side, .quality: readSideOrQuality(role, cell, index, place, &row)
    case .endDate:
      let date = WrittenDate(cell.text, kind: cell.kind).map { order.map($0.ordered) ?? $0 }
      let later = entry.day.flatMap { laterDay(cell.text, from: $0, entry.row.line) }
      keep(reading(of: date) ?? later ?? cell.text)
    default: keep(cell.text)
    }
  }

  /// A date in the order of the file's others, as ISO 8601 writes it.
  private mutating func reading(of date: WrittenDate?) -> String? {
    guard let date else { return nil }
    if let serial = date.serial {
      return SerialDate(serial, serial == serial.rounded() ? .day : .dateTime, sheet.epoch)?.text
    }
    // Midnight is what a spreadsheet puts behind a day.
    if date.minute == 0 { return date.civilDay()?.iso }
    return written(date, from: current?.day, current?.row.line ?? 0)
  }

  mutating func readIntensity(
    _ cell: TableCell, _ index: Int, _ place: Int, _ row: inout NormalTable.Row
  ) {
    let words = CellVocabularies.shared
    if words.nothing.value(Array(cell.text.utf8).span) != nil,
      TableWords.intensityWords[cell.text.lowercased()] == nil
    {
      return row.set(place, "", cell.column)
    }
    switch IntensityWords(cell.text, choices: choices) {
    case .number(let number):
      if !IntensityWords.saysScale(cell.text) { found.numbers[index, default: []].append(number) }
      let isApproximate = IntensityWords.isApproximate(cell.text)
      if isApproximate { found.approximate.append(row.line) }
      if isApproximate || choices.word(cell.text) == nil && IntensityWords.hasWords(cell.text) {
        row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
      }
      let isMixed = has(.mixed, index) { $0.isMixed(index) }
      setIntensity(number, isMixed: isMixed, cell, index, place, &row)
    case .highest(let number):
      if !IntensityWords.saysScale(cell.text) { found.numbers[index, default: []].append(number) }
      found.highest.append(row.line)
      row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
      setIntensity(number, isMixed: false, cell, index, place, &row)
    case .word(let number):
      if CellVocabularies.shared.severity.value(Array(cell.text.utf8).span) == nil {
        changes += 1
        found.words.append((cell.text.escapedExcerpt, number, row.line))
        row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
      }
      row.set(place, "\(number)", cell.column)
    case .said(let number):
      changes += 1
      row.set(place, number.plain, cell.column)
    case .unknown:
      found.unknownWords.append(TableQuestion.Example(text: cell.text.escapedExcerpt, line: row.line))
      row.set(place, cell.text, cell.column)
    }
  }

  /// Whether a column has words beside its numbers.
  private func isMixed(_ column: Int) -> Bool {
    entries.contains { TableWords.intensityWords[$0.row.text(column).lowercased()] ?? 0 > 0 }
  }

  /// A number of the sheet's scale on that of the diary. Between words that are whole numbers a half is rounded.
  private mutating func setIntensity(
    _ number: Double, isMixed: Bool, _ cell: TableCell, _ index: Int, _ place: Int,
    _ row: inout NormalTable.Row
  ) {
    var value = number
    if let scale = scale(index), scale != 10, !IntensityWords.saysScale(cell.text) {
      value = number * 10 / Double(scale)
      table.scales[index] = scale
    }
    if migraineNumbers == index, number > 0 {
      row.set(table.column(.type, named: "Type"), "migraine", cell.column)
    } else if number > 0, header.column(.type) == nil, let kind = strongestKind(index, current) {
      row.set(table.column(.type, named: "Type"), kind, cell.column)
    }
    if isMixed, value != value.rounded() {
      value = value.rounded()
      found.rounded.append(row.line)
      row.set(table.keptColumn(header.names[index]), cell.text, cell.column)
    }
    let text = value == value.rounded() && value < 1000 ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
    if text != cell.text { changes += 1 }
    row.set(place, text, cell.column)
  }

  /// The highest number of the sheet's scale, where it is said by the person or the column's name.
  func scale(_ index: Int) -> Int? {
    // What is said of the sheet is meant of a column that does not say it itself.
    if let scale = choices.scale, header.otherStrengths.isEmpty { return scale }
    guard let last = TableHeader.scale(ofName: header.names[index]) else {
      if header.names[index].contains("%") { return 100 }
      return ["nrs", "vas"].contains(ColumnRole.folded(header.names[index]))
        ? 10 : choices.scale ?? statedScale
    }
    return last
  }
}
