import CivilTime
import Diary
import Testing

@testable import Analysis

/// What attacks were like, each count with the attacks of which it is known.
@Suite struct AttackProfileTests {
  /// A Monday and the two weeks from it.
  private let monday = CivilDay(number: 20_003)
  private var range: DayRange { DayRange(monday, through: monday + 13) }

  private func attack(
    day: Int, hour: Int = 9, precision: Onset.Precision = .minute, minutes: Int? = nil,
    _ change: (inout Attack) -> Void = { _ in }
  ) -> Attack {
    let start = Moment(wallMinutes: Int((monday + day).number) * 1440 + hour * 60, offset: 60)
    let end = minutes.map { Moment(wallMinutes: start.wallMinutes + $0, offset: 60) }
    var attack = Attack(onset: Onset(start, precision: precision), end: end.map { .at($0) } ?? .unknown)
    change(&attack)
    return attack
  }

  private func profile(_ attacks: [Attack], recorded: Int = 14) -> AttackProfile {
    AttackProfile(attacks, in: range, recorded: Array(range.prefix(recorded)))
  }

  @Test func `The sample's Monday is one`() { #expect(monday.weekday == .monday) }

  @Test func `A feature is counted on the attacks of which it is known`() {
    let found = profile([
      attack(day: 0) { $0.features.nausea = true }, attack(day: 1) { $0.features.nausea = false },
      attack(day: 2), attack(day: 3) { $0.side = .left }, attack(day: 4) { $0.side = .left },
      attack(day: 5) { $0.side = .both },
    ])
    #expect(found.attacks == 6)
    #expect((found.features.nausea.yes, found.features.nausea.known) == (1, 2))
    #expect(found.features.vomiting.known == 0)
    #expect(found.sides == [.left: 2, .both: 1])
    #expect(found.sidesKnown == 3)
  }

  @Test func `An aura without headache is an aura and no attack with headache`() {
    let found = profile([
      attack(day: 0) {
        $0.aura = true
        $0.peak = 0
        $0.triggers = ["wine"]
      }, attack(day: 1) { $0.aura = false },
    ])
    #expect((found.attacks, found.aurasAlone) == (1, 1))
    #expect((found.aura.yes, found.aura.known) == (1, 2))
    #expect(found.triggers.isEmpty)
    #expect(found.onsets.timed == 1)
  }

  @Test func `Attacks that began on other days are passed over`() {
    #expect(profile([attack(day: -1), attack(day: 14)]).attacks == 0)
  }

  @Test func `Durations are of attacks with both ends, and their quartiles interpolate`() throws {
    let found = profile([60, 120, 180, 300].map { attack(day: 0, minutes: $0) } + [attack(day: 1)])
    let duration = try #require(found.duration)
    #expect(duration.count == 4)
    #expect(duration.median == 150)
    #expect((duration.lowerQuartile, duration.upperQuartile) == (105, 210))
    #expect(duration.longest == 300)
    #expect(found.peak == nil)
  }

  @Test func `A trigger counts once an attack, the most often noted first`() {
    let found = profile([
      attack(day: 0) { $0.triggers = ["wine", "wine"] }, attack(day: 1) { $0.triggers = ["stress"] },
      attack(day: 2) { $0.triggers = ["wine", "stress"] }, attack(day: 3) { $0.triggers = ["wine"] },
    ])
    #expect(found.triggers.map(\.word) == ["wine", "stress"])
    #expect(found.triggers.map(\.attacks) == [3, 2])
    #expect(found.attacksWithTrigger == 4)
  }

  @Test func `Hours are of onsets known to the minute, weekdays of all`() {
    let found = profile(
      [
        attack(day: 0, hour: 7), attack(day: 7, hour: 7), attack(day: 1, hour: 23),
        attack(day: 2, precision: .onWaking), attack(day: 2, precision: .day),
      ], recorded: 10
    ).onsets
    #expect(found.hours[7] == 2)
    #expect(found.hours[23] == 1)
    #expect((found.timed, found.onWaking, found.withoutHour) == (3, 1, 1))
    #expect(found.weekdays == [2, 1, 2, 0, 0, 0, 0])
    #expect(found.recordedWeekdays == [2, 2, 2, 1, 1, 1, 1])
  }
}
