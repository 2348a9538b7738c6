import CivilTime
import Diary
import Foundation
import SQLite
import Testing

@testable import Storage

/// What the body of a command throws leaves ``DiaryStore/write(_:now:backup:_:)``, and the diary is as it was.
@Suite struct WriteErrorTests {
  private enum Refusal: Error, Equatable {
    case tooLate(Int)
    case store(StoreError)
  }

  private let diary: TestDiary
  private let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
    try Workload.log(store, seed: 1)
  }

  private static func attack(_ drug: String) -> Attack {
    var entries = RandomEntries(seed: 3)
    var attack = entries.attack()
    attack.doses = [Dose(drug: drug)]
    return attack
  }

  @Test func `a refusal thrown by a command leaves it as thrown, with nothing written`() throws {
    let before = try Data(contentsOf: URL(filePath: diary.path))
    #expect(throws: Refusal.tooLate(7)) {
      try store.write("log", now: TestDiary.now) { work in
        let id = try work.add(Self.attack("new drug"))
        if id > 0 { throw Refusal.tooLate(7) }
      }
    }
    #expect(!store.connection.isInTransaction)
    #expect(try Data(contentsOf: URL(filePath: diary.path)) == before)
    #expect(try store.history(limit: 5).count == 1)
  }

  @Test func `the command after a refused one gets the numbers the refused one had`() throws {
    var refused = 0
    #expect(throws: Refusal.self) {
      try store.write("log", now: TestDiary.now) { work in
        refused = try work.add(Self.attack("new drug"))
        throw Refusal.tooLate(1)
      }
    }
    let saved = try store.write("log", now: TestDiary.now) { work in try work.add(Self.attack("new drug")) }
    #expect(saved == refused)
    // The drug the refused command brought is looked up anew.
    #expect(try store.attack(saved)?.attack.doses.map(\.drug) == ["new drug"])
    #expect(try SealAudit.problems(diary.connection()) == [])
  }

  @Test func `a refusal keeps what redo would bring back`() throws {
    _ = try store.undo()
    #expect(throws: Refusal.self) {
      try store.write("log", now: TestDiary.now) { _ in throw Refusal.tooLate(1) }
    }
    #expect(try store.redo() != nil)
  }

  @Test func `a refusal discards the backup that was begun for it`() throws {
    #expect(throws: Refusal.self) {
      try store.write("import", now: TestDiary.now, backup: .beforeImport) { _ in throw Refusal.tooLate(1) }
    }
    #expect(try store.backups() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: store.backupFolder) == [])
  }

  @Test func `an error type of the caller's carries both its refusals and the store's errors`() throws {
    func log(refusing: Bool) throws(Refusal) -> Int {
      try store.write(
        now: TestDiary.now, wrapping: Refusal.store, reading: { () throws(Refusal) in }, as: { "log" }
      ) { work, _ throws(Refusal) in
        if refusing { throw .tooLate(2) }
        do throws(StoreError) { return try work.add(Self.attack("ibuprofen")) } catch { throw .store(error) }
      }
    }
    #expect(throws: Refusal.tooLate(2)) { try log(refusing: true) }
    #expect(try log(refusing: false) == 2)
    try store.close()
    #expect {
      try log(refusing: false)
    } throws: {
      if case Refusal.store(.database(let cause)) = $0 { cause.code == .misuse } else { false }
    }
  }

  @Test func `the store's own error leaves an untyped command as a store error`() throws {
    try store.close()
    #expect {
      try store.write("log", now: TestDiary.now) { _ in throw Refusal.tooLate(1) }
    } throws: {
      if case StoreError.database(let cause) = $0 { cause.code == .misuse } else { false }
    }
  }
}
