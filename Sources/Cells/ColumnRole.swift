/// What a column of an attack list or a daily sheet is for.
///
/// The raw value goes into the keys of imported rows (see ``RowKey``): it never changes.
package enum ColumnRole: String, CaseIterable, Sendable {
  /// When it began: a date and a time, or the time where ``date`` is a column of its own.
  case start
  case date, end
  case endDate = "end_date"
  case duration
  case durationHours = "duration_hours"
  case durationMinutes = "duration_minutes"
  case headache, severity, type, side, quality, aura
  case auraMinutes = "aura_minutes"
  case nausea, vomiting, photophobia, phonophobia
  case worseWithActivity = "worse_with_activity"
  case medication, dosage, relief, impact, triggers, symptoms, note
  /// Whether the headache was a migraine; where no column says whether there was one at all, that as well.
  case migraine

  /// The role of a column by its name in the header; `nil` for a name that is not known.
  package init?(header name: String) {
    let name = ColumnRole.folded(name)
    guard let role = ColumnRole.roles[name] ?? ColumnRole.answers[name] else { return nil }
    self = role
  }

  /// The role by which the keys of version 1 tell a column: it knew fewer names (see ``RowKey``).
  package static func firstRole(header name: String) -> ColumnRole? { roles[folded(name)] }

  /// The names the role goes by, each ``folded(_:)``.
  private static let roles: [String: ColumnRole] = {
    var roles: [String: ColumnRole] = [:]
    // Never added to.
    for (role, names) in synonyms {
      roles[folded(role.rawValue)] = role
      for name in names.listedWords { roles[name] = role }
    }
    return roles
  }()

  /// Questions that are answered with yes or no: whether there was a headache, whether it was a migraine.
  private static let answers: [String: ColumnRole] = {
    var answers: [String: ColumnRole] = [:]
    for (role, stems) in [(headache, headacheWords), (migraine, migraineWords)] {
      for stem in stems.listedWords {
        for (before, after) in questions { answers[before + stem + after] = role }
      }
    }
    return answers
  }()

  /// Whether the cell is about when, and not about what.
  package var isTime: Bool {
    switch self {
    case .start, .date, .end, .endDate, .duration, .durationHours, .durationMinutes: true
    default: false
    }
  }

  /// Whether several columns of one sheet may hold it.
  package var isRepeatable: Bool {
    switch self {
    case .medication, .triggers, .symptoms, .note: true
    default: false
    }
  }

  /// Whether the column says something that only a headache diary says.
  package var isTelling: Bool {
    switch self {
    case .severity, .aura, .nausea, .photophobia, .phonophobia, .headache, .migraine, .medication, .side,
      .relief:
      true
    default: false
    }
  }

  /// Lower case, letters and digits only, without a scale behind it: `Pain level (0-10)` is `painlevel`.
  package static func folded(_ name: String) -> String {
    var letters = lettersAndDigits(name.lowercased())
    for scale in ["010", "110"] where letters.hasSuffix(scale) && letters.count > scale.count {
      letters.removeLast(scale.count)
    }
    return letters
  }

  private static func lettersAndDigits(_ name: String) -> String {
    // Properties of Unicode are looked up for what is none of ASCII alone.
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: name.utf8.filter { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }, as: UTF8.self)
    }
    return String(String.UnicodeScalarView(name.unicodeScalars.filter(isLetterOrDigit)))
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
