import CivilTime
import Diary
import Testing

@testable import Parsing

/// What becomes of a line when an attack is open, and when none is.
@Suite struct LoggingTests {
  /// Sunday 22 November 2026, 14:55 in a zone an hour east.
  private static let now = Now(
    moment: Moment(wallMinutes: 20_779 * 1440 + 14 * 60 + 55, offset: 60), zone: nil, zoneName: nil)
  private let vocabulary = Vocabulary(drugs: {
    [Drug(name: "sumatriptan", drugClass: .triptan, overuseClass: .triptan, role: .acute, aliases: ["suma"])]
  })

  private func entry(_ line: String) throws -> LogEntry {
    try parseLog(line.split(separator: " ").map(String.init), now: Self.now, vocabulary: vocabulary)
  }

  private func open(minutesAgo: Int, peak: Int = 5) -> Attack {
    let onset = Self.now.moment(minutesAgo: minutesAgo)
    var attack = Attack(onset: Onset(onset), end: .open)
    attack.peak = peak
    attack.readings = [Reading(at: onset, intensity: peak)]
    return attack
  }

  private func begun(_ logging: Logging) throws -> (attack: Attack, ended: Attack?) {
    guard case .begin(let attack, let ended) = logging else {
      throw Unexpected(logging)
    }
    return (attack, ended)
  }

  private func added(_ logging: Logging) throws -> Attack {
    guard case .add(let attack) = logging else { throw Unexpected(logging) }
    return attack
  }

  private struct Unexpected: Error {
    let logging: Logging
    init(_ logging: Logging) { self.logging = logging }
  }

  @Test func aBareLineBeginsAnOpenAttackNow() throws {
    let (attack, ended) = try begun(entry("7").logging(open: nil, now: Self.now))
    #expect(attack.onset == Onset(Self.now.moment))
    #expect(attack.end == .open)
    #expect(attack.peak == 7)
    #expect(attack.readings == [Reading(at: Self.now.moment, intensity: 7)])
    #expect(ended == nil)
  }

  @Test func aBareLineWithinADayAddsAReadingAndKeepsThePeak() throws {
    let attack = try added(entry("4 nausea").logging(open: open(minutesAgo: 24 * 60), now: Self.now))
    #expect(attack.readings.map(\.intensity) == [5, 4])
    #expect(attack.peak == 5)
    #expect(attack.features.nausea == true)
    #expect(attack.end == .open)
  }

  @Test func aBareLineAfterADayBeginsANewAttackAndEndsTheOldAtATimeNobodyKnows() throws {
    let (attack, ended) = try begun(entry("4").logging(open: open(minutesAgo: 24 * 60 + 1), now: Self.now))
    #expect(attack.onset == Onset(Self.now.moment))
    #expect(ended?.end == .unknown)
    #expect(ended?.readings.count == 1)
  }

  /// The 24 hours count from the last evidence, not from the beginning.
  @Test func aReadingKeepsAnAttackOpen() throws {
    var old = open(minutesAgo: 40 * 60)
    old.readings.append(Reading(at: Self.now.moment(minutesAgo: 20 * 60), intensity: 6))
    #expect(try added(entry("4").logging(open: old, now: Self.now)).readings.count == 3)
  }

  @Test func aStartInsideTheOpenAttackIsTheTimeOfTheReading() throws {
    let attack = try added(entry("8 14:30").logging(open: open(minutesAgo: 120), now: Self.now))
    #expect(attack.readings.last?.at.clock == "14:30")
    #expect(attack.onset == open(minutesAgo: 120).onset)
    #expect(attack.peak == 8)
  }

  @Test func aStartShortlyBeforeTheOpenAttackMovesItsBeginning() throws {
    let attack = try added(entry("7 14:30 left").logging(open: open(minutesAgo: 5), now: Self.now))
    #expect(attack.onset.moment.clock == "14:30")
    #expect(attack.side == .left)
    #expect(attack.end == .open)
  }

  @Test func anAttackOfThePastStandsBesideTheOpenOne() throws {
    let (attack, ended) = try begun(
      entry("6 yesterday 8:00-12:00").logging(open: open(minutesAgo: 60), now: Self.now))
    #expect(attack.end == .at(Self.now.moment(day: Self.now.today - 1, minuteOfDay: 720)))
    #expect(ended == nil)
  }

  @Test func newIsSeparateAndLeavesTheOpenOneAlone() throws {
    let logging = try entry("4").logging(open: open(minutesAgo: 5), now: Self.now, separate: true)
    #expect(try begun(logging).ended == nil)
  }

  @Test func anEndOrALengthEndsTheOpenAttack() throws {
    let until = try added(entry("until 14:40").logging(open: open(minutesAgo: 60), now: Self.now))
    #expect(until.end == .at(Self.now.moment(day: Self.now.today, minuteOfDay: 880)))
    let length = try added(entry("30m").logging(open: open(minutesAgo: 60), now: Self.now))
    #expect(length.end == .at(Self.now.moment(minutesAgo: 30)))
  }

  @Test func aPastDayWithoutAnEndIsNotStillGoingOn() throws {
    #expect(try begun(entry("5 yesterday").logging(open: nil, now: Self.now)).attack.end == .unknown)
    #expect(try begun(entry("5 mon 9:00").logging(open: nil, now: Self.now)).attack.end == .unknown)
  }

  @Test func aDoseWithoutATimeIsTakenNowInAnAttackThatGoesOn() throws {
    let (attack, _) = try begun(entry("7 suma").logging(open: nil, now: Self.now))
    #expect(attack.doses.map(\.takenAt) == [Self.now.moment])
    let added = try added(entry("suma").logging(open: open(minutesAgo: 60), now: Self.now))
    #expect(added.doses.map(\.takenAt) == [Self.now.moment])
  }

  @Test func aZeroDuringAnAttackIsAReadingAndNoPeak() throws {
    let attack = try added(entry("0").logging(open: open(minutesAgo: 60), now: Self.now))
    #expect(attack.readings.map(\.intensity) == [5, 0])
    #expect(attack.peak == 5)
  }

  /// The end a length gives lies before what is known of the open attack: it speaks of another one.
  @Test func aLengthThatContradictsTheOpenAttackIsAnAttackOfItsOwn() throws {
    var old = open(minutesAgo: 600)
    old.readings.append(Reading(at: Self.now.moment(minutesAgo: 60), intensity: 6))
    let (attack, ended) = try begun(entry("4 for 90m").logging(open: old, now: Self.now))
    #expect(attack.onset.moment == Self.now.moment(minutesAgo: 90))
    #expect(attack.end == .at(Self.now.moment))
    #expect(ended == nil || ended?.end == .unknown)
  }

  @Test func whatIsSaidWithAnEndIsSaidOfThatMoment() throws {
    let attack = try added(entry("3 30m").logging(open: open(minutesAgo: 60), now: Self.now))
    #expect(attack.end == .at(Self.now.moment(minutesAgo: 30)))
    #expect(attack.readings.last?.at == Self.now.moment(minutesAgo: 30))
  }
}
