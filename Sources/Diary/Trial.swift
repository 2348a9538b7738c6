package import CivilTime

/// One course of a preventive drug: dated dose steps, a stop, and why.
///
/// The stop day is the last day taken and belongs to the course. A re-challenge is a trial of its own.
package struct Trial: Hashable, Sendable {
  /// The drug's name as the diary keeps it.
  package var drug: String
  /// The dose from each step's day on, oldest first, never empty; the first step's day is the start.
  package var steps: [DoseStep]
  /// Days between injections; `nil` for a drug taken daily.
  package var intervalDays: Int?
  /// The last day taken; `nil` while the drug is being taken.
  package var stop: CivilDay?
  package var stopReason: StopReason?
  /// The dose aimed at, where one was planned.
  package var target: Amount?
  /// The day on which it is to be judged, where the person has set one.
  package var judgeOn: CivilDay?
  package var note = ""
  package var effects: [TrialEffect] = []
  /// Days on which it was not taken, in order.
  package var missed: [CivilDay] = []

  package init(drug: String, steps: [DoseStep], intervalDays: Int? = nil, stop: CivilDay? = nil) {
    self.drug = drug
    self.steps = steps
    self.intervalDays = intervalDays
    self.stop = stop
  }

  package var start: CivilDay { steps.first?.day ?? CivilDay(number: 0) }

  /// Whether the start itself is written ahead.
  package var isStartPlanned: Bool { steps.first?.planned ?? false }

  /// The last day taken, where it is over; a stop written ahead is a plan.
  package func stopped(before today: CivilDay) -> CivilDay? { stop.flatMap { $0 < today ? $0 : nil } }

  /// Every effect noted, once each, in the order first noted.
  package var effectWords: [String] { effects.map(\.effect).unique }
}

/// A dose that holds from a day on, until the next step.
package struct DoseStep: Hashable, Sendable {
  package var day: CivilDay
  /// Per day; per injection where the trial has an interval.
  package var amount: Amount
  /// Written ahead as a plan: it counts as taken only until something contradicts it.
  package var planned: Bool

  package init(day: CivilDay, amount: Amount, planned: Bool = false) {
    self.day = day
    self.amount = amount
    self.planned = planned
  }
}

/// Something noted while on a preventive, wanted or not, in the person's words.
package struct TrialEffect: Hashable, Sendable {
  package var day: CivilDay
  package var effect: String

  package init(day: CivilDay, effect: String) {
    self.day = day
    self.effect = effect
  }
}

/// Why a preventive was stopped: a closed list; the story goes in the note.
///
/// The raw value is its name at the prompt and in JSON.
package enum StopReason: String, CaseIterable, Sendable {
  case lackOfEffect = "lack-of-effect"
  case sideEffects = "side-effects"
  case contraindication, interaction, pregnancy, cost
  /// A planned pause, to see whether it is still needed.
  case pause
  case choice, other
}

extension Trial {
  /// The dose that holds on a day as far as the steps say, planned ones counted; `nil` before the first.
  package func amount(on day: CivilDay) -> Amount? { steps.last { $0.day <= day }?.amount }

  /// Whether the drug is being taken on `day`, as far as the trial says.
  package func covers(_ day: CivilDay) -> Bool { start <= day && (stop.map { day <= $0 } ?? true) }

  /// Whether two courses share a day. One that is not stopped has no last day.
  package func overlaps(_ other: Trial) -> Bool {
    (other.stop.map { start <= $0 } ?? true) && (stop.map { other.start <= $0 } ?? true)
  }

  /// Makes the dose on `day` and after it be `amount`, until the next step that was taken: what was planned for
  /// that day or later is contradicted by what was done. `planned`: the day is to come.
  package mutating func change(to amount: Amount, on day: CivilDay, planned: Bool = false) {
    steps.removeAll { $0.day == day || ($0.planned && $0.day > day) }
    steps.append(DoseStep(day: day, amount: amount, planned: planned))
    steps.sort { $0.day < $1.day }
  }

  /// What was taken on one day: an injection, or for a daily drug a dose that goes back to the other one on the
  /// day after. Daily doses planned up to that day were taken, then; of injections the planned one nearest to the day.
  package mutating func take(_ amount: Amount, on day: CivilDay) {
    missed.removeAll { $0 == day }
    if let interval = intervalDays {
      let near = steps.filter { $0.planned && 2 * abs($0.day - day) < interval }
      if let planned = near.min(by: { abs($0.day - day) < abs($1.day - day) }) {
        steps.removeAll { $0 == planned }
      }
      steps.removeAll { $0.day == day }
      steps.append(DoseStep(day: day, amount: amount))
      steps.sort { $0.day < $1.day }
      return
    }
    let usual = steps.last { $0.day <= day }
    for index in steps.indices where steps[index].day <= day { steps[index].planned = false }
    if let usual {
      guard usual.amount != amount else { return }
      if !steps.contains(where: { $0.day == day + 1 }) {
        steps.append(DoseStep(day: day + 1, amount: usual.amount))
      }
    }
    steps.removeAll { $0.day == day }
    steps.append(DoseStep(day: day, amount: amount))
    steps.sort { $0.day < $1.day }
  }
}

extension Array where Element: Hashable {
  /// Without repeats, in order of first appearance.
  package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
