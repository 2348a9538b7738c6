import Diary
import Foundation
import SQLite
import TestSupport
import Testing

@testable import Storage

/// What report and compare look at before they print: no number made from a damaged row gets out.
@Suite struct ReportAuditTests {
  /// What the analysis gets to see.
  private struct ReportContent: Equatable {
    var attacks: [AttackFacts] = []
    var doses: [DoseFacts] = []
    var checkIns: [CheckIn] = []
    var declared: [StoredDeclaration] = []
    var trials: [StoredTrial] = []
    var drugs: [Drug?] = []

    init(_ store: DiaryStore) throws {
      try store.forEachAttackFacts { attacks.append($0) }
      try store.forEachDoseFacts { doses.append($0) }
      try store.forEachCheckIn { checkIns.append($0) }
      declared = try store.declaredRanges()
      trials = try store.trials()
      drugs = try trials.map { try store.drug(named: $0.trial.drug) }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `no flipped bit changes a report`() throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 25)
    let sound = try ReportContent(try diary.store())
    let bytes = try Data(contentsOf: URL(filePath: diary.path))
    let copies = try ScratchFolder()
    var random = SplitMix64(seed: 43)
    let count = TestForm.isLong ? 10_000 : 1_000
    var (refused, undetected) = (0, 0)
    for _ in 0..<count {
      let bit = Int.random(in: 0..<(bytes.count * 8), using: &random)
      var damaged = bytes
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      let path = copies.file("flip")
      try damaged.write(to: URL(filePath: path))
      let isSame: Bool? = try? {
        let store = try DiaryStore.open(path, access: .readOnly, classify: TestDiary.classify)
        return try store.snapshot {
          guard try store.auditPrinted().isEmpty else { return nil }
          return try ReportContent(store) == sound
        }
      }()
      if isSame == nil { refused += 1 }
      if isSame == false {
        undetected += 1
        Issue.record("bit \(bit % 8) of byte \(bit / 8)")
      }
    }
    print("bit flips before a report: \(count), \(refused) refused, \(undetected) undetected")
    #expect(refused > count / 20)
  }

  @Test func `a report is made from one state of the diary`() throws {
    let diary = try TestDiary.withEveryKindOfRow(attacks: 3)
    let store = try diary.store()
    let before = try ReportContent(store).attacks.count
    let other = try diary.connection()
    try store.snapshot { () throws in
      #expect(try store.auditPrinted().isEmpty)
      #expect(throws: SQLiteError.self) { try other.execute("DELETE FROM reading; DELETE FROM attack") }
      #expect(try ReportContent(store).attacks.count == before)
    }
    #expect(try store.audit() == [])
  }
}
