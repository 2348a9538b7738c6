import CivilTime
import Diary
import Testing

/// What the diary waits for: an attack forgotten, an injection, a dose of a plan.
@Suite struct DueEntryTests {
  private let today = CivilDay(number: 20_779)
  private let dose = Amount(thousandths: 70_000, unit: .milligram)

  /// Injections every 28 days, noted and planned so many days ago.
  private func trial(given: [Int], planned: [Int] = []) -> Trial {
    let steps =
      given.map { DoseStep(day: today - $0, amount: dose) }
      + planned.map { DoseStep(day: today - $0, amount: dose, planned: true) }
    return Trial(drug: "erenumab", steps: steps.sorted { $0.day < $1.day }, intervalDays: 28)
  }

  private func daysLate(_ trial: Trial) -> Int? { trial.injectionOwed(by: today).map { today - $0 } }

  @Test(arguments: [([27], nil), ([28], 0), ([82], 54), ([82, 1], nil), ([-1], nil)])
  func `An injection is due an interval after the last one noted`(given: [Int], late: Int?) {
    #expect(daysLate(trial(given: given)) == late)
  }

  @Test func `An injection noted as missed is waited for no more`() {
    var trial = trial(given: [56])
    #expect(daysLate(trial) == 28)
    trial.missed = [today - 28]
    #expect(daysLate(trial) == 0)
    trial.missed.append(today)
    #expect(daysLate(trial) == nil)
  }

  @Test func `A first injection that was only planned is due on its day`() {
    #expect(daysLate(trial(given: [], planned: [0])) == 0)
    #expect(daysLate(trial(given: [], planned: [-1])) == nil)
  }

  @Test func `A course that is stopped waits for nothing`() {
    var trial = trial(given: [82])
    trial.stop = today - 1
    #expect(daysLate(trial) == nil)
    trial.stop = today + 30
    #expect(daysLate(trial) == 54)
  }

  @Test func `A step of a plan is due on its day alone, and not once it was noted`() {
    let start = DoseStep(day: today - 14, amount: dose)
    var trial = Trial(drug: "milnacipran", steps: [start, DoseStep(day: today, amount: dose, planned: true)])
    #expect(trial.doseStep(plannedFor: today)?.day == today)
    #expect(trial.doseStep(plannedFor: today + 1) == nil)
    trial.steps[1].planned = false
    #expect(trial.doseStep(plannedFor: today) == nil)
    trial.steps[1].planned = true
    trial.stop = today - 1
    #expect(trial.doseStep(plannedFor: today) == nil)
  }

  @Test func `An open attack is forgotten a day after the last thing said of it`() {
    func moment(_ minutes: Int) -> Moment { Moment(wallMinutes: 29_900_000 + minutes, offset: 60) }
    var attack = Attack(onset: Onset(moment(0)), end: .open)
    #expect(!attack.isForgotten(at: moment(1440)))
    #expect(attack.isForgotten(at: moment(1441)))
    attack.readings = [Reading(at: moment(1200), intensity: 5)]
    #expect(!attack.isForgotten(at: moment(2600)))
    attack.end = .unknown
    #expect(!attack.isForgotten(at: moment(9000)))
  }
}
