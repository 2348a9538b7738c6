import CivilTime
import Diary
import Testing

/// What a trial may be, and how it is corrected.
@Suite struct TrialCorrectionTests {
  private static let start = CivilDay(number: 20_000)
  private var start: CivilDay { Self.start }
  private var today: CivilDay { start + 100 }

  private static func mg(_ amount: Int) -> Amount { Amount(thousandths: amount * 1000, unit: .milligram) }

  /// 25 mg, 50 mg after a week, 100 mg planned after four.
  private static var daily: Trial {
    Trial(
      drug: "milnacipran",
      steps: [
        DoseStep(day: start, amount: mg(25)), DoseStep(day: start + 7, amount: mg(50)),
        DoseStep(day: start + 28, amount: mg(100), planned: true),
      ])
  }

  private static var injected: Trial {
    Trial(
      drug: "erenumab",
      steps: [DoseStep(day: start, amount: mg(70)), DoseStep(day: start + 28, amount: mg(70))],
      intervalDays: 28)
  }

  private func problem(_ trial: Trial, _ correction: TrialCorrection) -> TrialProblem? {
    var trial = trial
    do throws(TrialProblem) { try trial.correct(correction, today: today) } catch { return error }
    return nil
  }

  private func corrected(_ trial: Trial, _ correction: TrialCorrection) throws -> Trial {
    var trial = trial
    try trial.correct(correction, today: today)
    return trial
  }

  private func days(_ trial: Trial) -> [Int] { trial.steps.map { $0.day - start } }

  @Test func `Planned steps move along with the start, those taken do not`() throws {
    #expect(try days(corrected(Self.daily, .start(start + 2))) == [2, 7, 30])
    #expect(problem(Self.daily, .start(start + 7)) == .doseChangedBefore(start + 7))
    #expect(problem(Self.daily, .start(start - 22)) == .plannedBehindTaken)
  }

  @Test func `The first day is no later than what is noted, and no later than the stop`() {
    var trial = Self.daily
    trial.missed = [start + 1]
    #expect(problem(trial, .start(start + 2)) == .notedBefore(start + 1))
    trial.steps = [DoseStep(day: start, amount: Self.mg(25))]
    trial.stop = start + 5
    #expect(problem(trial, .start(start + 6)) == .stoppedOn(start + 5))
  }

  @Test func `The last day is none before the first, a dose, or a day missed`() throws {
    #expect(problem(Self.daily, .stop(start - 1)) == .startedOn(start))
    #expect(problem(Self.daily, .stop(start + 6)) == .doseChangedAfter(start + 7))
    var trial = Self.daily
    trial.missed = [start + 9]
    #expect(problem(trial, .stop(start + 8)) == .missedAfter(start + 9))
    #expect(try days(corrected(Self.daily, .stop(start + 20))) == [0, 7])
  }

  @Test func `A start and a stop may be to come`() throws {
    var planned = Self.daily
    planned.steps = [DoseStep(day: today + 6, amount: Self.mg(25), planned: true)]
    #expect(planned.isStartPlanned && planned.stopped(before: today) == nil)
    #expect(throws: TrialProblem.plannedFrom(today + 6)) { try planned.mustCover(today) }
    #expect(problem(planned, .stop(today)) == .plannedFrom(today + 6))
    #expect(try !corrected(planned, .start(today)).isStartPlanned)
    #expect(try corrected(planned, .start(today + 1)).isStartPlanned)
    let stopped = try corrected(Self.daily, .stop(today + 3))
    #expect(stopped.stopped(before: today) == nil && stopped.stopped(before: today + 4) == today + 3)
  }

  @Test func `There is a reason only for a stop, and it goes with it`() throws {
    #expect(problem(Self.daily, .reason(.cost)) == .stillTaken)
    var trial = try corrected(Self.daily, .stop(start + 20))
    trial = try corrected(trial, .reason(.cost))
    #expect(trial.stopReason == .cost)
    trial = try corrected(trial, .stop(nil))
    #expect(trial.stop == nil && trial.stopReason == nil)
  }

  @Test func `A dose is named by a day it held on`() throws {
    #expect(problem(Self.daily, .dose(Self.mg(75), on: nil)) == .severalDoses)
    #expect(problem(Self.daily, .dose(Self.mg(75), on: start - 1)) == .startedOn(start))
    #expect(try corrected(Self.daily, .dose(Self.mg(75), on: start + 10)).steps[1].amount == Self.mg(75))
  }

  @Test func `A step moves between its neighbours, and the first is the start`() throws {
    #expect(try days(corrected(Self.daily, .step(start + 7, to: start + 9))) == [0, 9, 28])
    #expect(problem(Self.daily, .step(start + 7, to: start + 28)) == .doseBetween(start + 7, start + 28))
    #expect(problem(Self.daily, .step(start + 8, to: nil)) == .doseNotChanged(on: start + 8))
    #expect(problem(Self.daily, .step(start, to: start + 1)) == .firstDay(start))
  }

  @Test func `A dose of one day goes with the step back from it`() throws {
    var trial = Self.daily
    trial.take(Self.mg(75), on: start + 3)
    #expect(days(trial) == [0, 3, 4, 7, 28])
    #expect(try days(corrected(trial, .step(start + 3, to: nil))) == [0, 7, 28])
  }

  @Test func `An effect that is not noted cannot be corrected`() throws {
    #expect(problem(Self.daily, .effect("nausea", on: nil)) == .effectNotNoted("nausea"))
    var trial = Self.daily
    try trial.note(["nausea", "nausea"], on: start + 1)
    #expect(trial.effects.count == 1)
    #expect(problem(trial, .effect("nausea", on: start - 1)) == .startedAfter(start - 1, start: start))
    #expect(try corrected(trial, .effect("nausea", on: nil)).effects.isEmpty)
  }

  @Test func `Missed of injections is the one that was due, and none that was given`() throws {
    #expect(problem(Self.injected, .missed([start + 28])) == .injectionGiven(start + 28, isFirst: false))
    #expect(problem(Self.injected, .missed([start])) == .injectionGiven(start, isFirst: true))
    #expect(problem(Self.injected, .missed([start + 112])) == .injectionToCome(start + 112))
    #expect(try corrected(Self.injected, .missed([start + 58])).missed == [start + 56])
  }

  @Test func `Two trials of one drug share no day`() {
    let first = StoredTrial(id: 1, uuid: [], trial: Self.daily, loggedAt: 0)
    var second = StoredTrial(id: 2, uuid: [], trial: Self.injected, loggedAt: 0)
    let before = second
    second.trial.drug = first.trial.drug
    #expect(throws: TrialProblem.overlaps(trial: 1)) {
      try second.mustNotOverlap([first, before], before: before)
    }
    #expect(throws: Never.self) { try second.mustNotOverlap([first, second], before: second) }
  }
}
