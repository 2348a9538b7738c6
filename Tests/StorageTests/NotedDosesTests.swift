import CivilTime
import Diary
import Testing

@testable import Storage

/// The doses of some days, and what was written.
@Suite struct NotedDosesTests {
  private static let day = CivilDay(number: 20_000)

  private static func moment(_ days: Int, _ minute: Int) -> Moment {
    Moment(day + days, minuteOfDay: minute, offset: 60)
  }

  private func add(_ attacks: [Attack], to store: DiaryStore) throws {
    for attack in attacks {
      _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in try work.add(attack) }
    }
  }

  @Test func `A dose is of the day it was taken, one without a time of the day its attack began`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    var night = Attack(onset: Onset(Self.moment(-1, 1400)), end: .at(Self.moment(0, 120)))
    night.doses = [Dose(drug: "rizatriptan"), Dose(drug: "ibuprofen", takenAt: Self.moment(0, 60))]
    var morning = Attack(onset: Onset(Self.moment(0, 480)), end: .unknown)
    morning.doses = [Dose(drug: "rizatriptan")]
    try add([night, morning], to: store)
    _ = try store.write("took", now: TestDiary.now) { work throws(StoreError) in
      try work.add(Dose(drug: "ibuprofen", takenAt: Self.moment(0, 30)))
    }
    let found = try store.notedDoses(in: DayRange(Self.day))
    #expect(found.map(\.attack) == [nil, 1, 2])
    #expect(found.map(\.number) == [1, nil, nil])
    #expect(found.map(\.dose.drug) == ["ibuprofen", "ibuprofen", "rizatriptan"])
    #expect(try store.notedDoses(in: DayRange(Self.day - 1)).map(\.dose.drug) == ["rizatriptan"])
  }

  @Test func `Every text is handed over with its entry, deleted ones are not`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    var attack = Attack(onset: Onset(Self.moment(0, 480)), end: .unknown)
    (attack.note, attack.triggers, attack.symptoms) = ("After wine", ["wine"], ["neck"])
    var gone = attack
    gone.note = "gone"
    try add([attack, gone], to: store)
    try store.write("note", now: TestDiary.now) { work in
      _ = try work.add(note: "slept well", on: Self.day + 1)
      var deleted = try #require(try work.attack(2))
      deleted.isDeleted = true
      try work.update(deleted)
    }
    var found: [WrittenText] = []
    try store.forEachWrittenText { found.append($0) }
    #expect(
      Set(found.map(\.text)) == ["After wine", "wine", "neck", "slept well"] && found.count == 4)
    #expect(
      found.filter { $0.contains(["wine"]) }.allSatisfy { $0.entry == .attack(1) && $0.day == Self.day })
    #expect(found.filter { $0.contains(["after", "wine"]) }.map(\.kind) == [.note])
    #expect(try store.hasWord("neck") && !store.hasWord("knee"))
  }
}
