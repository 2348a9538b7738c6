import CivilTime

extension Attack {
  /// This attack and `other` as one: from the first onset to the last end, with all that was noted of either.
  ///
  /// Where both say something there is one of, the earlier attack's word stands, a yes goes before a no, and the
  /// worse intensity and impact count.
  package func merged(with other: Attack) -> Attack {
    let isFirst = onset.moment.instant <= other.onset.moment.instant
    var attack = isFirst ? self : other
    let later = isFirst ? other : self
    attack.peak = [peak, other.peak].compactMap(\.self).max()
    attack.kind = attack.kind ?? later.kind
    if let side = later.side { attack.side = attack.side.map { $0 == side ? side : .both } ?? side }
    attack.quality = attack.quality ?? later.quality
    attack.features.join(later.features)
    attack.aura = Features.either(attack.aura, later.aura)
    attack.auraMinutes = [auraMinutes, other.auraMinutes].compactMap(\.self).max()
    attack.impact = [impact, other.impact].compactMap(\.self).max { $0.rawValue < $1.rawValue }
    attack.note = [attack.note, later.note].filter { !$0.isEmpty }.joined(separator: "\n")
    attack.zone = attack.zone ?? later.zone
    attack.recordedFields = recordedFields.intersection(other.recordedFields).union(.headache)
    attack.readings = (attack.readings + later.readings).sorted { $0.at.instant < $1.at.instant }
    attack.doses += later.doses.map { dose in
      // A dose without a time is of the day its attack began.
      guard dose.takenAt == nil, later.onset.moment.day != attack.onset.moment.day else { return dose }
      var dose = dose
      dose.takenAt = later.onset.moment
      return dose
    }
    attack.triggers += later.triggers.filter { !attack.triggers.contains($0) }
    attack.symptoms += later.symptoms.filter { !attack.symptoms.contains($0) }
    attack.end = attack.joinedEnd(isFirst ? self : other, later)
    return attack
  }

  /// The end of the attack that two have become, `self` already with the readings and doses of both: open if either
  /// is; else the latest that is known of either, so that no day is lost on which one of them was going on.
  ///
  /// Unknown only where no end is known that is as late, and a reading or a dose reaches as far.
  private func joinedEnd(_ first: Attack, _ second: Attack) -> AttackEnd {
    if first.end == .open || second.end == .open { return .open }
    let last = [first.lastEvidence, second.lastEvidence].max { $0.instant < $1.instant } ?? onset.moment
    let reaching = [first, second].filter { $0.lastEvidence.instant == last.instant }
    // An end at midnight is none of the day that begins; evidence at midnight is.
    let isMidnight = last.wallMinutes % 1440 == 0
    if reaching.contains(where: { $0.end != .unknown }),
      !isMidnight || reaching.allSatisfy({ $0.end != .unknown })
    {
      return .at(last)
    }
    var seen = self
    seen.end = .unknown
    if seen.lastEvidence.instant >= last.instant { return .unknown }
    return .at(isMidnight ? Moment(wallMinutes: last.wallMinutes + 1, offset: last.offset) : last)
  }
}

extension Features {
  /// Takes over what `other` knows; a yes goes before a no.
  fileprivate mutating func join(_ other: Features) {
    worseWithActivity = Features.either(worseWithActivity, other.worseWithActivity)
    nausea = Features.either(nausea, other.nausea)
    vomiting = Features.either(vomiting, other.vomiting)
    photophobia = Features.either(photophobia, other.photophobia)
    phonophobia = Features.either(phonophobia, other.phonophobia)
  }

  fileprivate static func either(_ first: Bool?, _ second: Bool?) -> Bool? {
    first == true || second == true ? true : first ?? second
  }
}
