import CivilTime
import Diary
import Testing

/// What a preventive says of one day.
@Suite struct TrialEventTests {
  private static let start = CivilDay(number: 20_000)
  private static let low = Amount(thousandths: 25_000, unit: .milligram)
  private static let high = Amount(thousandths: 50_000, unit: .milligram)

  @Test func `A daily drug: its start, its steps, what was missed and noted, its last day`() {
    var trial = Trial(
      drug: "milnacipran",
      steps: [
        DoseStep(day: Self.start, amount: Self.low), DoseStep(day: Self.start + 7, amount: Self.high),
        DoseStep(day: Self.start + 14, amount: Self.low, planned: true),
      ], stop: Self.start + 20)
    trial.stopReason = .sideEffects
    trial.missed = [Self.start + 7]
    trial.effects = [TrialEffect(day: Self.start + 7, effect: "nausea")]
    #expect(trial.events(on: Self.start) == [.started(Self.low)])
    #expect(trial.events(on: Self.start + 1).isEmpty)
    #expect(
      trial.events(on: Self.start + 7) == [.dose(Self.high, isPlanned: false), .missed, .effect("nausea")])
    #expect(trial.events(on: Self.start + 14) == [.dose(Self.low, isPlanned: true)])
    #expect(trial.events(on: Self.start + 20) == [.stopped(.sideEffects)])
  }

  @Test func `Injections: the first, those noted, and those that the schedule alone has`() {
    let trial = Trial(
      drug: "erenumab",
      steps: [
        DoseStep(day: Self.start, amount: Self.low), DoseStep(day: Self.start + 30, amount: Self.high),
      ],
      intervalDays: 28)
    #expect(trial.events(on: Self.start) == [.started(Self.low)])
    #expect(trial.events(on: Self.start + 30) == [.injection(Self.high, isNoted: true)])
    #expect(trial.events(on: Self.start + 58) == [.injection(Self.high, isNoted: false)])
    #expect(trial.events(on: Self.start + 31).isEmpty)
  }
}
