package import Catalogue
package import CivilTime
package import Diary
package import Storage

/// Interactions between what the diary says is taken: which of the catalogue's cautions have not been shown yet.
package enum Interactions {
  /// The cautions on `trial` with other preventives.
  package static func warnings(
    starting trial: Trial, beside others: [Trial], in store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    var rule = InteractionRule()
    try rule.know([trial.drug] + others.map(\.drug), in: store)
    var cautions: [DrugCaution] = []
    for warning in rule.warnings(starting: trial, beside: others)
    where !cautions.contains(warning.caution) {
      cautions.append(warning.caution)
    }
    return cautions
  }

  /// The cautions on a preventive with what was taken in the days before its start, not shown for the pair yet.
  package static func newWarnings(
    starting trial: Trial, after intakes: [Intake], _ transaction: WriteTransaction, _ store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    var rule = InteractionRule()
    try rule.know([trial.drug] + intakes.map(\.drug), in: store)
    return try markShown(rule.warnings(starting: trial, after: intakes), transaction)
  }

  /// The cautions on acute doses that have not been shown for the pair yet.
  ///
  /// `intakes`: what was taken before the line; `moment`: when a dose without a time of its own was.
  package static func newWarnings(
    taking doses: [Dose], at moment: Moment, beside intakes: [Intake], _ transaction: WriteTransaction,
    _ store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    guard !doses.isEmpty else { return [] }
    let trials = try store.trials().map(\.trial)
    var rule = InteractionRule()
    try rule.know(doses, beside: intakes, during: trials, in: store)
    let warnings = rule.warnings(taking: doses, at: moment, during: trials, beside: intakes)
    return try markShown(warnings, transaction)
  }

  /// The cautions on acute doses that are about to be saved, shown before or not.
  ///
  /// `moment`: when a dose without a time of its own was taken.
  package static func warnings(
    taking doses: [Dose], at moment: Moment, in store: DiaryStore
  ) throws(StoreError) -> [InteractionWarning] {
    var rule = InteractionRule()
    try rule.know(doses.map(\.drug), in: store)
    let days = rule.longestWindow(of: doses)
    let first = doses.reduce(moment.instant) { min($0, ($1.takenAt ?? moment).instant) }
    let intakes = try store.recentIntakes(since: first - days * 24 * 60)
    let trials = try store.trials().map(\.trial)
    try rule.know(doses, beside: intakes, during: trials, in: store)
    return rule.warnings(taking: doses, at: moment, during: trials, beside: intakes)
  }

  /// Notes in the diary which warnings are shown, in the step that saves the entry: undoing the step clears the
  /// note, so that a warning is shown again. Answers with the cautions that were not shown for their pair before.
  package static func markShown(
    _ warnings: [InteractionWarning], _ transaction: WriteTransaction
  ) throws(StoreError) -> [DrugCaution] {
    var cautions: [DrugCaution] = []
    for warning in warnings {
      let key = "caution_told \(warning.caution.id) \(warning.drugs.joined(by: " "))"
      if try transaction.set(key, to: "yes"), !cautions.contains(warning.caution) {
        cautions.append(warning.caution)
      }
    }
    return cautions
  }
}

extension InteractionRule {
  fileprivate mutating func know(_ names: [String], in store: DiaryStore) throws(StoreError) {
    // A drug that is new with this line comes into the diary as the catalogue has it.
    try know(names) { name throws(StoreError) in try store.drug(named: name) ?? store.classify(name) }
  }

  fileprivate mutating func know(
    _ doses: [Dose], beside intakes: [Intake], during trials: [Trial], in store: DiaryStore
  ) throws(StoreError) {
    try know(doses.map(\.drug), in: store)
    try know(trials.map(\.drug), in: store)
    try know(intakes.map(\.drug), in: store)
  }
}
