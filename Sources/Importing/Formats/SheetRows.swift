import Cells
import Containers
import CivilTime
import Diary
import Parsing

/// The rows below a header, whichever the format: empty and ragged ones are dealt with here.
struct SheetRows {
  private let sheet: Sheet
  private var reader: RowReader
  private var own: AttackCSV.Reader
  private var problems: [ImportProblem] = []
  /// Of a daily sheet, the first line for each day with and without headache.
  private var headacheLines: [CivilDay: Int] = [:]
  private var freeLines: [CivilDay: Int] = [:]
  /// The day of the last headache.
  private var lastDay: CivilDay?
  /// Columns that nothing reads, and that may hold drugs.
  private let loose: [Int]
  private let vocabulary: Vocabulary
  /// The rows in which drugs are looked for there.
  private static let searched = 60

  init(sheet: Sheet, options: ImportOptions) {
    self.sheet = sheet
    vocabulary = options.vocabulary
    loose =
      sheet.format == .ownAttacks
      ? [] : sheet.names.indices.filter { !sheet.isUsed($0) && TableHeader.mayNameDrugs(sheet.names[$0]) }
    reader = RowReader(sheet: sheet, options: options)
    own = AttackCSV.Reader(sheet: sheet, now: options.now)
  }

  /// Reads a row, delivers its entry where it has one, and accounts for it in `summary`.
  ///
  /// `contradicts`: the name of a column that says that there was no headache, where others say that there was.
  /// `isOfDosesAlone`: whether of a headache nobody knows, whatever was taken.
  mutating func take<Failure: Error>(
    _ record: Record, _ summary: inout ImportSummary, isOfDosesAlone: Bool = false,
    contradicts: String? = nil,
    _ deliver: (ImportedRow) throws(Failure) -> Void
  ) throws(Failure) {
    // Spreadsheets end in rows of bare separators.
    if record.isBlank { return }
    summary.rows += 1
    if record.isHidden || !record.struck.isEmpty { summary.isPartlyCrossedOut = true }
    if summary.rows < Self.searched, !loose.isEmpty { lookForDrugs(record, &summary) }
    if record.count != sheet.width, let problem = misfit(record) {
      summary.refused += 1
      return summary.add(problem)
    }
    problems.removeAll(keepingCapacity: true)
    if sheet.format == .ownAttacks {
      if let row = own.row(record, &problems), case .attack(let attack) = row.entry {
        summary.countAttack(on: attack.onset.moment.day)
        try deliver(row)
      }
    } else {
      (reader.isOfDosesAlone, reader.contradicts) = (isOfDosesAlone, contradicts)
      try takeForeign(record, &summary, deliver)
    }
    guard !problems.isEmpty else { return }
    summary.refused += 1
    for problem in problems { summary.add(problem) }
  }

  private mutating func takeForeign<Failure: Error>(
    _ record: Record, _ summary: inout ImportSummary, _ deliver: (ImportedRow) throws(Failure) -> Void
  ) throws(Failure) {
    var draft = RowDraft(key: reader.emptyKey)
    switch reader.read(record, into: &draft, &problems) {
    case .attack:
      summary.countAttack(on: draft.attack.onset.moment.day, peak: draft.attack.peak)
      summary.clocks.add(draft.attack)
      let day = draft.attack.onset.moment.day
      if draft.attack.peak == nil, draft.hasToldDoses, day == lastDay { summary.mayContinue = true }
      lastDay = day
      note(draft.attack.onset.moment.day, hasHeadache: true, record.line, &summary)
      for remark in draft.remarks { summary.remarks.add(remark, line: record.line) }
      // Taken out of the draft and not copied.
      var attack = Attack(onset: draft.attack.onset, end: .unknown)
      swap(&attack, &draft.attack)
      try deliver(
        ImportedRow(
          line: record.line, key: draft.key, moment: draft.moment, uuid: nil, entry: .attack(attack),
          raw: draft.raw.bytes))
    case .checkIn(let checkIn):
      summary.countCheckIn(on: checkIn.day)
      note(checkIn.day, hasHeadache: false, record.line, &summary)
      for remark in draft.remarks { summary.remarks.add(remark, line: record.line) }
      try deliver(
        ImportedRow(
          line: record.line, key: draft.key, moment: draft.moment, uuid: nil,
          entry: .checkIn(checkIn, doses: draft.attack.doses),
          raw: draft.raw.bytes))
    case .doses(let doses, let day):
      summary.countOther(on: day)
      for remark in draft.remarks { summary.remarks.add(remark, line: record.line) }
      for (part, dose) in doses.enumerated() {
        try deliver(
          ImportedRow(
            line: record.line, key: draft.key.part(part), moment: RowMoment(dose: dose, of: day), uuid: nil,
            entry: .dose(dose), raw: part == 0 ? draft.raw.bytes : nil))
      }
    case .silent:
      summary.countSilent(on: draft.start?.day ?? draft.date?.day)
      for remark in draft.remarks { summary.remarks.add(remark, line: record.line) }
    case .refused: break
    }
  }

  private func lookForDrugs(_ record: Record, _ summary: inout ImportSummary) {
    for index in loose where index < record.count && !record.trimmed(index).isEmpty {
      if TableHeader.namesDrug(record.text(record.trimmed(index)), vocabulary) {
        summary.unreadDrugCells += 1
      }
    }
  }

  /// Notices the day that has rows of both kinds, at the first row of the second.
  private mutating func note(
    _ day: CivilDay, hasHeadache: Bool, _ line: Int, _ summary: inout ImportSummary
  ) {
    guard sheet.format == .dailySheet else { return }
    let (own, other) =
      hasHeadache ? (headacheLines[day], freeLines[day]) : (freeLines[day], headacheLines[day])
    if own != nil { return }
    if hasHeadache { headacheLines[day] = line } else { freeLines[day] = line }
    guard let other else { return }
    summary.doubleDays.append(
      ImportSummary.DoubleDay(
        day: day, headacheLine: hasHeadache ? line : other, freeLine: hasHeadache ? other : line))
  }

  /// What is wrong with a row that has more or fewer cells than the header has names; `nil` where every
  /// cell beyond the names is empty.
  private func misfit(_ record: Record) -> ImportProblem? {
    let excess = (0..<record.count).dropFirst(sheet.width).first { !record.trimmed($0).isEmpty }
    if excess == nil, record.count >= sheet.width { return nil }
    return ImportProblem(
      row: record.line, position: record.position(excess ?? record.count),
      .cellCount(record.count, expected: sheet.width))
  }
}
