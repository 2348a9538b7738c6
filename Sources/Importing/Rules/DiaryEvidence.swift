import Cells

/// Whether the columns of a sheet are those of a headache diary, rather than of pills, moods, weights or pressures: some
/// names that a diary has for an intensity or a side, such as rating, strength or location, others have as well.
package enum DiaryEvidence {
  /// - Returns: `false` where a sheet could be read, and nothing in its header speaks of a headache.
  package static func hasHeadache(_ header: [String]) -> Bool {
    let names = header.filter { !$0.isEmpty }
    guard let sheet = Sheet(header: names), sheet.format == .attackList else { return true }
    return zip(names, sheet.roles).contains { name, role in speaks(ColumnRole.folded(name), role) }
  }

  private static func speaks(_ name: String, _ role: ColumnRole?) -> Bool {
    if HeadacheNames.mayBeHeadache(name) || evident.contains(where: name.contains) { return true }
    return switch role {
    case .severity, .side, .medication, .dosage, .relief, .note, .date, .worseWithActivity, nil: false
    case .start: !clocks.contains(name)
    case .end, .endDate, .duration, .durationHours, .durationMinutes, .headache, .type, .quality, .aura,
      .auraMinutes, .nausea, .vomiting, .photophobia, .phonophobia, .impact, .triggers, .symptoms, .migraine:
      true
    }
  }

  /// Times that anything has.
  private static let clocks = [
    "time", "timestamp", "datetime", "uhrzeit", "zeit", "heure", "hora", "ora", "время",
  ]

  /// Parts of names that speak of pain or of an attack.
  private static let evident = [
    "pain", "ache", "attack", "severity", "intens", "schmerz", "anfall", "attacke", "schwere", "douleur",
    "crise", "sévérité", "dolor", "dor", "crisis", "боль", "nrs", "vas",
  ]
}
