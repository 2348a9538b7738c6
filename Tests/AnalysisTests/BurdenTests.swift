import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct BurdenTests {
  let march = range("2025-03-01", "2025-03-31")

  func burden(_ attacks: AttackFacts..., doses: [DoseFacts] = [], today: String = "2026-01-01") -> Burden {
    var table = DayTable(today: day(today))
    for attack in attacks { table.add(attack) }
    for dose in doses { table.add(dose) }
    let minutes = headacheMinutes(of: attacks.sorted { $0.onset.instant < $1.onset.instant })
    return Burden(table.records(in: march), minutes: minutes)
  }

  @Test func `Hours are summed over the headache days whose length is known, and no further`() {
    let burden = burden(
      attack("2025-03-03 06:00", "2025-03-03 12:00"), attack("2025-03-10 22:00", "2025-03-11 01:00"),
      attack("2025-03-20 10:00"), headache(on: day("2025-03-21")))
    #expect(burden.headacheDays == 5 && burden.timedDays == 3 && burden.minutes == 540)
    #expect(burden.minutesPerDay == 180)
  }

  @Test func `A day outside the range gives nothing, whatever attack it shares`() {
    let burden = burden(attack("2025-02-28 22:00", "2025-03-01 02:00"))
    #expect(burden.headacheDays == 1 && burden.minutes == 120)
  }

  @Test func `A headache too short to count has no hours, unless a drug makes it one`() {
    let short = attack("2025-03-03 06:00", "2025-03-03 06:20")
    #expect(burden(short).headacheDays == 0 && burden(short).minutesPerDay == nil)
    let dosed = burden(short, doses: [DoseFacts(day: day("2025-03-03"), overuseClass: .simple)])
    #expect(dosed.timedDays == 1 && dosed.minutes == 20)
  }

  @Test func `A day counts once, by its worst impact; one without a note is not unaffected`() {
    func felt(_ date: String, _ impact: Impact?) -> AttackFacts {
      attack("\(date) 06:00", "\(date) 07:00") { $0.impact = impact }
    }
    let burden = burden(
      felt("2025-03-03", .slowed), felt("2025-03-03", .bed), felt("2025-03-04", .missedWork),
      felt("2025-03-05", Impact.none), felt("2025-03-06", nil))
    #expect(burden.headacheDays == 4 && burden.ratedDays == 3)
    #expect(Impact.allCases.map { burden[$0] } == [1, 0, 1, 1])
  }

  @Test func `Today counts once it is over`() {
    let attack = attack("2025-03-30 22:00", "2025-03-31 02:00") { $0.impact = .bed }
    let burden = burden(attack, today: "2025-03-31")
    #expect(burden.headacheDays == 1 && burden.minutes == 120 && burden[.bed] == 1)
  }
}
