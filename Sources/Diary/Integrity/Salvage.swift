/// What came out of a damaged diary, and what did not.
package struct Salvage: Equatable, Sendable {
  /// How many rows of a table were written, by the table's name; deleted ones not counted.
  package var written: [String: Int] = [:]
  /// Rows that could be read and are not as they were written.
  package var changed: [Finding.Row] = []
  /// How many rows of a table could not be read, by the table's name.
  package var unreadable: [String: Int] = [:]
  /// The drugs whose own rows are lost: entries name them `drug-3`, by their numbers.
  package var namelessDrugs: [String] = []
  /// Whether it is not known how many rows are missing, because no seal says how many there were.
  package var isCountUnknown = false

  /// Whether everything the diary holds was written.
  package var isWhole: Bool {
    changed.isEmpty && unreadable.isEmpty && namelessDrugs.isEmpty && !isCountUnknown
  }

  package init() {}

  /// The tables that people know, in the order in which they are named.
  package static let namedTables = [
    "attack", "dose", "check_in", "declared_range", "trial", "menstruation_day", "day_note",
    "blood_pressure", "score",
  ]
}
