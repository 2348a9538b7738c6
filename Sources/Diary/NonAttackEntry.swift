/// Kinds of entries that are no attack.
package enum NonAttackEntry: CaseIterable, Sendable {
  case doses, checkIns, declarations, trials, periods, notes, pressures, scores
  /// A drug of which the diary says something else than the catalogue: a class, a name of the person's own.
  case drugs
  case settings
}
