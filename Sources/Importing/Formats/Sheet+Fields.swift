import Cells
import Diary

/// What the columns of a sheet have a place for.
extension Sheet {
  var fileFields: FileFields {
    format == .ownAttacks
      ? fields.reduce(into: .isComplete) { if let field = $1 { $0.formUnion(field.fileFields) } }
      : roles.reduce(into: [.isComplete, .precision]) {
        if let field = $1?.fileFields { $0.insert(column: field) }
      }
  }
}

extension FileFields {
  /// The column of what the person, or the program, calls so: see ``ColumnMeaning``.
  init?(columnOf meaning: String) {
    switch meaning {
    case ColumnMeaning.count: self = .count
    case ColumnMeaning.doseTime: self = .doseTime
    case ColumnMeaning.headacheFree: self = .freeDays
    case ColumnMeaning.menstruation: self = .periods
    case "description": self = .description
    default:
      guard let role = ColumnRole(rawValue: meaning) else { return nil }
      self = role.fileFields
    }
  }
}

extension ColumnRole {
  var fileFields: FileFields {
    switch self {
    case .date: []
    case .start: .clock
    case .headache: .freeDays
    case .dosage: .amount
    case .end, .endDate, .duration, .durationHours, .durationMinutes: .end
    case .severity: .peak
    case .type: .kind
    case .migraine: [.kind, .freeDays]
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
    case .symptoms: .symptoms
    case .note: .note
    }
  }
}

extension AttackCSV.Field {
  fileprivate var fileFields: FileFields {
    switch self {
    case .uuid, .onset: .clock
    case .precision: .precision
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
    case .doses: [.doses, .relief, .amount, .count, .doseTime]
    case .triggers: .triggers
    case .symptoms: .symptoms
    case .recordedFields: .recordedFields
    case .note: .note
    }
  }
}
