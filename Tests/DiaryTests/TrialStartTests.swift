import CivilTime
import Diary
import Testing

/// How a course begins, is written down afterwards, and is stopped.
@Suite struct TrialStartTests {
  private let start = CivilDay(number: 20_000)
  private var today: CivilDay { start + 100 }

  private func mg(_ amount: Int) -> Amount { Amount(thousandths: amount * 1000, unit: .milligram) }

  private func trial(from day: CivilDay, _ stop: CivilDay? = nil, drug: String = "milnacipran") -> Trial {
    Trial(drug: drug, steps: [DoseStep(day: day, amount: mg(25))], stop: stop)
  }

  private func stored(_ id: Int, _ trial: Trial) -> StoredTrial {
    StoredTrial(id: id, uuid: [], trial: trial, loggedAt: 0)
  }

  @Test func `a plan has its first dose taken and the others planned, each for its days`() {
    let plan = [(mg(25), 7), (mg(50), 21), (mg(100), nil)] as [(amount: Amount, days: Int?)]
    #expect(
      Trial.steps(from: start, plan, today: today) == [
        DoseStep(day: start, amount: mg(25)), DoseStep(day: start + 7, amount: mg(50), planned: true),
        DoseStep(day: start + 28, amount: mg(100), planned: true),
      ])
  }

  @Test func `a plan that begins later is planned from its first dose on`() {
    let steps = Trial.steps(from: today + 1, [(mg(25), nil)], today: today)
    #expect(steps == [DoseStep(day: today + 1, amount: mg(25), planned: true)])
  }

  @Test func `a course that is over has nothing planned behind its last day`() {
    var trial = trial(from: start)
    trial.steps.append(DoseStep(day: start + 28, amount: mg(50), planned: true))
    trial.written(until: start + 27, isPlanned: true, today: today)
    #expect(trial.steps.map(\.day) == [start])
    #expect(trial.stop == start + 27)
  }

  @Test func `injections at an interval were given up to the last day, and not beyond today`() {
    var trial = trial(from: start)
    trial.intervalDays = 28
    trial.written(until: start + 60, isPlanned: false, today: today)
    #expect(trial.steps.map(\.day) == [start, start + 28, start + 56])
    var longer = self.trial(from: start)
    longer.intervalDays = 28
    longer.written(until: today + 28, isPlanned: false, today: today)
    #expect(longer.steps.map(\.day) == [start, start + 28, start + 56, start + 84])
  }

  @Test func `a stop keeps why, what was noticed and a remark`() throws {
    var trial = trial(from: start)
    trial.note = "before"
    try trial.stop(on: start + 50, .sideEffects, effects: ["nausea"], note: nil, today: today)
    #expect(trial.stop == start + 50)
    #expect(trial.stopReason == .sideEffects)
    #expect(trial.effects == [TrialEffect(day: start + 50, effect: "nausea")])
    #expect(trial.note == "before")
  }

  @Test func `effects of a stop to come are noted today`() throws {
    var trial = trial(from: start)
    try trial.stop(on: today + 10, nil, effects: ["nausea"], note: "soon", today: today)
    #expect(trial.effects == [TrialEffect(day: today, effect: "nausea")])
    #expect(trial.note == "soon")
  }

  @Test func `what is stopped cannot be stopped again`() {
    var trial = trial(from: start, start + 20)
    #expect(throws: TrialProblem.stoppedOn(start + 20)) {
      try trial.stop(on: start + 30, nil, effects: [], note: nil, today: today)
    }
  }

  @Test func `a drug that is being taken cannot be started`() {
    let running = stored(1, trial(from: start))
    #expect([running].problem(starting: trial(from: start + 30)) == .alreadyTaken(running))
    #expect([running].problem(starting: trial(from: start + 30, drug: "candesartan")) == nil)
  }

  @Test func `a course of before cannot reach into one that was started later`() {
    let later = stored(2, trial(from: start + 50))
    #expect([later].problem(starting: trial(from: start)) == .takenLater(later))
    #expect([later].problem(starting: trial(from: start, start + 49)) == nil)
  }
}
