package import CivilTime
package import Diary

/// What becomes of a line of words, given the attack that is open: decided here, stored by the caller.
package enum Logging: Hashable, Sendable {
  /// A new attack; the open one, if any, is over and nobody knows when it ended.
  case begin(Attack, endingOpen: Attack?)
  /// The open attack as it is with the line added.
  case add(Attack)
}

extension LogEntry {
  /// How long after its last evidence an open attack still takes a bare line, in minutes.
  private static let patience = 24 * 60
  /// How much earlier a start may be and still be taken for the open attack's, typed late; in minutes.
  private static let correction = 6 * 60

  /// Decides what the line is about.
  ///
  /// With an attack open, a line without a start adds to it, unless its last evidence is more than 24 hours
  /// old or `separate` is asked for; so does a line with a start inside it. A start shortly before it, with no
  /// end, says that the open attack began earlier. A line that begins or ends elsewhere is an attack of its own.
  package func logging(open: Attack?, now: Now, separate: Bool = false) -> Logging {
    guard let open, !separate else { return .begin(newAttack(now: now, mayBeOpen: true), endingOpen: nil) }
    if belongs(to: open, now: now) { return .add(added(to: open, now: now)) }
    if saysWhen {
      // An attack of the past beside one that goes on.
      let attack = newAttack(now: now, mayBeOpen: false)
      let isLater = attack.onset.moment.instant > open.lastEvidence.instant
      return .begin(
        isLater ? newAttack(now: now, mayBeOpen: true) : attack, endingOpen: isLater ? open.ended : nil)
    }
    return .begin(newAttack(now: now, mayBeOpen: true), endingOpen: open.ended)
  }

  private func belongs(to open: Attack, now: Now) -> Bool {
    let age = now.moment.minutes(since: open.lastEvidence)
    if let onset {
      return end == nil && onset.precision != .day && age <= LogEntry.patience
        && open.onset.moment.minutes(since: onset.moment) <= LogEntry.correction
    }
    if let end { return end.instant >= open.onset.moment.instant && age <= LogEntry.patience }
    // A length that would end the attack before the last thing known of it is another attack's.
    if let length, open.onset.moment.instant + length < open.lastEvidence.instant { return false }
    return age <= LogEntry.patience
  }

  private func newAttack(now: Now, mayBeOpen: Bool) -> Attack {
    let (start, end) = span(at: now)
    let onset = start ?? Onset(now.moment)
    let isRecent = now.moment.minutes(since: onset.moment) <= LogEntry.patience
    let isToday = onset.precision != .day || onset.moment.day == now.today
    let ending: AttackEnd = end.map { .at($0) } ?? (mayBeOpen && isRecent && isToday ? .open : .unknown)
    var attack = Attack(onset: onset, end: ending)
    attack.zone = now.zoneName
    if let intensity, intensity > 0 || aura == true {
      attack.peak = intensity
      // An intensity typed for an attack that goes on is that of now; for a past one, of its beginning.
      let at = ending == .open ? now.moment : onset.moment
      attack.readings = [Reading(at: at, intensity: intensity)]
    }
    describe(&attack, doseTime: ending == .open ? now.moment : nil)
    return attack
  }

  /// The open attack with the line added, whatever its age: `headache still`.
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
      attack.readings.append(Reading(at: at, intensity: intensity))
      attack.readings.sort { $0.at.instant < $1.at.instant }
      if intensity > 0 { attack.peak = max(attack.peak ?? 0, intensity) }
    }
    describe(&attack, doseTime: at)
    return attack
  }

  /// Adds what the line says of the attack to what is known of it.
  func describe(_ attack: inout Attack, doseTime: Moment?) {
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
    for logged in doses {
      var dose = logged.dose
      if dose.takenAt == nil { dose.takenAt = doseTime }
      attack.doses.append(dose)
    }
    if !note.isEmpty { attack.note += (attack.note.isEmpty ? "" : "\n") + note }
  }
}

extension Attack {
  /// The attack, over at a time nobody knows.
  fileprivate var ended: Attack {
    var attack = self
    attack.end = .unknown
    return attack
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
