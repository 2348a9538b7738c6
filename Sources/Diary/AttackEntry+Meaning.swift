package import CivilTime

/// What a line says: something that an attack is made of, or only what goes with one.
extension AttackEntry {
  /// Whether it says something that an attack is made of: an intensity, a symptom, a side, a feel, an aura, a kind, a
  /// dose or a time of the day. A day, a trigger, an effect, a length or a note alone make no attack.
  package var describesAttack: Bool {
    intensity != nil || side != nil || quality != nil || kind != nil || aura == true || !symptoms.isEmpty
      || !doses.isEmpty || features.hasAny || saysTimeOfDay
  }

  /// Whether it says a time, and not only a day.
  package var saysTimeOfDay: Bool { (onset.map { $0.precision != .day } ?? false) || end != nil }

  /// Whether it says nothing beyond a day.
  package var isDayAlone: Bool {
    guard let onset, onset.precision == .day else { return false }
    var rest = self
    (rest.onset, rest.goesOn) = (nil, false)
    return rest == AttackEntry()
  }

  /// Whether it says what went with an attack, not that there was one: no intensity, no time, no dose.
  package var isOfAttackThere: Bool {
    intensity == nil && !saysTimeOfDay && length == nil && doses.isEmpty && cleared.isEmpty
  }

  /// Whether it names nothing but what also comes before an attack or after it, and on days without one.
  ///
  /// Source: the premonitory symptoms of ICHD-3 1.1, comments: fatigue, neck stiffness, yawning, difficulty in
  /// concentrating.
  package var isPremonitoryAlone: Bool {
    guard !symptoms.isEmpty, symptoms.allSatisfy(Self.premonitory.contains) else { return false }
    var rest = self
    (rest.symptoms, rest.onset, rest.note, rest.goesOn) = ([], nil, "", false)
    return rest == AttackEntry() && !saysTimeOfDay
  }

  private static let premonitory = ["neck", "tired", "yawning", "fog"]

  /// When something came that goes with an attack, and makes none: `vomited at 16:00 saturday`. `nil` where the entry
  /// says more, or says where the headache is, how it feels and what it is called.
  package var momentInAttack: Moment? {
    guard let onset, onset.precision != .day, end == nil, length == nil, intensity == nil, doses.isEmpty,
      side == nil, quality == nil, kind == nil, !goesOn, saysWhatBegan
    else { return nil }
    return onset.moment
  }

  /// An attack that is over, with what the entry says of it added; its times stay, and the time of what came with it is
  /// noted.
  package func added(toOver attack: Attack) -> Attack {
    var about = self
    if let moment = momentInAttack {
      let day = moment.day == attack.onset.moment.day ? "" : "\(moment.day) "
      let said = "\(namesOfBegun.joined(by: ", ")) at \(day)\(moment.clock)"
      if !attack.note.split(separator: "\n").contains(Substring(said)) { about.note.append(note: said) }
    }
    (about.onset, about.end, about.length) = (nil, nil, nil)
    return about.described(attack)
  }

  /// The attack that the entry is about once more, with what it says besides; a note that is there is not noted again.
  package func added(toSame attack: Attack) -> Attack {
    var more = self
    if attack.note.split(separator: "\n").contains(Substring(note)) { more.note = "" }
    return more.added(toOver: attack)
  }

  /// What is said by `still` of the attack that goes on: without an intensity, it is as bad as last noted. `nil` where
  /// nothing says how bad it is.
  package func still(_ open: Attack) -> AttackEntry? {
    var entry = self
    entry.intensity = intensity ?? open.readings.last?.intensity ?? open.peak
    return entry.intensity == nil ? nil : entry
  }

  /// A dose says when the attack began where nothing else does: at the first of them, for nobody takes it before.
  ///
  /// `nil` where a start is given, where no dose has a time, or where it is now.
  package func onsetOfDoses(now: Moment) -> Onset? {
    guard !doses.isEmpty, onset == nil, end == nil, length == nil else { return nil }
    let first = doses.compactMap(\.takenAt).min { $0.instant < $1.instant }
    return first.flatMap { $0.instant < now.instant ? Onset($0) : nil }
  }
}

extension Features {
  /// Whether one of them is said to be there.
  package var hasAny: Bool {
    worseWithActivity == true || nausea == true || vomiting == true || photophobia == true
      || phonophobia == true
  }
}

extension Attack {
  /// Whether it has this dose already: the same drug in the same minute.
  package func hasDose(_ dose: Dose) -> Bool {
    guard let taken = dose.takenAt else { return false }
    return doses.contains { $0.drug == dose.drug && $0.takenAt?.instant == taken.instant }
  }

  /// Whether it lasted at that moment, or may have: of an attack whose end is not known, on the day of the last thing
  /// known of it.
  package func mayHaveCovered(_ moment: Moment) -> Bool {
    if covers(moment) { return true }
    return end == .unknown && onset.moment.instant <= moment.instant && lastEvidence.day == moment.day
  }

  /// Whether a dose was taken while it lasted; of an attack whose end is not known, up to the last thing known of it.
  package func covers(_ moment: Moment) -> Bool {
    let first = onset.moment.instant
    if onset.precision == .day, end == .unknown { return onset.moment.day == moment.day }
    switch end {
    case .open: return first <= moment.instant
    // What is taken in the minute in which it ended is taken after it.
    case .at(let end): return first <= moment.instant && moment.instant < end.instant
    case .unknown: return first <= moment.instant && moment.instant <= lastEvidence.instant
    }
  }
}
