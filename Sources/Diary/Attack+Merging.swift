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
    attack.end = Attack.lastEnd(attack.end, later.end)
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
    attack.knows = knows.intersection(other.knows).union(.headache)
    attack.readings = (attack.readings + later.readings).sorted { $0.at.instant < $1.at.instant }
    attack.doses += later.doses
    attack.triggers += later.triggers.filter { !attack.triggers.contains($0) }
    attack.symptoms += later.symptoms.filter { !attack.symptoms.contains($0) }
    return attack
  }

  /// Of two ends the later; open if either is, unknown where the last one is not known.
  private static func lastEnd(_ first: AttackEnd, _ second: AttackEnd) -> AttackEnd {
    switch (first, second) {
    case (.at(let one), .at(let two)): one.instant > two.instant ? first : second
    case (.open, _), (_, .open): .open
    default: .unknown
    }
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
