package import CivilTime
package import Diary

/// One preventive in the history of all that were tried, with what insurers and clinics ask of it.
package struct TriedPreventive: Equatable, Sendable {
  package var preventive: PreventiveTrial
  package var comparison: Comparison
  /// The day the history is made: days before it are over.
  package var today: CivilDay
  /// `nil` where joining attacks makes little difference.
  package var attacksNoted: NotedAttacks?

  package init(
    _ preventive: PreventiveTrial, _ comparison: Comparison, today: CivilDay,
    attacksNoted: NotedAttacks? = nil
  ) {
    self.preventive = preventive
    self.comparison = comparison
    self.today = today
    self.attacksNoted = attacksNoted
  }
}

extension Comparison {
  /// Whether the days on the drug are all of other courses of it than a trial's.
  package func isOfOtherCourses(than trial: Int) -> Bool {
    guard estimator == .mcn4 else { return false }
    let compared = stretches.filter(\.isCounted).compactMap(\.trial)
    return !compared.isEmpty && !compared.contains(trial)
  }
}

extension TriedPreventive {
  package var trial: Trial { preventive.trial }

  /// The dose that it is judged at; the last one where no day is over.
  package var dose: Amount? { preventive.referenceDose(before: today)?.amount ?? trial.steps.last?.amount }

  /// Days at that dose.
  package var daysAtDose: Int { preventive.daysAtReference(before: today) }

  /// From the first dose to the last, or to yesterday while it is taken; of injections that stopped without a word to
  /// the last day covered.
  package var taken: DayRange {
    let last = trial.stopped(before: today) ?? preventive.lapse(before: today) ?? today - 1
    return DayRange(trial.start, through: max(trial.start, last))
  }

  package var headline: MeasureComparison? { comparison.measures.first }

  /// The trials of the drug whose days are compared together, oldest first; empty where it is this one alone.
  package var comparedTogether: [Int] {
    guard comparison.estimator == .mcn4 else { return [] }
    let trials = comparison.stretches.filter(\.isCounted).compactMap(\.trial).unique
    return trials.count > 1 ? trials : []
  }

  /// The doses of those trials, in their order.
  package var dosesTogether: [Amount] {
    comparison.stretches.filter { $0.isCounted && $0.trial != nil }.compactMap(\.dose).unique
  }

  /// Headache days per 28 recorded days of this trial's own stretches, where several trials are compared together.
  package var ownRate: Double? {
    let own = comparison.stretches.filter { $0.isCounted && $0.trial == preventive.id }
    let recorded = own.reduce(0) { $0 + $1.recorded }
    return recorded > 0 ? 28 * Double(own.reduce(0) { $0 + $1.headacheDays }) / Double(recorded) : nil
  }

  /// What a page says first of it: headache days, or migraine days where nothing but aura without headache was noted.
  package var leading: MeasureComparison? {
    guard let headline, headline.before.count + headline.on.count == 0 else { return headline }
    return comparison[.migraineDays].flatMap { $0.before.count + $0.on.count > 0 ? $0 : nil } ?? headline
  }
}
