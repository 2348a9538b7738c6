import CivilTime
import Diary
import SQLite
import Testing

@testable import Storage

/// Doses of a file that come a second time elsewhere: in an attack, by themselves, or on a headache-free day.
@Suite struct ImportFollowedDosesTests {
  private let diary: TestDiary
  private let store: DiaryStore
  private let day = CivilDay(number: 20_000)

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  /// An entry of a file, known by its own number.
  private enum Entry {
    /// From a minute of the day, with what was taken.
    case attack(UInt64, Int, [Dose] = [])
    /// The dose is by itself.
    case alone(UInt64, Dose)
    /// The day was free of headache.
    case free(UInt64, [Dose] = [])

    var words: String {
      switch self {
      case .attack(let id, let minute, let doses): "\(id) \(minute) \(doses)"
      case .alone(let id, let dose): "\(id) \(dose)"
      case .free(let id, let doses): "\(id) \(doses)"
      }
    }

    var id: UInt64 {
      switch self {
      case .attack(let id, _, _): id
      case .alone(let id, _): id + 1000
      case .free(let id, _): id + 2000
      }
    }
  }

  private func origin(_ line: Int, _ entry: Entry) -> Provenance {
    let content = entry.words.utf8.reduce(7 as UInt64) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 }
    let key = entry.id &* 0xD6E8_FEB8_6659_FD93
    return Provenance(
      key: (key, key &+ 1),
      moment: Provenance.RowMomentKey(key: key, content: content, isMinute: true, isOwnID: true),
      line: line, raw: nil)
  }

  @discardableResult
  private func importing(
    _ entries: [Entry], update: Bool = false, into other: DiaryStore? = nil
  ) throws -> (added: Int, matches: ImportMatches) {
    try (other ?? store).write("import a.json", now: TestDiary.now) { work throws(StoreError) in
      let batch = try work.beginImport(
        source: "a.json", zone: nil, ImportPolicy(.source("log"), updates: update))
      for (index, entry) in entries.enumerated() {
        let origin = origin(index + 1, entry)
        switch entry {
        case .attack(_, let minute, let doses):
          var attack = Attack(onset: Onset(Moment(day, minuteOfDay: minute, offset: 60)), end: .unknown)
          attack.peak = 5
          attack.doses = doses
          try batch.add(attack, uuid: nil, from: origin)
        case .alone(_, let dose): try batch.add(dose, from: origin)
        case .free(_, let doses): try batch.add(CheckIn(day: day), doses: doses, from: origin)
        }
      }
      try batch.finish(format: "source.log", recordedFields: .all)
      return (batch.added, batch.matches)
    }
  }

  /// What is taken, and where: `9:30 50 alone`, `- 400 in 600`.
  private func taken(_ other: DiaryStore? = nil) throws -> [String] {
    let store = other ?? store
    func words(_ dose: Dose) -> String {
      "\(dose.takenAt.map { "\($0.minuteOfDay)" } ?? "-") \(dose.amount.map { "\($0.thousandths / 1000)" } ?? "-")"
    }
    var found: [String] = []
    for stored in try store.attacks(in: nil, limit: 100) {
      for dose in stored.attack.doses {
        found.append(words(dose) + " in \(stored.attack.onset.moment.minuteOfDay)")
      }
    }
    for stored in try store.doses(in: DayRange(day, through: day)) {
      found.append(words(stored.dose) + " alone")
    }
    return found.sorted()
  }

  private func dose(_ minute: Int?, _ milligrams: Int = 50) -> Dose {
    Dose(
      drug: "rizatriptan", amount: Amount(thousandths: milligrams * 1000, unit: .milligram),
      takenAt: minute.map { Moment(day, minuteOfDay: $0, offset: 60) })
  }

  /// As a diary has it that never had another version of the file.
  private func fresh(_ entries: [Entry]) throws -> [String] {
    let other = try TestDiary()
    let store = try other.store()
    try importing(entries, into: store)
    return try taken(store)
  }

  private func deleteLoneDoses() throws {
    for dose in try store.doses(in: DayRange(day, through: day)) {
      try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.removeDose(dose.id)
      }
    }
  }

  /// Versions of one day, in each of which the same was taken elsewhere.
  private var versions: [[Entry]] {
    let other = Entry.attack(8, 60)
    return [
      [.alone(1, dose(570)), .attack(9, 1300), other],
      [.attack(9, 560, [dose(570)]), other],
      [.attack(9, 560, [dose(585, 100)]), other],
      [.attack(9, 1300), .attack(8, 60, [dose(65)])],
      [.attack(9, 1300, [dose(1310)]), other],
      [.free(3, [dose(0)])],
      [.attack(9, 1300, [dose(nil, 100)]), other],
      [.alone(1, dose(640)), .attack(9, 660), other],
      [.free(3), .alone(1, dose(580))],
    ]
  }

  @Test(arguments: 0..<9, 0..<9)
  func `What was taken is where the latest file has it`(_ first: Int, _ second: Int) throws {
    let (old, new) = (versions[first], versions[second])
    try importing(old)
    try importing(new, update: true)
    let attacks = try taken()
    #expect(attacks.count == 1)
    // An attack that the file says nothing of any more stays; what was taken is as the file has it.
    #expect(try attacks == fresh(new))
    #expect(try importing(new, update: true).matches.updated == 0)
    #expect(try taken() == attacks)
    try importing(old, update: true)
    let back = try taken()
    #expect(try back == fresh(old), "\(back)")
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test(arguments: 0..<9, 0..<9)
  func `Without the update one dose stays one, and the update is still there to be asked for`(
    _ first: Int, _ second: Int
  ) throws {
    let (old, new) = (versions[first], versions[second])
    try importing(old)
    let read = try importing(new)
    #expect(try taken().count == 1)
    let isElsewhere = try fresh(old) != fresh(new)
    if isElsewhere {
      #expect(
        read.matches.changed.count + read.matches.dosesThere.count + read.matches.likely.count > 0,
        "it is not said")
    }
    try importing(new)
    #expect(try taken().count == 1)
    try importing(new, update: true)
    #expect(try taken() == fresh(new))
    #expect(try SealAudit.problems(store.connection) == [])
  }

  @Test(arguments: 0..<9, 0..<9)
  func `What was deleted by hand does not come back elsewhere`(_ first: Int, _ second: Int) throws {
    let (old, new) = (versions[first], versions[second])
    try importing(old)
    try deleteLoneDoses()
    for stored in try store.attacks(in: nil, limit: 10) where !stored.attack.doses.isEmpty {
      var changed = stored
      changed.attack.doses = []
      let edited = changed
      try store.write("edit", now: TestDiary.now) { work throws(StoreError) in try work.update(edited) }
    }
    #expect(try taken() == [])
    // One at another time, or of another amount, is another.
    let isSame =
      try fresh(old).map { $0.split(separator: " ").prefix(2) }
      == fresh(new).map { $0.split(separator: " ").prefix(2) }
    guard isSame else { return }
    for update in [false, true] {
      try importing(new, update: update)
      #expect(try taken() == [])
      try importing(old, update: update)
      #expect(try taken() == [])
    }
  }

  @Test func `Of two tablets of an attack the one that was by itself is one`() throws {
    try importing([.free(3, [dose(0)])])
    try importing([.attack(9, 1300, [dose(nil), dose(nil)])], update: true)
    #expect(try taken() == ["- 50 in 1300", "- 50 in 1300"])
  }

  @Test func `Without the update the second tablet is not lost`() throws {
    try importing([.free(3, [dose(0)])])
    try importing([.attack(9, 1300, [dose(nil), dose(nil)])])
    #expect(try taken() == ["- 50 in 1300", "0 50 alone"])
  }

  @Test func `What the file still has by itself is not what an attack has`() throws {
    try importing([.alone(1, dose(570))])
    try importing([.alone(1, dose(570)), .attack(9, 1300, [dose(1310)])], update: true)
    #expect(try taken() == ["1310 50 in 1300", "570 50 alone"])
  }

  @Test func `The dose of a deleted attack stays deleted where it comes by itself`() throws {
    try importing([.attack(9, 560, [dose(570)]), .attack(8, 1200)])
    for stored in try store.attacks(in: nil, limit: 10) where !stored.attack.doses.isEmpty {
      var changed = stored
      changed.isDeleted = true
      let edited = changed
      try store.write("delete", now: TestDiary.now) { work throws(StoreError) in try work.update(edited) }
    }
    let read = try importing([.attack(9, 1300), .alone(1, dose(570)), .attack(8, 1200)], update: true)
    #expect(read.matches.deleted.lines.sorted() == [1, 2])
    #expect(try taken() == [])
  }

  @Test func `A dose that was typed stays where it was typed`() throws {
    try store.write("log", now: TestDiary.now) { work throws(StoreError) in _ = try work.add(dose(570)) }
    for update in [false, true] {
      try importing([.attack(9, 560, [dose(570)])], update: update)
      #expect(try taken() == ["570 50 alone"])
    }
  }

  @Test(arguments: [false, true])
  func `Doses of several days are followed, of attacks that are new and of those that were there`(
    _ update: Bool
  ) throws {
    func file(_ isInAttack: Bool) throws {
      _ = try store.write("import a.json", now: TestDiary.now) { work throws(StoreError) in
        let batch = try work.beginImport(
          source: "a.json", zone: nil, ImportPolicy(.source("log"), updates: update && isInAttack))
        for number in 0..<6 {
          let onset = Moment(self.day + number, minuteOfDay: 560, offset: 60)
          var taken = dose(nil)
          taken.takenAt = Moment(wallMinutes: onset.wallMinutes + 10, offset: 60)
          var attack = Attack(onset: Onset(onset), end: .unknown)
          attack.doses = isInAttack ? [taken] : []
          // Every second one is new with its dose.
          if isInAttack || number % 2 == 0 {
            let key = Entry.attack(UInt64(100 + number), isInAttack ? 1 : 0)
            try batch.add(attack, uuid: nil, from: origin(number + 1, key))
          }
          if !isInAttack {
            try batch.add(taken, from: origin(number + 20, .alone(UInt64(200 + number), taken)))
          }
        }
        try batch.finish(format: "source.log", recordedFields: .all)
      }
    }
    try file(false)
    try file(true)
    let inAttacks = try store.attacks(in: nil, limit: 100).map(\.attack.doses.count).reduce(0, +)
    let alone = try store.doses(in: DayRange(day, through: day + 9)).count
    #expect((inAttacks, alone) == (update ? (6, 0) : (0, 6)))
  }

  @Test func `Menstruation of a day comes once, whatever its time`() throws {
    for (time, update) in [(1, false), (2, true), (3, false)] {
      _ = try store.write("import a.json", now: TestDiary.now) { work throws(StoreError) in
        let batch = try work.beginImport(
          source: "a.json", zone: nil, ImportPolicy(.source("log"), updates: update))
        try batch.add(menstruation: day, from: origin(1, .attack(500 + UInt64(time), time)))
        try batch.finish(format: "source.log", recordedFields: .all)
      }
    }
    #expect(try store.connection.scalar("SELECT count(*) FROM menstruation_day") == .integer(1))
  }
}
