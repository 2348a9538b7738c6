import Diary
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Storage

/// Bit rot is noticed: what SQLite's own checks let pass, the sums do not.
@Suite struct AuditTests {
  /// What became of one damaged copy.
  private struct Outcome {
    var isDetected: Bool
    var isDetectedBySQLite: Bool
    var hasChanged: Bool
  }

  private let diary: TestDiary
  private let sound: PrintedContent
  private let bytes: Data
  private let copies: ScratchFolder

  init() throws {
    diary = try TestDiary.withEveryKindOfRow()
    sound = try PrintedContent(try diary.connection())
    bytes = try Data(contentsOf: URL(filePath: diary.path))
    copies = try ScratchFolder()
  }

  private func outcome(of damaged: Data, _ name: String) throws -> Outcome {
    let path = copies.file(name)
    try damaged.write(to: URL(filePath: path))
    defer { for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
    var outcome = Outcome(isDetected: true, isDetectedBySQLite: true, hasChanged: true)
    do {
      let store = try DiaryStore.open(path, access: .readOnly, classify: TestDiary.classify)
      outcome.isDetected = try !store.snapshot { try store.audit() }.isEmpty
    } catch {}
    if let connection = try? Connection(path: path, access: .readOnly) {
      outcome.isDetectedBySQLite = (try? connection.scalar("PRAGMA integrity_check")) != .text("ok")
      outcome.hasChanged = (try? PrintedContent(connection, keys: sound)) != sound
    }
    return outcome
  }

  @Test func `every table has rows and a sound diary has no findings`() throws {
    for (table, rows) in sound.rows where table != "drug_alias" { #expect(!rows.isEmpty, "\(table)") }
    let store = try diary.store()
    #expect(try store.audit() == [])
    #expect(try store.auditPrinted() == [])
  }

  @Test(.timeLimit(.minutes(10)))
  func `a flipped bit that changes a value is found`() throws {
    var random = SplitMix64(seed: 41)
    let count = TestForm.isLong ? 10_000 : 1_000
    var (changed, undetected, undetectedBySQLite) = (0, 0, 0)
    for _ in 0..<count {
      let bit = Int.random(in: 0..<(bytes.count * 8), using: &random)
      var damaged = bytes
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      let outcome = try outcome(of: damaged, "flip")
      guard outcome.hasChanged else { continue }
      changed += 1
      if !outcome.isDetected {
        undetected += 1
        Issue.record("bit \(bit % 8) of byte \(bit / 8)")
      }
      if !outcome.isDetectedBySQLite { undetectedBySQLite += 1 }
    }
    print("bit flips: \(count), \(changed) changed a value, \(undetected) undetected")
    print("control: SQLite's integrity_check alone misses \(undetectedBySQLite * 100 / max(1, changed)) %")
    #expect(changed > count / 10 && undetected == 0)
    // The control: without the sums, a share goes by unnoticed.
    #expect(undetectedBySQLite > changed / 10)
  }

  @Test(.timeLimit(.minutes(5)))
  func `a truncated file is found`() throws {
    var random = SplitMix64(seed: 42)
    let count = TestForm.isLong ? 1_000 : 100
    for _ in 0..<count {
      let length = Int.random(in: 0..<bytes.count, using: &random)
      let outcome = try outcome(of: bytes.prefix(length), "cut")
      #expect(outcome.isDetected, "\(length) bytes")
    }
    print("truncations: \(count), 0 undetected")
  }

  @Test(arguments: Schema.current.sealed.map(\.name))
  func `a vanished row is found`(table: String) throws {
    let connection = try diary.connection()
    let key = table == "setting" ? "name" : table == "change" ? "step" : "rowid"
    let isKeyed = ["check_in", "menstruation_day"].contains(table)
    let column = isKeyed ? "day" : key
    try connection.execute(
      "PRAGMA foreign_keys = OFF; DELETE FROM \(table) WHERE \(column) = (SELECT min(\(column)) FROM \(table))"
    )
    let gone = connection.changes
    #expect(gone > 0)
    let findings = try diary.store().audit()
    let isFound = findings.contains { finding in
      if case .rowCount(table, let found, let sealed) = finding { sealed - found == gone } else { false }
    }
    #expect(isFound, "\(findings)")
  }

  @Test(arguments: ["reading", "attack_dose", "attack_word", "dose_step", "trial_effect", "missed_dose"])
  func `a vanished child is found in its parent`(table: String) throws {
    let parent = ["reading", "attack_dose", "attack_word"].contains(table) ? "attack" : "trial"
    let connection = try diary.connection()
    let id = try connection.scalar("SELECT min(\(parent)) FROM \(table)")
    guard case .integer(let key) = id else { return #expect(Bool(false), "\(table) is empty") }
    try connection.execute("DELETE FROM \(table) WHERE \(parent) = \(key)")
    #expect(
      try diary.store().audit() == [.sum(Finding.Row(table: parent, key: "\(key)"))])
  }

  @Test func `a row exchanged together with its sum is found in the seal`() throws {
    try diary.connection().execute(
      "UPDATE check_in SET knows = 15, logged_at = 1, sum = 1 WHERE day = 20500")
    let connection = try diary.connection()
    let row: [Value] = [.integer(20_500), .integer(0), .integer(15), .integer(1)]
    let sum = RowImage(values: row, children: []).sum
    try connection.run("UPDATE check_in SET sum = ?", [.integer(Int64(bitPattern: sum))])
    #expect(try diary.store().audit() == [.total(table: "check_in")])
  }

  @Test(arguments: Schema.current.sealed.map(\.name))
  func `a raised next id is found in the seal`(table: String) throws {
    for bit in [1, 16, 40, 62] {
      let connection = try diary.connection()
      let was = try connection.scalar("SELECT next_id FROM seal WHERE name = ?", [.text(table)])
      guard case .integer(let next) = was, next & 1 << bit == 0 else { continue }
      try connection.run(
        "UPDATE seal SET next_id = ? WHERE name = ?", [.integer(next | 1 << bit), .text(table)])
      #expect(try diary.store().audit() == [.total(table: table)], "bit \(bit)")
      try connection.run("UPDATE seal SET next_id = ? WHERE name = ?", [was, .text(table)])
    }
    #expect(try diary.store().audit() == [])
  }

  @Test func `every other kind of damage is found by its name`() throws {
    let connection = try diary.connection()
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      CREATE TRIGGER hostile AFTER INSERT ON attack BEGIN DELETE FROM attack; END;
      UPDATE migration SET sha256 = x'00';
      UPDATE seal SET next_id = 1 WHERE name = 'trial';
      DELETE FROM seal WHERE name = 'setting';
      DELETE FROM drug WHERE id = (SELECT min(drug) FROM attack_dose);
      DELETE FROM batch;
      UPDATE change SET after = x'05' WHERE step = 2;
      UPDATE attack SET note = CAST(x'ff' AS TEXT) WHERE id = 1;
      """)
    let findings = try diary.store().audit()
    #expect(findings.contains(.schema(object: "hostile")))
    #expect(findings.contains(.migration(version: 1)))
    #expect(findings.contains(.nextID(table: "trial")))
    #expect(findings.contains(.noSeal(table: "setting")))
    #expect(findings.contains(.image(step: 2)))
    #expect(findings.contains(.illegible(Finding.Row(table: "attack", key: "1"))))
    for table in ["attack_dose", "attack", "import_row"] {
      #expect(
        findings.contains { if case .reference(let row, _) = $0 { row.table == table } else { false } },
        "\(table)")
    }
    #expect(findings.allSatisfy { $0.kind == .damage })
  }

  @Test func `a journal of unknown tables and a missing record of migrations are found`() throws {
    let connection = try diary.connection()
    try connection.execute("DROP TABLE migration; UPDATE change SET entity = 99 WHERE step = 2 AND n = 1")
    let findings = try diary.store().audit()
    #expect(findings.contains(.unreadable(table: "migration")))
    #expect(findings.contains(.schema(object: "migration")))
    #expect(findings.contains(.image(step: 2)))
  }

  @Test func `a damaged row is not read out`() throws {
    try diary.connection().execute("UPDATE attack SET peak = 2 WHERE id = 5")
    let store = try diary.store()
    #expect(try store.auditPrinted() == [.sum(Finding.Row(table: "attack", key: "5"))])
    let error = storeError { _ = try store.attack(5) }
    guard case .damaged = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(try store.attack(4) != nil)
  }
}
