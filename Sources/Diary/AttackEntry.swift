package import CivilTime

/// What one entry says about an attack, however it was typed: `nil` and empty mean that it says nothing.
///
/// Whether it begins an attack or adds to the open one is decided by ``effect(open:now:separate:)``.
package struct AttackEntry: Hashable, Sendable {
  /// 0-10.
  package var intensity: Intensity?
  /// When the attack began; `nil` where no start is given, which then is now.
  package var onset: Onset?
  package var end: Moment?
  /// Whether it says that the attack goes on, however long ago it began: `since friday`, `still going`.
  package var goesOn = false
  /// Minutes; only where neither ``onset`` nor ``end`` could be worked out from it. See ``span(at:)``.
  package var length: Int?
  package var side: Side?
  package var quality: Quality?
  /// A feature that is not named is unknown.
  package var features = Features()
  /// Symptoms beyond ``features``.
  package var symptoms: [String] = []
  package var aura: Bool?
  package var auraMinutes: Int?
  package var triggers: [String] = []
  /// ``Dose/takenAt`` is `nil` where only the attack is known that a dose was taken for.
  package var doses: [Dose] = []
  /// An effect named before any dose of the entry: it belongs to the last dose in the diary.
  package var relief: Relief?
  package var impact: Impact?
  package var kind: HeadacheKind?
  package var note = ""
  /// What an edit is to clear.
  package var cleared: Set<ClearedField> = []
  /// What an edit corrects of the doses that are there; ``doses`` are added to them.
  package var corrections: [DoseCorrection] = []
  /// Intensities at times of their own that an edit adds, or puts in the place of those of the same minute.
  package var readings: [Reading] = []
  /// Whether an edit names the attack's day, so that what belongs to the attack moves along.
  package var movesDay = false
  /// Whether ``note`` takes the place of the attack's.
  package var replacesNote = false

  package init() {}

  /// Whether it says when: a start, an end or a length.
  package var saysWhen: Bool { onset != nil || end != nil || length != nil }

  /// Whether it gives the start, and the end or the length.
  package var saysStartAndEnd: Bool { onset != nil && (end != nil || length != nil) }

  /// Whether it says nothing but what was taken, when, how it helped, and a note.
  package var isOfDosesAlone: Bool {
    var rest = self
    (rest.doses, rest.onset, rest.note, rest.movesDay, rest.goesOn) = ([], nil, "", false, false)
    return rest == AttackEntry()
  }

  /// Start and end with a lone length laid out for a new attack: it ended now and began that long ago.
  ///
  /// With an attack open, a lone length sets that attack's end instead, counted from its onset.
  package func span(at now: Now) -> (onset: Onset?, end: Moment?) {
    guard let length, onset == nil, end == nil else { return (onset, end) }
    return (Onset(now.moment(minutesAgo: length)), now.moment)
  }
}

/// What an edit takes out of an attack.
package enum ClearedField: Hashable, Sendable {
  case side, quality, impact, kind, relief, end, note
  /// The end is not known.
  case knownEnd
  case symptom(String)
  case trigger(String)
  /// The last dose of a drug.
  case dose(String)
  /// The dose of a drug at a time.
  case doseAt(String, Moment)
}

extension String {
  /// Adds text to a note, on a line of its own.
  package mutating func append(note: String) {
    guard !note.isEmpty else { return }
    if !isEmpty { self += "\n" }
    self += note
  }
}
