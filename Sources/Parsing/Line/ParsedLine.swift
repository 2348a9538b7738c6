package import CivilTime
package import Diary

/// What one line of words says about an attack. Whether it begins an attack or adds to the open one is the
/// caller's to decide: `nil` and empty mean that the line says nothing about it.
package struct LogEntry: Hashable, Sendable {
  /// 0-10.
  package var intensity: Int?
  /// When the attack began; `nil` where the line gives no start, which then is now.
  package var onset: Onset?
  package var end: Moment?
  /// Minutes; only where neither ``onset`` nor ``end`` could be worked out from it. See ``span(at:)``.
  package var length: Int?
  package var side: Side?
  package var quality: Quality?
  /// `no nausea` is a no, what is not named is unknown.
  package var features = Features()
  /// Symptoms beyond ``features``.
  package var symptoms: [String] = []
  package var aura: Bool?
  package var auraMinutes: Int?
  package var triggers: [String] = []
  package var doses: [LoggedDose] = []
  /// An effect named before any dose of the line: it belongs to the last dose in the diary.
  package var relief: Relief?
  package var impact: Impact?
  package var kind: HeadacheKind?
  /// What was not understood, in the order typed, and what stood after `--`.
  package var note = ""
  /// What an edit is to clear.
  package var cleared: Set<ClearedField> = []
  package var warnings: [Warning] = []
  package var echoes: [Echo] = []
  /// What became of each word, in the order typed.
  package var account: [WordUse] = []

  package init() {}

  /// Whether the line said when: a start, an end or a length.
  package var saysWhen: Bool { onset != nil || end != nil || length != nil }

  /// Whether it says nothing but what was taken, when, how it helped, and a note.
  package var isOfDosesAlone: Bool {
    var rest = self
    (rest.doses, rest.onset, rest.note) = ([], nil, "")
    (rest.account, rest.warnings, rest.echoes) = ([], [], [])
    return rest == LogEntry()
  }

  /// Refuses what is no attack of its own: intensity 0 without an aura, and an end without a start. Of an open
  /// attack both can be said.
  package func checkAsNewAttack() throws(ParseError) {
    if let end, onset == nil { throw ParseError(.missingStart(end)) }
    if intensity == 0, aura != true { throw ParseError(.zeroWithoutAura, line: "headache free") }
  }

  /// Start and end with a lone length laid out for a new attack: it ended now and began that long ago.
  ///
  /// With an attack open, a lone length sets that attack's end instead, counted from its onset.
  package func span(at now: Now) -> (onset: Onset?, end: Moment?) {
    guard let length, onset == nil, end == nil else { return (onset, end) }
    return (Onset(now.moment(minutesAgo: length)), now.moment)
  }
}

/// A dose on a line of words.
package struct LoggedDose: Hashable, Sendable {
  /// ``Dose/takenAt`` is `nil` where the line only says which attack it was taken for.
  package var dose: Dose
  /// The drug as the diary knows it; `nil` for a new one, of unknown class.
  package var known: Drug?
}

/// What `no left` and its like clear in an edit.
package enum ClearedField: Hashable, Sendable {
  case side, quality, impact, kind, relief, end
  case symptom(String)
  case trigger(String)
  /// The last dose of a drug.
  case dose(String)
}

/// What became of a word.
package enum WordUse: Hashable, Sendable {
  case understood
  /// It is part of the note, as typed.
  case note
}
