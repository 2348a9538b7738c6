/// What `check --fix` found and did.
package struct Repairs: Hashable, Sendable {
  /// What the audit found under the same lock under which the rows were repaired.
  package var damage: [Finding] = []
  /// Rows put back as the journal has them.
  package var restored: [Finding.Row] = []
  /// Rows taken as they are; only where ``isAccepted``.
  package var accepted: [Finding.Row] = []
  package var isAccepted = false
  /// Attacks whose end is now unknown.
  package var ended: [Int] = []
  /// Paths that are now for their owner alone.
  package var madePrivate: [String] = []
  /// Drafts of killed commands, by their paths.
  package var removedDrafts: [String] = []

  package init() {}

  /// Whether there is damage that no sum can mend: then no row was changed.
  package var isBeyondRows: Bool { !damage.allSatisfy(\.isOutsideEdit) }
}
