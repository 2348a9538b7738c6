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

private func entry(_ change: (inout AttackEntry) -> Void) -> AttackEntry {
  var entry = AttackEntry()
  change(&entry)
  return entry
}

private func stored(_ id: Int, _ start: Moment, _ end: AttackEnd, peak: Intensity? = 5) -> StoredAttack {
  var attack = Attack(onset: Onset(start), end: end)
  attack.peak = peak
  return StoredAttack(id: id, uuid: [], attack: attack, loggedAt: 0)
}

private func place(
  _ entry: AttackEntry, open: StoredAttack? = nil, among there: [StoredAttack] = []
) throws(EntryPlaceProblem) -> EntryPlace {
  try entry.place(
    entry.effect(open: open?.attack, now: now), open: open?.attack, among: there, now: now)
}

private func day(_ entry: AttackEntry, open: StoredAttack? = nil) -> CivilDay? {
  entry.dayOfPlace(entry.effect(open: open?.attack, now: now), open: open?.attack, now: now)
}

/// Where an entry goes that may be about an attack that is over.
@Suite struct EntryPlaceTests {
  private let morning = stored(1, at(8), .at(at(10)))
  private let noon = stored(2, at(12), .unknown)

  @Test func `an intensity is an attack of its own and asks for no other`() throws {
    let said = entry { $0.intensity = 7 }
    #expect(day(said) == nil)
    #expect(try place(said, among: [morning]) == .own)
  }

  @Test func `what went with an attack goes to the only one of the day`() throws {
    let said = entry { $0.triggers = ["wine"] }
    #expect(day(said) == now.today)
    #expect(try place(said, among: [morning]) == .over(morning))
  }

  @Test func `of two attacks of the day neither is meant`() {
    let said = entry { $0.symptoms = ["tired"] }
    #expect(throws: EntryPlaceProblem.severalAttacks([morning, noon])) {
      try place(said, among: [morning, noon])
    }
  }

  @Test func `a trigger alone makes no attack`() {
    #expect(throws: EntryPlaceProblem.saysNoAttack) { try place(entry { $0.triggers = ["wine"] }) }
    #expect(throws: EntryPlaceProblem.saysNoAttack) { try place(entry { $0.symptoms = ["yawning"] }) }
  }

  @Test func `a symptom of pain makes an attack where there is none`() throws {
    #expect(try place(entry { $0.features.nausea = true }) == .own)
  }

  @Test func `the same minute and intensity is the same attack, which may get its end`() throws {
    let said = entry {
      $0.intensity = 5
      $0.onset = Onset(at(12))
      $0.end = at(13)
    }
    #expect(day(said) == now.today)
    #expect(try place(said, among: [morning, noon]) == .same(noon, .at(at(13))))
  }

  @Test func `the same attack with another end is refused`() {
    let said = entry {
      $0.intensity = 5
      $0.onset = Onset(at(8))
      $0.end = at(11)
    }
    #expect(throws: EntryPlaceProblem.otherEnd(attack: 1, known: at(10), said: at(11))) {
      try place(said, among: [morning])
    }
  }

  @Test func `another intensity is another attack`() throws {
    let said = entry {
      $0.intensity = 6
      $0.onset = Onset(at(8))
      $0.end = at(10)
    }
    #expect(try place(said, among: [morning]) == .own)
  }

  @Test func `a dose goes to the attack that is over in which it was taken`() throws {
    let said = entry { $0.doses = [Dose(drug: "suma", takenAt: at(9))] }
    #expect(day(said) == now.today)
    #expect(try place(said, among: [morning]) == .over(morning))
    let after = entry { $0.doses = [Dose(drug: "suma", takenAt: at(10))] }
    #expect(try place(after, among: [morning]) == .own)
  }

  @Test func `a dose during the open attack asks for no other`() throws {
    let open = stored(3, at(13), .open)
    let said = entry { $0.doses = [Dose(drug: "suma", takenAt: at(14))] }
    #expect(day(said, open: open) == nil)
    #expect(try place(said, open: open) == .own)
  }

  @Test func `a dose of a day is of its only attack, and of two of neither`() throws {
    let said = entry {
      $0.doses = [Dose(drug: "suma")]
      $0.onset = Onset(at(0), precision: .day)
    }
    #expect(try place(said, among: [morning]) == .over(morning))
    #expect(throws: EntryPlaceProblem.severalAttacks([morning, noon])) {
      try place(said, among: [morning, noon])
    }
  }

  @Test func `the same attack gets what is new, and its start and intensity are no news`() throws {
    let said = entry {
      $0.intensity = 5
      $0.onset = Onset(at(12))
      $0.features.nausea = true
    }
    let added = try #require(try place(said, among: [noon]).adding(said))
    #expect(added.before == noon.attack)
    #expect(added.stored.attack.features.nausea == true)
    #expect(added.stored.attack.onset == noon.attack.onset)
    #expect(added.added.intensity == nil && added.added.onset == nil)
    #expect(EntryPlace.own.adding(said) == nil)
  }

  @Test func `still is as bad as last noted`() {
    var open = Attack(onset: Onset(at(12)), end: .open)
    #expect(AttackEntry().still(open) == nil)
    open.peak = 6
    #expect(AttackEntry().still(open)?.intensity == 6)
    open.readings = [Reading(at: at(12), intensity: 6), Reading(at: at(13), intensity: 4)]
    #expect(AttackEntry().still(open)?.intensity == 4)
    #expect(entry { $0.intensity = 2 }.still(open)?.intensity == 2)
  }
}
