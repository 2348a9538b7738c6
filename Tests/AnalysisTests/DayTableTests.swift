import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct DayTableTests {
  let today = day("2025-06-01")
  let march = range("2025-03-01", "2025-03-31")

  func table(_ attacks: AttackFacts...) -> DayTable {
    var table = DayTable(today: today)
    for attack in attacks { table.add(attack) }
    return table
  }

  func headacheDays(_ table: DayTable, _ range: DayRange) -> Int {
    table.series(of: .headacheDays, in: range).count { $0 == true }
  }

  @Test func `An attack over midnight counts on both days`() {
    let table = table(attack("2025-03-03 22:00", "2025-03-04 02:00"))
    #expect(headacheDays(table, march) == 2)
    #expect(table[day("2025-03-03")].headache && table[day("2025-03-04")].headache)
  }

  @Test func `An attack over the end of a month counts in both months`() {
    let table = table(attack("2025-03-31 23:00", "2025-04-01 01:00"))
    let months = table.months(in: range("2025-03-01", "2025-04-30"))
    #expect(months.map(\.headacheDays) == [1, 1])
    #expect(months.map(\.recorded) == [1, 1])
    #expect(months.map(\.days) == [31, 30])
  }

  @Test(arguments: [("2025-03-04 00:00", 1), ("2025-03-04 00:01", 2), ("2025-03-05 00:00", 2)])
  func `An end at midnight does not touch the day that begins`(end: String, count: Int) {
    #expect(headacheDays(table(attack("2025-03-03 22:00", end)), march) == count)
  }

  @Test func `An attack of no length at midnight touches its own day`() {
    let facts = attack("2025-03-03 00:00", "2025-03-03 00:00")
    #expect(facts.days == DayRange(day("2025-03-03")))
  }

  @Test func `An attack without an end reaches to its last evidence and no further`() {
    let open = attack("2025-03-03 10:00", open: true) {
      $0.readings = [Reading(at: moment("2025-03-05 08:00"), intensity: 4)]
    }
    let table = table(open)
    #expect(headacheDays(table, march) == 3)
    #expect(table.recorded(in: march) == 3)
    #expect(table[day("2025-03-06")].recorded == [])
  }

  @Test func `Half an hour or a drug makes a headache day, and an unknown length passes`() {
    let brief = attack("2025-03-03 10:00", "2025-03-03 10:29")
    var table = table(brief)
    #expect(headacheDays(table, march) == 0)
    #expect(table.recorded(in: march) == 1)
    table.add(DoseFacts(day: day("2025-03-03"), overuseClass: .simple))
    #expect(headacheDays(table, march) == 1)
    #expect(headacheDays(self.table(attack("2025-03-03 10:00", "2025-03-03 10:30")), march) == 1)
    #expect(headacheDays(self.table(attack("2025-03-03 10:00")), march) == 1)
  }

  @Test func `A length is real time, whatever the clocks showed`() {
    var short = attack("2025-03-30 01:45", "2025-03-30 03:10")
    short.onset = Moment(wallMinutes: short.onset.wallMinutes, offset: 60)
    short.end = .at(Moment(day("2025-03-30"), minuteOfDay: 190, offset: 120))
    #expect(short.minutes == 25)
    #expect(headacheDays(table(short), march) == 0)
  }

  @Test func `A day without an entry is unknown, never headache-free`() {
    let table = table(attack("2025-03-03 10:00"))
    #expect(table.series(of: .headacheDays, in: range("2025-03-02", "2025-03-04")) == [nil, true, nil])
    #expect(table[day("2025-03-02")] == DayRecord(day: day("2025-03-02")))
    #expect(
      table.unknownDays(in: range("2025-03-01", "2025-03-06"))
        == [range("2025-03-01", "2025-03-02"), range("2025-03-04", "2025-03-06")])
  }

  @Test func `Today and later count only once they are over`() {
    var table = table(attack("2025-05-30 10:00", "2025-06-03 10:00"))
    table.add(CheckIn(day: today))
    table.add(DeclaredRange(start: day("2025-05-31"), last: day("2025-06-30")), lastLoggedDay: today)
    let days = range("2025-05-29", "2025-06-04")
    #expect(table.series(of: .headacheDays, in: days) == [nil, true, true, nil, nil, nil, nil])
    #expect(table[today].recorded == [])
    #expect(table.entries == range("2025-05-30", "2025-06-03"))
    #expect(table.recordedSpan == range("2025-05-30", "2025-05-31"))
  }

  @Test func `A declaration fills the days without an attack and keeps the attacks`() {
    var table = table(attack("2025-03-03 10:00"))
    table.add(DeclaredRange(start: day("2025-03-01"), last: day("2025-03-05")), lastLoggedDay: today)
    #expect(
      table.series(of: .headacheDays, in: range("2025-02-28", "2025-03-06"))
        == [nil, false, false, true, false, false, nil])
    #expect(table.series(of: .acuteMedicationDays, in: range("2025-03-01", "2025-03-02")) == [false, false])
    #expect(table.entries == DayRange(day("2025-03-03")))
  }

  @Test func `A standing declaration ends where the diary was last told`() {
    var table = DayTable(today: today)
    table.add(DeclaredRange(start: day("2025-03-01"), last: nil), lastLoggedDay: day("2025-03-10"))
    #expect(table.recorded(in: march) == 10)
    var later = DayTable(today: today)
    later.add(DeclaredRange(start: day("2025-03-11"), last: nil), lastLoggedDay: day("2025-03-10"))
    #expect(later.recorded(in: march) == 0)
  }

  @Test func `A day counts for a measure only as far as every attack on it is known`() {
    let daily = day("2025-03-03")
    var table = DayTable(today: today)
    table.add(headache(on: daily, peak: nil, recordedFields: [.headache], nauseous: nil))
    table.add(CheckIn(day: daily + 1, recordedFields: [.headache]))
    let two = DayRange(daily, through: daily + 1)
    #expect(table.series(of: .headacheDays, in: two) == [true, false])
    for measure in [DayMeasure.migraineDays, .moderateOrSevereDays, .acuteMedicationDays] {
      #expect(table.series(of: measure, in: two) == [nil, nil], "\(measure)")
    }
    #expect(table[daily].migraine == nil)
    let month = table.months(in: march).first
    #expect(month?.headacheDays == 1 && month?[.migraineDays] == nil && month?[.severeDays] == nil)
    table.add(headache(on: daily))
    #expect(table.series(of: .acuteMedicationDays, in: two) == [nil, nil])
  }

  @Test func `Three doses in a day are one acute medication day, and so is an antiemetic`() {
    var table = DayTable(today: today)
    for _ in 1...3 { table.add(DoseFacts(day: day("2025-03-03"), overuseClass: .triptan)) }
    table.add(DoseFacts(day: day("2025-03-03"), overuseClass: .simple))
    table.add(DoseFacts(day: day("2025-03-04"), overuseClass: .none))
    #expect(
      table.series(of: .acuteMedicationDays, in: range("2025-03-03", "2025-03-05")) == [true, true, nil])
    #expect(table[day("2025-03-03")].acute == [.triptan, .simple])
    #expect(table[day("2025-03-03")].headache == false)
    #expect(table[day("2025-03-04")].acute == .uncounted)
  }

  @Test func `The bounds apply to an intensity as it is: 3.5 is mild, 6.9 is moderate`() {
    let table = table(
      attack("2025-03-03 10:00", peak: Intensity("3.5")), attack("2025-03-04 10:00", peak: Intensity("4.5")),
      attack("2025-03-05 10:00", peak: Intensity("6.9")), attack("2025-03-06 10:00", peak: Intensity("7.5")))
    #expect(
      table.series(of: .moderateOrSevereDays, in: range("2025-03-03", "2025-03-06"))
        == [false, true, true, true])
    #expect(table.months(in: march).first?[.severeDays] == 1)
    let shades = ["3.5", "6.9", "7.5"].map { CalendarDay.Shade(peak: Intensity($0)) }
    #expect(shades == [.mild, .moderate, .severe])
    #expect(table[day("2025-03-06")].peak == Intensity("7.5"))
  }

  @Test func `Moderate begins at 4, severe at 7, and an unknown intensity is not zero`() {
    let table = table(
      attack("2025-03-03 10:00", peak: 3), attack("2025-03-04 10:00", peak: 4),
      attack("2025-03-05 10:00", peak: nil), attack("2025-03-06 10:00", peak: 7),
      attack("2025-03-06 15:00", peak: nil))
    #expect(
      table.series(of: .moderateOrSevereDays, in: range("2025-03-03", "2025-03-06"))
        == [false, true, nil, true])
    #expect(table.months(in: march).first?[.severeDays] == 1)
    #expect(table[day("2025-03-05")].peak == nil)
    #expect(table[day("2025-03-06")].peak == 7)
  }

  @Test func `Menstruation is kept and makes no day recorded`() {
    var table = DayTable(today: today)
    table.addMenstruation(day("2025-03-03"))
    #expect(table[day("2025-03-03")] == DayRecord(day: day("2025-03-03"), menstruation: true))
    #expect(table.recorded(in: march) == 0 && table.entries == nil)
  }

  @Test(arguments: [true, false])
  func `The table grows at either end`(newestFirst: Bool) {
    var table = DayTable(today: today)
    let days = Array(range("2019-01-01", "2025-05-31"))
    for day in newestFirst ? days.reversed() : days where day.number % 3 == 0 {
      table.add(headache(on: day))
    }
    let span = range("2018-01-01", "2025-12-31")
    #expect(headacheDays(table, span) == days.count { $0.number % 3 == 0 })
    #expect(table.recorded(in: span) == headacheDays(table, span))
  }
}
