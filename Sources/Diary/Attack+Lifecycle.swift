package import CivilTime

/// The life of an attack: which one an entry belongs to, when an open one lapses, how one ends.
extension Attack {
  /// How long after its last evidence an open attack still takes an entry without a start, in minutes.
  package static let openAttackTimeout = 24 * 60
  /// How much earlier than an open attack's start another start may be and still correct it, in minutes.
  package static let lateOnsetTolerance = 6 * 60
  /// How long before the start of an attack, or after its end, a dose may have been taken for it, in minutes.
  package static let doseMargin = 2 * 60
  /// How long ago an open attack may have begun for a dose without a time to have been taken now, in minutes.
  package static let currentDoseLimit = 4 * 60
  /// The longest that a migraine attack lasts untreated, in minutes: longer than that, an open attack was probably
  /// forgotten, and two attacks were not one.
  ///
  /// Source: ICHD-3, 1.1 B: 4-72 hours.
  package static let usualLimit = 72 * 60

  /// The attack, over at a time that is not known.
  package var lapsed: Attack {
    var attack = self
    attack.end = .unknown
    return attack
  }

  /// Whether a dose was taken no longer than ``doseMargin`` before the attack began, or at a time not known.
  package func mayInclude(_ dose: Dose) -> Bool {
    dose.takenAt.map { onset.moment.minutes(since: $0) <= Attack.doseMargin } ?? true
  }

  /// Minutes between the end of the earlier and the start of the later attack; less than 0 where they overlap.
  package func gap(to other: Attack) -> Int {
    let isFirst = onset.moment.instant <= other.onset.moment.instant
    let (first, second) = isFirst ? (self, other) : (other, self)
    return second.onset.moment.minutes(since: first.lastEvidence)
  }

  /// Whether the attack is known to have gone on during `day`.
  package func touches(_ day: CivilDay) -> Bool {
    let last =
      if case .at(let end) = end, end.wallMinutes > onset.moment.wallMinutes {
        Moment(wallMinutes: end.wallMinutes - 1, offset: end.offset).day
      } else {
        lastEvidence.day
      }
    return onset.moment.day <= day && day <= last
  }

  /// Whether the two attacks may have been one: at most ``usualLimit`` apart.
  package func mayMerge(with other: Attack) -> Bool { gap(to: other) <= Attack.usualLimit }
}

/// What an entry does, given the attack that is open.
package enum EntryEffect: Hashable, Sendable {
  /// A new attack. `lapsing` is the attack that was open, over at a time that is not known.
  case begin(Attack, lapsing: Attack?)
  /// The open attack with the entry added.
  case add(Attack)
}

extension AttackEntry {
  /// Decides which attack the entry is about.
  ///
  /// With an attack open, an entry without a start adds to it, unless its last evidence is older than
  /// ``Attack/openAttackTimeout`` or `separate` is asked for; so does an entry with a start inside it. A start at
  /// most ``Attack/lateOnsetTolerance`` before it, with no end, corrects the start of the open attack. An entry that
  /// begins or ends elsewhere is an attack of its own.
  package func effect(open: Attack?, now: Now, separate: Bool = false) -> EntryEffect {
    guard let open, !separate else { return .begin(newAttack(now: now, mayBeOpen: true), lapsing: nil) }
    if belongs(to: open, now: now) { return .add(added(to: open, now: now)) }
    if saysWhen {
      // An attack of the past beside one that goes on.
      let attack = newAttack(now: now, mayBeOpen: false)
      let isLater = attack.onset.moment.instant > open.lastEvidence.instant
      return .begin(
        isLater ? newAttack(now: now, mayBeOpen: true) : attack, lapsing: isLater ? open.lapsed : nil)
    }
    return .begin(newAttack(now: now, mayBeOpen: true), lapsing: open.lapsed)
  }

  private func belongs(to open: Attack, now: Now) -> Bool {
    let age = now.moment.minutes(since: open.lastEvidence)
    if let onset {
      return end == nil && onset.precision != .day && age <= Attack.openAttackTimeout
        && open.onset.moment.minutes(since: onset.moment) <= Attack.lateOnsetTolerance
    }
    if let end { return end.instant >= open.onset.moment.instant && age <= Attack.openAttackTimeout }
    // A length that would end the attack before the last thing known of it is another attack's.
    if let length, open.onset.moment.instant + length < open.lastEvidence.instant { return false }
    return age <= Attack.openAttackTimeout
  }

  /// Why the entry cannot be saved as ``effect(open:now:separate:)`` has it; `nil` where it can.
  package func contradiction(_ effect: EntryEffect, open: Attack?, now: Now) -> AttackProblem? {
    switch effect {
    case .begin(let attack, _):
      if let end, onset == nil { return .endWithoutStart(end) }
      return attack.contradiction(now: now.moment)
    case .add(let attack): return attack.contradiction(now: now.moment, since: open)
    }
  }

  /// How many whole days the corrected attack would last, where that is too long to be meant: longer than
  /// ``Attack/longestWithoutConfirmation`` and than before, without its start and its end being given.
  package func unconfirmedDays(of attack: Attack, from old: Attack) -> Int? {
    guard !saysStartAndEnd, let length = attack.length else { return nil }
    let days = length / 1440
    return days > Attack.longestWithoutConfirmation / 1440 && days > (old.length ?? 0) / 1440 ? days : nil
  }
}

extension Attack {
  /// Minutes from the start to the end; `nil` without an end.
  package var length: Int? {
    guard case .at(let end) = end else { return nil }
    return end.minutes(since: onset.moment)
  }

  /// What becomes of an open attack that is said to have ended.
  package enum Ending: Hashable, Sendable {
    case ended(Attack)
    case beforeStart
    /// The end is before an intensity that was noted later.
    case beforeReading(Reading)
    /// Nothing was noted of it for longer than ``usualLimit``, so that "now" is a guess.
    case forgotten
  }

  /// The attack, ended at `moment`. `isAssumed`: no time was given, so that `moment` is now.
  package func ending(at moment: Moment, isAssumed: Bool) -> Ending {
    guard moment.instant >= onset.moment.instant else { return .beforeStart }
    if isAssumed, moment.minutes(since: lastEvidence) > Attack.usualLimit { return .forgotten }
    var attack = self
    if let reading = readings.last, reading.at.instant > moment.instant {
      // The only one came with the attack and is of it, whenever it was typed.
      guard readings.count == 1 else { return .beforeReading(reading) }
      attack.readings[0].at = onset.moment
    }
    attack.end = .at(moment)
    return .ended(attack)
  }
}
