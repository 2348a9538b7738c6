import Cells
import Containers
import CivilTime
import Diary

/// Reading single cells. Each returns what would have been accepted, or `nil` when all is well.
extension RowReader {
  func read(_ role: ColumnRole, _ place: CellPlace, of record: Record, _ draft: inout RowDraft)
    -> CellExpectation?
  {
    let cell = record.bytes.span.extracting(place.range)
    switch role {
    case .date: return readTime(place, of: record, needsDay: true) { draft.date = $0 }
    case .start: return readTime(place, of: record, needsDay: false) { draft.start = $0 }
    case .headache:
      if let answer = words.answer.value(cell) {
        draft.headache = answer
      } else if let kind = words.kind.value(cell), let kind {
        (draft.headache, draft.attack.kind) = (.yes, kind == .other ? nil : kind)
      }
      return draft.headache == nil ? .answer : nil
    case .migraine:
      if let answer = words.answer.value(cell) {
        draft.migraine = answer
      } else if let kind = words.kind.value(cell), kind == .migraine {
        draft.migraine = .yes
      }
      return draft.migraine == nil ? .answer : nil
    case .end:
      if cell[0] &- 0x30 >= 10, let isOngoing = words.end.value(cell) {
        draft.isOngoing = isOngoing
        if isOngoing { draft.isTelling = true }
        return nil
      }
      if isHalfMissing(place, of: record) { return .halfOfDay }
      let expected = readTime(place, of: record, needsDay: false) { draft.end = $0 }
      if draft.end?.precision == .onWaking {
        // At a time that nobody knows.
        draft.end = nil
        remark(.unread, place.index, record.text(place.range), &draft)
        draft.raw.add(sheet.names[place.index], record.bytes[place.range])
      }
      return expected
    case .endDate: return readTime(place, of: record, needsDay: true) { draft.endDate = $0 }
    case .duration, .durationHours, .durationMinutes: return readDuration(role, place, of: record, &draft)
    case .severity: return readSeverity(place, of: record, &draft)
    case .medication: return readMedication(place, of: record, &draft)
    default: return readFact(role, place, of: record, &draft)
    }
  }

  func readAnswer(
    _ cell: Span<UInt8>, _ field: inout Bool?, _ isTelling: inout Bool
  ) -> CellExpectation? {
    guard let answer = words.answer.value(cell) else { return .answerOrUnknown }
    field = answer.known
    if case .yes = answer { isTelling = true }
    return nil
  }

  private func readDuration(
    _ role: ColumnRole, _ place: CellPlace, of record: Record, _ draft: inout RowDraft
  ) -> CellExpectation? {
    let cell = record.bytes.span.extracting(place.range)
    if cell[0] &- 0x30 >= 10, let isOngoing = words.end.value(cell) {
      draft.isOngoing = isOngoing
      if isOngoing { draft.isTelling = true }
      return nil
    }
    let bare: Int? = role == .durationHours ? 60 : role == .durationMinutes ? 1 : nil
    guard let minutes = WrittenNumber.minutes(cell, bare: bare) else {
      return words.nothing.value(cell) == nil ? .length : nil
    }
    draft.duration = minutes
    return nil
  }

  private func readSeverity(_ place: CellPlace, of record: Record, _ draft: inout RowDraft)
    -> CellExpectation?
  {
    let cell = record.bytes.span.extracting(place.range)
    switch WrittenNumber.intensity(cell) {
    case .value(let value): draft.attack.peak = value
    case .rounded(let value):
      draft.attack.peak = value
      remark(.rounded(value), place.index, record.text(place.range), &draft)
      draft.raw.add(sheet.names[place.index], record.bytes[place.range])
    case nil:
      guard let meaning = words.severity.value(cell) else { return .intensity }
      draft.attack.peak = meaning
    }
    if draft.attack.peak != nil { draft.isTelling = true }
    return nil
  }

  private func readMedication(_ place: CellPlace, of record: Record, _ draft: inout RowDraft)
    -> CellExpectation?
  {
    let cell = record.bytes.span.extracting(place.range)
    // `Taken: yes`, `What: suma`: one dose, not two.
    if hasDrugColumns, cell[0] &- 0x30 >= 10, words.medication.value(cell) == .yes {
      draft.saysTaken = true
      draft.note(.yes, hasDoses: true, hasTimes: false)
      return nil
    }
    if let earlier = draft.medication { draft.doses += drugs.doses(earlier, relief: nil) }
    let slot = drugs.slot(cell, hash: place.hash) { (text) throws(CellRefusal) in
      try MedicationCell(text, words: words, vocabulary: options.vocabulary, isSplit: true)
    }
    draft.medication = slot
    if let plain = drugs.plain(slot) {
      draft.note(plain.answer, hasDoses: plain.hasDoses, hasTimes: plain.hasTimes)
      return nil
    }
    let read: MedicationCell
    switch drugs.cell(slot) {
    case .success(let cell): read = cell
    case .failure(let refusal): return refusal.expected
    }
    if !read.unread.isEmpty || !read.newDrugs.isEmpty {
      for text in read.unread { remark(.unread, place.index, text, &draft) }
      for drug in read.newDrugs where DrugClass(ofDrugsCalled: drug.name) == nil {
        remark(.newDrug(meant: drug.meant), place.index, drug.name, &draft)
      }
      if !read.unread.isEmpty { draft.raw.add(sheet.names[place.index], record.bytes[place.range]) }
    }
    for drug in read.preventives {
      remark(.preventiveIntake, place.index, drug, &draft)
      draft.raw.add(sheet.names[place.index], record.bytes[place.range])
    }
    // What is not understood there may as well be that nothing was taken.
    if !read.unread.isEmpty { draft.note(.part, at: place.index) }
    draft.note(read.answer, hasDoses: !read.doses.isEmpty, hasTimes: read.hasTimes)
    return nil
  }
}
