import Analysis
import AnalysisInput
import CivilTime
import Diary
import Foundation
import Storage
import TestSupport
import Testing

/// The days that `due` asks for: those of which it is unknown whether there was a headache.
@Suite struct RecentUnknownDaysTests {
  private let today = day("2026-03-10")

  private var now: Now {
    Now(moment: Moment(today, minuteOfDay: 720, offset: 0), zone: nil, zoneName: nil)
  }

  private func dose(on day: CivilDay) -> Dose {
    Dose(drug: "ibuprofen", takenAt: Moment(day, minuteOfDay: 600, offset: 0))
  }

  @Test(arguments: [true, false])
  func `A dose alone leaves its day unknown although the stretch is declared`(hasEarlierEntry: Bool) throws {
    let diary = try TestDiary()
    try diary.write { work throws(StoreError) in
      if hasEarlierEntry { try work.add(CheckIn(day: today - 90)) }
      try work.add(CheckIn(day: today - 12))
      _ = try work.add(DeclaredRange(start: today - 10, last: today - 1))
      try work.add(dose(on: today - 4))
      _ = try work.add(DeclaredRange(start: today - 80, last: today - 11))
    }
    let unknown = try diary.store.recentUnknownDays(now)
    #expect(unknown.days == [DayRange(today - 4)])
    #expect(unknown.dosesAlone == [today - 4])
  }

  @Test func `A day with a dose that was said to be free is known`() throws {
    let diary = try TestDiary()
    try diary.write { work throws(StoreError) in
      try work.add(CheckIn(day: today - 2))
      try work.add(CheckIn(day: today - 1))
      try work.add(dose(on: today - 1))
    }
    #expect(try diary.store.recentUnknownDays(now).days == [])
  }

  @Test func `The days are those that the whole diary has unknown`() throws {
    let diary = try TestDiary(enteredOn: today - 3)
    try diary.write { work throws(StoreError) in
      _ = try work.add(DeclaredRange(start: today - 20, last: nil))
      for offset in stride(from: 1, to: 40, by: 5) { try work.add(dose(on: today - offset)) }
      _ = try work.add(DeclaredRange(start: today - 50, last: today - 24))
    }
    let recent = DayRange(today - DiaryStore.recentDays, before: today)
    let table = try DiarySnapshot(diary.store, now: now).table
    let unknown = try diary.store.recentUnknownDays(now)
    #expect(unknown.days == table.unknownDays(in: recent))
    #expect(unknown.dosesAlone == table.dosesAlone(in: recent))
    #expect(!unknown.dosesAlone.isEmpty)
  }
}
