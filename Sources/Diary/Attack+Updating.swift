import CivilTime

/// An attack that a file has brought, when the file says something else of it.
extension Attack {
  /// What it becomes: what the file says, if nobody has changed it here since.
  ///
  /// `base`: what the file said before, where it was corrected by hand since. Then only what the file says otherwise now
  /// is taken: its words go before the diary's, and what it has emptied goes where it is still as it was. What it says
  /// nothing of stays as it is, doses of drugs that it does not name, words and notes beside its own among them.
  ///
  /// `takesAlong`: whether what was noted here goes along with a start that the file has moved.
  package func updated(to file: Attack, base: Attack?, takesAlong: Bool = true) -> Attack {
    guard let base else { return file }
    var new = self
    func take<Field: Equatable>(_ field: WritableKeyPath<Attack, Field>) {
      if file[keyPath: field] != base[keyPath: field] { new[keyPath: field] = file[keyPath: field] }
    }
    func take<Field: Equatable>(known field: WritableKeyPath<Attack, Field?>) {
      new[keyPath: field] = self[keyPath: field].updated(to: file[keyPath: field], base: base[keyPath: field])
    }
    take(\.onset)
    if file.end != base.end {
      let isSaid = file.end != .unknown && (file.end != .open || end == .unknown)
      if isSaid || end == base.end { new.end = file.end }
    }
    if !new.endsAfterItsStart { (new.onset, new.end) = (file.onset, file.end) }
    take(known: \.peak)
    take(known: \.kind)
    take(known: \.side)
    take(known: \.quality)
    take(known: \.features.worseWithActivity)
    take(known: \.features.nausea)
    take(known: \.features.vomiting)
    take(known: \.features.photophobia)
    take(known: \.features.phonophobia)
    take(known: \.aura)
    take(known: \.auraMinutes)
    // A pain of 0 is an aura alone.
    if new.peak == 0, new.aura != true { new.peak = peak }
    take(known: \.impact)
    take(known: \.zone)
    new.note = note.updated(to: file.note, base: base.note)
    new.recordedFields = file.recordedFields.union(recordedFields)
    if !file.readings.isEmpty { take(\.readings) }
    // The worst is the worst of all.
    if let peak = new.peak, file.readings.isEmpty {
      for index in new.readings.indices where new.readings[index].intensity > peak {
        new.readings[index].intensity = peak
      }
    }
    new.doses = Self.doses(doses, file.doses, base.doses)
    if takesAlong { new.takeAlong(from: self, butNot: file, base) }
    new.triggers = triggers.filter { file.triggers.contains($0) || !base.triggers.contains($0) }
    new.triggers += file.triggers.filter { !base.triggers.contains($0) && !new.triggers.contains($0) }
    new.symptoms = symptoms.filter { file.symptoms.contains($0) || !base.symptoms.contains($0) }
    new.symptoms += file.symptoms.filter { !base.symptoms.contains($0) && !new.symptoms.contains($0) }
    return new
  }

  /// With its doses and words in an order of their own: in which a file has them says nothing.
  package var inOneOrder: Attack {
    var attack = self
    attack.triggers.sort()
    attack.symptoms.sort()
    attack.doses.sort { first, second in
      let (one, other) = (first.takenAt?.wallMinutes ?? .min, second.takenAt?.wallMinutes ?? .min)
      if one != other { return one < other }
      if first.drug != second.drug { return first.drug < second.drug }
      let (less, more) = (first.amount?.thousandths ?? 0, second.amount?.thousandths ?? 0)
      return less == more ? first.count < second.count : less < more
    }
    return attack
  }

  /// Moves readings and doses along that were noted here, where the attack has begun at another time: what was of the
  /// beginning stays of it, what was of its days goes with them, and what would lie outside keeps its distance.
  private mutating func takeAlong(from old: Attack, butNot file: Attack, _ base: Attack) {
    let shift = onset.moment.wallMinutes - old.onset.moment.wallMinutes
    if shift == 0 { return }
    let days = (onset.moment.day - old.onset.moment.day) * 1440
    func moved(_ at: Moment) -> Moment {
      if at == old.onset.moment { return onset.moment }
      func by(_ minutes: Int) -> Moment {
        let offset = at.offset == old.onset.moment.offset ? onset.moment.offset : at.offset
        return Moment(wallMinutes: at.wallMinutes + minutes, offset: offset)
      }
      let isOutside = old.spans(at) && !spans(by(days))
      return isOutside ? by(shift) : by(days)
    }
    for index in readings.indices
    where !file.readings.contains(readings[index]) && !base.readings.contains(readings[index]) {
      readings[index].at = moved(readings[index].at)
    }
    readings.sort { $0.at.instant < $1.at.instant }
    for index in doses.indices where !file.doses.contains(doses[index]) {
      doses[index].takenAt = doses[index].takenAt.map(moved)
    }
  }

  private func spans(_ moment: Moment) -> Bool {
    if moment.instant < onset.moment.instant { return false }
    guard case .at(let end) = end else { return true }
    return moment.instant <= end.instant
  }

  private var endsAfterItsStart: Bool {
    guard case .at(let end) = end else { return true }
    return end.instant >= onset.moment.instant
  }

  /// Doses that were corrected, added or taken out here stay so, unless the file says something else of the drug.
  private static func doses(_ own: [Dose], _ file: [Dose], _ base: [Dose]) -> [Dose] {
    var (own, base) = (own, base)
    var doses: [Dose] = []
    var new: [Dose] = []
    for dose in file {
      guard let before = base.firstIndex(of: dose) else {
        new.append(dose)
        continue
      }
      base.remove(at: before)
      if let same = own.firstIndex(of: dose) ?? own.firstIndex(where: { $0.drug == dose.drug }) {
        doses.append(own.remove(at: same))
      }
    }
    // What the file has in another way, or has no more, is taken out as it was.
    for dose in base { if let gone = own.firstIndex(of: dose) { own.remove(at: gone) } }
    return doses + new + own.filter { dose in !new.contains { $0.drug == dose.drug } }
  }
}

extension Optional where Wrapped: Equatable {
  /// What a value becomes that the file had as `base`: what the file says otherwise now, and nothing where it says nothing
  /// any more and nobody has corrected it here.
  fileprivate func updated(to file: Wrapped?, base: Wrapped?) -> Wrapped? {
    file == base ? self : file ?? (self == base ? nil : self)
  }
}

extension Dose {
  /// Whether another says the same, at the same time on the clock: the zone may be another by now.
  package func isSaid(by other: Dose) -> Bool {
    guard takenAt?.wallMinutes == other.takenAt?.wallMinutes else { return false }
    var other = other
    other.takenAt = takenAt
    return self == other
  }

  /// What it becomes, as ``Attack/updated(to:base:)``.
  package func updated(to file: Dose, base: Dose?) -> Dose {
    guard let base else { return file }
    var new = self
    if file.drug != base.drug { new.drug = file.drug }
    new.amount = amount.updated(to: file.amount, base: base.amount)
    if file.count != base.count { new.count = file.count }
    new.takenAt = takenAt.updated(to: file.takenAt, base: base.takenAt)
    new.relief = relief.updated(to: file.relief, base: base.relief)
    return new
  }
}

extension Trial {
  /// What it becomes, as ``Attack/updated(to:base:)``; what a file never says of a course stays as it is.
  package func updated(to file: Trial, base: Trial?) -> Trial {
    var new = self
    if base == nil || file.drug != base?.drug { new.drug = file.drug }
    if base == nil || file.steps != base?.steps { new.steps = file.steps }
    if base == nil || file.intervalDays != base?.intervalDays { new.intervalDays = file.intervalDays }
    // A stop that the file has taken out goes, where it is still the one that the file had.
    if base == nil || file.stop != base?.stop { new.stop = file.stop ?? (base?.stop == stop ? nil : stop) }
    if let stop = new.stop, stop < new.start { new.stop = file.stop }
    new.missed += file.missed.filter { !new.missed.contains($0) && base?.missed.contains($0) != true }
    new.missed.sort()
    return new
  }
}

extension String {
  /// What a remark becomes, as ``Attack/updated(to:base:)``: what was written beside the file's words stays.
  package func updated(to file: String, base: String?) -> String {
    guard let base else { return file }
    if file == base { return self }
    if file.isEmpty { return self == base ? "" : self }
    if contains(file) { return self }
    if base.isEmpty || self == base { return self == base ? file : self + "\n" + file }
    return contains(base) ? replacing(base, with: file, maxReplacements: 1) : self + "\n" + file
  }
}
