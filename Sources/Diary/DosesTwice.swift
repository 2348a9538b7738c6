package import CivilTime

/// Doses that are in the diary already, of the same drug in the same minute, and those that are not. The former are not
/// saved again.
package struct DosesTwice: Equatable, Sendable {
  /// Those that are not there.
  package private(set) var new: [Dose] = []
  package private(set) var there: [Dose] = []

  /// The doses of an entry that goes to `place`.
  ///
  /// `hasAlone`: whether the diary has the dose without an attack.
  package init<Failure: Error>(
    _ doses: [Dose], in place: EntryPlace, open: Attack?, now: Moment,
    hasAlone: (Dose) throws(Failure) -> Bool
  ) throws(Failure) {
    switch place {
    case .own: try self.init(doses, of: open.map { [$0] } ?? [], now: now, hasAlone: hasAlone)
    case .over(let stored): try self.init(doses, of: [stored.attack], now: now, hasAlone: hasAlone)
    case .same(let stored, _):
      // Of the same attack, a dose without a time is the one of that drug that is there without a time.
      let further = doses.filter { dose in
        guard dose.takenAt == nil else { return true }
        return !stored.attack.doses.contains { there in
          there.drug == dose.drug && there.takenAt == nil && (dose.amount ?? there.amount) == there.amount
        }
      }
      try self.init(further, of: [stored.attack], now: now, hasAlone: hasAlone)
    }
  }

  /// `attacks`: those that the doses may be of. `isAlone`: whether they may be twice among the doses without an attack
  /// although they were taken now.
  package init<Failure: Error>(
    _ doses: [Dose], of attacks: [Attack], isAlone: Bool = false, now: Moment,
    hasAlone: (Dose) throws(Failure) -> Bool
  ) throws(Failure) {
    for dose in doses {
      // A dose without a time, in an attack that is over, cannot be told from another one. A drug and its effect alone
      // rate the dose that is there.
      guard let at = dose.takenAt, dose.relief == nil || dose.amount != nil else {
        new.append(dose)
        continue
      }
      var isThere = attacks.contains { $0.hasDose(dose) }
      if !isThere, isAlone || at.instant < now.instant { isThere = try hasAlone(dose) }
      if isThere { there.append(dose) } else { new.append(dose) }
    }
  }
}
