import Containers
import Diary

/// How many were taken, and when, in columns beside the drug: `Sumatriptan`, `2`, `14:30`.
extension ListReader {
  /// The drug with what stands beside it, where the cell names one drug without; a cell that says anything else is kept.
  mutating func completed(
    _ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) -> TableCell {
    let beside = [TableRole.count, .doseTime].compactMap { role in
      header.column(of: role, beside: index).map { (role, $0) }
    }.filter { !entry.row.text($0.1).isEmpty }
    if beside.isEmpty { return cell }
    let doses =
      (try? MedicationCell(cell.text, words: .shared, vocabulary: options.vocabulary))?.doses ?? []
    var cell = cell
    for (role, column) in beside {
      let text = entry.row.text(column)
      let isNumber = entry.row.kind(column) == .number
      let more = doses.count == 1 ? ListReader.addition(text, isNumber: isNumber, role, doses[0]) : nil
      guard let more else {
        // How many were taken is not certain: it is asked, or a note.
        let isAsked = role == .count && doses.count == 1 && !choices.keepsNotes
        if isAsked { found.unnamed.append(TableQuestion.Example(text: text.escapedExcerpt, line: row.line)) }
        keepBeside(text, column, entry, &row)
        continue
      }
      changes += 1
      cell.text = more.isNone ? "none" : more.before + cell.text + more.behind
    }
    return cell
  }

  /// What a cell beside a drug adds to it; `nil` where that is not certain.
  private static func addition(
    _ text: String, isNumber: Bool, _ role: TableRole, _ dose: Dose
  ) -> (before: String, behind: String, isNone: Bool)? {
    if role == .doseTime {
      guard dose.takenAt == nil, let clock = ClockCell(text, isFraction: isNumber),
        clock.precision == .minute,
        clock.end == nil, !clock.isBareNumber, let minute = clock.minute, minute < 1440
      else { return nil }
      let (hour, rest) = (minute / 60, minute % 60)
      return ("", " \(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)", false)
    }
    if text.decimalNumber == nil, let answer = CellVocabularies.shared.answer.value(Array(text.utf8).span) {
      return answer == .unknown ? nil : ("", "", answer == .no)
    }
    if MedicationItem.saysHalf(text) || ["1/2", "½"].contains(text) { return ("half ", "", false) }
    guard dose.count == 1, let number = text.decimalNumber ?? CountWords.number(text) else { return nil }
    if number == 0.5 { return ("half ", "", false) }
    guard number == number.rounded(), number <= 20 else { return nil }
    return ("", number > 1 ? " x\(Int(number))" : "", number == 0)
  }

  /// A number or a time beside which no drug is named.
  mutating func readAlone(
    _ cell: TableCell, _ role: TableRole, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) {
    let drugs = header.roles[..<index].lastIndex(of: .cell(.medication))
    if let drugs, header.column(of: role, beside: drugs) == index, !entry.row.text(drugs).isEmpty { return }
    if role == .count, cell.text.decimalNumber == 0 { return }
    keepBeside(cell.text, index, entry, &row)
  }

  private mutating func keepBeside(
    _ text: String, _ column: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) {
    let name = header.names[column]
    row.set(table.keptColumn(name), text, entry.row.cells[column].column)
    table.remarks.append(
      (ImportRemark(kind: .unread, column: name.escapedExcerpt, text: text.escapedExcerpt), row.line))
  }
}

extension TableHeader {
  /// The column that says more of what a column of drugs names: to its right, before the next of drugs.
  func column(of role: TableRole, beside drugs: Int) -> Int? {
    let next = roles[(drugs + 1)...].firstIndex { $0 == .cell(.medication) } ?? roles.count
    return roles[drugs..<next].firstIndex(of: role)
  }

  /// Of two columns for drugs one that holds numbers alone counts what stands on its left: `Drug`, `Tablets`.
  mutating func settleCounts(_ rows: ArraySlice<TableRow>) {
    let drugs = roles.indices.filter { roles[$0] == .cell(.medication) }
    for left in drugs where left + 1 < names.count && !drugs.contains(left + 1) {
      let texts = rows.map { $0.text(left + 1) }.filter { !$0.isEmpty }
      let numbers = texts.count { ($0.decimalNumber ?? CountWords.number($0) ?? 99) <= 20 }
      if CountWords.names(names[left + 1]), numbers * 2 > texts.count { readAsCount(left + 1) }
    }
    for (left, column) in zip(drugs, drugs.dropFirst()) {
      func holdsNumbers(_ column: Int) -> Bool {
        let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
        return !texts.isEmpty && texts.allSatisfy { ($0.decimalNumber ?? 99) <= 20 }
      }
      let isAnswer =
        CountWords.saysTaken(names[column])
        && rows.allSatisfy { row in
          row.text(column).isEmpty
            || CellVocabularies.shared.answer.value(Array(row.text(column).utf8).span) != nil
        }
      if isAnswer || holdsNumbers(column) && !holdsNumbers(left) { readAsCount(column) }
    }
  }

  /// `Morning`, `AM pain`, `Evening headache`, `Pain 2`: a part of a day, beside words for the pain alone.
  static func namesPart(_ name: String) -> Bool {
    let name = name.lowercased()
    return isPart(name) || namesPartOfPain(name)
  }

  /// The same where a word for the pain stands beside it.
  static func namesPartOfPain(_ name: String) -> Bool {
    let words = name.lowercasedWords.filter { $0 != "0" && $0 != "10" }
    let rest = words.filter { !isPart($0) && Int($0) == nil }
    let topics = rest.map(HeaderTopic.of)
    return rest.count < words.count && topics.contains { $0 == .pain || $0 == .headache || $0 == .strength }
      && topics.allSatisfy { [.pain, .headache, .strength, .level, .small].contains($0) }
  }

  private static func isPart(_ word: String) -> Bool {
    IntakeTimeWords.parts.contains { $0.words.contains(word) }
      || TableWords.all.contains { $0.parts.contains { $0.words.contains(word) } }
  }

  /// Columns called after parts of the day that hold strengths, where no other does: `Morning`, `Evening`.
  mutating func settleParts(_ rows: ArraySlice<TableRow>) {
    guard !roles.contains(.cell(.severity)) else { return }
    let parts = names.indices.filter { column in
      guard roles[column] == nil, TableHeader.namesPart(names[column]) else { return false }
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      return texts.count { IntensityWords($0, choices: TableChoices()) != .unknown } * 2 > texts.count
    }
    if parts.count > 1 { for column in parts { roles[column] = .cell(.severity) } }
  }
}
