import CivilTime

/// What a file can say of an entry: it has a column, or a member, for it. What it cannot say is no reason to take
/// anything out that an earlier file has said.
package struct FileFields: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let end = FileFields(rawValue: 1)
  package static let peak = FileFields(rawValue: 1 << 1)
  package static let kind = FileFields(rawValue: 1 << 2)
  package static let side = FileFields(rawValue: 1 << 3)
  package static let quality = FileFields(rawValue: 1 << 4)
  package static let worseWithActivity = FileFields(rawValue: 1 << 5)
  package static let nausea = FileFields(rawValue: 1 << 6)
  package static let vomiting = FileFields(rawValue: 1 << 7)
  package static let photophobia = FileFields(rawValue: 1 << 8)
  package static let phonophobia = FileFields(rawValue: 1 << 9)
  package static let aura = FileFields(rawValue: 1 << 10)
  package static let auraMinutes = FileFields(rawValue: 1 << 11)
  package static let impact = FileFields(rawValue: 1 << 12)
  package static let note = FileFields(rawValue: 1 << 13)
  package static let triggers = FileFields(rawValue: 1 << 14)
  package static let symptoms = FileFields(rawValue: 1 << 15)
  package static let doses = FileFields(rawValue: 1 << 16)
  package static let relief = FileFields(rawValue: 1 << 17)
  package static let readings = FileFields(rawValue: 1 << 18)
  package static let zone = FileFields(rawValue: 1 << 19)
  /// What the source of an entry can know.
  package static let recordedFields = FileFields(rawValue: 1 << 20)
  /// The last day of a course.
  package static let stop = FileFields(rawValue: 1 << 21)
  package static let all = FileFields(rawValue: 1 << 22 - 1)
  /// What a list of symptoms may hold.
  package static let features: FileFields = [
    .worseWithActivity, .nausea, .vomiting, .photophobia, .phonophobia, .aura,
  ]
}

extension Attack {
  /// What a file says, and what was said `before` of that for which it has no place.
  package func beside(_ before: Attack, _ fields: FileFields) -> Attack {
    var said = self
    // A distance from UTC says nothing of the zone.
    if zone == nil, onset.moment.offset == before.onset.moment.offset { said.zone = before.zone }
    if fields == .all { return said }
    func keep<Field>(_ field: WritableKeyPath<Attack, Field?>, _ column: FileFields) {
      if said[keyPath: field] == nil, !fields.contains(column) {
        said[keyPath: field] = before[keyPath: field]
      }
    }
    func keep(_ field: WritableKeyPath<Attack, [some Any]>, _ column: FileFields) {
      if said[keyPath: field].isEmpty, !fields.contains(column) {
        said[keyPath: field] = before[keyPath: field]
      }
    }
    if end == .unknown, !fields.contains(.end) {
      said.end = before.end
      if case .at(let end) = before.end, end.instant < onset.moment.instant { said.end = .unknown }
    }
    keep(\.peak, .peak)
    keep(\.kind, .kind)
    keep(\.side, .side)
    keep(\.quality, .quality)
    keep(\.features.worseWithActivity, .worseWithActivity)
    keep(\.features.nausea, .nausea)
    keep(\.features.vomiting, .vomiting)
    keep(\.features.photophobia, .photophobia)
    keep(\.features.phonophobia, .phonophobia)
    keep(\.aura, .aura)
    keep(\.auraMinutes, .auraMinutes)
    keep(\.impact, .impact)
    keep(\.readings, .readings)
    keep(\.doses, .doses)
    keep(\.triggers, .triggers)
    keep(\.symptoms, .symptoms)
    if note.isEmpty, !fields.contains(.note) { said.note = before.note }
    said.recordedFields = recordedFields.union(before.recordedFields)
    var there = before.doses
    for index in said.doses.indices {
      let dose = said.doses[index]
      guard let same = there.firstIndex(where: { $0.drug == dose.drug }) else { continue }
      said.doses[index] = dose.beside(there.remove(at: same), fields)
    }
    return said
  }
}

extension Dose {
  /// See ``Attack/beside(_:_:)``.
  package func beside(_ before: Dose, _ fields: FileFields) -> Dose {
    var said = self
    if relief == nil, !fields.contains(.relief) { said.relief = before.relief }
    return said
  }
}

extension Trial {
  /// See ``Attack/beside(_:_:)``.
  package func beside(_ before: Trial, _ fields: FileFields) -> Trial {
    var said = self
    if stop == nil, !fields.contains(.stop), let last = before.stop, last >= start { said.stop = last }
    return said
  }
}
