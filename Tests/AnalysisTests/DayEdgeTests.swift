import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// Where days are easily counted wrong: at midnight, at the end of a month or a year, in a night in which the
/// clocks change, at the border of a trial.
@Suite struct DayEdgeTests {
  let today = day("2026-01-01")
  let year = range("2025-01-01", "2025-12-31")

  func table(_ attacks: [AttackFacts], rule: MigraineRule = .leiden2023) -> DayTable {
    var table = DayTable(today: today, rule: rule)
    for attack in attacks { table.add(attack) }
    return table
  }

  func headacheDays(_ table: DayTable, in range: DayRange? = nil) -> Int {
    table.series(of: .headacheDays, in: range ?? year).count { $0 == true }
  }

  func onsets(_ attacks: [AttackFacts], gap: Int = 24, in table: DayTable) -> [CivilDay] {
    attackOnsets(of: attacks.map(AttackSpan.init), mergeGapHours: gap, in: table)
  }

  /// An attack from one offset to another, with the features of a migraine.
  func night(_ from: String, _ before: Int, _ to: String, _ after: Int) -> AttackFacts {
    var night = attack(from, to) {
      $0.side = .left
      $0.features.nausea = true
    }
    night.onset = Moment(wallMinutes: night.onset.wallMinutes, offset: before)
    night.end = .at(Moment(wallMinutes: moment(to).wallMinutes, offset: after))
    night.lastEvidence = Moment(wallMinutes: moment(to).wallMinutes, offset: after)
    return night
  }

  // MARK: - Attacks and days

  @Test func `From ten in the evening to two is one attack and two headache days`() {
    let attacks = [attack("2025-03-03 22:00", "2025-03-04 02:00")]
    let table = table(attacks)
    #expect(onsets(attacks, in: table).count == 1 && headacheDays(table) == 2)
  }

  @Test func `Three cluster attacks are three attacks and one headache day`() {
    let attacks = ["02:00", "04:30", "23:00"].map {
      attack("2025-03-03 \($0)", "2025-03-03 \($0.prefix(2)):50", peak: 9, kind: .cluster)
    }
    let table = table(attacks)
    #expect(onsets(attacks, gap: 0, in: table).count == 3 && headacheDays(table) == 1)
    #expect(table.tally(of: .severeDays, in: year).count == 1)
  }

  @Test func `Eight cluster attacks a day on eleven days are eleven headache days`() {
    let days = range("2025-03-25", "2025-04-04")
    let attacks = days.flatMap { day in
      (0..<8).map { attack("\(day) \($0 + 10):15", "\(day) \($0 + 10):50", kind: .cluster) }
    }
    let table = table(attacks)
    #expect(onsets(attacks, gap: 0, in: table).count == 88 && headacheDays(table) == 11)
    #expect(table.months(in: range("2025-03-01", "2025-04-30")).map(\.headacheDays) == [7, 4])
  }

  @Test(arguments: [(24, 2), (48, 1)])
  func `However attacks are joined, two headache days stay two`(gap: Int, attacks: Int) {
    let monday = day("2025-03-03")
    var table = table([headache(on: monday), headache(on: monday + 2)])
    table.add(CheckIn(day: monday + 1))
    #expect(onsets([headache(on: monday), headache(on: monday + 2)], gap: gap, in: table).count == attacks)
    #expect(headacheDays(table) == 2)
    #expect(
      table.series(of: .headacheDays, in: DayRange(monday, through: monday + 2)) == [true, false, true])
  }

  @Test func `An attack over the new year counts in both years, and in February to the leap day`() {
    let table = table([
      attack("2024-12-31 23:30", "2025-01-01 00:30"), attack("2024-02-28 20:00", "2024-03-01 00:00"),
    ])
    #expect(table[day("2024-12-31")].headache && table[day("2025-01-01")].headache)
    #expect(
      table.months(in: range("2024-02-01", "2024-03-31")).map(\.headacheDays) == [2, 0])
  }

  // MARK: - Clocks

  @Test func `Four hours are real time: a wall clock that jumped shows more, one turned back less`() {
    let spring = night("2025-03-29 23:30", 60, "2025-03-30 04:00", 120)
    let autumn = night("2025-10-26 00:30", 120, "2025-10-26 03:30", 60)
    let table = table([spring, autumn], rule: .ihs4h)
    #expect(spring.minutes == 210 && autumn.minutes == 240)
    #expect(table[day("2025-03-29")].migraine == false && table[day("2025-03-30")].migraine == false)
    #expect(table[day("2025-10-26")].migraine == true)
    #expect(headacheDays(table) == 3)
  }

  @Test(arguments: [("02:30", 2), ("02:29", 1)])
  func `The gap between attacks is real time`(next: String, count: Int) {
    // From half past one before the clocks jump, 24 hours are over at half past two.
    let first = night("2025-03-29 22:00", 60, "2025-03-30 01:30", 60)
    let second = night("2025-03-31 \(next)", 120, "2025-03-31 05:00", 120)
    #expect(onsets([first, second], in: table([first, second])).count == count)
  }

  @Test func `A day is the day lived, wherever it was`() {
    // Off Tokyo on the evening of the 3rd, in Honolulu on the evening of the same 3rd.
    let before = night("2025-03-03 20:00", 540, "2025-03-03 21:00", 540)
    let after = night("2025-03-03 20:00", -600, "2025-03-03 21:00", -600)
    let table = table([before, after])
    #expect(headacheDays(table) == 1 && table[day("2025-03-03")].headache)
    #expect(onsets([before, after], gap: 0, in: table).count == 2)
  }

  // MARK: - Ends that are not known

  @Test func `An onset known to the part of the day has no length, and passes`() {
    var short = attack("2025-03-03 08:00", "2025-03-03 08:10")
    for precision in [Onset.Precision.partOfDay, .day, .onWaking] {
      short.precision = precision
      #expect(short.minutes == nil && headacheDays(table([short])) == 1, "\(precision)")
    }
    short.precision = .minute
    #expect(headacheDays(table([short])) == 0)
  }

  @Test(arguments: [true, false])
  func `Without an end an attack reaches to its last dose, over the end of a month`(open: Bool) {
    let attack = attack("2025-03-30 22:00", open: open) {
      $0.doses = [Dose(drug: "sumatriptan", takenAt: moment("2025-04-01 06:00"))]
    }
    let table = table([attack])
    #expect(table.months(in: range("2025-03-01", "2025-04-30")).map(\.headacheDays) == [2, 1])
    #expect(table[day("2025-04-02")].recorded == [])
  }

  // MARK: - Trials

  /// A year of check-ins, a headache every week, a drug from 1 July.
  let trial = preventive(1, "candesartan", [("2025-07-01", 8)], stop: "2025-11-30")

  func compared(_ attacks: [AttackFacts]) -> Comparison {
    var table = DayTable(pattern("0", 365), from: day("2025-01-01"), today: today)
    for attack in attacks { table.add(attack) }
    return compare(trial, among: [trial], in: table, attackOnsets: onsets(attacks, in: table))
  }

  @Test func `An attack over the first dose is a headache day on either side, and an attack before`() {
    var long = preventive(1, "candesartan", [("2025-07-01", 8)])
    long.trial.stop = day("2025-09-10")
    let attacks = [attack("2025-06-30 23:00", "2025-07-01 01:00")]
    var table = DayTable(pattern("0", 365), from: day("2025-01-01"), today: today)
    for attack in attacks { table.add(attack) }
    let comparison = compare(long, among: [long], in: table, attackOnsets: onsets(attacks, in: table))
    #expect(comparison.before.range.last == day("2025-06-30"))
    #expect(comparison.on.range.start == day("2025-07-01"))
    let headache = comparison[.headacheDays]
    #expect(headache?.before.count == 1 && headache?.on.count == 1)
    #expect(comparison.attacks?.before.count == 1 && comparison.attacks?.on.count == 0)
  }

  @Test func `An end at midnight before the first dose leaves the drug's days alone`() {
    let headache = compared([attack("2025-06-30 20:00", "2025-07-01 00:00")])[.headacheDays]
    #expect(headache?.before.count == 1 && headache?.on.count == 0)
  }

  @Test func `An attack over the stop day belongs to the drug as far as that day`() {
    let comparison = compared([attack("2025-11-30 12:00", "2025-12-02 12:00")])
    #expect(comparison.on.range.last == day("2025-11-30") && comparison[.headacheDays]?.on.count == 1)
  }

  @Test func `An attack left open before the first dose does not reach into the drug's days`() {
    let comparison = compared([attack("2025-06-30 20:00", open: true)])
    #expect(comparison[.headacheDays]?.before.count == 1 && comparison[.headacheDays]?.on.count == 0)
    #expect(comparison.caution(.openAttack, .before)?.range == DayRange(day("2025-06-30")))
  }

  // MARK: - Days that are not of headache

  @Test func `A dose without an attack is a recorded medication day, and says nothing of headache`() {
    let date = day("2025-03-03")
    var table = table([])
    table.add(DoseFacts(day: date, overuseClass: .triptan))
    #expect(table[date].recorded == .acuteMedication)
    #expect(!table[date].headache && table[date].acuteMedication && table[date].migraine == nil)
    for measure in [DayMeasure.headacheDays, .migraineDays, .moderateOrSevereDays, .severeDays] {
      #expect(table.series(of: measure, in: DayRange(date)) == [nil])
    }
    #expect(
      table.recorded(in: DayRange(date)) == 0 && table.unknownDays(in: DayRange(date)) == [DayRange(date)])
    #expect(table.dosesAlone(in: range("2025-03-01", "2025-03-31")) == [date])
    #expect(CalendarDay(table[date]).state == .unknown)
    #expect(table.series(of: .acuteMedicationDays, in: DayRange(date)) == [true])
    #expect(table.entries == DayRange(date))
  }

  @Test func `A stretch that is declared leaves out a day with a dose, a word about the day does not`() {
    let date = day("2025-03-03")
    var table = table([])
    table.add(DoseFacts(day: date, overuseClass: .triptan))
    table.add(DeclaredRange(start: date - 2, last: date + 2), lastLoggedDay: date + 2)
    #expect(
      table.series(of: .headacheDays, in: DayRange(date - 1, through: date + 1)) == [false, nil, false])
    #expect(table[date].recorded == .acuteMedication && !table.isFree(date))
    table.add(CheckIn(day: date))
    #expect(table.series(of: .headacheDays, in: DayRange(date)) == [false])
    #expect(table[date].recorded == .all && table.isFree(date) && table.isCheckedIn(date))
  }

  @Test func `An attack that ends when it begins is a headache day of unknown length`() {
    let date = day("2025-03-03")
    let table = table([
      attack("2025-03-03 10:00", "2025-03-03 10:00", peak: 7), attack("2025-03-05 10:00", "2025-03-05 10:29"),
    ])
    #expect(table[date].headache && !table[date + 2].headache)
    let facts = attack("2025-03-03 10:00", "2025-03-03 10:00", peak: 7)
    #expect(headacheMinutes(of: [facts])[date] == .some(nil))
  }

  @Test func `Aura alone is in the migraine days of a comparison and not in its headache days`() {
    let aura = { (at: String) in
      attack("\(at) 10:00", "\(at) 10:30", peak: 0) {
        $0.aura = true
        $0.auraMinutes = 30
      }
    }
    let comparison = compared([aura("2025-06-01"), aura("2025-06-10"), aura("2025-10-01")])
    #expect(comparison[.headacheDays]?.before.count == 0 && comparison[.headacheDays]?.on.count == 0)
    #expect(comparison[.migraineDays]?.before.count == 2 && comparison[.migraineDays]?.on.count == 1)
    #expect(comparison[.moderateOrSevereDays]?.before.count == 0)
  }

  @Test func `Daily rows without features count headaches, and no migraine under any feature rule`() {
    var table = DayTable(today: today)
    for date in year {
      if date.number % 5 == 0 {
        table.add(headache(on: date, peak: nil, recordedFields: [.headache], nauseous: nil))
      } else {
        table.add(CheckIn(day: date, recordedFields: [.headache]))
      }
    }
    #expect(headacheDays(table) == 73 && table.recorded(in: year) == 365)
    #expect(table.series(of: .migraineDays, in: year) == Array(repeating: nil, count: 365))
    let comparison = compare(trial, among: [trial], in: table)
    #expect(comparison[.headacheDays]?.change != nil && comparison.migraineRule == nil)
    for measure in [DayMeasure.migraineDays, .moderateOrSevereDays, .acuteMedicationDays] {
      #expect(comparison[measure]?.reason == .notRecorded && comparison[measure]?.before.per28 == nil)
    }
  }
}
