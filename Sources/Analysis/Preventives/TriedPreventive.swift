package import CivilTime
package import Diary

/// One preventive in the history of all that were tried, with what insurers and clinics ask of it.
package struct TriedPreventive: Equatable, Sendable {
  package var preventive: PreventiveTrial
  package var comparison: Comparison
  /// The day the history is made: days before it are over.
  package var today: CivilDay

  package init(_ preventive: PreventiveTrial, _ comparison: Comparison, today: CivilDay) {
    self.preventive = preventive
    self.comparison = comparison
    self.today = today
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
}
