import CivilTime

extension Attack {
  /// What a file says, and what was said `before` of that for which it is `lacking` a column.
  package func beside(_ before: Attack, lacking: FileFields) -> Attack {
    var said = self
    // A distance from UTC says nothing of the zone.
    if zone == nil, onset.moment.offset == before.onset.moment.offset { said.zone = before.zone }
    if lacking.isEmpty { return said }
    said.keepTimes(of: before, lacking)
    func keep<Field>(_ field: WritableKeyPath<Attack, Field?>, _ columns: FileFields...) {
      if said[keyPath: field] == nil, lacking.lacks(columns) { said[keyPath: field] = before[keyPath: field] }
    }
    func keep<Item: Equatable>(_ field: WritableKeyPath<Attack, [Item]>, _ columns: FileFields...) {
      guard lacking.lacks(columns) else { return }
      let new = said[keyPath: field].filter { !before[keyPath: field].contains($0) }
      said[keyPath: field] = before[keyPath: field] + new
    }
    keep(\.peak, .peak)
    keep(\.kind, .kind, .description)
    keep(\.side, .side, .description)
    keep(\.quality, .quality, .description)
    keep(\.features.worseWithActivity, .worseWithActivity, .symptoms, .description)
    keep(\.features.nausea, .nausea, .symptoms, .description)
    keep(\.features.vomiting, .vomiting, .symptoms, .description)
    keep(\.features.photophobia, .photophobia, .symptoms, .description)
    keep(\.features.phonophobia, .phonophobia, .symptoms, .description)
    keep(\.aura, .aura, .symptoms, .description, .kind)
    keep(\.auraMinutes, .auraMinutes)
    keep(\.impact, .impact)
    if readings.isEmpty { keep(\.readings, .readings) }
    keep(\.triggers, .triggers)
    keep(\.symptoms, .symptoms, .description)
    if lacking.lacks([.note, .description]) { said.keepNote(of: before) }
    said.recordedFields = recordedFields.union(before.recordedFields)
    said.doses = doses.beside(before.doses, lacking: lacking)
    return said
  }

  private mutating func keepTimes(of before: Attack, _ lacking: FileFields) {
    let began = before.onset
    if lacking.contains(.clock), onset.precision == .day, began.precision != .day,
      began.moment.day == onset.moment.day
    {
      onset = began
    } else if lacking.contains(.precision), onset.precision == .minute, onset.moment == began.moment {
      onset.precision = began.precision
    }
    if end == .unknown, lacking.contains(.end) { end = before.end }
    if case .at(let last) = end, last.instant < onset.moment.instant { end = .unknown }
  }

  /// The lines of a note that stood in another column.
  private mutating func keepNote(of before: Attack) {
    let lines = note.split(separator: "\n")
    let kept = before.note.split(separator: "\n").filter { !lines.contains($0) }
    // Where nothing was said otherwise, the order is that of before.
    let isPart = lines.allSatisfy(before.note.split(separator: "\n").contains)
    note = isPart ? before.note : (lines + kept).joined(separator: "\n")
  }
}

extension [Dose] {
  /// Each with what was said of it `before`, and those of columns that the file is `lacking`.
  package func beside(_ before: [Dose], lacking: FileFields) -> [Dose] {
    if lacking.isEmpty { return self }
    var said = map { (dose: $0, before: Int?.none) }
    var rest = [Int](before.indices)
    // Those that are the same first, then those of the same drug.
    for isSame in [true, false] {
      for index in said.indices where said[index].before == nil {
        let dose = said[index].dose
        guard
          let place = rest.firstIndex(where: {
            isSame ? before[$0] == dose : before[$0].drug == dose.drug
          })
        else { continue }
        let old = rest.remove(at: place)
        said[index] = (dose.beside(before[old], lacking: lacking), old)
      }
    }
    guard lacking.lacks([.doses]) else { return said.map(\.dose) }
    return before.indices.map { old in said.first { $0.before == old }?.dose ?? before[old] }
      + said.filter { $0.before == nil }.map(\.dose)
  }
}

extension Dose {
  /// See ``Attack/beside(_:lacking:)``.
  package func beside(_ before: Dose, lacking: FileFields) -> Dose {
    var said = self
    if relief == nil, lacking.lacks([.relief, .doses]) { said.relief = before.relief }
    if amount == nil, lacking.lacks([.amount, .doses]) { said.amount = before.amount }
    if count == 1, lacking.lacks([.count, .doses]) { said.count = before.count }
    if lacking.lacks([.doseTime, .doses]) {
      // By itself it stands at the beginning of its day.
      if takenAt == nil || takenAt?.minuteOfDay == 0 && takenAt?.day == before.takenAt?.day {
        said.takenAt = before.takenAt
      }
    }
    return said
  }
}

extension Trial {
  /// See ``Attack/beside(_:lacking:)``.
  package func beside(_ before: Trial, lacking: FileFields) -> Trial {
    var said = self
    if stop == nil, lacking.contains(.stop), let last = before.stop, last >= start { said.stop = last }
    if intervalDays == nil, lacking.contains(.frequency) { said.intervalDays = before.intervalDays }
    if lacking.lacks([.amount, .doses]) {
      for index in said.steps.indices where said.steps[index].amount == .unspecified {
        if let step = before.steps.first(where: { $0.day == said.steps[index].day }) {
          said.steps[index].amount = step.amount
        }
      }
    }
    if note.isEmpty, lacking.lacks([.note]) { said.note = before.note }
    return said
  }
}

extension FileFields {
  /// Whether one of these columns, or one of several of its kind, is missing.
  fileprivate func lacks(_ columns: [FileFields]) -> Bool {
    columns.contains { !isDisjoint(with: $0.every) }
  }
}
