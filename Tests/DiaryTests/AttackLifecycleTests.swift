import CivilTime
import Diary
import Testing

/// Sunday 22 November 2026, 14:55 in a zone an hour east.
private let now = Now(
  moment: Moment(wallMinutes: 20_779 * 1440 + 14 * 60 + 55, offset: 60), zone: nil, zoneName: nil)

private func ago(_ minutes: Int) -> Moment { now.moment(minutesAgo: minutes) }

private func entry(_ change: (inout AttackEntry) -> Void) -> AttackEntry {
  var entry = AttackEntry()
  change(&entry)
  return entry
}

/// An open attack with one reading, at its start.
private func open(minutesAgo: Int, peak: Intensity = 5) -> Attack {
  var attack = Attack(onset: Onset(ago(minutesAgo)), end: .open)
  attack.peak = peak
  attack.readings = [Reading(at: ago(minutesAgo), intensity: peak)]
  return attack
}

private func begun(_ effect: EntryEffect) throws -> (attack: Attack, lapsing: Attack?) {
  guard case .begin(let attack, let lapsing) = effect else { throw Unexpected(effect: effect) }
  return (attack, lapsing)
}

private func added(_ effect: EntryEffect) throws -> Attack {
  guard case .add(let attack) = effect else { throw Unexpected(effect: effect) }
  return attack
}

private struct Unexpected: Error { let effect: EntryEffect }

/// Which attack an entry belongs to.
@Suite struct AttackLifecycleTests {
  @Test func `an entry without a time begins an open attack now`() throws {
    let (attack, lapsing) = try begun(entry { $0.intensity = 7 }.effect(open: nil, now: now))
    #expect(attack.onset == Onset(now.moment))
    #expect(attack.end == .open)
    #expect(attack.peak == 7)
    #expect(attack.readings == [Reading(at: now.moment, intensity: 7)])
    #expect(lapsing == nil)
  }

  @Test func `an entry within 24 hours adds a reading and keeps the peak`() throws {
    let said = entry {
      $0.intensity = 4
      $0.features.nausea = true
    }
    let attack = try added(said.effect(open: open(minutesAgo: Attack.openAttackTimeout), now: now))
    #expect(attack.readings.map(\.intensity) == [5, 4])
    #expect(attack.peak == 5)
    #expect(attack.features.nausea == true)
    #expect(attack.end == .open)
  }

  @Test func `an entry after 24 hours begins a new attack and the open one lapses`() throws {
    let old = open(minutesAgo: Attack.openAttackTimeout + 1)
    let (attack, lapsing) = try begun(entry { $0.intensity = 4 }.effect(open: old, now: now))
    #expect(attack.onset == Onset(now.moment))
    #expect(lapsing?.end == .unknown)
    #expect(lapsing?.readings.count == 1)
  }

  @Test func `the 24 hours count from the last evidence, not from the start`() throws {
    var old = open(minutesAgo: 40 * 60)
    old.readings.append(Reading(at: ago(20 * 60), intensity: 6))
    #expect(try added(entry { $0.intensity = 4 }.effect(open: old, now: now)).readings.count == 3)
  }

  @Test func `a start inside the open attack is the time of the reading`() throws {
    let said = entry {
      $0.intensity = 8
      $0.onset = Onset(ago(25))
    }
    let attack = try added(said.effect(open: open(minutesAgo: 120), now: now))
    #expect(attack.readings.last?.at == ago(25))
    #expect(attack.onset == open(minutesAgo: 120).onset)
    #expect(attack.peak == 8)
  }

  @Test(arguments: [(Attack.lateOnsetTolerance, true), (Attack.lateOnsetTolerance + 1, false)])
  func `a start up to 6 hours before the open attack corrects its start`(minutes: Int, isCorrection: Bool)
    throws
  {
    let said = entry {
      $0.intensity = 7
      $0.onset = Onset(ago(60 + minutes))
      $0.side = .left
    }
    let effect = said.effect(open: open(minutesAgo: 60), now: now)
    guard isCorrection else {
      #expect(try begun(effect).lapsing == nil)
      return
    }
    let attack = try added(effect)
    #expect(attack.onset == said.onset)
    #expect(attack.side == .left)
    #expect(attack.end == .open)
  }

  @Test func `an attack of the past stands beside the open one`() throws {
    let said = entry {
      $0.onset = Onset(ago(31 * 60))
      $0.end = ago(27 * 60)
    }
    let (attack, lapsing) = try begun(said.effect(open: open(minutesAgo: 60), now: now))
    #expect(attack.end == .at(ago(27 * 60)))
    #expect(lapsing == nil)
  }

  @Test func `a separate entry leaves the open attack alone`() throws {
    let effect = entry { $0.intensity = 4 }.effect(open: open(minutesAgo: 5), now: now, separate: true)
    #expect(try begun(effect).lapsing == nil)
  }

  @Test func `an end or a length ends the open attack`() throws {
    let until = entry { $0.end = ago(15) }.effect(open: open(minutesAgo: 60), now: now)
    #expect(try added(until).end == .at(ago(15)))
    let length = entry { $0.length = 30 }.effect(open: open(minutesAgo: 60), now: now)
    #expect(try added(length).end == .at(ago(30)))
  }

  @Test func `an intensity with an end is of that moment`() throws {
    let said = entry {
      $0.intensity = 3
      $0.length = 30
    }
    let attack = try added(said.effect(open: open(minutesAgo: 60), now: now))
    #expect(attack.readings.last?.at == ago(30))
  }

  @Test(arguments: [
    Onset(Moment(ago(1440).day, minuteOfDay: 0, offset: 60), precision: .day), Onset(ago(6 * 1440)),
  ])
  func `an attack of a past day without an end does not go on`(onset: Onset) throws {
    let effect = entry { $0.onset = onset }.effect(open: nil, now: now)
    #expect(try begun(effect).attack.end == .unknown)
  }

  @Test func `a dose without a time is taken now in an attack that goes on`() throws {
    let said = entry { $0.doses = [Dose(drug: "sumatriptan")] }
    #expect(try begun(said.effect(open: nil, now: now)).attack.doses.map(\.takenAt) == [now.moment])
    let attack = try added(said.effect(open: open(minutesAgo: 60), now: now))
    #expect(attack.doses.map(\.takenAt) == [now.moment])
  }

  @Test func `a zero during an attack is a reading and no peak`() throws {
    let attack = try added(entry { $0.intensity = 0 }.effect(open: open(minutesAgo: 60), now: now))
    #expect(attack.readings.map(\.intensity) == [5, 0])
    #expect(attack.peak == 5)
  }

  @Test func `a length that contradicts the open attack is of another one`() throws {
    var old = open(minutesAgo: 600)
    old.readings.append(Reading(at: ago(60), intensity: 6))
    let (attack, _) = try begun(entry { $0.length = 90 }.effect(open: old, now: now))
    #expect(attack.onset.moment == ago(90))
    #expect(attack.end == .at(now.moment))
  }
}

/// How an open attack ends, and which attacks may be one.
@Suite struct AttackEndingTests {
  @Test func `an end before the start is refused`() {
    #expect(open(minutesAgo: 60).ending(at: ago(61), isAssumed: false) == .beforeStart)
  }

  @Test func `an end now is not assumed of an attack nothing was noted of for 72 hours`() {
    let old = open(minutesAgo: Attack.usualLimit + 1)
    #expect(old.ending(at: now.moment, isAssumed: true) == .forgotten)
    guard case .ended(let attack) = old.ending(at: now.moment, isAssumed: false) else {
      Issue.record("an end that is given is taken")
      return
    }
    #expect(attack.end == .at(now.moment))
  }

  @Test func `the only reading moves to the start where the end is before it`() {
    var attack = open(minutesAgo: 60)
    attack.readings[0].at = ago(5)
    var expected = attack
    expected.end = .at(ago(30))
    expected.readings[0].at = ago(60)
    #expect(attack.ending(at: ago(30), isAssumed: false) == .ended(expected))
  }

  @Test func `an end before a later reading is refused`() {
    var attack = open(minutesAgo: 60)
    let reading = Reading(at: ago(5), intensity: 6)
    attack.readings.append(reading)
    #expect(attack.ending(at: ago(30), isAssumed: false) == .beforeReading(reading))
  }

  @Test func `attacks up to 72 hours apart may have been one`() {
    let late = open(minutesAgo: 0)
    let early = open(minutesAgo: Attack.usualLimit)
    #expect(late.mayMerge(with: early) && early.mayMerge(with: late))
    #expect(early.gap(to: late) == Attack.usualLimit)
    #expect(!late.mayMerge(with: open(minutesAgo: Attack.usualLimit + 1)))
  }

  @Test func `a dose up to two hours before an attack may be of it`() {
    let attack = open(minutesAgo: 60)
    #expect(attack.mayInclude(Dose(drug: "a", takenAt: ago(60 + Attack.doseMargin))))
    #expect(!attack.mayInclude(Dose(drug: "a", takenAt: ago(61 + Attack.doseMargin))))
    #expect(attack.mayInclude(Dose(drug: "a")))
  }
}

/// Attacks that are said to go on, however long ago they began.
@Suite struct LastingAttackTests {
  private var sinceLongAgo: AttackEntry {
    entry {
      $0.intensity = 4
      $0.onset = Onset(ago(3 * 24 * 60))
    }
  }

  @Test func `an attack that goes on since days ago is open, and known until now`() throws {
    var said = sinceLongAgo
    said.goesOn = true
    let (attack, lapsing) = try begun(said.effect(open: nil, now: now))
    #expect(attack.end == .open && lapsing == nil)
    #expect(attack.lastEvidence == now.moment)
    #expect(attack.readings == [Reading(at: now.moment, intensity: 4)])
  }

  @Test func `without being said to go on, one of days ago has an unknown end`() throws {
    let attack = try begun(sinceLongAgo.effect(open: nil, now: now)).0
    #expect(attack.end == .unknown)
  }

  @Test func `a dose of an attack that began long ago has no time`() throws {
    var said = sinceLongAgo
    said.goesOn = true
    said.doses = [Dose(drug: "suma")]
    #expect(try begun(said.effect(open: nil, now: now)).0.doses.map(\.takenAt) == [nil])
  }
}
