package import CivilTime

/// Where an entry goes that may be about an attack that is over.
package enum EntryPlace: Equatable, Sendable {
  /// As the entry says by itself: a new attack, or more of the open one.
  case own
  /// More of an attack that is over.
  case over(StoredAttack)
  /// The attack of the same minute and intensity, which the entry may say more of; its end, where it was not known.
  case same(StoredAttack, AttackEnd)
}

/// Why an entry has no place: nothing is saved then.
package enum EntryPlaceProblem: Error, Equatable, Sendable {
  /// It says nothing that an attack is made of.
  case saysNoAttack
  /// Each of these may be meant.
  case severalAttacks([StoredAttack])
  /// The attack of the same minute and intensity has another end.
  case otherEnd(attack: Int, known: Moment, said: Moment)
}

extension AttackEntry {
  /// The day whose attacks ``place(_:open:among:now:)`` has to know; `nil` where it needs none.
  package func dayOfPlace(_ effect: EntryEffect, open: Attack?, now: Now) -> CivilDay? {
    if !doses.isEmpty, isOfDosesAlone { return dayOfDoses(open: open, now: now) }
    guard case .begin(let attack, _) = effect else { return nil }
    if isOfAttackThere { return onset?.moment.day ?? now.today }
    if let moment = momentInAttack { return moment.day }
    guard onset != nil, attack.onset.precision == .minute, attack.peak != nil else { return nil }
    return attack.onset.moment.day
  }

  /// Decides where the entry goes. `there`: the attacks that touch the day of ``dayOfPlace(_:open:now:)``, in the order
  /// they began.
  package func place(
    _ effect: EntryEffect, open: Attack?, among there: [StoredAttack], now: Now
  ) throws(EntryPlaceProblem) -> EntryPlace {
    if !doses.isEmpty, isOfDosesAlone, let attack = try attackOfDoses(open: open, among: there, now: now) {
      return .over(attack)
    }
    guard case .begin(let attack, _) = effect else { return .own }
    if isOfAttackThere { return try placeInAttackThere(there) }
    if let moment = momentInAttack {
      let during = there.filter { $0.attack.end != .open && $0.attack.mayHaveCovered(moment) }
      if during.count > 1 { throw .severalAttacks(during) }
      if let only = during.first { return .over(only) }
    }
    guard onset != nil else {
      if describesAttack { return .own }
      throw .saysNoAttack
    }
    guard let same = there.first(where: { $0.attack.isSame(as: attack) }) else { return .own }
    let isEndNew = attack.end != .unknown && attack.end != .open && attack.end != same.attack.end
    if isEndNew, case .at(let known) = same.attack.end, case .at(let said) = attack.end {
      throw .otherEnd(attack: same.id, known: known, said: said)
    }
    return .same(same, isEndNew ? attack.end : same.attack.end)
  }

  /// What an entry says of an attack goes to the only one of the day that it names, or of today.
  private func placeInAttackThere(_ there: [StoredAttack]) throws(EntryPlaceProblem) -> EntryPlace {
    if there.count > 1 { throw .severalAttacks(there) }
    if let only = there.first { return .over(only) }
    if isPremonitoryAlone || !describesAttack { throw .saysNoAttack }
    return .own
  }
}

// MARK: - Doses alone

extension AttackEntry {
  /// The day whose attacks ``attackOfDoses(open:among:now:)`` has to know; `nil` where it needs none.
  package func dayOfDoses(open: Attack?, now: Now) -> CivilDay? {
    let times = times(upTo: now)
    guard let first = times.first else {
      guard let onset, onset.precision == .day else { return nil }
      return onset.moment.day
    }
    if times.count < doses.count { return nil }
    if let open, times.allSatisfy(open.covers) { return nil }
    return first.day
  }

  /// The attack that is over in which the doses were taken: at the time of each, or on their day where it has only one.
  ///
  /// `there`: the attacks that touch the day of ``dayOfDoses(open:now:)``.
  package func attackOfDoses(
    open: Attack?, among there: [StoredAttack], now: Now
  ) throws(EntryPlaceProblem) -> StoredAttack? {
    guard dayOfDoses(open: open, now: now) != nil else { return nil }
    let times = times(upTo: now)
    if times.isEmpty {
      if there.count > 1 { throw .severalAttacks(there) }
      return there.first
    }
    let over = there.filter { $0.attack.end != .open }
    let during = over.filter { stored in times.allSatisfy(stored.attack.covers) }
    if !during.isEmpty { return during.count == 1 ? during.first : nil }
    // Of one whose end is not known, what was taken later on its day is for it.
    let maybe = over.filter { stored in times.allSatisfy(stored.attack.mayHaveCovered) }
    if maybe.count > 1 { throw .severalAttacks(maybe) }
    return maybe.first
  }

  private func times(upTo now: Now) -> [Moment] {
    doses.compactMap(\.takenAt).filter { $0.instant <= now.moment.instant }
  }
}

extension Attack {
  /// Whether it is the same attack, said again: of the same minute and the same intensity.
  package func isSame(as other: Attack) -> Bool {
    guard let peak, peak == other.peak else { return false }
    return onset.precision == .minute && other.onset.precision == .minute
      && onset.moment.instant == other.onset.moment.instant
  }
}

extension EntryPlace {
  /// An attack that is over with the entry added to it, and what the entry says that may be added; `nil` where the entry
  /// goes to none.
  package func adding(_ entry: AttackEntry) -> (stored: StoredAttack, before: Attack, added: AttackEntry)? {
    switch self {
    case .own: return nil
    case .over(var stored):
      let before = stored.attack
      stored.attack = entry.added(toOver: before)
      return (stored, before, entry)
    case .same(var stored, let end):
      let before = stored.attack
      stored.attack = entry.added(toSame: before)
      stored.attack.end = end
      // Its start and its intensity were there.
      var added = entry
      (added.onset, added.intensity) = (nil, nil)
      return (stored, before, added)
    }
  }
}
