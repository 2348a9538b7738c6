import CivilTime
import Diary
import Testing

/// What goes along when an attack is moved to another day, and what stays.
@Suite struct MovingTests {
  private static let day = CivilDay(number: 20_000)
  private static let now = Now(
    moment: Moment(CivilDay(number: 20_030), minuteOfDay: 900, offset: 60), zone: nil, zoneName: nil)

  private static func moment(_ days: Int, _ minute: Int) -> Moment {
    Moment(day + days, minuteOfDay: minute, offset: 60)
  }

  /// 10:00 to 12:00, 7 at the beginning and 3 at 11:00, a dose at 10:30.
  private var attack: Attack {
    var attack = Attack(onset: Onset(Self.moment(0, 600)), end: .at(Self.moment(0, 720)))
    attack.peak = 7
    attack.readings = [
      Reading(at: Self.moment(0, 600), intensity: 7), Reading(at: Self.moment(0, 660), intensity: 3),
    ]
    attack.doses = [Dose(drug: "ibuprofen", takenAt: Self.moment(0, 630)), Dose(drug: "rizatriptan")]
    return attack
  }

  private func edited(
    _ onset: Moment, end: Moment? = nil, namesDay: Bool = true, of old: Attack? = nil
  ) -> Attack {
    var entry = AttackEntry()
    (entry.onset, entry.end, entry.movesDay) = (Onset(onset), end, namesDay)
    return entry.edited(old ?? attack, now: Self.now)
  }

  @Test func `End, readings and doses go along to another day at their time of the day`() {
    let moved = edited(Self.moment(2, 600))
    #expect(moved.end == .at(Self.moment(2, 720)))
    #expect(moved.readings.map(\.at) == [Self.moment(2, 600), Self.moment(2, 660)])
    #expect(moved.doses.map(\.takenAt) == [Self.moment(2, 630), nil])
    #expect(moved.dosesLeftBehind(since: attack).isEmpty && moved.readingsOutside(since: attack).isEmpty)
  }

  @Test func `A dose that would lie outside the attack keeps its distance from the beginning`() {
    let moved = edited(Self.moment(-5, 60), end: Self.moment(-5, 180))
    #expect(moved.doses[0].takenAt == Self.moment(-5, 90))
    #expect(moved.readings.map(\.at) == [Self.moment(-5, 60), Self.moment(-5, 120)])
  }

  @Test func `An end that would come before the beginning keeps the length`() {
    #expect(edited(Self.moment(1, 1200)).end == .at(Self.moment(1, 1320)))
  }

  @Test func `Nothing moves to a time to come`() {
    var old = attack
    old.end = .open
    old.doses = [Dose(drug: "ibuprofen", takenAt: Self.moment(0, 1000))]
    old.readings = []
    let moved = edited(Self.moment(30, 600), of: old)
    #expect(moved.doses[0].takenAt == Self.moment(0, 1000))
    #expect(moved.dosesLeftBehind(since: old).isEmpty, "nobody knows when an open attack ends")
  }

  @Test func `Another time of the same attack moves nothing but what was noted of the beginning`() {
    let later = edited(Self.moment(0, 590), namesDay: false)
    #expect(later.end == attack.end && later.doses == attack.doses)
    #expect(later.readings.map(\.at) == [Self.moment(0, 590), Self.moment(0, 660)])
    let before = edited(Self.moment(-1, 1380), namesDay: false)
    #expect(before.end == attack.end && before.doses == attack.doses)
  }

  @Test func `What stays outside the attack is known`() {
    let moved = edited(Self.moment(0, 60), end: Self.moment(0, 120))
    #expect(moved.doses[0].takenAt == Self.moment(0, 630))
    #expect(moved.dosesLeftBehind(since: attack).map(\.drug) == ["ibuprofen"])
    #expect(moved.readingsOutside(since: attack).map(\.intensity) == [3])
  }
}
