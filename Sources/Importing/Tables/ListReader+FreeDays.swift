import Cells
import CivilTime
import Diary

/// Days without headache.
extension ListReader {
  /// An explicit 0, or the person's word for a day with nothing in it, makes a headache-free day; a list of attacks alone
  /// makes none.
  mutating func markDays(_ reading: inout TableReading) {
    let asks = !answerColumns.isEmpty
    if asks, !markMigraines(&reading) {
      markTicks(&reading)
    } else if !asks, !markSaidAttacks(&reading), !markMigraineZeros(&reading) {
      markZeros(&reading)
    }
  }

  /// Columns of how bad one kind of headache was: a 0 in them is none of that, and may be another headache.
  ///
  /// - Returns: whether the rows are dealt with.
  private mutating func markMigraineZeros(_ reading: inout TableReading) -> Bool {
    let columns = header.names.indices.filter { header.use(of: $0) == .cell(.severity) }
    guard !columns.isEmpty, columns.allSatisfy(isOfOneKind), let place = table.roles.firstIndex(of: .severity)
    else { return false }
    let zeros = table.rows.indices.filter {
      table.rows[$0].text(place) == "0" && !tellsOfHeadache(table.rows[$0])
    }
    guard !zeros.isEmpty else { return false }
    switch choices.empty {
    case nil:
      let names = columns.map { header.names[$0].escapedExcerpt }
      reading.ask(.migraineAlone(column: names.joined(separator: ", "), count: zeros.count))
      return true
    case .free?: return false
    case .unknown?:
      for index in zeros { table.rows[index].set(place, "") }
      leaveOut(zeros.filter { tookSomething(table.rows[$0]) })
      return true
    }
  }

  /// A column that asks for migraines alone: a no is no headache-free day, unless a strength of 0 or the person says so.
  ///
  /// - Returns: whether the rows are dealt with.
  private mutating func markMigraines(_ reading: inout TableReading) -> Bool {
    guard header.column(.headache) == nil, let column = header.column(.migraine) ?? kinds.first?.column,
      migraineNumbers == nil
    else { return false }
    let place = table.roles.firstIndex(of: .migraine) ?? table.column(.migraine, named: "Migraine")
    let severity = table.roles.firstIndex(of: .severity)
    if let severity, table.rows.contains(where: { $0.text(severity) == "0" }) {
      markZeros(&reading)
      return true
    }
    let noes = table.rows.indices.filter { index in
      let row = table.rows[index]
      let headache = table.roles.firstIndex(of: .headache).map(row.text) ?? ""
      if CellVocabularies.shared.answer.value(Array(headache.utf8).span) == .no { return false }
      return saysNo(index, place) && !tellsOfHeadache(row)
        && severity.map { row.text($0).isEmpty } ?? true
    }
    guard !noes.isEmpty else { return false }
    // A column of its own says which days were free, so that of the others nothing is known.
    let saysFree =
      header.roles.firstIndex(of: .headacheFree).map { column in
        entries.contains {
          CellVocabularies.shared.answer.value(Array($0.row.text(column).utf8).span) == .yes
        }
      } ?? false
    guard let empty = choices.empty ?? (saysFree ? .unknown : nil) else {
      reading.ask(.migraineAlone(column: header.names[column].escapedExcerpt, count: noes.count))
      return true
    }
    if empty == .unknown {
      for index in noes { table.rows[index].set(place, "") }
      leaveOut(noes.filter { tookSomething(table.rows[$0]) })
    } else if !kinds.isEmpty {
      let headache = table.column(.headache, named: "Headache")
      for index in noes { table.rows[index].set(headache, "no") }
    }
    return true
  }

  /// Whether a row denies a migraine, or a headache of another kind.
  private func saysNo(_ index: Int, _ place: Int) -> Bool {
    let answers = CellVocabularies.shared.answer
    if answers.value(Array(table.rows[index].text(place).utf8).span) == .no { return true }
    return kinds.contains { answers.value(Array(entries[index].row.text($0.column).utf8).span) == .no }
  }

  /// Whether a row says something of a headache beside its strength. What nobody understands is none, unless it speaks
  /// of one: `fast Migräne`, `holiday`.
  func tellsOfHeadache(_ row: NormalTable.Row) -> Bool {
    let silent: Set<ColumnRole> = [.date, .severity, .note, .triggers, .medication, .dosage, .relief]
    let words = CellVocabularies.shared
    func denies(_ text: String) -> Bool {
      let bytes = Array(text.utf8)
      return words.answer.value(bytes.span) == .no || words.nothing.value(bytes.span) != nil || text == "0"
        || HeadacheDenialWords.denial(in: text) != .none
    }
    func isUnsure(_ text: String, _ role: ColumnRole?) -> Bool {
      guard role == .type || role == .side || role == .quality else { return false }
      let bytes = Array(text.utf8)
      if text.contains("?") { return true }
      if words.kind.value(bytes.span) != nil || words.side.value(bytes.span) != nil
        || words.quality.value(bytes.span) != nil || Description(whole: text)?.isTelling ?? false
      {
        return false
      }
      return HeadacheDenialWords.denial(ofUnknown: text) != .none
    }
    return row.cells.contains { cell in
      !cell.text.isEmpty && !denies(cell.text) && !isUnsure(cell.text, table.roles[cell.column])
        && (table.roles[cell.column].map { !silent.contains($0) } ?? false)
    }
  }

  /// Whether a row without pain says something else, or that something was taken.
  func tellsMore(_ row: NormalTable.Row) -> Bool { tellsOfHeadache(row) || tookSomething(row) }

  /// A column of intensities that has a 0 says of its days whether there was a headache.
  private mutating func markZeros(_ reading: inout TableReading) {
    guard let severity = table.roles.firstIndex(of: .severity) else { return }
    var isZero = table.rows.map { $0.text(severity) == "0" }
    guard isZero.contains(true), !readChanges(isZero, severity, &reading) else { return }
    isZero = table.rows.map { $0.text(severity) == "0" }
    let headache = table.column(.headache, named: "Headache")
    var free = 0
    var alone: [Int] = []
    defer {
      reading.notes.append(.zeros(free))
      if !alone.isEmpty { reading.notes.append(.dosesAlone(alone)) }
    }
    for index in table.rows.indices {
      let row = table.rows[index]
      let tells = tellsOfHeadache(row)
      if isZero[index], !tells {
        free += 1
        table.rows[index].set(severity, "")
        table.rows[index].set(headache, "no")
      } else if !isZero[index], tells || !row.text(severity).isEmpty {
        table.rows[index].set(headache, "yes")
      } else if !isZero[index], tookSomething(row) {
        // A sheet that says of its days whether there was a headache does not say it of this one.
        table.rows[index].isOfDosesAlone = true
        if tookSomething(row, orPreventive: false) { alone.append(row.line) }
      }
    }
  }

  /// Rows without a headache that hold something else, on days of which nothing is known: what was taken is kept, and
  /// all else named.
  private mutating func leaveOut(_ rows: [Int]) {
    var rows = rows
    rows.removeAll { index in
      guard tookSomething(table.rows[index]), !tellsOfHeadache(table.rows[index]) else { return false }
      table.rows[index].isOfDosesAlone = true
      return true
    }
    for index in rows {
      let row = table.rows[index]
      for cell in row.cells where table.roles[cell.column] != .date && !cell.text.isEmpty {
        let name = table.names[cell.column].escapedExcerpt
        table.remarks.append(
          (ImportRemark(kind: .textAlone, column: name, text: cell.text.escapedExcerpt), row.line))
      }
    }
    changes += rows.count
    for index in rows.reversed() { table.rows.remove(at: index) }
  }

  /// What was taken is no sign of a headache-free day, nor of the other kind where the pain was 0.
  private func tookSomething(_ row: NormalTable.Row, orPreventive: Bool = true) -> Bool {
    row.cells.contains { cell in
      table.roles[cell.column] == .medication && saysTaken(cell.text, orPreventive: orPreventive)
    }
  }

  /// Whether a cell for drugs says that something was taken. `no suma`, `suma 50 forgotten` do not.
  func saysTaken(_ text: String, orPreventive: Bool = true) -> Bool {
    if text.isEmpty || CellVocabularies.shared.medication.value(Array(text.utf8).span) == .no { return false }
    guard
      let cell = try? MedicationCell(text, words: .shared, vocabulary: options.vocabulary, isSplit: true)
    else { return true }
    return !cell.doses.isEmpty || orPreventive && !cell.preventives.isEmpty
  }

  /// A sheet of ticks that never says no: what an empty day means has to be said.
  private mutating func markTicks(_ reading: inout TableReading) {
    let columns = answerColumns
    let answers = CellVocabularies.shared.answer
    func answer(_ row: TableRow, _ column: Int) -> CellAnswer? {
      row.text(column).isEmpty ? nil : answers.value(Array(row.text(column).utf8).span)
    }
    let saysNo = entries.contains { entry in columns.contains { answer(entry.row, $0) == .no } }
    // A column of its own says which days were free.
    let saysFree = header.roles.firstIndex(of: .headacheFree).map { column in
      entries.contains { answer($0.row, column) == .yes }
    }
    guard !saysNo, saysFree != true else { return }
    let isOpen = entries.map { entry in columns.allSatisfy { entry.row.text($0).isEmpty } }
    let isFilled = entries.map { entry in
      entry.row.filled.contains { column in
        column != dayColumn && column < header.roles.count && header.roles[column] != .weekday
          && (header.roles[column] != nil || kinds.contains { $0.column == column })
          && entry.row.text(column) != "0"
      }
    }
    let last = isFilled.lastIndex(of: true) ?? -1
    let open = isOpen.indices.filter { isOpen[$0] && $0 <= last }
    let beyond = isOpen.indices.filter { isOpen[$0] && $0 > last }.count
    guard !open.isEmpty else { return }
    guard let empty = choices.empty else {
      return reading.ask(.emptyDays(count: open.count, beyond: beyond))
    }
    if beyond > 0 { reading.notes.append(.emptyAfterLast(beyond)) }
    if empty == .unknown { leaveOut(open.filter { isFilled[$0] }) }
    guard empty == .free else { return }
    let place =
      kinds.isEmpty ? table.roles.firstIndex(of: .headache) ?? table.roles.firstIndex(of: .migraine) : nil
    let column = place ?? table.column(.headache, named: "Headache")
    changes += open.count
    for index in open { table.rows[index].set(column, "no") }
  }
}
