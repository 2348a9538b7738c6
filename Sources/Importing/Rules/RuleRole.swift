/// What a field says, as rules files call it.
enum RuleRole: String, CaseIterable, Sendable {
  case start, date, end
  case endDate = "end date"
  case length
  case lengthInHours = "length in hours"
  case lengthInMinutes = "length in minutes"
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
  case drug, dosage, taken, relief, count
  case stop
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
    case .key, .attack, .part, .offset, .zone, .drug, .dosage, .taken, .relief, .count, .stop, .sent,
      .level:
      nil
    }
  }
}
