import CivilTime
import Diary
import SQLite
import TestSupport
import Testing

@testable import Storage

/// Two diaries that were one: what was edited in either is an entry that both have, and never a second one.
@Suite struct MergedEditsTests {
  private static let day = CivilDay(number: 20_400)

  private enum Way: CaseIterable {
    case document
    case file
  }

  /// What is done in one of the two, and how many entries then say something else.
  struct Edit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var conflicts = 1
    /// Whether it makes an entry of its own, as what follows a deleted one.
    var added = 0
    var change: @Sendable (DiaryStore, WriteTransaction) throws(StoreError) -> Void
  }

  static let edits: [Edit] = [
    Edit(testDescription: "the text of a note") { _, work throws(StoreError) in
      try work.update(StoredNote(id: 1, day: day, text: "storm"))
    },
    Edit(testDescription: "the day of a note") { _, work throws(StoreError) in
      try work.update(StoredNote(id: 2, day: day + 3, text: "rain"))
    },
    // One of them says what the other diary's other one says, and is known by that.
    Edit(testDescription: "two notes of one second, turned about") { _, work throws(StoreError) in
      try work.update(StoredNote(id: 1, day: day, text: "rain"))
      try work.update(StoredNote(id: 2, day: day, text: "sun"))
    },
    Edit(testDescription: "a questionnaire's total") { store, work throws(StoreError) in
      guard var score = try store.scores().first else { return }
      score.score = QuestionnaireScore(.midas, 24, on: day)
      try work.update(score)
    },
    Edit(testDescription: "the end of a declaration") { store, work throws(StoreError) in
      guard var declared = try store.declaredRanges().first else { return }
      declared.range.last = day + 20
      try work.update(declared)
    },
    Edit(testDescription: "the first days of a declaration") { _, work throws(StoreError) in
      _ = try work.removeDeclarations(of: DayRange(day, through: day + 2))
    },
    Edit(testDescription: "the days in the middle of a declaration", added: 1) { _, work throws(StoreError) in
      _ = try work.removeDeclarations(of: DayRange(day + 3, through: day + 4))
    },
    Edit(testDescription: "a dose") { store, work throws(StoreError) in
      guard var dose = try store.dose(1) else { return }
      dose.dose.count = 2
      try work.update(dose)
    },
    Edit(testDescription: "a course") { store, work throws(StoreError) in
      guard var trial = try store.trials().first else { return }
      trial.trial.missed = [day + 8]
      trial.trial.effects = [TrialEffect(day: day + 9, effect: "tingling")]
      trial.trial.stop = day + 30
      try work.update(trial)
    },
    Edit(testDescription: "an attack") { store, work throws(StoreError) in
      guard var attack = try store.attack(1) else { return }
      attack.attack.note = "later"
      attack.attack.onset.moment = Moment(wallMinutes: 29_700_060, offset: 60)
      try work.update(attack)
    },
    Edit(testDescription: "another name of a drug") { store, work throws(StoreError) in
      guard var drug = try store.drugs().first(where: { $0.drug.name == "novamed" }) else { return }
      drug.drug.aliases = ["novi"]
      try work.update(drug)
    },
    Edit(testDescription: "a setting") { _, work throws(StoreError) in _ = try work.set("name", to: "Berta")
    },
  ]

  private static func first() throws -> DocumentedDiary {
    let diary = try DocumentedDiary()
    try diary.change { work throws(StoreError) in
      _ = try work.add(note: "wind", on: day)
      _ = try work.add(note: "rain", on: day)
      _ = try work.add(QuestionnaireScore(.midas, 21, on: day))
      _ = try work.add(BloodPressure(on: day, systolic: 120, diastolic: 80, pulse: 60))
      _ = try work.add(DeclaredRange(start: day, last: day + 9))
      try work.add(CheckIn(day: day + 40))
      try work.addMenstruation(day + 41)
      try work.add(Dose(drug: "sumatriptan", takenAt: Moment(wallMinutes: 29_800_000, offset: 60)))
      _ = try work.add(
        Attack(onset: Onset(Moment(wallMinutes: 29_700_000, offset: 60)), end: .unknown))
      _ = try work.add(
        Trial(
          drug: "topiramate",
          steps: [DoseStep(day: day, amount: Amount(thousandths: 25_000, unit: .milligram))]))
      var drug = Drug(name: "novamed", drugClass: .triptan, overuseClass: .unset, role: .acute)
      drug.aliases = ["nova"]
      _ = try work.add(drug)
      _ = try work.set("name", to: "Agnes")
    }
    return diary
  }

  private static func merge(
    _ other: DocumentedDiary, into diary: DocumentedDiary, _ way: Way
  ) throws -> MergeOutcome {
    switch way {
    case .document: try diary.merge(other.text())
    case .file: try diary.merge(other)
    }
  }

  @Test(arguments: edits)
  func `an entry that was edited in one of two diaries is no second one in the other`(edit: Edit) throws {
    for way in Way.allCases {
      for isHere in [true, false] {
        let one = try Self.first()
        let other = try DocumentedDiary()
        _ = try Self.merge(one, into: other, way)
        let edited = isHere ? one : other
        try edited.store.write("edit", now: TestDiary.now + 20_000) { work throws(StoreError) in
          try edit.change(edited.store, work)
        }
        let (ones, others) = (try one.lines(), try other.lines())
        #expect(ones != others)
        for turn in 0..<3 {
          for (from, into) in [(one, other), (other, one)] {
            let outcome = try Self.merge(from, into: into, way)
            // What an edit has added besides comes once, and to the other diary alone.
            let comes = turn == 0 && from.store.path == edited.store.path ? edit.added : 0
            #expect(outcome.addedCount == comes, "\(way) \(isHere) \(turn)")
            #expect(outcome.conflicts.count == edit.conflicts, "\(way) \(isHere) \(turn)")
            #expect(outcome.conflicts.allSatisfy { $0.difference != .unsaid })
            #expect(outcome.likely == [])
            #expect(try into.store.audit() == [])
          }
        }
        #expect(try edited.lines() == (isHere ? ones : others), "\(way) \(isHere)")
      }
    }
  }

  @Test func `what was taken back in one of two diaries does not come back from the other`() throws {
    for way in Way.allCases {
      let one = try Self.first()
      let other = try DocumentedDiary()
      _ = try Self.merge(one, into: other, way)
      try one.store.write("take back", now: TestDiary.now + 20_000) { work throws(StoreError) in
        _ = try work.removeCheckIns(of: Self.day + 40)
        try work.removeMenstruation(Self.day + 41)
        _ = try work.removeDeclarations(of: DayRange(Self.day, through: Self.day + 9))
        _ = try work.unset("name")
        try work.removeNote(1)
      }
      let before = try one.lines()
      for _ in 0..<2 {
        let outcome = try Self.merge(other, into: one, way)
        #expect(outcome.addedCount == 0)
        #expect(
          Set(outcome.deleted.map(\.section)) == [.settings, .freeDays, .declarations, .periods, .notes])
      }
      #expect(try one.lines() == before)
    }
  }

  @Test func `a drug that one of two diaries has given another name is one drug`() throws {
    for isHere in [true, false] {
      let one = try Self.first()
      let other = try DocumentedDiary()
      _ = try other.merge(one)
      let renamed = isHere ? one : other
      try renamed.store.write("drug edit", now: TestDiary.now + 20_000) { work throws(StoreError) in
        guard var drug = try renamed.store.drugs().first(where: { $0.drug.name == "sumatriptan" }) else {
          return
        }
        drug.drug.name = "sumax"
        try work.update(drug)
      }
      let names = try (one.store.drugs().map(\.drug.name), other.store.drugs().map(\.drug.name))
      for _ in 0..<2 {
        let outcome = try one.merge(other)
        #expect(outcome.addedCount == 0)
        #expect(outcome.conflicts.map(\.section) == [.drugs])
        #expect(outcome.conflicts.map(\.name) == [isHere ? "sumax" : "sumatriptan"])
        #expect(try other.merge(one).conflicts.map(\.section) == [.drugs])
      }
      #expect(try names == (one.store.drugs().map(\.drug.name), other.store.drugs().map(\.drug.name)))
      // Where the other diary has both names, they are two drugs.
      try other.change { work throws(StoreError) in
        _ = try work.add(
          Drug(
            name: isHere ? "sumax" : "sumatriptan", drugClass: .triptan, overuseClass: .unset, role: .acute))
      }
      #expect(try one.merge(other).addedCount == 1)
      #expect(try one.store.audit() == [] && other.store.audit() == [])
    }
  }

  @Test func `the same typed in both is one entry, and two of one second are two`() throws {
    for way in Way.allCases {
      let (one, other) = (try DocumentedDiary(), try DocumentedDiary())
      for (diary, seconds) in [(one, 0), (other, 60)] {
        try diary.store.write("add", now: TestDiary.now + seconds) { work throws(StoreError) in
          _ = try work.add(note: "wind", on: Self.day)
          _ = try work.add(QuestionnaireScore(.hit6, 63, on: Self.day))
          _ = try work.add(BloodPressure(on: Self.day, systolic: 120, diastolic: 80, pulse: 60))
          _ = try work.add(DeclaredRange(start: Self.day, last: Self.day + 9))
        }
      }
      #expect(try Self.merge(other, into: one, way).unchanged == 4)
      #expect(try one.store.dayNotes(in: DayRange(Self.day)).map(\.text) == ["wind"])
    }
    let (one, other) = (try DocumentedDiary(), try DocumentedDiary())
    try one.change { work throws(StoreError) in _ = try work.add(note: "wind", on: Self.day) }
    try other.change { work throws(StoreError) in _ = try work.add(note: "rain", on: Self.day) }
    #expect(try one.merge(other).addedCount == 1)
    #expect(try one.store.dayNotes(in: DayRange(Self.day)).map(\.text) == ["wind", "rain"])
  }
}
