import Diary

/// One kind of top-level row: its table, the tables of its children, and the SQL that moves images.
///
/// The one list of tables the journal, the seals and the checks go by.
struct Entity: Sendable {
  /// In `change.entity` and `import_row.entity`; never reused.
  let number: Int
  let name: String
  /// Every column but `sum`; the key comes first.
  let columns: [String]
  /// How many of ``columns`` make the key.
  let keyCount: Int
  let children: [Child]

  struct Child: Sendable {
    let name: String
    /// Every column but the parent's key.
    let columns: [String]
    private let parent: String

    init(_ name: String, of parent: String, _ columns: [String]) {
      self.name = name
      self.columns = columns
      self.parent = parent
    }

    private var list: String { columns.joined(by: ", ") }

    var insert: String {
      "INSERT INTO \(name) (\(parent), \(list)) VALUES (?" + String(repeating: ", ?", count: columns.count)
        + ")"
    }
    /// By primary key, so that an image is the same however its rows came in.
    var select: String { "SELECT \(list) FROM \(name) WHERE \(parent) = ? ORDER BY 1" }
    var delete: String { "DELETE FROM \(name) WHERE \(parent) = ?" }
  }

  init(_ number: Int, _ name: String, keyCount: Int = 1, _ columns: [String], children: [Child] = []) {
    self.number = number
    self.name = name
    self.columns = columns
    self.keyCount = keyCount
    self.children = children
  }

  // Spelled when they are asked for: a command needs one or two of the eighty.

  var insert: String {
    "INSERT INTO \(name) (\(list), sum) VALUES (?" + String(repeating: ", ?", count: columns.count) + ")"
  }
  var update: String {
    "UPDATE \(name) SET \(columns.dropFirst(keyCount).map { "\($0) = ?, " }.joined(by: ""))sum = ? WHERE \(key)"
  }
  var select: String { "SELECT \(list), sum FROM \(name) WHERE \(key)" }
  var delete: String { "DELETE FROM \(name) WHERE \(key)" }

  private var list: String { columns.joined(by: ", ") }
  private var key: String { columns.prefix(keyCount).map { "\($0) = ?" }.joined(by: " AND ") }
}

extension Entity {
  static let attack = Entity(
    1, "attack",
    [
      "id", "uuid", "onset", "onset_offset", "onset_precision", "end_kind", "ended", "ended_offset", "peak",
      "kind", "side", "quality", "worse_with_activity", "nausea", "vomiting", "photophobia", "phonophobia",
      "aura", "aura_minutes", "impact", "note", "zone", "knows", "logged_at", "batch", "deleted",
    ],
    children: [
      Child("reading", of: "attack", ["n", "at", "at_offset", "intensity"]),
      Child(
        "attack_dose", of: "attack",
        ["n", "drug", "amount", "unit", "count", "taken", "taken_offset", "relief"]),
      Child("attack_word", of: "attack", ["n", "kind", "word"]),
    ])

  static let dose = Entity(
    2, "dose",
    [
      "id", "uuid", "drug", "amount", "unit", "count", "taken", "taken_offset", "relief", "logged_at",
      "batch", "deleted",
    ])

  static let checkIn = Entity(3, "check_in", keyCount: 2, ["day", "batch", "knows", "logged_at"])

  static let declaredRange = Entity(
    4, "declared_range", ["id", "first", "last", "knows", "batch", "declared_at", "deleted"])

  static let menstruationDay = Entity(5, "menstruation_day", keyCount: 2, ["day", "batch", "logged_at"])

  static let dayNote = Entity(6, "day_note", ["id", "day", "note", "logged_at", "batch", "deleted"])

  static let bloodPressure = Entity(
    7, "blood_pressure",
    ["id", "at", "at_offset", "systolic", "diastolic", "pulse", "logged_at", "batch", "deleted"])

  static let trial = Entity(
    8, "trial",
    [
      "id", "uuid", "drug", "interval_days", "target", "target_unit", "stop", "stop_reason", "note",
      "logged_at", "batch", "deleted",
    ],
    children: [
      Child("dose_step", of: "trial", ["day", "amount", "unit", "planned"]),
      Child("trial_effect", of: "trial", ["n", "day", "effect"]),
      Child("missed_dose", of: "trial", ["day"]),
    ])

  static let drug = Entity(
    9, "drug",
    ["id", "name", "class", "overuse_class", "role", "strength", "strength_unit", "deleted"],
    children: [Child("drug_alias", of: "drug", ["alias"])])

  static let setting = Entity(10, "setting", ["name", "value"])

  /// Every entity that a command changes through the journal.
  static let journalled: [Entity] = [
    attack, dose, checkIn, declaredRange, menstruationDay, dayNote, bloodPressure, trial, drug, setting,
  ]

  static func numbered(_ number: Int) -> Entity? { journalled.first { $0.number == number } }
}
