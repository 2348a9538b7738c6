import CivilTime
import Diary

@testable import Storage

/// Changing commands made up from a seed, an import among them, on whatever the diary holds.
struct RandomCommands: RandomNumberGenerator {
  private var entries: RandomEntries
  private var count = 0

  init(seed: Int) { entries = RandomEntries(seed: seed) }

  mutating func next() -> UInt64 { entries.random.next() }

  mutating func chance(_ percent: Int) -> Bool { entries.chance(percent) }

  /// Gives one command; `true` when it became a step of the journal.
  mutating func play(on store: DiaryStore) throws -> Bool {
    let before = try store.history(limit: 1).first?.id
    count += 1
    let now = TestDiary.now + count
    switch entries.integer(0...9) {
    case 0, 1:
      let attack = entries.attack()
      _ = try store.write("log \(count)", now: now) { work throws(StoreError) in try work.add(attack) }
    case 2: try edit(store, now)
    case 3:
      let day = CivilDay(number: Int32(entries.integer(20_000...20_015)))
      let recordedFields = entries.fieldSet()
      try store.write("free", now: now) { work throws(StoreError) in
        try work.add(CheckIn(day: day, recordedFields: recordedFields))
      }
    case 4:
      let range = entries.declaration()
      _ = try store.write("complete", now: now) { work throws(StoreError) in try work.add(range) }
    case 5: try endDeclaration(store, now)
    case 6:
      let trial = entries.trial()
      _ = try store.write("prev start", now: now) { work throws(StoreError) in try work.add(trial) }
    case 7: try editTrial(store, now)
    default: try importSome(store, now)
    }
    return try store.history(limit: 1).first?.id != before
  }

  private mutating func edit(_ store: DiaryStore, _ now: Int) throws {
    let attacks = try store.attacks(in: nil, limit: 50)
    guard !attacks.isEmpty else { return }
    var chosen = entries.pick(attacks)
    if entries.chance(30) { chosen.isDeleted = true } else { chosen.attack = entries.attack() }
    let stored = chosen
    try store.write("edit", now: now) { work throws(StoreError) in try work.update(stored) }
  }

  private mutating func endDeclaration(_ store: DiaryStore, _ now: Int) throws {
    let declarations = try store.declaredRanges()
    guard !declarations.isEmpty else { return }
    var chosen = entries.pick(declarations)
    chosen.range.last = chosen.range.start + entries.integer(0...50)
    let stored = chosen
    try store.write("complete stop", now: now) { work throws(StoreError) in try work.update(stored) }
  }

  private mutating func editTrial(_ store: DiaryStore, _ now: Int) throws {
    let trials = try store.trials()
    guard !trials.isEmpty else { return }
    var chosen = entries.pick(trials)
    if entries.chance(30) { chosen.isDeleted = true } else { chosen.trial = entries.trial() }
    let stored = chosen
    try store.write("prev edit", now: now) { work throws(StoreError) in try work.update(stored) }
  }

  /// Rows out of a pool of thirty, so that imports overlap and repeat.
  private mutating func importSome(_ store: DiaryStore, _ now: Int) throws {
    let rows = (0..<entries.integer(1...8)).map { _ in entries.integer(0...29) }
    let zone = entries.maybe(entries.pick(RandomEntries.zones))
    try store.write("import", now: now) { work throws(StoreError) in
      let batch = try work.beginImport(source: "file.csv", zone: zone)
      for (index, row) in rows.enumerated() {
        var made = RandomEntries(seed: 1000 + row)
        let origin = Provenance(
          key: [UInt8](repeating: UInt8(row), count: 16), line: index + 2, raw: made.maybe(made.text()))
        if row % 3 == 0 {
          let doses = (0..<made.integer(0...2)).map { _ in made.dose(at: made.moment()) }
          try batch.add(CheckIn(day: CivilDay(number: Int32(20_000 + row))), doses: doses, from: origin)
        } else {
          try batch.add(made.attack(), uuid: nil, from: origin)
        }
      }
      try batch.finish(format: "attacks", recordedFields: .all)
    }
  }
}
