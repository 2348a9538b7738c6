import CivilTime
import Diary
import Testing

/// Sunday 22 November 2026, 14:55 in a zone an hour east.
private let now = Now(
  moment: Moment(wallMinutes: 20_779 * 1440 + 14 * 60 + 55, offset: 60), zone: nil, zoneName: nil)

/// A time of today.
private func at(_ hour: Int, _ minute: Int = 0) -> Moment {
  Moment(wallMinutes: 20_779 * 1440 + hour * 60 + minute, offset: 60)
}

private func stored(_ start: Moment, _ end: AttackEnd, _ doses: [Dose] = []) -> StoredAttack {
  var attack = Attack(onset: Onset(start), end: end)
  attack.doses = doses
  return StoredAttack(id: 4, uuid: [], attack: attack, loggedAt: 0)
}

private func taken(_ doses: Dose...) -> AttackEntry {
  var entry = AttackEntry()
  entry.doses = doses
  return entry
}

private let mg50 = Amount(thousandths: 50_000, unit: .milligram)

/// Where doses go, and which are there already.
@Suite struct TakenDosesTests {
  @Test(arguments: [nil, Intensity(7)])
  func `an attack without a start of its own begins with its first dose`(intensity: Intensity?) {
    var entry = AttackEntry()
    let now = Moment(wallMinutes: 30_000_000, offset: 60)
    let taken = Moment(wallMinutes: 30_000_000 - 115, offset: 60)
    entry.intensity = intensity
    entry.doses = [Dose(drug: "naproxen", takenAt: now), Dose(drug: "sumatriptan", takenAt: taken)]
    #expect(entry.onsetOfDoses(now: now)?.moment == taken)
    entry.onset = Onset(now)
    #expect(entry.onsetOfDoses(now: now) == nil)
  }

  @Test func `a dose without a time was taken now, in the open attack`() {
    let open = stored(at(12), .open)
    let doses = TakenDoses(taken(Dose(drug: "suma")), during: nil, open: open, now: now)
    #expect(doses.doses == [Dose(drug: "suma", takenAt: now.moment)])
    #expect(doses.attack == open)
  }

  @Test func `a dose long before the open attack is of none`() {
    let open = stored(at(12), .open)
    let doses = TakenDoses(taken(Dose(drug: "suma", takenAt: at(9, 59))), during: nil, open: open, now: now)
    #expect(doses.attack == nil)
  }

  @Test func `a dose of an attack that is over keeps its missing time`() {
    let over = stored(at(8), .at(at(10)))
    let doses = TakenDoses(taken(Dose(drug: "suma")), during: over, open: nil, now: now)
    #expect(doses.doses == [Dose(drug: "suma")])
    #expect(doses.attack == over)
  }

  @Test func `doses before the only attack of their day are before it`() {
    let later = stored(at(12), .unknown)
    let early = [Dose(drug: "suma", takenAt: at(8))]
    #expect(early.dayBeforeAttack(open: nil, now: now) == now.today)
    #expect(early.attackAfter(open: nil, among: [later], now: now) == 4)
    #expect(early.attackAfter(open: nil, among: [later, later], now: now) == nil)
    #expect([Dose(drug: "suma", takenAt: at(13))].attackAfter(open: nil, among: [later], now: now) == nil)
    var ofDay = later
    ofDay.attack.onset.precision = .day
    #expect(early.attackAfter(open: nil, among: [ofDay], now: now) == nil)
  }

  @Test func `a dose taken now is before no attack`() {
    let doses = [Dose(drug: "suma", takenAt: now.moment)]
    #expect(doses.dayBeforeAttack(open: nil, now: now) == nil)
    #expect(doses.attackAfter(open: nil, among: [stored(at(16), .unknown)], now: now) == nil)
  }

  @Test func `doses before the open attack are before it`() {
    let open = stored(at(12), .open)
    let early = [Dose(drug: "suma", takenAt: at(8))]
    #expect(early.dayBeforeAttack(open: open, now: now) == nil)
    #expect(early.attackAfter(open: open, among: [], now: now) == 4)
  }

  @Test func `the same drug in the same minute is there`() {
    let attack = stored(at(8), .at(at(10)), [Dose(drug: "suma", takenAt: at(9))])
    let doses = [Dose(drug: "suma", takenAt: at(9)), Dose(drug: "suma", takenAt: at(9, 1))]
    let twice = DosesTwice(doses, in: .over(attack), open: nil, now: now.moment) { _ in false }
    #expect(twice.there == [doses[0]])
    #expect(twice.new == [doses[1]])
  }

  @Test func `a dose without an attack is looked for, but not for one taken now`() {
    let early = Dose(drug: "suma", takenAt: at(9))
    let present = Dose(drug: "suma", takenAt: now.moment)
    let twice = DosesTwice([early, present], in: .own, open: nil, now: now.moment) { _ in true }
    #expect(twice.there == [early])
    #expect(twice.new == [present])
    let alone = DosesTwice([present], of: [], isAlone: true, now: now.moment) { _ in true }
    #expect(alone.there == [present])
  }

  @Test func `a drug and its effect alone rate a dose and are no dose twice`() {
    let open = Attack(onset: Onset(at(8)), end: .open)
    let dose = Dose(drug: "suma", takenAt: at(9), relief: .good)
    #expect(DosesTwice([dose], in: .own, open: open, now: now.moment) { _ in true }.new == [dose])
    let amount = Dose(drug: "suma", amount: mg50, takenAt: at(9), relief: .good)
    #expect(DosesTwice([amount], in: .own, open: open, now: now.moment) { _ in true }.there == [amount])
  }

  @Test func `of the same attack a dose without a time is the one that is there without a time`() {
    let attack = stored(at(8), .at(at(10)), [Dose(drug: "suma", amount: mg50)])
    let same = EntryPlace.same(attack, .at(at(10)))
    func new(_ dose: Dose) -> [Dose] {
      DosesTwice([dose], in: same, open: nil, now: now.moment) { _ in false }.new
    }
    #expect(new(Dose(drug: "suma")).isEmpty)
    #expect(new(Dose(drug: "suma", amount: mg50)).isEmpty)
    #expect(new(Dose(drug: "ibu")) == [Dose(drug: "ibu")])
  }
}
