import CivilTime
import Diary
import Testing

/// What cannot be true of an attack, or is unlikely.
@Suite struct AttackProblemTests {
  private let now = Moment(wallMinutes: 30_000_000, offset: 60)

  private func moment(_ minutes: Int) -> Moment {
    Moment(wallMinutes: now.wallMinutes + minutes, offset: now.offset)
  }

  private func attack(from start: Int, to end: Int? = nil, peak: Intensity? = 5, aura: Bool? = nil) -> Attack
  {
    let ending: AttackEnd = end.map { .at(moment($0)) } ?? .unknown
    var attack = Attack(onset: Onset(moment(start)), end: ending)
    (attack.peak, attack.aura) = (peak, aura)
    return attack
  }

  @Test func `an attack that is over has no problem`() {
    #expect(attack(from: -120, to: -60).problems(now: now).isEmpty)
    #expect(attack(from: -60, to: -60).problems(now: now).isEmpty)
    #expect(attack(from: 0, to: 0).problems(now: now).isEmpty)
  }

  @Test func `the start and the end are not in the future`() {
    #expect(attack(from: 1).problems(now: now) == [.startInFuture(moment(1))])
    #expect(attack(from: -60, to: 1).problems(now: now) == [.endInFuture(moment(1))])
  }

  @Test func `the end is not before the start`() {
    #expect(
      attack(from: -60, to: -61).problems(now: now)
        == [.endBeforeStart(start: moment(-60), end: moment(-61))])
  }

  @Test(arguments: [(nil, true), (false, true), (true, false)] as [(Bool?, Bool)])
  func `intensity 0 needs an aura`(aura: Bool?, isProblem: Bool) {
    let problems = attack(from: -60, to: -30, peak: 0, aura: aura).problems(now: now)
    #expect(problems == (isProblem ? [.zeroWithoutAura] : []))
  }

  @Test func `readings are inside the attack`() {
    var attack = attack(from: -60, to: -30)
    let readings = [-61, -60, -30, -29].map { Reading(at: moment($0), intensity: 4) }
    attack.readings = readings
    #expect(attack.problems(now: now) == [.readingOutside(readings[0]), .readingOutside(readings[3])])
  }

  @Test func `an attack of more than seven days is doubtful`() {
    let week = Attack.longestWithoutConfirmation
    #expect(attack(from: -week, to: 0).problems(now: now).isEmpty)
    #expect(attack(from: -week - 1, to: 0).problems(now: now) == [.long(minutes: week + 1)])
  }

  @Test func `an attack that is open for more than 72 hours is doubtful`() {
    var attack = attack(from: -Attack.usualLimit)
    attack.end = .open
    #expect(attack.problems(now: now).isEmpty)
    attack.onset.moment = moment(-Attack.usualLimit - 1)
    #expect(attack.problems(now: now) == [.openTooLong(minutes: Attack.usualLimit + 1)])
  }

  @Test func `only contradictions are refused, and only new ones`() {
    let long = attack(from: -20_000, to: 0)
    #expect(long.problems(now: now).count == 1)
    #expect(long.contradiction(now: now) == nil)
    let early = attack(from: 10)
    #expect(early.contradiction(now: now) == .startInFuture(moment(10)))
    #expect(early.contradiction(now: now, since: early) == nil)
  }

  /// Noon without an offset is past at 12:30 an hour east of UTC, although its instant as UTC is not.
  @Test func `a time without an offset is compared by the clock on the wall`() {
    let unplaced = Moment(wallMinutes: now.wallMinutes - 30, offset: nil)
    #expect(unplaced.instant > now.instant)
    #expect(Attack(onset: Onset(unplaced), end: .at(unplaced)).problems(now: now).isEmpty)
    #expect(Moment(wallMinutes: now.wallMinutes + 1, offset: nil).isLater(than: now))
  }

  @Test func `an end without a start is no attack of its own`() {
    let now = Now(moment: now, zone: nil, zoneName: nil)
    var entry = AttackEntry()
    entry.end = moment(-30)
    func contradiction() -> AttackProblem? {
      entry.contradiction(entry.effect(open: nil, now: now), open: nil, now: now)
    }
    #expect(contradiction() == .endWithoutStart(moment(-30)))
    entry.onset = Onset(moment(-60))
    #expect(contradiction() == nil)
    entry.intensity = 0
    #expect(contradiction() == .zeroWithoutAura)
    entry.aura = true
    #expect(contradiction() == nil)
  }

  @Test func `a length may not end the open attack in the future`() {
    let now = Now(moment: now, zone: nil, zoneName: nil)
    let open = Attack(onset: Onset(moment(-60)), end: .open)
    var entry = AttackEntry()
    entry.length = 90
    let effect = entry.effect(open: open, now: now)
    #expect(entry.contradiction(effect, open: open, now: now) == .endInFuture(moment(30)))
  }

  @Test(
    arguments: [
      (start: -8 * 1440, saysEnd: false, days: 8), (start: -8 * 1440 + 1, saysEnd: false, days: nil),
      (start: -8 * 1440, saysEnd: true, days: nil),
    ] as [(start: Int, saysEnd: Bool, days: Int?)])
  func `an edit makes an attack long only where it says start and end`(
    start: Int, saysEnd: Bool, days: Int?
  ) {
    let old = attack(from: -60, to: 0)
    var entry = AttackEntry()
    entry.onset = Onset(moment(start))
    if saysEnd { entry.end = moment(0) }
    let now = Now(moment: now, zone: nil, zoneName: nil)
    #expect(entry.unconfirmedDays(of: entry.edited(old, now: now), from: old) == days)
  }

  @Test func `an attack that was as long before may be edited`() {
    let old = attack(from: -9 * 1440, to: 0)
    #expect(AttackEntry().unconfirmedDays(of: old, from: old) == nil)
  }
}

@Suite struct BloodPressureTests {
  @Test(
    arguments: [
      (40, 20, nil, true), (39, 20, nil, false), (300, 200, 20, true), (301, 200, nil, false),
      (120, 19, nil, false), (220, 201, nil, false), (80, 80, nil, false), (120, 80, 19, false),
      (120, 80, 250, true), (120, 80, 251, false),
    ] as [(Int, Int, Int?, Bool)])
  func `a blood pressure holds its ranges`(systolic: Int, diastolic: Int, pulse: Int?, isPlausible: Bool) {
    let at = Moment(wallMinutes: 0, offset: nil)
    let pressure = BloodPressure(at: at, systolic: systolic, diastolic: diastolic, pulse: pulse)
    #expect(pressure.isPlausible == isPlausible)
  }
}
