package import CivilTime

/// Doses that were taken, and where they go: to the attack during which they were taken, to the open one, or to none.
package struct TakenDoses: Equatable, Sendable {
  /// Each with its time, but for those of an attack that is over whose time nobody said.
  package let doses: [Dose]
  /// `nil` for none.
  package let attack: StoredAttack?

  /// `during`: see ``AttackEntry/attackOfDoses(open:among:now:)``.
  package init(_ entry: AttackEntry, during: StoredAttack?, open: StoredAttack?, now: Now) {
    // Without a day and a time they were taken now.
    let taken = entry.doses.map { dose in
      var dose = dose
      if during == nil { dose.takenAt = dose.takenAt ?? entry.onset?.moment ?? now.moment }
      return dose
    }
    // A dose of days before the attack belongs to none.
    let isOfOpen = open.map { taken.allSatisfy($0.attack.mayInclude) } ?? false
    (doses, attack) = (taken, during ?? (isOfOpen ? open : nil))
  }
}

extension [Dose] {
  /// The day whose attacks ``attackAfter(open:among:now:)`` has to know; `nil` where it needs none.
  package func dayBeforeAttack(open: StoredAttack?, now: Now) -> CivilDay? {
    guard open == nil, let first = first?.takenAt else { return nil }
    return first.day < now.today || first.instant < now.moment.instant ? first.day : nil
  }

  /// The number of the attack that doses of no attack were taken before: of the open one, or of the only one of their
  /// day. `nil` where there is none, or where it is not known which came first.
  ///
  /// `there`: the attacks that touch the day of ``dayBeforeAttack(open:now:)``.
  package func attackAfter(open: StoredAttack?, among there: [StoredAttack], now: Now) -> Int? {
    guard let first = first?.takenAt else { return nil }
    if let open { return first.instant < open.attack.onset.moment.instant ? open.id : nil }
    guard dayBeforeAttack(open: open, now: now) != nil, there.count == 1, let only = there.first,
      only.attack.onset.precision != .day, first.instant < only.attack.onset.moment.instant
    else { return nil }
    return only.id
  }
}
