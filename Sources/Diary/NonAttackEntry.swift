/// Kinds of entries that are no attack.
package enum NonAttackEntry: CaseIterable, Sendable {
  case doses, checkIns, declarations, trials, periods, notes, pressures
}
