import Cells
import Diary

/// What the columns of a sheet have a place for.
extension Sheet {
  var fileFields: FileFields {
    format == .ownAttacks
      ? fields.reduce(into: []) { if let field = $1 { $0.formUnion(field.fileFields) } }
      : roles.reduce(into: []) { if let role = $1 { $0.formUnion(role.fileFields) } }
  }
}

extension ColumnRole {
  var fileFields: FileFields {
    switch self {
    case .start, .date, .headache, .dosage: []
    case .end, .endDate, .duration, .durationHours, .durationMinutes: .end
    case .severity: .peak
    case .type, .migraine: .kind
    case .side: .side
    case .quality: .quality
    case .aura: .aura
    case .auraMinutes: .auraMinutes
    case .nausea: .nausea
    case .vomiting: .vomiting
    case .photophobia: .photophobia
    case .phonophobia: .phonophobia
    case .worseWithActivity: .worseWithActivity
    case .medication: .doses
    case .relief: .relief
    case .impact: .impact
    case .triggers: .triggers
    case .symptoms: FileFields.features.union(.symptoms)
    case .note: .note
    }
  }
}

extension AttackCSV.Field {
  fileprivate var fileFields: FileFields {
    switch self {
    case .uuid, .onset, .precision: []
    case .end: .end
    case .zone: .zone
    case .severity: .peak
    case .type: .kind
    case .side: .side
    case .quality: .quality
    case .worseWithActivity: .worseWithActivity
    case .nausea: .nausea
    case .vomiting: .vomiting
    case .photophobia: .photophobia
    case .phonophobia: .phonophobia
    case .aura: .aura
    case .auraMinutes: .auraMinutes
    case .impact: .impact
    case .readings: .readings
    case .doses: FileFields.doses.union(.relief)
    case .triggers: .triggers
    case .symptoms: .symptoms
    case .recordedFields: .recordedFields
    case .note: .note
    }
  }
}
