package import CivilTime
package import Diary

/// The dose that a trial is judged at.
package struct ReferenceDose: Hashable, Sendable {
  package var amount: Amount
  /// Every day of the stretch at that dose, up to its end or yesterday.
  package var days: DayRange
  /// The dose that the plan aimed at; `nil` without a plan.
  package var target: Amount?

  /// Whether a plan was made and its target not held for 28 days.
  package var missedTarget: Bool { target.map { $0 != amount } ?? false }
}

extension PreventiveTrial {
  /// The planned target if it was held for 28 days, else the dose held longest, the later one on a tie.
  ///
  /// The target is the one noted, or else the highest dose of a trial that has planned steps. `nil` where no day
  /// at any dose is over.
  package func referenceDose(before today: CivilDay) -> ReferenceDose? {
    let stretches = stretches(before: today).filter { !$0.days.isEmpty }
    let longest = stretches.reversed().max { $0.days.count < $1.days.count }
    guard let longest else { return nil }
    let held = stretches.last { $0.amount == target && $0.days.count >= 28 }
    let chosen = held ?? longest
    return ReferenceDose(amount: chosen.amount, days: chosen.days, target: target)
  }

  var target: Amount? {
    if let target = trial.target { return target }
    guard trial.steps.contains(where: \.planned) else { return nil }
    return trial.steps.max { $0.amount.thousandths < $1.amount.thousandths }?.amount
  }
}
