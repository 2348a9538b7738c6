import Cells

/// What a field says, as rules files call it.
enum RuleRole: String, CaseIterable, Sendable {
  case start, date, end
  case endDate = "end date"
  case length
  case lengthInHours = "length in hours"
  case lengthInMinutes = "length in minutes"
  /// The last day of what went on for several: of menstruation, of days without headache.
  case through
  case headache, severity, type, side, quality, aura
  case auraLength = "aura length"
  case nausea, vomiting, light, sound
  case worseWithActivity = "worse with activity"
  case impact, triggers, symptoms, note
  // Read by the rules themselves.
  /// The source's own id.
  case key
  /// The ``key`` of the attack that it belongs to.
  case attack
  /// A clock time that stands for a part of the day.
  case part
  /// Minutes east of UTC.
  case offset
  /// The name of a zone, or how far it is from UTC.
  case zone
  /// The same of the end, where it has one of its own.
  case endZone = "end zone"
  /// The same of times that stand in none.
  case bareZone = "zone of bare times"
  case drug, dosage, taken, relief, count
  case stop
  /// How often a preventive is taken: `monthly`, `1-0-1`.
  case frequency
  /// When the record was made: nothing in it is later.
  case sent
  /// The intensity from then on; 0 is the end.
  case level

  /// The column of a sheet that is read alike.
  var column: ColumnRole? {
    switch self {
    case .start: .start
    case .date: .date
    case .end: .end
    case .endDate: .endDate
    case .length: .duration
    case .lengthInHours: .durationHours
    case .lengthInMinutes: .durationMinutes
    case .headache: .headache
    case .severity: .severity
    case .type: .type
    case .side: .side
    case .quality: .quality
    case .aura: .aura
    case .auraLength: .auraMinutes
    case .nausea: .nausea
    case .vomiting: .vomiting
    case .light: .photophobia
    case .sound: .phonophobia
    case .worseWithActivity: .worseWithActivity
    case .impact: .impact
    case .triggers: .triggers
    case .symptoms: .symptoms
    case .note: .note
    case .through, .key, .attack, .part, .offset, .zone, .endZone, .bareZone, .drug, .dosage, .taken, .relief,
      .count,
      .stop, .frequency, .sent, .level:
      nil
    }
  }

  /// Whether all that a record has for it counts; of others, the first.
  var takesAll: Bool {
    switch self {
    case .symptoms, .triggers, .note, .drug, .dosage, .taken, .relief, .count, .side: true
    default: false
    }
  }
}
