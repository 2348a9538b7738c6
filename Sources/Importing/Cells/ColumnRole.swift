/// What a column of an attack list or a daily sheet is for.
///
/// The raw value goes into the keys of imported rows (see ``RowKey``): it never changes.
enum ColumnRole: String, CaseIterable, Sendable {
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

  /// The role of a column by its name in the header; `nil` for a name that is not known.
  init?(header name: String) {
    guard let role = ColumnRole.roles[ColumnRole.folded(name)] else { return nil }
    self = role
  }

  /// The names the role goes by, each ``folded(_:)``.
  private static let roles: [String: ColumnRole] = {
    var roles: [String: ColumnRole] = [:]
    for (role, names) in synonyms {
      roles[folded(role.rawValue)] = role
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    return roles
  }()

  /// Whether several columns of one sheet may hold it.
  var isRepeatable: Bool {
    switch self {
    case .medication, .triggers, .symptoms, .note: true
    default: false
    }
  }

  /// Whether the column says something that only a headache diary says.
  var isTelling: Bool {
    switch self {
    case .severity, .aura, .nausea, .photophobia, .phonophobia, .headache, .medication, .side, .relief: true
    default: false
    }
  }

  /// Lower case, letters and digits only, without a scale behind it: `Pain level (0-10)` is `painlevel`.
  static func folded(_ name: String) -> String {
    var letters = String(String.UnicodeScalarView(name.lowercased().unicodeScalars.filter(isLetterOrDigit)))
    for scale in ["010", "110"] where letters.hasSuffix(scale) && letters.count > scale.count {
      letters.removeLast(scale.count)
    }
    return letters
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
