import CivilTime
import Diary
import SQLite
import TestSupport
import Testing

@testable import Storage

/// What was typed in two diaries, before one is brought into the other.
@Suite struct LikelyEntriesTests {
  private static let start = 29_700_000

  private static func attack(_ minute: Int, _ peak: Int, for length: Int? = 240) -> Attack {
    let onset = Moment(wallMinutes: start + minute, offset: 60)
    var attack = Attack(onset: Onset(onset), end: .unknown)
    if let length { attack.end = .at(Moment(wallMinutes: onset.wallMinutes + length, offset: 60)) }
    attack.peak = Intensity(peak)
    return attack
  }

  private static func diary(_ attacks: [Attack]) throws -> DocumentedDiary {
    let diary = try DocumentedDiary()
    try diary.change { work throws(StoreError) in
      for attack in attacks { _ = try work.add(attack) }
    }
    return diary
  }

  @Test(arguments: [true, false])
  func `the same attack typed in both is named and not added, and another one comes in`(isFile: Bool) throws {
    let one = try Self.diary([Self.attack(0, 6)])
    let other = try Self.diary([Self.attack(600, 4), Self.attack(10, 7), Self.attack(5, 9, for: nil)])
    for turn in 0..<2 {
      let outcome = try isFile ? one.merge(other) : one.merge(other.text())
      // The one of another intensity is another attack.
      #expect(outcome.addedCount == (turn == 0 ? 2 : 0))
      #expect(outcome.likely.map(\.number) == [1])
      #expect(outcome.conflicts == [])
      #expect(
        outcome.likely.first?.difference == .attack(here: Self.attack(0, 6), there: Self.attack(10, 7)))
    }
    #expect(try one.store.attacks(in: nil, limit: 9).count == 3)
    #expect(try one.store.audit() == [])
    let back = try isFile ? other.merge(one) : other.merge(one.text())
    #expect(back.addedCount == 0 && back.likely.map(\.number) == [2])
  }

  @Test(arguments: [true, false]) func `with --also it is added, and known from then on`(isFile: Bool) throws
  {
    let one = try Self.diary([Self.attack(0, 6)])
    let other = try Self.diary([Self.attack(10, 7)])
    #expect(try one.merge(other, addsTwins: true).addedCount == 1)
    let again = try isFile ? one.merge(other) : one.merge(other.text())
    #expect(again.addedCount == 0 && again.likely == [] && again.unchanged == 1)
    // Both are two in this one, and so in the other.
    let back = try isFile ? other.merge(one) : other.merge(one.text())
    #expect(back.addedCount == 1 && back.likely == [])
  }

  @Test func `an attack near one that was deleted here comes in`() throws {
    let one = try Self.diary([Self.attack(0, 6)])
    var gone = try #require(try one.store.attack(1))
    gone.isDeleted = true
    try one.change { work throws(StoreError) in try work.update(gone) }
    #expect(try one.merge(try Self.diary([Self.attack(0, 6)])).addedCount == 1)
  }

  @Test(arguments: [true, false])
  func `a dose and a course typed in both are named and not added`(isFile: Bool) throws {
    let moment = Moment(wallMinutes: Self.start, offset: 60)
    func made(_ amount: Int) throws -> DocumentedDiary {
      let diary = try DocumentedDiary()
      try diary.change { work throws(StoreError) in
        try work.add(
          Dose(drug: "sumatriptan", amount: Amount(thousandths: amount, unit: .milligram), takenAt: moment))
        _ = try work.add(
          Trial(
            drug: "topiramate",
            steps: [DoseStep(day: moment.day, amount: Amount(thousandths: amount, unit: .milligram))]))
      }
      return diary
    }
    let (one, other) = (try made(50_000), try made(100_000))
    try other.change { work throws(StoreError) in
      try work.add(Dose(drug: "sumatriptan", takenAt: Moment(wallMinutes: Self.start + 1, offset: 60)))
    }
    for turn in 0..<2 {
      let outcome = try isFile ? one.merge(other) : one.merge(other.text())
      #expect(outcome.likely.map(\.section) == [.doses, .preventives])
      #expect(outcome.likely.map(\.number) == [1, 1])
      #expect(outcome.addedCount == (turn == 0 ? 1 : 0))
    }
    #expect(try one.store.trials().count == 1)
    #expect(try one.store.audit() == [])
  }

  @Test func `a dose that is here within an attack is named with it`() throws {
    var attack = Self.attack(0, 6)
    let taken = Moment(wallMinutes: Self.start + 30, offset: 60)
    attack.doses = [Dose(drug: "sumatriptan", takenAt: taken)]
    let one = try Self.diary([attack])
    let other = try DocumentedDiary()
    try other.change { work throws(StoreError) in try work.add(Dose(drug: "sumatriptan", takenAt: taken)) }
    let outcome = try one.merge(other)
    #expect(outcome.addedCount == 0 && outcome.likely.map(\.attack) == [1])
  }
}
