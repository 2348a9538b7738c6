import CivilTime
import Diary
import Testing

@testable import Storage

/// The attacks of some days: those that touch them, whenever they began.
@Suite struct AttacksOfDaysTests {
  private static let day = CivilDay(number: 20_000)

  private static func moment(_ days: Int, _ minute: Int) -> Moment {
    Moment(day + days, minuteOfDay: minute, offset: 60)
  }

  private static func attack(_ onset: Moment, _ end: AttackEnd) -> Attack {
    var attack = Attack(onset: Onset(onset), end: end)
    attack.peak = 5
    return attack
  }

  /// The onsets, as days after ``day``, of what is found for that one day among `attacks`.
  private func found(_ attacks: [Attack]) throws -> [Int] {
    let diary = try TestDiary()
    let store = try diary.store()
    for (number, attack) in attacks.enumerated() {
      try store.write("log \(number)", now: TestDiary.now) { work throws(StoreError) in
        _ = try work.add(attack)
      }
    }
    return try store.attacks(touching: DayRange(Self.day)).map { $0.attack.onset.moment.day - Self.day }
  }

  @Test func `The attack of the night before that reaches into the day is one of it`() throws {
    let night = Self.attack(Self.moment(-1, 1387), .at(Self.moment(0, 21)))
    #expect(try found([night]) == [-1])
  }

  @Test func `An attack that ended as the day began is none of it`() throws {
    #expect(try found([Self.attack(Self.moment(-1, 600), .at(Self.moment(0, 0)))]).isEmpty)
  }

  @Test func `An attack of many days is found in the midst of it, and none of the days around`() throws {
    let long = Self.attack(Self.moment(-90, 600), .at(Self.moment(30, 0)))
    let before = Self.attack(Self.moment(-2, 600), .at(Self.moment(-2, 700)))
    let after = Self.attack(Self.moment(1, 0), .at(Self.moment(1, 60)))
    #expect(try found([before, after, long]) == [-90])
  }

  @Test func `Without an end a reading or a dose of the day is what reaches into it`() throws {
    var read = Self.attack(Self.moment(-3, 600), .unknown)
    read.readings = [Reading(at: Self.moment(0, 30), intensity: 4)]
    var treated = Self.attack(Self.moment(-2, 600), .open)
    treated.doses = [Dose(drug: "ibuprofen", takenAt: Self.moment(0, 40))]
    let silent = Self.attack(Self.moment(-1, 600), .unknown)
    #expect(try found([read, treated, silent]) == [-3, -2])
  }

  @Test func `They come in the order in which they began`() throws {
    let attacks = [5, 3, 4].map { Self.attack(Self.moment(0, $0 * 100), .at(Self.moment(0, $0 * 100 + 50))) }
    let diary = try TestDiary()
    let store = try diary.store()
    for attack in attacks {
      try store.write("log", now: TestDiary.now) { work throws(StoreError) in _ = try work.add(attack) }
    }
    #expect(try store.attacks(touching: DayRange(Self.day)).map(\.id) == [2, 3, 1])
  }

  @Test func `The latest attack is the one that goes on, else the one that ended last`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    #expect(try store.latestAttack() == nil)
    for attack in [
      Self.attack(Self.moment(5, 0), .at(Self.moment(5, 60))), Self.attack(Self.moment(0, 0), .unknown),
    ] {
      try store.write("log", now: TestDiary.now) { work throws(StoreError) in _ = try work.add(attack) }
    }
    #expect(try store.latestAttack()?.id == 1)
    let open = Self.attack(Self.moment(1, 0), .open)
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in _ = try work.add(open) }
    #expect(try store.latestAttack()?.id == 3)
  }

  @Test func `A dose of a day is found with the attack it was taken for`() throws {
    var attack = Self.attack(Self.moment(1, 30), .at(Self.moment(1, 90)))
    attack.doses = [Dose(drug: "ibuprofen", takenAt: Self.moment(0, 1420))]
    let treated = attack
    let diary = try TestDiary()
    let store = try diary.store()
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in _ = try work.add(treated) }
    #expect(try store.attacks(touching: DayRange(Self.day)).isEmpty)
    #expect(try store.attacks(withDosesIn: DayRange(Self.day)).map(\.id) == [1])
    #expect(try store.attacks(withDosesIn: DayRange(Self.day + 1)).isEmpty)
  }
}
