import CivilTime
import Diary
import Testing

@Suite struct TrialTests {
  private static let start = CivilDay(number: 20_000)

  private static func mg(_ amount: Int) -> Amount { Amount(thousandths: amount * 1000, unit: .milligram) }

  private static func trial(_ steps: [(Int, Int, Bool)], every: Int? = nil) -> Trial {
    Trial(
      drug: "milnacipran",
      steps: steps.map { DoseStep(day: start + $0, amount: mg($1), planned: $2) }, intervalDays: every)
  }

  private func steps(_ trial: Trial) -> [String] {
    trial.steps.map { "\($0.day - Self.start):\($0.amount.number)\($0.planned ? "?" : "")" }
  }

  @Test func `A change contradicts what was planned for that day and later`() {
    var trial = Self.trial([(0, 25, false), (7, 50, true), (28, 100, true)])
    trial.change(to: Self.mg(75), on: Self.start + 10)
    #expect(steps(trial) == ["0:25", "7:50?", "10:75"])
  }

  @Test func `A dose for one day goes back on the next`() {
    var trial = Self.trial([(0, 25, false), (7, 50, true)])
    trial.take(Self.mg(75), on: Self.start + 3)
    #expect(steps(trial) == ["0:25", "3:75", "4:25", "7:50?"])
    trial.take(Self.mg(50), on: Self.start + 8)
    #expect(steps(trial) == ["0:25", "3:75", "4:25", "7:50"])
    trial.take(Self.mg(25), on: Self.start + 7)
    #expect(steps(trial) == ["0:25", "3:75", "4:25", "7:25", "8:50"])
  }

  @Test func `A dose taken after all is not missed`() {
    var trial = Self.trial([(0, 25, false)])
    trial.missed = [Self.start + 2, Self.start + 3]
    trial.take(Self.mg(25), on: Self.start + 2)
    #expect(trial.missed == [Self.start + 3])
    #expect(steps(trial) == ["0:25"])
  }

  @Test func `Every injection has its own day`() {
    var trial = Self.trial([(0, 70, false)], every: 28)
    trial.take(Self.mg(70), on: Self.start + 30)
    #expect(steps(trial) == ["0:70", "30:70"])
  }

  @Test func `Courses overlap where they share a day, and one not stopped goes on`() {
    var first = Self.trial([(0, 25, false)])
    let second = Self.trial([(10, 25, false)])
    #expect(first.overlaps(second) && second.overlaps(first))
    first.stop = Self.start + 9
    #expect(!first.overlaps(second) && !second.overlaps(first))
    first.stop = Self.start + 10
    #expect(first.overlaps(second) && second.overlaps(first))
    #expect(first.covers(Self.start) && first.covers(Self.start + 10) && !first.covers(Self.start + 11))
  }

  @Test func `Days are counted by class, a preventive's never`() {
    #expect(OveruseClass(of: .triptan, role: .acute) == .triptan)
    #expect(OveruseClass(of: .nsaid, role: .both) == .simple)
    #expect(OveruseClass(of: .nsaid, role: .preventive) == .none)
    #expect(OveruseClass(of: .gepant, role: .acute) == .unset)
    #expect(OveruseClass(of: .combinationAnalgesic, role: .acute) == .combination)
    #expect(OveruseClass(of: .antiemetic, role: .acute) == .none)
  }
}
