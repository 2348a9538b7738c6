import Cells
import Containers
import Diary

/// Reading what an attack was like: symptoms, kind, side, quality, and what people wrote of it.
extension RowReader {
  func readFact(
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
      var side = words.side.value(cell)
      let described = side == nil ? Description(whole: String(cell)) : nil
      let said = described?.side.flatMap { words.side.value(Array($0.utf8).span) ?? nil }
      // `les deux côtés` says no more than a side; `left temple` is left, and where on the left is kept.
      if let described, let said, described.saysSideAlone { side = .some(said) }
      keepUnread(place, of: record, side, &draft) { $0.attack.side = $1 }
      if side == nil, let said { draft.attack.side = said }
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
          // `Erbrechen 2x` is vomiting; how often is kept.
          let counted = CountedWords.bare(symptom).flatMap { $0.count > 0 ? $0.text : nil }
          draft.attack.note(symptom: counted.flatMap { $0.isEmpty ? nil : $0 } ?? symptom)
          if counted != nil { draft.raw.add(sheet.names[place.index], record.bytes[place.range]) }
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

  /// The items of a list: see ``ListItems``.
  private func list(_ place: CellPlace, of record: Record) -> [String] {
    let text = record.text(place.range)
    if words.nothing.value(record.bytes.span.extracting(place.range)) != nil { return [] }
    return ListItems.items(of: text)
  }
}
