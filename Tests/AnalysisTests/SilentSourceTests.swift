import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// A declared free day is a zero for every measure; a headache of which nothing more is known is no number at
/// all. Counting the one without the other would say that nothing was ever taken.
@Suite struct SilentSourceTests {
  private func comparison(recordedFields: FieldSet) -> Comparison {
    var table = DayTable(today: day("2026-11-22"))
    for offset in stride(from: 0, to: 56, by: 3) {
      table.add(headache(on: day("2026-08-01") + offset, recordedFields: recordedFields))
    }
    table.add(
      DeclaredRange(start: day("2026-08-01"), last: day("2026-09-25")), lastLoggedDay: day("2026-11-22"))
    return compare(range("2026-08-01", "2026-08-28"), range("2026-08-29", "2026-09-25"), in: table)
  }

  @Test func `What an attack list is silent on is not recorded`() throws {
    let comparison = comparison(recordedFields: [.headache, .intensity])
    #expect(comparison[.headacheDays]?.change != nil)
    #expect(comparison[.moderateOrSevereDays]?.change != nil)
    for measure in [DayMeasure.migraineDays, .acuteMedicationDays] {
      let found = try #require(comparison[measure])
      #expect(found.change == nil)
      #expect(found.reason == .notRecorded)
      #expect(found.before.per28 == nil && found.on.per28 == nil)
    }
  }

  @Test func `It is recorded where the list has a column for it`() throws {
    let acute = try #require(comparison(recordedFields: .all)[.acuteMedicationDays])
    #expect(acute.reason == .noneBefore)
    #expect(acute.before.count == 0)
    #expect(acute.change != nil)
  }
}
