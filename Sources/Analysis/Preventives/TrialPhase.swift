package import CivilTime
import Diary

/// A part of a trial, derived from its dated dose steps alone.
package struct TrialPhase: Equatable, Sendable {
  package var kind: Kind
  package var days: DayRange

  /// In the order in which a trial passes through them. The raw value is the name in JSON.
  package enum Kind: String, CaseIterable, Sendable {
    /// Before the first dose.
    case baseline
    /// Doses on the way to the reference dose, and doses above it that were not held.
    case titration
    /// At the reference dose: see ``ReferenceDose``.
    case reference
    /// Lower doses after the reference dose.
    case taper
    /// After the last day under the drug, its washout included; also from the day on which an injection was due
    /// that was missed or late, until the next one.
    case off
  }

  package init(kind: Kind, days: DayRange) {
    self.kind = kind
    self.days = days
  }
}

extension PreventiveTrial {
  /// The phase a day of the diary belongs to. Days from `today` on get the phase that they would have if nothing changed any more.
  package func phase(on day: CivilDay, today: CivilDay) -> TrialPhase.Kind {
    if day < trial.start { return .baseline }
    if let last = lastExposure(before: max(today, day + 1)), day > last { return .off }
    let stretch = stretches(before: max(today, day + 1)).last { $0.days.contains(day) }
    // On the day itself an injection is not late.
    if stretch == nil, day == today, trial.awaitedInjection(today: today) == today, day > trial.start {
      return phase(on: day - 1, today: today)
    }
    if stretch == nil, trial.intervalDays != nil { return .off }
    guard let stretch, let reference = referenceDose(before: today) else { return .titration }
    if isOnTheWay(stretch.amount, for: stretch.days.count, today) { return .titration }
    if reference.days.contains(day) { return .reference }
    // The same injection before a missed one, or after it.
    if trial.intervalDays != nil && stretch.amount == reference.amount { return .reference }
    guard day >= reference.days.end else { return .titration }
    if day >= today && stretch.amount == reference.amount { return .reference }
    return stretch.amount.thousandths < reference.amount.thousandths ? .taper : .titration
  }

  /// Whether a dose held for a short time is a step towards a target that is still ahead.
  private func isOnTheWay(_ amount: Amount, for days: Int, _ today: CivilDay) -> Bool {
    guard let target = trial.target, trial.stop == nil, amount != target, days < 28 else { return false }
    return trial.steps.contains { $0.planned && $0.day >= today && $0.amount == target }
  }

  /// The phases that are over or have begun, oldest first, the last up to yesterday.
  ///
  /// `from` is the first day of the baseline, no phase where it is not before the first dose.
  package func phases(from: CivilDay, before today: CivilDay) -> [TrialPhase] {
    var phases: [TrialPhase] = []
    let days = DayRange(min(from, trial.start), before: today)
    // Phases change only where a stretch begins or ends.
    let cuts = stretches(before: today).flatMap { [$0.days.start, $0.days.end] }
    for part in days.isEmpty ? [] : days.cut(at: cuts) {
      let kind = phase(on: part.start, today: today)
      if let last = phases.last, last.kind == kind {
        phases[phases.count - 1].days = DayRange(last.days.start, before: part.end)
      } else {
        phases.append(TrialPhase(kind: kind, days: part))
      }
    }
    return phases
  }
}
