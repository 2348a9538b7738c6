import CivilTime
import Diary

/// Reading single cells. Each returns what would have been accepted, or `nil` when all is well.
extension RowReader {
  mutating func read(_ role: ColumnRole, _ place: CellPlace, of record: CSVRecord, _ draft: inout RowDraft)
    -> CellExpectation?
  {
    switch role {
    case .date: return readTime(place, of: record, needsDay: true) { draft.date = $0 }
    case .start:
      draft.others += 1
      return readTime(place, of: record, needsDay: false) { draft.start = $0 }
    case .headache:
      draft.headache = words.answer.value(record.bytes.span.extracting(place.range))
      return draft.headache == nil ? .answer : nil
    default:
      draft.others += 1
      return readFact(role, place, of: record, &draft)
    }
  }

  private mutating func readFact(
    _ role: ColumnRole, _ place: CellPlace, of record: CSVRecord, _ draft: inout RowDraft
  ) -> CellExpectation? {
    let cell = record.bytes.span.extracting(place.range)
    switch role {
    case .end:
      if cell[0] &- 0x30 >= 10, let isOngoing = words.end.value(cell) {
        draft.isOngoing = isOngoing
        return nil
      }
      return readTime(place, of: record, needsDay: false) { draft.end = $0 }
    case .endDate: return readTime(place, of: record, needsDay: true) { draft.endDate = $0 }
    case .duration, .durationHours, .durationMinutes: return readDuration(role, place, of: record, &draft)
    case .severity: return readSeverity(place, of: record, &draft)
    case .aura: return readAnswer(cell) { draft.attack.aura = $0 }
    case .nausea: return readAnswer(cell) { draft.attack.features.nausea = $0 }
    case .vomiting: return readAnswer(cell) { draft.attack.features.vomiting = $0 }
    case .photophobia: return readAnswer(cell) { draft.attack.features.photophobia = $0 }
    case .phonophobia: return readAnswer(cell) { draft.attack.features.phonophobia = $0 }
    case .worseWithActivity: return readAnswer(cell) { draft.attack.features.worseWithActivity = $0 }
    case .auraMinutes:
      guard let minutes = WrittenNumber.minutes(cell, bare: 1) else { return .minutes }
      draft.attack.auraMinutes = minutes
    case .type: keepUnread(place, of: record, words.kind.value(cell), &draft) { $0.attack.kind = $1 }
    case .side: keepUnread(place, of: record, words.side.value(cell), &draft) { $0.attack.side = $1 }
    case .quality: keepUnread(place, of: record, words.quality.value(cell), &draft) { $0.attack.quality = $1 }
    case .impact: keepUnread(place, of: record, words.impact.value(cell), &draft) { $0.attack.impact = $1 }
    case .relief:
      guard let relief = words.relief.value(cell) else { return .relief }
      draft.relief = relief
    case .medication: return readMedication(place, of: record, &draft)
    case .triggers: draft.attack.triggers += list(place, of: record)
    case .symptoms: for symptom in list(place, of: record) { draft.attack.note(symptom: symptom) }
    case .note:
      let whole = record.range(place.index)
      let text = record.text(FormulaGuard.strip(whole, of: record.bytes, own: false))
      draft.attack.note += draft.attack.note.isEmpty ? text : "\n" + text
    // Read with the drugs, once all columns are; or elsewhere.
    case .dosage, .start, .date, .headache: break
    }
    return nil
  }

  private func readTime(
    _ place: CellPlace, of record: CSVRecord, needsDay: Bool, _ store: (WrittenTime) -> Void
  ) -> CellExpectation? {
    let cell = record.bytes.span.extracting(place.range)
    switch WrittenTime.read(cell, order: options.dateOrder) {
    case .ambiguous:
      return .dateOrder
    case .time(let time) where time.day != nil || !needsDay:
      if let day = time.day, day < RowReader.earliest { return .laterYear }
      store(time)
      return nil
    case .malformed where WrittenTime.orders(cell)?.only != nil:
      return .dateInOrder(options.dateOrder ?? .monthFirst, options.dateOrderEvidence)
    case .time, .malformed:
      return needsDay ? .date : .time
    }
  }

  /// No diary reaches back further; a year before it is a slip (`0025`, `1025`).
  private static let earliest = CivilDay(number: -25_567)

  private func readAnswer(_ cell: Span<UInt8>, _ store: (Bool?) -> Void) -> CellExpectation? {
    guard let answer = words.answer.value(cell) else { return .answerOrUnknown }
    store(answer.known)
    return nil
  }

  private func readDuration(
    _ role: ColumnRole, _ place: CellPlace, of record: CSVRecord, _ draft: inout RowDraft
  ) -> CellExpectation? {
    let cell = record.bytes.span.extracting(place.range)
    if cell[0] &- 0x30 >= 10, let isOngoing = words.end.value(cell) {
      draft.isOngoing = isOngoing
      return nil
    }
    let bare: Int? = role == .durationHours ? 60 : role == .durationMinutes ? 1 : nil
    guard let minutes = WrittenNumber.minutes(cell, bare: bare) else {
      return .length
    }
    draft.duration = minutes
    return nil
  }

  private func readSeverity(_ place: CellPlace, of record: CSVRecord, _ draft: inout RowDraft)
    -> CellExpectation?
  {
    let cell = record.bytes.span.extracting(place.range)
    switch WrittenNumber.intensity(cell) {
    case .value(let value): draft.attack.peak = value
    case .rounded(let value):
      draft.attack.peak = value
      draft.isRounded = true
      draft.raw.add(sheet.names[place.index], record.bytes[place.range])
    case nil:
      guard let meaning = words.severity.value(cell) else { return .intensity }
      draft.attack.peak = meaning
    }
    return nil
  }

  /// A word the program has no case for is no mistake: it is kept as it stands.
  private func keepUnread<Value>(
    _ place: CellPlace, of record: CSVRecord, _ meaning: Value??, _ draft: inout RowDraft,
    _ store: (inout RowDraft, Value?) -> Void
  ) {
    switch meaning {
    case let value?: store(&draft, value)
    case nil: draft.raw.add(sheet.names[place.index], record.bytes[place.range])
    }
  }

  private mutating func readMedication(_ place: CellPlace, of record: CSVRecord, _ draft: inout RowDraft)
    -> CellExpectation?
  {
    let cell = record.bytes.span.extracting(place.range)
    if let earlier = draft.medication { draft.doses += drugs.doses(earlier, relief: nil) }
    let (words, name) = (words, options.drugName)
    let slot = drugs.slot(cell, hash: place.hash) { MedicationCell($0, words: words, drugName: name) }
    draft.medication = slot
    guard let read = drugs.cell(slot) else { return .drug }
    if read.isPartlyRead { draft.raw.add(sheet.names[place.index], record.bytes[place.range]) }
    if draft.tookMedication != .yes { draft.tookMedication = read.answer }
    return nil
  }

  /// Items separated by `;` or `|` or line ends; by commas where there is none of these.
  private func list(_ place: CellPlace, of record: CSVRecord) -> [String] {
    let text = record.text(place.range)
    let strong: (Character) -> Bool = { $0 == ";" || $0 == "|" || $0.isNewline }
    let parts =
      text.contains(where: strong) ? text.split(whereSeparator: strong) : text.split(separator: ",")
    return parts.compactMap { part in
      let item = part.drop { $0 == " " }
      let trimmed = item.reversed().drop { $0 == " " }.reversed()
      return trimmed.isEmpty ? nil : String(trimmed)
    }
  }
}
