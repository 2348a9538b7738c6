/// One command as the journal keeps it, which undo takes back and redo repeats.
package struct JournalStep: Equatable, Sendable {
  package var id: Int
  /// Seconds since 1970-01-01T00:00Z.
  package var at: Int
  /// What was typed.
  package var command: String
  package var isUndone: Bool

  package init(id: Int, at: Int, command: String, isUndone: Bool) {
    self.id = id
    self.at = at
    self.command = command
    self.isUndone = isUndone
  }
}
