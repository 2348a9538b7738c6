import Cells
import Containers
import Diary
import Parsing

/// How many were taken, and when, in columns beside the drug: `Sumatriptan`, `2`, `14:30`.
extension ListReader {
  /// The drug with what stands beside it, where the cell names one drug without; a cell that says anything else is kept.
  mutating func completed(
    _ cell: TableCell, _ index: Int, _ entry: DatedRow, _ row: inout NormalTable.Row
  ) -> TableCell {
    var roles: [TableRole] = [.amount, .count, .doseTime]
    if foldsAmounts(entry) { roles.insert(.cell(.dosage), at: 0) }
    let beside = roles.compactMap { role in
      header.column(of: role, beside: index).map { (role, $0) }
    }.filter { !entry.row.text($0.1).isEmpty }
    if beside.isEmpty { return cell }
    let doses =
      (try? MedicationCell(cell.text, words: .shared, vocabulary: options.vocabulary))?.doses ?? []
    var cell = cell
    for (role, column) in beside {
      var text = entry.row.text(column)
      let isNumber = entry.row.kind(column) == .number
      // `2` below `Dose (mg)`, of a drug that is not sold in so few: it may count tablets.
      let isDoubtful = isTooLittle(text, column, doses.first)
      if role != .doseTime, text.decimalNumber != nil, let unit = DoseColumnName(header.names[column])?.unit {
        text += " " + unit
      }
      let more = doses.count == 1 && !isDoubtful ? addition(text, isNumber: isNumber, role, doses[0]) : nil
      guard let more else {
        let text = entry.row.text(column)
        // How many were taken is not certain: it is asked, or a note.
        let isAsked = role != .doseTime && doses.count == 1 && !choices.keepsNotes
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
  private func addition(
    _ text: String, isNumber: Bool, _ role: TableRole, _ dose: Dose
  ) -> (before: String, behind: String, isNone: Bool)? {
    // `2 Stück` beside `Suma 50`
    if role == .amount || role == .cell(.dosage), dose.amount != nil, dose.count == 1,
      let count = CountWords.tablets(text)
    {
      return ("", count > 1 ? " x\(count)" : "", false)
    }
    if role == .amount || role == .cell(.dosage) {
      guard dose.amount == nil else { return nil }
      if let amount = amountBeside(text, of: dose.drug) { return ("", " " + amount, false) }
      if let counted = countedAmount(text) { return ("", counted, false) }
      if MedicationItem.saysHalf(text) || ["1/2", "½"].contains(text) { return ("half ", "", false) }
      // `2 tablets`
      return CountWords.tablets(text).map { ("", $0 > 1 ? " x\($0)" : "", false) }
    }
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
    let drugs =
      header.roles[..<index].lastIndex(of: .cell(.medication))
      ?? header.roles.firstIndex(of: .cell(.medication))
    let isBeside = drugs.map { header.column(of: header.roles[index] ?? role, beside: $0) == index } ?? false
    if let drugs, isBeside, !entry.row.text(drugs).isEmpty { return }
    if role == .count, cell.text.decimalNumber == 0 { return }
    keepBeside(cell.text, index, entry, &row)
  }

  /// Whether the amounts in a column of their own are read with the drug beside them: where a row has several drugs.
  func foldsAmounts(_ entry: DatedRow) -> Bool {
    if !entry.more.isEmpty || header.roles.count(where: { $0 == .cell(.medication) }) > 1 { return true }
    // A half, a number of tablets, `2x400mg`: what the reader of amounts would leave out.
    guard let column = header.column(.dosage), header.column(.medication) != nil else { return false }
    let text = entry.row.text(column)
    if CountWords.tablets(text) != nil { return true }
    return !text.isEmpty && MedicationItem.amount(text) == nil && (text.decimalNumber ?? 0) < 5
      && CellVocabularies.shared.nothing.value(Array(text.utf8).span) == nil
      && !isAmountWithUnit(text)
  }

  /// Whether a number below a column of milligrams is so small that it may count tablets.
  private func isTooLittle(_ text: String, _ column: Int, _ dose: Dose?) -> Bool {
    guard let dose, let number = text.decimalNumber, number < 4,
      DoseColumnName(header.names[column])?.unit == DoseUnit.milligram.symbol,
      case .drug(let drug) = options.vocabulary.match(dose.drug)
    else { return false }
    return !options.vocabulary.isStrength(drug, Int(number * 1000))
  }

  /// `50 mg`
  private func isAmountWithUnit(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count == 2 && String(words[0]).decimalNumber != nil
      && DoseUnit(symbol: words[1].lowercased()) != nil
  }

  /// `2x400mg`, `2 x 400 mg`
  private func countedAmount(_ text: String) -> String? {
    let text = text.lowercased().filter { $0 != " " }
    guard let mark = text.firstIndex(where: { "x×*".contains($0) }), let count = Int(text[..<mark]),
      (1...6).contains(count)
    else { return nil }
    let amount = String(text[text.index(after: mark)...])
    guard MedicationItem.amount(amount) != nil else { return nil }
    return " \(amount)" + (count > 1 ? " x\(count)" : "")
  }

  /// An amount as it stands behind a drug; `nil` where that is not certain.
  private func amountBeside(_ text: String, of drug: String) -> String? {
    if MedicationItem.amount(text) != nil { return text }
    guard let number = text.decimalNumber, number >= 5, number < 10_000 else { return nil }
    var known: Drug?
    if case .drug(let drug) = options.vocabulary.match(drug) { known = drug }
    return MedicationItem.isMilligrams(Int(number * 1000), of: known, options.vocabulary)
      ? plain(number) + "mg" : nil
  }

  /// Keeps a cell, or a part of what is said beside it, and names it.
  mutating func keepBeside(
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
    // The only one of drugs may stand on either side of it.
    if roles.count(where: { $0 == .cell(.medication) }) == 1 { return roles.firstIndex(of: role) }
    let next = roles[(drugs + 1)...].firstIndex { $0 == .cell(.medication) } ?? roles.count
    return roles[drugs..<next].firstIndex(of: role)
  }

  /// Of two columns for drugs one that holds numbers alone counts what stands on its left: `Drug`, `Tablets`.
  mutating func settleCounts(_ rows: ArraySlice<TableRow>) {
    let drugs = roles.indices.filter { roles[$0] == .cell(.medication) }
    for left in drugs {
      // `Drug`, `Dose`, `Qty`
      let beside = names[(left + 1)...].indices.prefix { column in
        column == left + 1 && !drugs.contains(column)
          || [.cell(.dosage), .doseTime, .amount].contains(roles[column - 1]) && !drugs.contains(column)
      }
      for column in beside where column == left + 1 || roles[column] == nil || roles[column] == .cell(.dosage)
      {
        let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
        let numbers = texts.count { ($0.decimalNumber ?? CountWords.number($0) ?? 99) <= 20 }
        if CountWords.names(names[column]), numbers * 2 > texts.count { readAsCount(column) }
      }
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
    return isPart(name) || isClock(name) || isClockSpan(name) || namesPartOfPain(name)
  }

  /// `08-12 Uhr`, `16–20h`
  static func isClockSpan(_ name: String) -> Bool {
    guard let unit = ["uhr", "h", "am", "pm"].first(where: name.hasSuffix) else { return false }
    let hours = name.dropLast(unit.count).split(whereSeparator: { "-– ".contains($0) }).map { Int($0) ?? 99 }
    return hours.count == 2 && hours.allSatisfy { $0 <= 24 }
  }

  /// `6am`, `12:00`
  private static func isClock(_ word: String) -> Bool {
    (word.hasSuffix("am") || word.hasSuffix("pm") || word.contains(":")) && word.first?.isNumber ?? false
      && ClockCell(word, isFraction: false) != nil
  }

  /// The same where a word for the pain stands beside it.
  static func namesPartOfPain(_ name: String) -> Bool {
    let words = name.lowercasedWords.filter { $0 != "0" && $0 != "10" }
    let rest = words.filter { !isPart($0) && !isClock($0) && Int($0) == nil }
    let topics = rest.map(HeaderTopic.of)
    return rest.count < words.count && topics.contains { $0 == .pain || $0 == .headache || $0 == .strength }
      && topics.allSatisfy { [.pain, .headache, .strength, .level, .small].contains($0) }
  }

  static func isPart(_ word: String) -> Bool {
    IntakeTimeWords.parts.contains { $0.words.contains(word) }
      || TableWords.all.contains { $0.parts.contains { $0.words.contains(word) } }
  }

  /// Columns called after parts of the day that hold strengths, where no other does: `Morning`, `Evening`. Where some of them
  /// are said to be strengths, so are the others.
  mutating func settleParts(_ rows: ArraySlice<TableRow>) {
    let strengths = names.indices.filter { roles[$0] == .cell(.severity) }
    guard strengths.allSatisfy({ said.contains($0) && TableHeader.namesPart(names[$0]) }) else { return }
    let parts = names.indices.filter { column in
      guard roles[column] == nil, TableHeader.namesPart(names[column]) else { return false }
      let texts = rows.map { $0.text(column) }.filter { !$0.isEmpty }
      return texts.count { IntensityWords($0, choices: TableChoices()) != .unknown } * 2 > texts.count
    }
    if parts.count + strengths.count > 1 { for column in parts { roles[column] = .cell(.severity) } }
  }
}
