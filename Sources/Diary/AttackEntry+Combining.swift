package import CivilTime

/// How an entry and an attack combine: as a new attack, as an addition, as a correction.
extension AttackEntry {
  /// A new attack that says what the entry says.
  ///
  /// `mayBeOpen`: whether it goes on where no end is given and it began less than ``Attack/openAttackTimeout`` ago, or is
  /// said to go on.
  package func newAttack(now: Now, mayBeOpen: Bool) -> Attack {
    let (start, end) = span(at: now)
    let onset = start ?? Onset(now.moment)
    let isRecent = now.moment.minutes(since: onset.moment) <= Attack.openAttackTimeout
    let isToday = onset.precision != .day || onset.moment.day == now.today
    let isOpen = mayBeOpen && (goesOn || isRecent && isToday)
    let ending: AttackEnd = end.map { .at($0) } ?? (isOpen ? .open : .unknown)
    var attack = Attack(onset: onset, end: ending)
    attack.zone = now.zoneName
    if let intensity {
      attack.peak = intensity
      // An intensity typed for an attack that goes on is that of now; for a past one, of its beginning.
      let at = ending == .open ? now.moment : onset.moment
      attack.readings = [Reading(at: at, intensity: intensity)]
    }
    // Of one that began long ago only the attack is known.
    let isFresh = now.moment.minutes(since: onset.moment) <= Attack.currentDoseLimit
    describe(&attack, doseTime: ending == .open && isFresh ? now.moment : nil)
    return attack
  }

  /// The open attack with the entry added, whatever its age: `headache still`.
  package func added(to open: Attack, now: Now) -> Attack {
    var attack = open
    var at = onset?.moment ?? end ?? now.moment
    if let onset, onset.moment.instant < open.onset.moment.instant {
      attack.onset = onset
      at = now.moment
    }
    if let end {
      attack.end = .at(end)
    } else if let length, onset == nil {
      let end = now.moment(atInstant: open.onset.moment.instant + length)
      attack.end = .at(end)
      at = end
    }
    if let intensity {
      // The first came with the attack, and is of its beginning, where this one is of a time before it was typed.
      if let first = attack.readings.first, attack.readings.count == 1, at.instant < first.at.instant {
        attack.readings[0].at = attack.onset.moment
        if at.day != now.today { attack.readings.append(Reading(at: now.moment, intensity: intensity)) }
      }
      // The same intensity in the same minute is the one that is there.
      let isThere = attack.readings.contains { $0.at.instant == at.instant && $0.intensity == intensity }
      if !isThere { attack.readings.append(Reading(at: at, intensity: intensity)) }
      attack.readings.sort { $0.at.instant < $1.at.instant }
      if intensity > 0 { attack.peak = max(attack.peak ?? 0, intensity) }
    }
    describe(&attack, doseTime: at, now: now.moment)
    if let onset, intensity == nil, onset.moment.instant > open.onset.moment.instant {
      attack.note.append(note: described(since: onset.moment, on: open.onset.moment.day))
    }
    return attack
  }

  /// Whether it names something that can have begun later than the attack.
  package var saysWhatBegan: Bool { !namesOfBegun.isEmpty }

  /// `yawning since 14:00`: what began later than the attack. Empty where the entry names nothing of the kind.
  private func described(since moment: Moment, on day: CivilDay) -> String {
    let names = namesOfBegun
    guard !names.isEmpty else { return "" }
    return names.joined(by: ", ") + " since " + (moment.day == day ? "" : "\(moment.day) ") + moment.clock
  }

  var namesOfBegun: [String] {
    var names = symptoms
    for (name, value) in [
      ("nausea", features.nausea), ("vomiting", features.vomiting), ("light", features.photophobia),
      ("sound", features.phonophobia), ("moving", features.worseWithActivity), ("aura", aura),
    ] where value == true { names.append(name) }
    names += [side.map { "\($0)" }, quality.map { "\($0)" }, kind.map { "\($0)" }].compactMap(\.self)
    if let impact { names.append(impact == .missedWork ? "missed-work" : "\(impact)") }
    return names + triggers.map { "+\($0)" }
  }

  /// The attack corrected: what the entry names replaces what was there, what it clears is taken out, and what it
  /// does not name stays. What belongs to an attack moves along when its day is changed. Further doses and notes are
  /// added to those there.
  package func edited(_ old: Attack, now: Now) -> Attack {
    var attack = old
    if let onset { attack.onset = onset }
    if let end {
      attack.end = .at(end)
    } else if let length {
      attack.end = .at(now.moment(atInstant: attack.onset.moment.instant + length))
    }
    attack.takeAlong(from: old, days: movesDay, end: end == nil && length == nil, now: now)
    attack.keepLoneReading(from: old)
    if let intensity { correct(&attack, intensity) }
    clear(&attack)
    correctDoses(&attack)
    addReadings(&attack)
    describe(&attack, doseTime: nil)
    return attack
  }

  /// The peak is what was meant: with one reading it was that one, among several the highest.
  private func correct(_ attack: inout Attack, _ intensity: Intensity) {
    attack.peak = intensity
    let highest = attack.readings.indices.max {
      attack.readings[$0].intensity < attack.readings[$1].intensity
    }
    guard let highest else {
      attack.readings = [Reading(at: attack.onset.moment, intensity: intensity)]
      return
    }
    attack.readings[highest].intensity = intensity
    for index in attack.readings.indices where attack.readings[index].intensity > intensity {
      attack.readings[index].intensity = intensity
    }
    // `headache 7`, then `headache 6`, then `edit 6` at once: one reading, typed twice.
    attack.readings = attack.readings.enumerated().filter { index, reading in
      index == 0 || attack.readings[index - 1] != reading
    }.map(\.element)
  }

  /// Takes out what the entry clears.
  func clear(_ attack: inout Attack) {
    if replacesNote { attack.note = "" }
    for field in cleared {
      switch field {
      case .side: attack.side = nil
      case .quality: attack.quality = nil
      case .impact: attack.impact = nil
      case .kind: attack.kind = nil
      case .relief: if let last = attack.doses.indices.last { attack.doses[last].relief = nil }
      case .end: attack.end = .open
      case .knownEnd: attack.end = .unknown
      case .note: attack.note = ""
      case .symptom(let word): attack.symptoms.removeAll { $0 == word }
      case .trigger(let word): attack.triggers.removeAll { $0 == word }
      case .dose(let drug):
        if let last = attack.doses.lastIndex(where: { $0.drug == drug }) { attack.doses.remove(at: last) }
      case .doseAt(let drug, let moment):
        let index = attack.doses.lastIndex { $0.drug == drug && $0.takenAt == moment }
        if let index { attack.doses.remove(at: index) }
      }
    }
  }

  /// The attack with everything that the entry says beside times and intensities.
  func described(_ old: Attack) -> Attack {
    var attack = old
    describe(&attack, doseTime: nil)
    return attack
  }

  /// Adds everything but times and intensities.
  ///
  /// A drug that is named with nothing but its effect says how its last dose helped, and is no further one. `now`: the
  /// time of a dose whose time was not said.
  private func describe(_ attack: inout Attack, doseTime: Moment?, now: Moment? = nil) {
    attack.side = side ?? attack.side
    attack.quality = quality ?? attack.quality
    attack.kind = kind ?? attack.kind
    attack.impact = impact ?? attack.impact
    attack.aura = aura ?? attack.aura
    attack.auraMinutes = auraMinutes ?? attack.auraMinutes
    attack.features.merge(features)
    for symptom in symptoms where !attack.symptoms.contains(symptom) { attack.symptoms.append(symptom) }
    for trigger in triggers where !attack.triggers.contains(trigger) { attack.triggers.append(trigger) }
    if let relief, let last = attack.doses.indices.last { attack.doses[last].relief = relief }
    for dose in doses {
      if let relief = dose.relief, dose.count == 1, dose.takenAt == nil || dose.takenAt == now,
        let last = attack.doses.lastIndex(where: { $0.drug == dose.drug }),
        dose.amount == nil || dose.amount == attack.doses[last].amount
      {
        attack.doses[last].relief = relief
        continue
      }
      var dose = dose
      if dose.takenAt == nil { dose.takenAt = doseTime }
      attack.doses.append(dose)
    }
    attack.note.append(note: note)
  }
}

extension Features {
  /// Takes over what `other` knows.
  package mutating func merge(_ other: Features) {
    worseWithActivity = other.worseWithActivity ?? worseWithActivity
    nausea = other.nausea ?? nausea
    vomiting = other.vomiting ?? vomiting
    photophobia = other.photophobia ?? photophobia
    phonophobia = other.phonophobia ?? phonophobia
  }
}
