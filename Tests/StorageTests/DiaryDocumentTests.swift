import CivilTime
import Containers
import Diary
import Importing
import Rendering
import SQLite
import TestSupport
import Testing

@testable import Storage

/// The document that `export --format json` writes, and the way back.
@Suite struct DiaryDocumentTests {
  static let diaries = TestForm.isLong ? 100_000 : 100
  private static let share = 20

  @Test(arguments: 0..<(diaries / share))
  func `a diary comes back from its document to the byte`(part: Int) throws {
    for seed in part * Self.share..<(part + 1) * Self.share {
      let first = try DocumentedDiary(seed: seed)
      let text = try first.text()
      let second = try DocumentedDiary()
      let outcome = try second.merge(text)
      #expect(outcome.unchanged == 0 && outcome.conflicts == [] && outcome.deleted == [], "seed \(seed)")
      #expect(try second.text() == text, "seed \(seed)")
      #expect(try second.store.audit() == [], "seed \(seed)")
      // Again adds nothing, and takes no step.
      let again = try second.merge(text)
      #expect(again.addedCount == 0 && again.conflicts == [] && again.deleted == [], "seed \(seed)")
      #expect(try second.store.history(limit: 9).count == 1)
      // One step, there and back.
      _ = try second.store.undo()
      #expect(try second.text() == DocumentedDiary().text(), "seed \(seed)")
      #expect(try second.store.audit() == [], "seed \(seed)")
      _ = try second.store.redo()
      #expect(try second.text() == text && second.store.audit() == [], "seed \(seed)")
      _ = try second.store.undo()
      _ = try second.merge(text)
      #expect(try second.text() == text && second.store.audit() == [], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<5) func `another diary's own file gives what its document gives`(seed: Int) throws {
    let (first, second) = (try DocumentedDiary(seed: seed), try DocumentedDiary())
    _ = try second.merge(first)
    #expect(try second.text() == first.text() && second.store.audit() == [])
    #expect(try second.merge(first).addedCount == 0)
  }

  @Test(arguments: 0..<5) func `two diaries exchanged hold the same entries, in any order`(seed: Int) throws {
    let one = try DocumentedDiary(seed: seed, settings: false)
    let other = try DocumentedDiary(seed: seed + 500, settings: false, start: 1000)
    let (ones, others) = (try one.text(), try other.text())
    // Courses of one drug that go on at once are likely one.
    _ = try one.merge(others, addsTwins: true)
    _ = try other.merge(ones, addsTwins: true)
    #expect(try one.lines() == other.lines())
    #expect(try one.store.audit() == [] && other.store.audit() == [])
    #expect(try one.merge(other.text()).addedCount == 0)
  }

  @Test func `what was deleted here stays deleted, and what says something else stays as here`() throws {
    let first = try DocumentedDiary()
    try first.change { work throws(StoreError) in
      for hour in 1...3 {
        _ = try work.add(
          Attack(onset: Onset(Moment(wallMinutes: 29_700_000 + hour * 60, offset: 60)), end: .unknown))
      }
      try work.add(CheckIn(day: CivilDay(number: 20_500)))
    }
    let text = try first.text()
    var (gone, other) = (try #require(try first.store.attack(1)), try #require(try first.store.attack(2)))
    gone.isDeleted = true
    other.attack.note = "later"
    try first.change { work throws(StoreError) in
      try work.update(gone)
      try work.update(other)
    }
    let now = try first.text()
    let outcome = try first.merge(text)
    #expect(outcome.addedCount == 0 && outcome.unchanged == 2)
    #expect(outcome.deleted.map(\.name) == ["2026-06-21T01:00+01:00"])
    #expect(outcome.conflicts.map(\.name) == ["2026-06-21T02:00+01:00"])
    #expect(try first.text() == now)
  }

  @Test func `a document that is cut anywhere is refused, and leaves nothing`() throws {
    let bytes = Array(try DocumentedDiary(seed: 3).text().utf8)
    var random = SplitMix64(seed: 4)
    for _ in 0..<60 {
      let second = try DocumentedDiary()
      let cut = Int.random(in: 1..<(bytes.count - 3), using: &random)
      #expect(throws: (any Error).self) { try second.merge(bytes: Array(bytes[..<cut])) }
      #expect(try second.store.history(limit: 1) == [] && second.store.audit() == [])
    }
  }

  @Test func `what is wrong with a document is named with its line`() throws {
    let text = try DocumentedDiary(seed: 3).text()
    func fault(_ change: (String) -> String) throws -> DocumentFault? {
      let second = try DocumentedDiary()
      do { _ = try second.merge(change(text)) } catch DiaryDocumentError.fault(let fault, let place) {
        #expect(place.line > 0)
        return fault
      }
      return nil
    }
    #expect(
      try fault { $0.replacing("headache.diary/1", with: "headache.diary/2") } == .version("headache.diary/2")
    )
    #expect(
      try fault { $0.replacing("\"onset_precision\":", with: "\"onset_exactly\":") }
        == .missing("onset_precision"))
    #expect(
      try fault { $0.replacing("\"end_kind\":\"open\"", with: "\"end_kind\":\"maybe\"") }
        == .unfit("end_kind"))
    #expect(
      try fault { $0.replacing("\"end_kind\":\"unknown\"", with: "\"end_kind\":\"known\"") } == .impossible)
    #expect(try fault { $0.replacing("\"attacks\":[\n", with: "\"attacks\":[\n{},") } == .missing("uuid"))
    #expect(
      try fault { $0.replacing("\"counts\":{\"settings\":", with: "\"counts\":{\"settings\":1") } != nil)
  }
}

extension DiaryDocumentTests {
  @Test func `a word or a number that no diary has is refused`() throws {
    let first = try DocumentedDiary()
    try first.change { work throws(StoreError) in
      var trial = Trial(
        drug: "milnacipran",
        steps: [
          DoseStep(day: CivilDay(number: 20_000), amount: Amount(thousandths: 25_000, unit: .milligram))
        ])
      trial.stop = CivilDay(number: 20_100)
      trial.stopReason = .cost
      _ = try work.add(trial)
    }
    let text = try first.text()
    for (old, new) in [
      ("\"cost\"", "\"whim\""), ("25000", "250000000000000000000"), ("25000", "0"), ("\"mg\"", "\"stone\""),
    ] {
      let second = try DocumentedDiary()
      #expect(throws: (any Error).self, "\(old)") { try second.merge(text.replacing(old, with: new)) }
      #expect(try second.store.history(limit: 1) == [])
    }
  }
}
