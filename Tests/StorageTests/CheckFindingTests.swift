import CivilTime
import Diary
import Foundation
import SQLite
import Testing

@testable import Storage

/// What `check` finds that is no damage: where the file stands, and what makes little sense.
@Suite struct CheckFindingTests {
  private let diary: TestDiary
  private let store: DiaryStore
  private static let now = TestDiary.now / 60

  init() throws {
    diary = try TestDiary()
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: diary.folder.path)
    store = try diary.store()
  }

  /// Adds attacks that begin so many hours before now, and end so many later.
  private func add(_ spans: [(Int, AttackLength)]) throws {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      for (hours, length) in spans {
        let onset = Moment(wallMinutes: Self.now - hours * 60 + 60, offset: 60)
        var attack = Attack(onset: Onset(onset), end: .open)
        switch length {
        case .open: break
        case .unknown: attack.end = .unknown
        case .hours(let count):
          attack.end = .at(Moment(wallMinutes: onset.wallMinutes + count * 60, offset: 60))
        }
        _ = try work.add(attack)
      }
    }
  }

  private enum AttackLength { case open, unknown, hours(Int) }

  private func sense() throws -> [Finding] {
    try store.plausibilityFindings(now: Moment(wallMinutes: Self.now, offset: 0))
  }

  @Test func `a sound diary has no findings`() throws {
    try add([(200, .hours(5)), (195, .hours(5)), (100, .unknown), (72, .open)])
    #expect(try sense() == [])
    #expect(try store.placeFindings() == [])
  }

  @Test func `overlaps are found once for each attack that begins too early`() throws {
    try add([(100, .hours(30)), (90, .hours(1)), (80, .unknown), (70, .hours(1))])
    #expect(try sense() == [.overlap(first: 1, second: 2), .overlap(first: 1, second: 3)])
  }

  @Test func `attacks of one beginning overlap, and an open one goes on until now`() throws {
    try add([(100, .unknown), (100, .hours(1)), (60, .open), (50, .hours(1))])
    #expect(try sense() == [.overlap(first: 1, second: 2), .overlap(first: 3, second: 4)])
  }

  @Test func `an attack of which only the day is known overlaps nothing`() throws {
    try add([(100, .hours(30))])
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      let onset = Onset(Moment(wallMinutes: Self.now - 90 * 60, offset: 0), precision: .day)
      _ = try work.add(Attack(onset: onset, end: .unknown))
    }
    #expect(try sense() == [])
  }

  @Test func `an attack open for more than three days is found`() throws {
    try add([(73, .open)])
    #expect(try sense() == [.openTooLong(attack: 1, hours: 73)])
  }

  @Test func `an end before the start is found`() throws {
    try add([(10, .hours(5))])
    try diary.connection().execute(
      "PRAGMA ignore_check_constraints = ON; UPDATE attack SET ended = onset - 10")
    #expect(try sense() == [.endsBeforeStart(attack: 1)])
  }

  @Test func `an attack of a time still to come is found`() throws {
    try add([(-5, .unknown), (30, .hours(33)), (20, .hours(3))])
    #expect(try sense() == [.overlap(first: 2, second: 3), .inFuture(attack: 1), .inFuture(attack: 2)])
  }

  @Test func `an intensity of a time outside its attack is found`() throws {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      for hours in [1, 9] {
        let onset = Moment(wallMinutes: Self.now - 600 * hours, offset: 0)
        var attack = Attack(
          onset: Onset(onset), end: .at(Moment(wallMinutes: onset.wallMinutes + 120, offset: 0)))
        attack.readings = [
          Reading(at: Moment(wallMinutes: onset.wallMinutes + 20 * hours, offset: 0), intensity: 6)
        ]
        _ = try work.add(attack)
      }
    }
    #expect(try sense() == [.readingOutside(attack: 2)])
  }

  @Test func `an attack without pain and without an aura is found`() throws {
    try add([(10, .hours(5))])
    try diary.connection().execute("PRAGMA ignore_check_constraints = ON; UPDATE attack SET peak = 0")
    #expect(try sense() == [.zeroWithoutAura(attack: 1)])
  }

  @Test func `doses of an unknown drug are counted`() throws {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in
      let at = Moment(wallMinutes: Self.now - 600, offset: 0)
      var attack = Attack(onset: Onset(at), end: .unknown)
      attack.doses = [Dose(drug: "wonderdrug"), Dose(drug: "ibuprofen")]
      _ = try work.add(attack)
      var dose = Dose(drug: "wonderdrug")
      dose.takenAt = at
      try work.add(dose)
    }
    #expect(try sense() == [.unknownDrug("wonderdrug", doses: 2)])
    _ = try store.undo()
    #expect(try sense() == [])
  }

  @Test func `doses outside a trial are found`() throws {
    let day = CivilDay(number: 20_000)
    func step(_ offset: Int, planned: Bool = false) -> DoseStep {
      DoseStep(day: day + offset, amount: Amount(thousandths: 25_000, unit: .milligram), planned: planned)
    }
    try store.write("prev", now: TestDiary.now) { work throws(StoreError) in
      let late = Trial(
        drug: "milnacipran", steps: [step(0), step(10), step(20, planned: true)], stop: day + 5)
      _ = try work.add(late)
      _ = try work.add(Trial(drug: "milnacipran", steps: [step(100)], stop: day + 99))
      _ = try work.add(Trial(drug: "milnacipran", steps: []))
      _ = try work.add(Trial(drug: "milnacipran", steps: [step(200), step(205)], stop: day + 205))
    }
    #expect(
      try sense() == [
        .noDoseStep(trial: 3), .stopBeforeStart(trial: 2),
        .stepAfterStop(trial: 1, day: 20_010, planned: false),
        .stepAfterStop(trial: 1, day: 20_020, planned: true),
        .stepAfterStop(trial: 2, day: 20_100, planned: false),
      ])
  }

  @Test func `a file or folder that others may read is named and made private`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: diary.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: diary.folder.path)
    #expect(try store.placeFindings() == [.fileMode(0o644), .folderMode(0o755)])
    #expect(try store.remedies(for: store.placeFindings()) == Remedies(canFix: true))
    #expect(try store.makePrivate() == [diary.path, diary.folder.path])
    #expect(try store.placeFindings() == [])
  }

  @Test func `a folder that holds other things is named and left alone`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: diary.folder.path)
    try Data().write(to: URL(filePath: diary.folder.file("thesis.tex")))
    #expect(try store.makePrivate() == [])
    #expect(try store.placeFindings() == [.sharedFolder(0o755)])
    #expect(try store.remedies(for: store.placeFindings()) == Remedies())
  }

  @Test func `a second name is found`() throws {
    try FileManager.default.linkItem(atPath: diary.path, toPath: diary.folder.file("second.sqlite"))
    #expect(try store.placeFindings() == [.hardLinks(2)])
  }
}
