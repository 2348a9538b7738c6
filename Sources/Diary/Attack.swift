package import CivilTime

/// One headache attack as it was lived: when, how bad, what came with it, what was taken.
///
/// Every feature is yes, no or unknown; `nil` is unknown and never stands for "no".
package struct Attack: Hashable, Sendable {
  package var onset: Onset
  package var end: AttackEnd
  /// The worst intensity, 0-10 on a numeric rating scale; 0 only with an aura.
  package var peak: Intensity?
  /// What the person, or the file it came from, called it.
  package var kind: HeadacheKind?
  package var side: Side?
  package var quality: Quality?
  package var features = Features()
  package var aura: Bool?
  /// How long the aura lasted, in minutes.
  package var auraMinutes: Int?
  package var impact: Impact?
  package var note = ""
  /// The zone's name where known: `Europe/Paris`.
  package var zone: String?
  /// What the source of this entry can know.
  package var recordedFields = FieldSet.all
  package var readings: [Reading] = []
  package var doses: [Dose] = []
  /// Suspected triggers, in the person's words.
  package var triggers: [String] = []
  /// Symptoms beyond ``Features``, in the person's words.
  package var symptoms: [String] = []

  package init(onset: Onset, end: AttackEnd) {
    self.onset = onset
    self.end = end
  }

  /// Whether nothing is known of it beside its start and what was taken.
  package var saysNoMoreThanDoses: Bool {
    var bare = Attack(onset: onset, end: .unknown)
    (bare.doses, bare.zone, bare.recordedFields) = (doses, zone, recordedFields)
    return self == bare
  }

  /// The last moment at which the attack is known to have gone on: its end, or else the latest of its
  /// onset, readings and doses.
  package var lastEvidence: Moment {
    if case .at(let moment) = end { return moment }
    var latest = onset.moment
    for reading in readings where reading.at.instant > latest.instant { latest = reading.at }
    for dose in doses {
      if let taken = dose.takenAt, taken.instant > latest.instant { latest = taken }
    }
    return latest
  }
}

/// When an attack began, and how precisely that is known.
package struct Onset: Hashable, Sendable {
  package enum Precision: Int, CaseIterable, Sendable {
    case minute
    /// Morning, afternoon …: about three hours either way.
    case partOfDay
    /// The day alone; ``Onset/moment`` is its midnight.
    case day
    /// Present on waking; the true onset is unknown and earlier.
    case onWaking
  }

  package var moment: Moment
  package var precision: Precision

  package init(_ moment: Moment, precision: Precision = .minute) {
    self.moment = moment
    self.precision = precision
  }
}

/// How an attack ended.
package enum AttackEnd: Hashable, Sendable {
  /// Still going on, as far as the diary knows.
  case open
  case at(Moment)
  /// It is over, nobody knows when.
  case unknown
}

/// The intensity at one moment of an attack.
package struct Reading: Hashable, Sendable {
  package var at: Moment
  /// 0-10.
  package var intensity: Intensity

  package init(at: Moment, intensity: Intensity) {
    self.at = at
    self.intensity = intensity
  }
}
