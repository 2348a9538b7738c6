package import CivilTime
package import Diary

/// A preventive trial with what the analysis must know of its drug.
package struct PreventiveTrial: Hashable, Sendable {
  /// The trial's number: 2 for T2.
  package var id: Int
  package var trial: Trial
  /// Days after the last exposure until the drug is out of the picture.
  package var washoutDays: Int
  package var drugClass: DrugClass

  /// `washoutDays` replaces the class's own.
  package init(id: Int, trial: Trial, drugClass: DrugClass, washoutDays: Int? = nil) {
    self.id = id
    self.trial = trial
    self.drugClass = drugClass
    self.washoutDays = washoutDays ?? PreventiveTrial.washoutDays(of: drugClass)
  }

  /// This program's own defaults, in days.
  package static func washoutDays(of drugClass: DrugClass) -> Int {
    switch drugClass {
    case .toxin: 120
    case .cgrpAntibody: 140
    default: 14
    }
  }

  /// Days at the reference dose before the effect is judged: two months for a daily drug, three or six for an
  /// antibody injected monthly or quarterly, two cycles of onabotulinumtoxinA.
  package var adequateDays: Int {
    switch drugClass {
    case .toxin: 2 * (trial.intervalDays ?? 84)
    case .cgrpAntibody: (trial.intervalDays ?? 28) >= 84 ? 168 : 84
    default: 56
    }
  }
}

extension PreventiveTrial {
  /// From the first dose to the last day it covers, or to the day before `today` while it is taken: an
  /// injection covers the days until the next is due.
  package func daysTaken(before today: CivilDay) -> DayRange {
    let last = lastExposure(before: today) ?? lapse(before: today) ?? today - 1
    return DayRange(trial.start, before: min(last + 1, today))
  }
}

/// A stretch at one dose.
package struct DoseStretch: Hashable, Sendable {
  package var days: DayRange
  package var amount: Amount
}

extension PreventiveTrial {
  /// The dose steps that count as taken by the end of yesterday, oldest first.
  ///
  /// A planned step counts once its day is past, unless a stop came first or the day has a step of its own.
  func steps(before today: CivilDay) -> [DoseStep] {
    let taken = trial.steps.filter { step in
      step.day < today && trial.stop.map { step.day <= $0 } ?? true
    }
    let actual = Set(taken.filter { !$0.planned }.map(\.day))
    let steps = taken.filter { !$0.planned || !actual.contains($0.day) }.sorted { $0.day < $1.day }
    return PreventiveTrial.withoutSlips(steps)
  }

  /// Without doses taken for a single day between two days at the same one: a slip is no change of regimen.
  private static func withoutSlips(_ steps: [DoseStep]) -> [DoseStep] {
    steps.indices.filter { index in
      guard index > 0, index + 1 < steps.count else { return true }
      return steps[index + 1].day > steps[index].day + 1
        || steps[index - 1].amount != steps[index + 1].amount
    }.map { steps[$0] }
  }

  /// The last day under an injection after which none is noted although one was due: exposure has ended, although
  /// nobody said so. `nil` where none is overdue, and once the drug is stopped.
  package func lapse(before today: CivilDay) -> CivilDay? {
    guard lastExposure(before: today) == nil, let gap = uncovered(before: today).last, gap.end == today
    else { return nil }
    return gap.start - 1
  }

  /// The last day under the drug; `nil` while it is being taken.
  ///
  /// An injection acts until the day before the next would have been due.
  func lastExposure(before today: CivilDay) -> CivilDay? {
    guard let stop = trial.stop, stop < today else { return nil }
    guard let interval = trial.intervalDays, let last = trial.injections(through: stop).last
    else { return stop }
    return last.day + interval - 1
  }

  /// Every stretch at one dose up to yesterday, oldest first. Days between them are days without the drug: an
  /// injection was missed or late.
  package func stretches(before today: CivilDay) -> [DoseStretch] {
    if trial.intervalDays != nil { return injectedStretches(before: today) }
    let end = min(lastExposure(before: today).map { $0 + 1 } ?? today, today)
    var stretches: [DoseStretch] = []
    for step in steps(before: today) {
      if let last = stretches.last {
        if last.amount == step.amount { continue }
        stretches[stretches.count - 1].days = DayRange(last.days.start, before: step.day)
      }
      stretches.append(DoseStretch(days: DayRange(step.day, before: end), amount: step.amount))
    }
    return stretches
  }

  private func injectedStretches(before today: CivilDay) -> [DoseStretch] {
    var stretches: [DoseStretch] = []
    for (injection, days) in trial.injectionCover(through: today - 1) {
      let days = DayRange(days.start, before: min(days.end, today))
      if let last = stretches.last, last.amount == injection.amount, last.days.end == days.start {
        stretches[stretches.count - 1].days = DayRange(last.days.start, before: days.end)
      } else {
        stretches.append(DoseStretch(days: days, amount: injection.amount))
      }
    }
    return stretches
  }

  /// The days without the drug between its first and its last, up to yesterday: an injection was missed or late.
  package func uncovered(before today: CivilDay) -> [DayRange] {
    let stretches = stretches(before: today)
    let ends = stretches.dropFirst().map(\.days.start) + (lastExposure(before: today) == nil ? [today] : [])
    return zip(stretches, ends).map { DayRange($0.days.end, before: $1) }.filter { !$0.isEmpty }
  }

  /// The dose on a day; `nil` on a day without the drug.
  func amount(on day: CivilDay, today: CivilDay) -> Amount? {
    stretches(before: today).last { $0.days.contains(day) }?.amount
  }

  /// Every start, dose step, end of cover and stop up to yesterday, oldest first.
  func changes(before today: CivilDay) -> [RegimenChange] {
    var changes = stretches(before: today).map { stretch in
      RegimenChange(
        day: stretch.days.start,
        unsettled: DayRange(stretch.days.start, before: stretch.days.start + washoutDays))
    }
    let ends =
      uncovered(before: today).map { $0.start - 1 } + [lastExposure(before: today)].compactMap(\.self)
    for last in ends {
      changes.append(
        RegimenChange(day: last, unsettled: DayRange(last + 1, before: last + 1 + washoutDays)))
    }
    return changes.sorted { $0.day < $1.day }
  }
}

/// A day on which a preventive was started, changed or stopped.
struct RegimenChange: Hashable {
  /// The first day of the new dose, or the last day under the drug.
  let day: CivilDay
  /// The days until the old dose is washed out.
  let unsettled: DayRange
}
