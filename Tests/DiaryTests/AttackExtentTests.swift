import CivilTime
import Diary
import Testing

/// Which attacks went on at the same time.
@Suite struct AttackExtentTests {
  private let now = Moment(wallMinutes: 20_000 * 1440 + 900, offset: 60)

  private func at(_ minutes: Int) -> Moment { Moment(wallMinutes: 20_000 * 1440 + minutes, offset: 60) }

  private func overlap(_ first: Attack, _ second: Attack) -> Bool? {
    guard let one = first.extent(now: now), let other = second.extent(now: now) else { return nil }
    #expect(one.overlaps(other) == other.overlaps(one))
    return one.overlaps(other)
  }

  private func attack(_ start: Int, _ end: Int? = nil) -> Attack {
    Attack(onset: Onset(at(start)), end: end.map { .at(at($0)) } ?? .unknown)
  }

  @Test func `attacks that share a minute overlap`() {
    #expect(overlap(attack(0, 60), attack(30, 90)) == true)
    #expect(overlap(attack(0, 60), attack(20, 30)) == true)
  }

  @Test func `an attack that begins as another ends does not overlap it`() {
    #expect(overlap(attack(0, 60), attack(60, 90)) == false)
    #expect(overlap(attack(0, 60), attack(60)) == false)
  }

  @Test func `attacks of one beginning overlap, however short`() {
    #expect(overlap(attack(60), attack(60)) == true)
    #expect(overlap(attack(60), attack(60, 90)) == true)
  }

  @Test func `an open attack goes on until now`() {
    var open = attack(0)
    open.end = .open
    #expect(overlap(open, attack(600, 700)) == true)
  }

  @Test func `an attack without an end goes on up to the last thing known of it`() {
    var known = attack(0)
    #expect(overlap(known, attack(30, 60)) == false)
    known.doses = [Dose(drug: "suma", takenAt: at(45))]
    #expect(overlap(known, attack(30, 60)) == true)
  }

  @Test func `of an attack of a day nobody knows what it overlaps`() {
    let day = Attack(onset: Onset(at(0), precision: .day), end: .unknown)
    #expect(overlap(day, attack(30, 60)) == nil)
    let part = Attack(onset: Onset(at(480), precision: .partOfDay), end: .at(at(600)))
    #expect(overlap(part, attack(540, 660)) == true)
  }
}
