import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct AcuteDaysTests {
  private let today = day("2026-11-22")
  private var period: DayRange { DayRange(day("2026-06-10"), before: today) }

  /// Every day checked in, and doses on the first days of each month.
  private func table(_ doses: [(overuseClass: OveruseClass, days: Int)], isAcute: Bool = true) -> DayTable {
    var table = DayTable(today: today)
    for day in period { table.add(CheckIn(day: day)) }
    for month in period.months {
      for (overuseClass, count) in doses {
        for offset in 0..<count {
          table.add(
            DoseFacts(day: month.days.start + offset, overuseClass: overuseClass, isAcute: isAcute))
        }
      }
    }
    return table
  }

  @Test func `Oxygen and antiemetics make an acute medication day, and count for no line`() throws {
    let table = table([(.none, 4)])
    #expect(table[day("2026-07-02")].acuteMedication && table[day("2026-07-02")].acute == .uncounted)
    #expect(table.tally(of: .acuteMedicationDays, in: period).count == 5 * 4)
    #expect(Overuse(in: table).lines(.early).isEmpty)
    let days = AcuteDays(table, in: period)
    #expect(days.rows.map(\.kind) == [.withoutLine])
    let row = try #require(days.rows.first)
    #expect(row.months == [4, 4, 4, 4] && row.line == nil && row.monthsOver == (0, 4))
  }

  @Test func `A preventive taken for an attack is an entry and no acute medication`() {
    let table = table([(.none, 4)], isAcute: false)
    #expect(!table[day("2026-07-02")].acuteMedication)
    #expect(AcuteDays(table, in: period).rows.isEmpty)
    // Nor does it make a headache day of a short headache.
    var short = DayTable(today: today)
    short.add(attack("2026-07-02 10:00", "2026-07-02 10:10", peak: 5))
    short.add(DoseFacts(day: day("2026-07-02"), overuseClass: .none, isAcute: false))
    #expect(!short[day("2026-07-02")].headache)
    short.add(DoseFacts(day: day("2026-07-02"), overuseClass: .none))
    #expect(short[day("2026-07-02")].headache)
  }

  @Test func `Each class has its line, and several classes together are 8-2-6 where two of them were taken`()
    throws
  {
    let days = AcuteDays(table([(.triptan, 6), (.simple, 12), (.unset, 14)]), in: period)
    #expect(
      days.rows.map(\.kind) == [.line(.triptan), .line(.simple), .line(.several), .withoutLine, .any])
    let several = try #require(days.rows.first { $0.kind == .line(.several) })
    #expect(several.ichd3 == "8.2.6" && several.line == 10 && several.months == [12, 12, 12, 12])
    #expect(several.monthsReached == [true, true, true, true])
    let any = try #require(days.rows.last)
    #expect(any.months == [14, 14, 14, 14] && any.line == nil)
    let alone = AcuteDays(table([(.triptan, 12)]), in: period)
    #expect(alone.rows.map(\.kind) == [.line(.triptan)])
    #expect(alone.rows[0].monthsOver == (4, 4))
  }

  @Test func `A window without a recorded day has no count`() throws {
    var table = DayTable(today: today)
    for day in DayRange(day("2026-11-01"), before: today) { table.add(CheckIn(day: day)) }
    table.add(DoseFacts(day: day("2026-11-03"), overuseClass: .triptan))
    let days = AcuteDays(table, in: DayRange(day("2026-11-01"), before: today))
    let row = try #require(days.rows.first)
    #expect(row.windows == [nil, nil, 1] && days.months.isEmpty && row.monthsOver == (0, 0))
  }
}
