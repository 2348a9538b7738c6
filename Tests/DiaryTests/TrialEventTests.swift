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

  /// Whoever shows a lifetime asks these days, and no other.
  @Test(arguments: [nil, 7, 28, 84], [nil, 0, 20, 100])
  func `On every day with something to tell it is asked`(_ interval: Int?, _ length: Int?) {
    let days = DayRange(Self.start - 20, before: Self.start + 200)
    for given in [[0], [0, 28], [0, 30, 120]] {
      var trial = Trial(
        drug: "erenumab",
        steps: given.map { DoseStep(day: Self.start + $0, amount: Self.low, planned: $0 > 100) },
        intervalDays: interval, stop: length.map { Self.start + $0 })
      trial.missed = [Self.start - 1, Self.start + 56, Self.start + 150]
      trial.effects = [
        TrialEffect(day: Self.start + 3, effect: "nausea"),
        TrialEffect(day: Self.start + 160, effect: "gone"),
      ]
      let asked = trial.eventDays(in: days)
      #expect(asked == asked.sorted() && Set(asked).count == asked.count)
      let telling = days.filter { !trial.events(on: $0).isEmpty }
      #expect(Set(telling).isSubset(of: asked), "\(given)")
      if interval == nil { #expect(asked == telling, "\(given)") }
    }
  }
}
