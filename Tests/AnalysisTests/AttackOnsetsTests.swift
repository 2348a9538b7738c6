import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct AttackOnsetsTests {
  let monday = day("2025-03-03")

  func count(_ attacks: [AttackFacts], gap: Int = 24, free: [CivilDay] = []) -> Int {
    var table = DayTable(today: day("2026-01-01"))
    for attack in attacks { table.add(attack) }
    for day in free { table.add(CheckIn(day: day)) }
    return attackOnsets(of: attacks.map(AttackSpan.init), mergeGapHours: gap, in: table).count
  }

  @Test func `An attack over midnight is one`() {
    #expect(count([attack("2025-03-03 22:00", "2025-03-04 02:00")]) == 1)
  }

  @Test(arguments: [("2025-03-04 08:59", 24, 1), ("2025-03-04 09:00", 24, 2), ("2025-03-05 08:59", 48, 1)])
  func `Attacks closer than the gap are one`(next: String, gap: Int, expected: Int) {
    let pair = [attack("2025-03-03 06:00", "2025-03-03 09:00"), attack(next)]
    #expect(count(pair, gap: gap) == expected)
  }

  @Test func `Two days later is a new attack at 24 hours`() {
    let pair = [attack("2025-03-03 06:00", "2025-03-03 09:00"), attack("2025-03-05 08:59")]
    #expect(count(pair) == 2)
  }

  @Test func `Three attacks in a day stay three without a gap`() {
    let cluster = ["06:00", "12:00", "20:00"].map {
      attack("2025-03-03 \($0)", "2025-03-03 \($0.prefix(2)):45")
    }
    #expect(count(cluster, gap: 0) == 3)
    #expect(count(cluster) == 1)
  }

  @Test func `A free day between two days is bridged by the longer rule, an unknown one by neither`() {
    let pair = [headache(on: monday), headache(on: monday + 2)]
    #expect(count(pair, free: [monday + 1]) == 2)
    #expect(count(pair, gap: 48, free: [monday + 1]) == 1)
    #expect(count(pair, gap: 48) == 2)
  }

  @Test(arguments: [(24, 8, 11), (48, 7, 10)])
  func `PooledAutocorrelation of days are counted as attacks`(gap: Int, before: Int, on: Int) {
    for (text, expected) in [(Golden.a.before, before), (Golden.a.on, on)] {
      let series = days(text)
      let attacks = series.indices.filter { series[$0] == true }.map { headache(on: monday + $0) }
      let free = series.indices.filter { series[$0] == false }.map { monday + $0 }
      #expect(count(attacks, gap: gap, free: free) == expected)
    }
  }

  @Test func `A short attack inside a long one does not hide its end`() {
    let attacks = [
      attack("2025-03-03 06:00", "2025-03-06 20:00"), attack("2025-03-03 08:00", "2025-03-03 09:00"),
      attack("2025-03-06 21:00", "2025-03-06 22:00"),
    ]
    #expect(count(attacks) == 1)
  }
}
