import Analysis
import AnalysisInput
import CivilTime
import Diary
import Foundation
import Storage
import TestSupport
import Testing

@Suite struct DiarySnapshotTests {
  private let today = day("2026-03-10")

  private var now: Now {
    Now(moment: Moment(today, minuteOfDay: 720, offset: 0), zone: nil, zoneName: nil)
  }

  @Test func `Today counts only where it is asked for`() throws {
    let diary = try TestDiary()
    try diary.write { work throws(StoreError) in
      _ = try work.add(headache(on: today - 1))
      _ = try work.add(headache(on: today))
    }
    let snapshot = try DiarySnapshot(diary.store, now: now)
    #expect(snapshot.table[today - 1].headache && snapshot.table[today].recorded.isEmpty)
    #expect(try DiarySnapshot(diary.store, now: now, includingToday: true).table[today].headache)
  }

  @Test func `From a day on, the days are those of the whole diary`() throws {
    let diary = try TestDiary()
    try diary.write { work throws(StoreError) in
      for offset in stride(from: 3, to: 200, by: 7) {
        _ = try work.add(headache(on: today - offset))
        try work.add(CheckIn(day: today - offset - 2))
        try work.addMenstruation(today - offset - 1)
        _ = try work.add(Dose(drug: "ibuprofen", takenAt: Moment(today - offset, minuteOfDay: 60, offset: 0)))
      }
      _ = try work.add(DeclaredRange(start: today - 60, last: nil))
    }
    let days = DayRange(today - 28, before: today)
    let whole = try DiarySnapshot(diary.store, now: now).table.records(in: days)
    let part = try DiarySnapshot(diary.store, now: now, from: days.start).table.records(in: days)
    #expect(part == whole)
    #expect(whole.contains { $0.headache } && whole.contains { $0.menstruation })
    #expect(whole.contains { $0.acuteMedication } && whole.contains { !$0.headache && $0.recorded != [] })
  }

  @Test func `A standing declaration reaches the day of the last entry`() throws {
    let diary = try TestDiary(enteredOn: today - 5)
    try diary.write { work throws(StoreError) in
      _ = try work.add(DeclaredRange(start: today - 20, last: nil))
    }
    let table = try DiarySnapshot(diary.store, now: now).table
    #expect(table.recordedSpan == DayRange(today - 20, through: today - 5))
  }

  @Test func `The diary's settings hold where nothing else is asked for`() throws {
    let diary = try TestDiary()
    try diary.write { work throws(StoreError) in
      _ = try work.add(headache(on: today - 4))
      _ = try work.add(headache(on: today - 2))
      try work.add(CheckIn(day: today - 3))
    }
    let plain = try DiarySnapshot(diary.store, now: now)
    #expect(plain.table.rule == .leiden2023 && plain.mergeGapHours == 24)
    #expect(plain.onsets == [today - 4, today - 2])
    try diary.write { work throws(StoreError) in
      _ = try work.set("migraine_rule", to: "patient")
      _ = try work.set("merge_gap_hours", to: "48")
    }
    let set = try DiarySnapshot(diary.store, now: now)
    #expect(set.table.rule == .patient && set.onsets == [today - 4])
    #expect(set.onsets(mergeGapHours: 24) == plain.onsets)
    #expect(try DiarySnapshot(diary.store, now: now, rule: .ihs4h).table.rule == .ihs4h)
  }

  @Test func `Blood pressures are read where a preventive is watched for them`() throws {
    let diary = try TestDiary()
    let reading = BloodPressure(on: today - 3, systolic: 120, diastolic: 80)
    try diary.write { work throws(StoreError) in
      _ = try work.add(
        Trial(
          drug: "candesartan",
          steps: [DoseStep(day: today - 30, amount: Amount(thousandths: 8000, unit: .milligram))]))
      _ = try work.add(reading)
      _ = try work.add(BloodPressure(on: today - 90, systolic: 130, diastolic: 85))
    }
    let preventives = try DiarySnapshot(diary.store, now: now).preventives
    #expect(preventives.map(\.trial.drug) == ["candesartan"])
    let month = DayRange(today - 30, before: today)
    func pressures(_ isWatched: Bool) throws -> [BloodPressure] {
      try diary.store.bloodPressures(in: month, of: preventives) { _ in isWatched }
    }
    #expect(try pressures(true) == [reading] && pressures(false) == [])
  }
}

/// A diary in a folder of its own, every drug of it a simple analgesic.
final class TestDiary {
  let store: DiaryStore
  private let folder: String
  private let seconds: Int

  init(enteredOn entered: CivilDay = day("2026-03-10")) throws {
    folder = NSTemporaryDirectory() + "headache-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    seconds = Int(entered.number) * 86_400 + 43_200
    store = try DiaryStore.openOrCreate(folder + "/diary.sqlite", now: seconds) { name in
      Drug(name: name, drugClass: .unknown, overuseClass: .simple, role: .acute)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ body: (WriteTransaction) throws(StoreError) -> Void) throws {
    try store.write("test", now: seconds, body)
  }
}

private func headache(on day: CivilDay) -> Attack {
  var attack = Attack(onset: Onset(Moment(day, minuteOfDay: 600, offset: 0), precision: .day), end: .unknown)
  attack.peak = 6
  attack.recordedFields = .all
  return attack
}
