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
