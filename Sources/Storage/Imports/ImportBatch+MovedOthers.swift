import CivilTime
import Diary
import SQLite

/// Doses by themselves and remarks whose date was corrected in the file, and nothing else: see ``MovedDays``.
extension ImportBatch {
  private struct DoseKey: Hashable {
    var dose: Dose
    var minute: Int

    init?(_ dose: Dose) {
      guard let at = dose.takenAt else { return nil }
      (self.dose, minute) = (dose, at.minuteOfDay)
      self.dose.takenAt = nil
    }
  }

  /// Adds the doses that are new, but those of another date.
  func settleNewDoses() throws(SQLiteError) {
    let new = newDoses
    newDoses = []
    var moved: [Int: (known: EarlierDoses.Known, isCertain: Bool)] = [:]
    if let span, !new.isEmpty, !policy.addsTwins, provenance.matchedCount > 0 {
      let missing = try earlierDoses?.missing { (known) throws(SQLiteError) in
        if known.isDeleted, try !corrections.has(.dose, known.id) { return false }
        return !others.isMatched(.dose, known.id)
          && known.dose.takenAt.map { span.contains($0.wallMinutes) } ?? false
      }
      var old: [DoseKey: [EarlierDoses.Known]] = [:]
      for known in missing ?? [] {
        if let key = DoseKey(known.dose) { old[key, default: []].append(known) }
      }
      var places: [DoseKey: [Int]] = [:]
      for (index, entry) in new.enumerated() where entry.origin.moment?.isOwnID != true {
        if let key = DoseKey(entry.dose) { places[key, default: []].append(index) }
      }
      for (key, places) in places {
        guard let equals = old[key] else { continue }
        let pairs = MovedDays.pairs(
          equals.compactMap { $0.dose.takenAt?.day }, places.compactMap { new[$0].dose.takenAt?.day })
        for pair in pairs { moved[places[pair.new]] = (equals[pair.old], pair.isCertain && isWholeFile) }
      }
    }
    for (index, entry) in new.enumerated() {
      guard let (known, isCertain) = moved[index] else {
        try insert(entry.dose, entry.origin)
        continue
      }
      earlierDoses?.take(known.id)
      if isCertain {
        try move(known.id, to: .dose(entry.dose), entry.origin)
      } else {
        matches.add(LikelyTwin(line: entry.origin.line))
      }
    }
  }

  /// Adds the remarks that are new, but those of another date.
  func settleNewNotes() throws(SQLiteError) {
    let new = newNotes
    newNotes = []
    var moved: [Int: (id: Int, isCertain: Bool)] = [:]
    if !new.isEmpty, !policy.addsTwins, provenance.matchedCount > 0 {
      let missing = try missingNotes()
      var places: [String: [Int]] = [:]
      for (index, entry) in new.enumerated() where entry.origin.moment?.isOwnID != true {
        places[entry.note.text, default: []].append(index)
      }
      for (text, places) in places {
        guard let equals = missing[text] else { continue }
        for pair in MovedDays.pairs(equals.map(\.day), places.map { new[$0].note.day }) {
          moved[places[pair.new]] = (equals[pair.old].id, pair.isCertain && isWholeFile)
        }
      }
    }
    for (index, entry) in new.enumerated() {
      guard let (id, isCertain) = moved[index] else {
        try addNew(.note(entry.note.text, entry.note.day), entry.origin)
        continue
      }
      others.match(.dayNote, id)
      if isCertain {
        try move(id, to: .note(entry.note.text, entry.note.day), entry.origin)
      } else {
        matches.add(LikelyTwin(line: entry.origin.line))
      }
    }
  }

  private func move(_ id: Int, to entry: BroughtEntry, _ origin: Provenance) throws(SQLiteError) {
    let updated = matches.updated
    try change(id, to: entry, origin)
    if matches.updated > updated {
      try provenance.endRows(of: entry.entity, id, but: origin.moment, origin.line)
    }
  }

  /// Remarks of earlier imports that no row of the file is, by what they say.
  private func missingNotes() throws(SQLiteError) -> [String: [StoredNote]] {
    let imports = try known.earlierImports()
    guard !imports.ids.isEmpty, let span else { return [:] }
    let rows = try transaction.connection.prepare(
      "SELECT id FROM day_note WHERE batch IN (\(imports.list)) AND day * 1440 BETWEEN ? AND ? ORDER BY id")
    try rows.bind([.integer(span.lowerBound), .integer(span.upperBound)])
    var missing: [String: [StoredNote]] = [:]
    while try rows.step() {
      let id = try rows.integer("id")
      guard !others.isMatched(.dayNote, id), let image = try transaction.image(.dayNote, key: [.integer(id)]),
        case .note(let text, let day) = try BroughtEntry(image, of: .dayNote, names: transaction.store.names)
      else { continue }
      missing[text, default: []].append(StoredNote(id: id, day: day, text: text))
    }
    return missing
  }
}
