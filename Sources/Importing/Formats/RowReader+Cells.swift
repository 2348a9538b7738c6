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

  private func readFact(
    _ role: ColumnRole, _ place: CellPlace, of record: Record, _ draft: inout RowDraft
  ) -> CellExpectation? {
    let cell = record.bytes.span.extracting(place.range)
    switch role {
    case .aura: return readAnswer(cell, &draft.attack.aura, &draft.isTelling)
    case .nausea: return readAnswer(cell, &draft.attack.features.nausea, &draft.isTelling)
    case .vomiting: return readAnswer(cell, &draft.attack.features.vomiting, &draft.isTelling)
    case .photophobia: return readAnswer(cell, &draft.attack.features.photophobia, &draft.isTelling)
    case .phonophobia: return readAnswer(cell, &draft.attack.features.phonophobia, &draft.isTelling)
    case .worseWithActivity:
      return readAnswer(cell, &draft.attack.features.worseWithActivity, &draft.isTelling)
    case .auraMinutes:
      guard let minutes = WrittenNumber.minutes(cell, bare: 1) else {
        return words.nothing.value(cell) == nil ? .minutes : nil
      }
      draft.attack.auraMinutes = minutes
      if minutes > 0 { draft.isTelling = true }
    case .type:
      let described = words.kind.value(cell) == nil ? Description(whole: String(cell)) : nil
      if let described, described.isMigraine, !String(cell).contains("?") {
        (draft.attack.kind, draft.isTelling) = (.migraine, true)
        if draft.attack.aura == nil { draft.attack.aura = described.aura }
        // `left throbbing migraine`: where and of what kind has a place of its own.
        if described.side != nil || described.quality != nil {
          draft.raw.add(sheet.names[place.index], record.bytes[place.range])
        }
        break
      }
      let kind = words.kind.value(cell)
      // `Vestibular Migraine`, `Chronic migraine; Menstrual migraine`: all of its names are of one kind.
      if kind == nil, !String(cell).contains("?"),
        let named = HeadacheNames.kindOfAll(ListItems.items(of: String(cell)))
      {
        (draft.attack.kind, draft.isTelling) = (words.kind.value(Array(named.utf8).span) ?? nil, true)
        if draft.attack.aura == nil, HeadacheNames.hasAura(String(cell)) { draft.attack.aura = true }
        draft.raw.add(sheet.names[place.index], record.bytes[place.range])
        break
      }
      keepUnread(place, of: record, kind, &draft) { $0.attack.kind = $1 }
    case .side:
      let side = words.side.value(cell)
      keepUnread(place, of: record, side, &draft) { $0.attack.side = $1 }
      // `left temple` is left, and where on the left is kept.
      if side == nil, let described = Description(whole: String(cell))?.side {
        draft.attack.side = words.side.value(Array(described.utf8).span) ?? nil
      }
    case .quality:
      let quality = words.quality.value(cell)
      let items = quality == nil ? ListItems.items(of: String(cell)) : []
      let known = items.compactMap { words.quality.value(Array($0.utf8).span) ?? nil }
      guard items.count > 1, let first = known.first else {
        keepUnread(place, of: record, quality, &draft) { $0.attack.quality = $1 }
        break
      }
      // Of several the one that tells a migraine; the others are kept.
      (draft.attack.quality, draft.isTelling) = (known.contains(.throbbing) ? .throbbing : first, true)
      remark(.unread, place.index, record.text(place.range), &draft)
      draft.raw.add(sheet.names[place.index], record.bytes[place.range])
    case .impact:
      keepUnread(place, of: record, words.impact.value(cell), &draft) { $0.attack.impact = $1 }
      if draft.attack.impact == Impact.none { break }
      draft.isTelling = draft.isTelling || draft.attack.impact != nil
    case .relief:
      guard let relief = words.relief.value(cell) else {
        return words.nothing.value(cell) == nil ? .relief : nil
      }
      draft.relief = relief
    case .triggers:
      for trigger in list(place, of: record) {
        // `not stress`
        if HeadacheDenialWords.denial(in: trigger) == .none {
          draft.attack.triggers.append(trigger)
        } else {
          remark(.unread, place.index, trigger, &draft)
          draft.raw.add(sheet.names[place.index], record.bytes[place.range])
        }
      }
    case .symptoms:
      for symptom in list(place, of: record) {
        // `no headache`, `no nausea`
        let denial = HeadacheDenialWords.denial(in: symptom)
        if denial == .none {
          draft.attack.note(symptom: symptom)
        } else {
          draft.note(denial, at: place.index)
          remark(.unread, place.index, symptom, &draft)
          draft.raw.add(sheet.names[place.index], record.bytes[place.range])
        }
      }
      if draft.attack.hasSymptom { draft.isTelling = true }
    case .note:
      if words.nothing.value(cell) != nil { break }
      let whole = record.range(place.index)
      let text = record.text(FormulaGuard.strip(whole, of: record.bytes, own: false))
      draft.attack.note += draft.attack.note.isEmpty ? text : "\n" + text
    // Read with the drugs, once all columns are; or elsewhere.
    default: break
    }
    return nil
  }

  private func readAnswer(
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

  /// A word the program has no case for is no mistake: it is kept as it stands, and named.
  private func keepUnread<Value>(
    _ place: CellPlace, of record: Record, _ meaning: Value??, _ draft: inout RowDraft,
    _ store: (inout RowDraft, Value?) -> Void
  ) {
    switch meaning {
    case let value?:
      store(&draft, value)
      if value != nil, sheet.roles[place.index] != .impact { draft.isTelling = true }
    case nil where words.nothing.value(record.bytes.span.extracting(place.range)) != nil: break
    case nil:
      // That nobody understands it is no headache: `went for a run`, `no headache`.
      let text = record.text(place.range)
      if sheet.roles[place.index] != .impact {
        draft.note(HeadacheDenialWords.denial(ofUnknown: text), at: place.index)
      }
      remark(.unread, place.index, record.text(place.range), &draft)
      draft.raw.add(sheet.names[place.index], record.bytes[place.range])
    }
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

  /// The items of a list: see ``ListItems``.
  private func list(_ place: CellPlace, of record: Record) -> [String] {
    let text = record.text(place.range)
    if words.nothing.value(record.bytes.span.extracting(place.range)) != nil { return [] }
    return ListItems.items(of: text)
  }
}
