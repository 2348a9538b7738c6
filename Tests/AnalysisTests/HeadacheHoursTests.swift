import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct HeadacheHoursTests {
  func minutes(_ attacks: AttackFacts...) -> [String: Int?] {
    var found: [String: Int?] = [:]
    for (day, value) in headacheMinutes(of: attacks) { found["\(day)"] = value }
    return found
  }

  @Test func `An attack over midnight gives each day its part`() {
    #expect(
      minutes(attack("2025-03-03 22:00", "2025-03-05 01:30"))
        == ["2025-03-03": 120, "2025-03-04": 1440, "2025-03-05": 90])
    #expect(minutes(attack("2025-03-31 23:00", "2025-04-01 00:00")) == ["2025-03-31": 60])
  }

  @Test func `Attacks that overlap count once, several a day add up`() {
    #expect(
      minutes(
        attack("2025-03-03 06:00", "2025-03-03 12:00"), attack("2025-03-03 07:00", "2025-03-03 08:00"),
        attack("2025-03-03 11:00", "2025-03-03 13:00"), attack("2025-03-03 20:00", "2025-03-03 20:45"))
        == ["2025-03-03": 465])
  }

  @Test func `An unknown length leaves its days unknown, an aura alone counts nothing`() {
    #expect(
      minutes(attack("2025-03-03 06:00"), attack("2025-03-03 12:00", "2025-03-03 13:00"))
        == ["2025-03-03": Int?.none])
    #expect(minutes(attack("2025-03-03 06:00", "2025-03-03 07:00", peak: 0) { $0.aura = true }) == [:])
    #expect(headacheMinutes(of: [headache(on: day("2025-03-03"))]) == [day("2025-03-03"): Int?.none])
  }

  @Test(arguments: [(60, 120, 25), (120, 60, 145)])
  func `A night in which the clocks change has its hour less or more`(
    from: Int, to: Int, same: Int
  ) {
    func clocks(_ start: Moment) -> [CivilDay: Int?] {
      var night = attack("2025-03-30 01:45", "2025-03-30 03:10")
      night.onset = start
      night.end = .at(Moment(day("2025-03-30"), minuteOfDay: 190, offset: to))
      return headacheMinutes(of: [night])
    }
    let date = day("2025-03-30")
    #expect(clocks(Moment(date, minuteOfDay: 105, offset: from)) == [date: same])
    #expect(
      clocks(Moment(date - 1, minuteOfDay: 1380, offset: from)) == [date - 1: 60, date: 190 - (to - from)])
  }

  @Test(arguments: [(60, 120, "2025-03-30 00:30"), (0, 600, "2025-03-30 01:00")])
  func `A clock put forward during an attack makes no minute of it more`(from: Int, to: Int, end: String) {
    var night = attack("2025-03-29 10:00", end)
    night.onset = Moment(wallMinutes: night.onset.wallMinutes, offset: from)
    night.end = .at(Moment(wallMinutes: moment(end).wallMinutes, offset: to))
    let found = headacheMinutes(of: [night])
    #expect(found.values.compactMap(\.self).reduce(0, +) == night.minutes)
    #expect(found.count == 2 && found[day("2025-03-30")] == 0)
  }

  @Test func `The worst impact of a day is kept, unknown is not none`() {
    var table = DayTable(today: day("2025-06-01"))
    let date = day("2025-03-03")
    table.add(attack("2025-03-03 06:00", "2025-03-03 07:00"))
    #expect(table[date].impact == nil && table[date + 1].impact == nil)
    for (impact, expected) in [(Impact.none, Impact.none), (.bed, .bed), (.slowed, .bed)] {
      table.add(attack("2025-03-03 10:00", "2025-03-03 12:00") { $0.impact = impact })
      #expect(table[date].impact == expected && table[date].peak == 6)
    }
  }

  @Test func `Severe days and days of each class are counted on both sides`() {
    var table = DayTable(pattern("1000", 112), from: day("2025-01-01"), today: day("2026-01-01"))
    let (before, on) = (range("2025-01-01", "2025-02-25"), range("2025-02-26", "2025-04-22"))
    for offset in 0..<5 { table.add(attack("2025-01-\(10 + offset) 10:00", peak: 7)) }
    table.add(attack("2025-03-03 10:00", peak: nil))
    for offset in [0, 0, 1] { table.add(DoseFacts(day: before.start + offset, overuseClass: .triptan)) }
    table.add(DoseFacts(day: on.start, overuseClass: .simple))
    table.add(DoseFacts(day: on.start, overuseClass: .none))
    let counts = AdditionalCounts(before: before, on: on, in: table)
    #expect(counts.severe.before == 5 && counts.severe.on == 0)
    #expect(counts.severe.recordedBefore == 56 && counts.severe.recordedOn == 55)
    #expect(counts.classes.map(\.line) == [.triptan, .simple])
    #expect(counts.classes.map(\.count.before) == [2, 0] && counts.classes.map(\.count.on) == [0, 1])
  }
}
