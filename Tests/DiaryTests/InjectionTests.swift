import CivilTime
import Diary
import Testing

@Suite struct InjectionTests {
  private static let start = CivilDay(number: 20_000)

  /// Injections every 28 days, noted on some days, missed on others; all as days after the first.
  private func trial(_ noted: [Int], missed: [Int] = [], stop: Int? = nil, every: Int = 28) -> Trial {
    let dose = Amount(thousandths: 70_000, unit: .milligram)
    var trial = Trial(
      drug: "erenumab", steps: noted.map { DoseStep(day: Self.start + $0, amount: dose) },
      intervalDays: every,
      stop: stop.map { Self.start + $0 })
    trial.missed = missed.map { Self.start + $0 }
    return trial
  }

  private func days(_ trial: Trial, through last: Int) -> [Int] {
    trial.injections(through: Self.start + last).map { $0.day - Self.start }
  }

  private func cover(_ trial: Trial, through last: Int) -> [String] {
    trial.injectionCover(through: Self.start + last).map {
      "\($0.days.start - Self.start)-\($0.days.last - Self.start)"
    }
  }

  @Test func `Only what is noted was given`() {
    #expect(days(trial([0]), through: 200) == [0])
    #expect(days(trial([0, 28, 84]), through: 200) == [0, 28, 84])
    #expect(days(trial([0, 28, 84]), through: 83) == [0, 28])
    #expect(days(trial([0, 28, 84], stop: 60), through: 200) == [0, 28])
    var planned = trial([0])
    planned.steps.append(DoseStep(day: Self.start + 28, amount: planned.steps[0].amount, planned: true))
    #expect(days(planned, through: 200) == [0])
  }

  @Test func `A missed one ends the cover`() {
    #expect(cover(trial([0, 56], missed: [28]), through: 60) == ["0-27", "56-83"])
    #expect(cover(trial([0, 56]), through: 60) == ["0-27", "56-83"])
  }

  @Test func `A late one leaves a gap, a week is let pass`() {
    #expect(cover(trial([0, 48]), through: 50) == ["0-27", "48-75"])
    #expect(cover(trial([0, 36]), through: 40) == ["0-27", "36-63"])
    #expect(cover(trial([0, 35]), through: 40) == ["0-34", "35-62"])
    #expect(cover(trial([0, 25]), through: 30) == ["0-24", "25-52"])
    // A short interval lets less pass.
    #expect(cover(trial([0, 16], every: 14), through: 20) == ["0-15", "16-29"])
    #expect(cover(trial([0, 18], every: 14), through: 20) == ["0-13", "18-31"])
  }

  @Test func `The next is due an interval after the last, those missed left out`() {
    func next(_ trial: Trial, _ day: Int) -> Int? {
      trial.nextInjection(after: Self.start + day).map { $0 - Self.start }
    }
    #expect(next(trial([0]), 0) == 28 && next(trial([0]), 28) == 56 && next(trial([0, 30]), 31) == 58)
    #expect(next(trial([0], missed: [28]), 5) == 56 && next(trial([0], stop: 10), 5) == nil)
    #expect(next(trial([0]), -3) == 0)
    var daily = trial([0])
    daily.intervalDays = nil
    #expect(daily.nextInjection(after: Self.start) == nil && daily.injections(through: Self.start) == [])
    #expect(daily.awaitedInjection(today: Self.start) == nil)
  }

  @Test func `An injection is waited for until it is noted, however long`() {
    func awaited(_ trial: Trial, _ day: Int) -> Int? {
      trial.awaitedInjection(today: Self.start + day).map { $0 - Self.start }
    }
    func overdue(_ trial: Trial, _ day: Int) -> Int? {
      trial.overdueSince(Self.start + day).map { $0 - Self.start }
    }
    #expect(awaited(trial([0]), 5) == 28 && awaited(trial([0]), 28) == 28 && awaited(trial([0]), 265) == 28)
    #expect(overdue(trial([0]), 28) == nil && overdue(trial([0]), 29) == 28 && overdue(trial([0]), 265) == 28)
    #expect(overdue(trial([0, 28]), 50) == nil && overdue(trial([0], missed: [28]), 50) == nil)
    #expect(overdue(trial([0], missed: [28]), 57) == 56)
    // Stopped, or to be stopped before it is due.
    #expect(overdue(trial([0], stop: 40), 50) == nil && awaited(trial([0], stop: 20), 10) == nil)
    #expect(awaited(trial([0], stop: 40), 10) == 28)
    var planned = trial([0])
    planned.steps.append(DoseStep(day: Self.start + 30, amount: planned.steps[0].amount, planned: true))
    #expect(awaited(planned, 10) == 30 && overdue(planned, 31) == 30)
    planned.take(planned.steps[0].amount, on: Self.start + 32)
    #expect(days(planned, through: 40) == [0, 32] && planned.steps.count == 2)
  }

  @Test func `Who says from when to when has noted each of them`() {
    var course = trial([0], stop: 90)
    course.giveOnSchedule(through: Self.start + 90)
    #expect(days(course, through: 200) == [0, 28, 56, 84])
  }

  @Test func `A day named as missed means the injection due nearest`() {
    func due(_ trial: Trial, _ day: Int) -> Int? {
      trial.injectionDue(near: Self.start + day).map { $0 - Self.start }
    }
    #expect(due(trial([0]), 28) == 28 && due(trial([0]), 20) == 28 && due(trial([0]), 41) == 28)
    #expect(
      due(trial([0]), 42) == 56 && due(trial([0]), 13) == nil && due(trial([0, 30]), 29) == nil
        && due(trial([0, 45]), 29) == 28)
    #expect(due(trial([0]), 0) == nil)
  }
}
