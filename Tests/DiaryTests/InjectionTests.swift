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

  @Test func `What the schedule says counts as given until something contradicts it`() {
    #expect(days(trial([0]), through: 83) == [0, 28, 56])
    #expect(days(trial([0]), through: 84) == [0, 28, 56, 84])
    #expect(days(trial([0], stop: 56), through: 200) == [0, 28, 56])
    #expect(days(trial([0], stop: 55), through: 200) == [0, 28])
    #expect(trial([0, 28]).injections(through: Self.start + 60).map(\.isNoted) == [true, true, false])
  }

  @Test func `A missed one ends the cover, and the schedule goes on`() {
    #expect(days(trial([0], missed: [28]), through: 100) == [0, 56, 84])
    #expect(cover(trial([0], missed: [28]), through: 60) == ["0-27", "56-83"])
    #expect(days(trial([0], missed: [28, 56]), through: 100) == [0, 84])
    // Missed is what was due nearest to the day named.
    #expect(days(trial([0], missed: [33]), through: 60) == [0, 56])
    #expect(days(trial([0], missed: [44]), through: 60) == [0, 28])
    #expect(days(trial([0, 56], missed: [28]), through: 60) == [0, 56])
  }

  @Test func `A late one leaves a gap, a week is let pass`() {
    #expect(cover(trial([0, 48]), through: 50) == ["0-27", "48-75"])
    #expect(cover(trial([0, 36]), through: 40) == ["0-27", "36-63"])
    #expect(cover(trial([0, 35]), through: 40) == ["0-34", "35-62"])
    #expect(cover(trial([0, 25]), through: 30) == ["0-24", "25-52"])
    // Two intervals later one was given in between, a week early or not; sooner none was.
    #expect(days(trial([0, 56]), through: 60) == [0, 28, 56])
    #expect(days(trial([0, 49]), through: 60) == [0, 28, 49])
    #expect(days(trial([0, 48]), through: 60) == [0, 48])
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
