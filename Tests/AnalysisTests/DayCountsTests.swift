import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

@Suite struct DayCountsTests {
  private let first = day("2026-03-01")

  private func record(
    _ offset: Int, _ recorded: FieldSet = .all, headache: Bool = false, migraine: Bool? = nil,
    peak: Intensity? = nil,
    acute: AcuteClasses = []
  ) -> DayRecord {
    DayRecord(
      day: first + offset, recorded: recorded, headache: headache, migraine: migraine, peak: peak,
      acute: acute,
      acuteMedication: !acute.isEmpty)
  }

  @Test func `A day is counted once, and aura without headache is no headache day`() {
    let counts = DayCounts([
      record(0, headache: true, migraine: true, peak: 8, acute: [.triptan, .simple]),
      record(1, headache: true, migraine: false, peak: 3, acute: [.simple]),
      record(2, migraine: true), record(3, migraine: false), record(4, []),
    ])
    #expect(counts.days == 5 && counts.recorded == 4)
    #expect(counts.headacheDays == 2 && counts.auraOnlyDays == 1)
    #expect(counts[.migraineDays] == 2 && counts[.severeDays] == 1 && counts[.acuteMedicationDays] == 2)
    #expect(counts[.triptan] == 1 && counts[.simple] == 2 && counts[.several] == 2 && counts[.opioid] == 0)
  }

  @Test func `Headaches of unknown kind and intensity have no count, whatever the free days know`() {
    let counts = DayCounts([
      record(0, [.headache], headache: true), record(1, migraine: false), record(2, migraine: false),
    ])
    #expect(counts.headacheDays == 1)
    #expect(counts[.migraineDays] == nil && counts[.severeDays] == nil)
    #expect(counts[.acuteMedicationDays] == nil && counts[.triptan] == nil)
    #expect(counts.unknownKindDays == 1 && counts.unknownDrugDays == 1)
    let free = DayCounts([record(0, migraine: false), record(1, migraine: false)])
    #expect(free[.migraineDays] == 0 && free[.severeDays] == 0 && free[.acuteMedicationDays] == 0)
  }

  @Test func `A dose that is known is counted, whoever else is silent`() {
    let counts = DayCounts([
      record(0, [.headache], headache: true), record(1, [.headache], headache: true, acute: [.triptan]),
      record(2, [.headache, .acuteMedication], acute: [.simple]), record(3),
    ])
    #expect(counts[.acuteMedicationDays] == 2 && counts.unknownDrugDays == 1)
    #expect(counts[.triptan] == 1 && counts[.simple] == 1 && counts[.opioid] == 0)
    let none = DayCounts([record(0, headache: true), record(1, [.headache], headache: true), record(2)])
    #expect(none[.acuteMedicationDays] == 0 && none.unknownDrugDays == 1)
  }

  @Test func `Nothing recorded is no count`() {
    let counts = DayCounts([], of: 31)
    #expect(counts.days == 31 && counts.recorded == 0 && counts.isLow)
    #expect(counts[.migraineDays] == nil && counts[.severeDays] == nil && counts[.acuteMedicationDays] == nil)
    #expect(counts[.triptan] == nil)
  }

  @Test func `Under four fifths recorded is low`() {
    #expect(DayCounts((0..<24).map { record($0) }, of: 30).isLow == false)
    #expect(DayCounts((0..<23).map { record($0) }, of: 30).isLow)
  }
}
