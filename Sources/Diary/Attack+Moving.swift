import CivilTime

/// What goes with an attack that is moved to another time.
extension Attack {
  /// Moves what belongs to the attack, whose onset is set already, along from where it was in `old`.
  ///
  /// What was noted of the beginning stays of the beginning. Where the day was named and is another one, `end` and
  /// every reading and dose keep their time of the day; one that would so come to lie outside the attack, or ahead of
  /// now, keeps its distance from the beginning instead, and so does an end that would come before the beginning.
  ///
  /// `days`: whether the day was named; `end`: whether no other end was given.
  mutating func takeAlong(from old: Attack, days isDayNamed: Bool, end movesEnd: Bool, now: Now) {
    guard onset.moment != old.onset.moment else { return }
    let days = isDayNamed ? onset.moment.day - old.onset.moment.day : 0
    if days != 0, movesEnd, case .at(let moment) = old.end {
      let sameTime = moment.moved(days: days, in: now)
      let isPossible = sameTime.instant > onset.moment.instant && !sameTime.isLater(than: now.moment)
      end = .at(isPossible ? sameTime : along(moment, old, now) ?? sameTime)
    }
    for index in readings.indices {
      let at = old.readings[index].at
      readings[index].at = at == old.onset.moment ? onset.moment : days == 0 ? at : moved(at, days, old, now)
    }
    readings.sort { $0.at.instant < $1.at.instant }
    guard days != 0 else { return }
    for index in doses.indices { doses[index].takenAt = old.doses[index].takenAt.map { moved($0, days, old, now) } }
  }

  private func moved(_ moment: Moment, _ days: Int, _ old: Attack, _ now: Now) -> Moment {
    let sameTime = moment.moved(days: days, in: now)
    if !sameTime.isLater(than: now.moment), isNear(sameTime) || !old.isNear(moment) { return sameTime }
    return along(moment, old, now) ?? moment
  }

  /// The moment at its distance from the beginning; `nil` where that is ahead of now.
  private func along(_ moment: Moment, _ old: Attack, _ now: Now) -> Moment? {
    let along = now.moment(atInstant: moment.instant + onset.moment.minutes(since: old.onset.moment))
    return along.isLater(than: now.moment) ? nil : along
  }

  /// Whether a moment lies in the attack, or no more than ``doseMargin`` before or after it.
  private func isNear(_ moment: Moment) -> Bool {
    if onset.precision == .day, moment.day == onset.moment.day { return true }
    if moment.instant < onset.moment.instant - Attack.doseMargin { return false }
    guard case .at(let end) = end else { return true }
    return moment.instant <= end.instant + Attack.doseMargin
  }

  /// Sets a lone reading that a correction has put outside to the beginning: the only one came with the attack and is
  /// of it, whenever it was typed.
  mutating func keepLoneReading(from old: Attack) {
    guard readings.count == 1, !mayInclude(readings[0]), old.readings.allSatisfy(old.mayInclude) else { return }
    readings[0].at = onset.moment
  }

  /// The doses of a corrected attack that stayed where they were, and are no longer near it.
  package func dosesLeftBehind(since old: Attack) -> [Dose] {
    doses.filter { dose in
      guard let at = dose.takenAt, old.doses.contains(where: { $0.drug == dose.drug && $0.takenAt == at })
      else { return false }
      return old.isNear(at) && !isNear(at)
    }
  }

  /// The readings of a corrected attack that lie outside it, and did not before.
  package func readingsOutside(since old: Attack) -> [Reading] {
    readings.filter { !mayInclude($0) && !(old.readings.contains($0) && !old.mayInclude($0)) }
  }
}

extension Moment {
  /// The same time of the day some days later, in the zone the moment was lived in as far as that is this one.
  fileprivate func moved(days: Int, in now: Now) -> Moment {
    let isHere = now.moment(atInstant: instant).offset == offset
    guard isHere else { return Moment(wallMinutes: wallMinutes + days * 1440, offset: offset) }
    return now.moment(day: day + days, minuteOfDay: minuteOfDay)
  }
}
