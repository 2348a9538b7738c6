/// What can be done about what `check` has found: nothing else is offered to be typed.
package struct Remedies: Hashable, Sendable {
  /// Whether `check --fix` would mend some of it.
  package var canFix: Bool
  /// Whether `check --fix --accept` would take the diary as it is.
  package var canAccept: Bool

  package init(canFix: Bool = false, canAccept: Bool = false) {
    self.canFix = canFix
    self.canAccept = canAccept
  }
}
