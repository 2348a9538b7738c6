import CivilTime
import Diary

@testable import Storage

extension Workload {
  /// The commands that write: of the diary, and of copies of it.
  static let all: [Workload] = entries + steps + files

  /// Those that add or change entries.
  private static let entries: [Workload] = [
    Workload(name: "first entry ever", prepare: nil) { try log($0, seed: 1) },
    Workload(name: "log", prepare: filled) { try log($0, seed: 4) },
    Workload(name: "import of 100 rows", prepare: filled) { store in
      try store.write("import", now: TestDiary.now) { work throws(StoreError) in
        try addRows(0..<100, to: work)
      }
    },
    Workload(name: "check-in", prepare: filled) { store in
      try store.write("free", now: TestDiary.now) { work throws(StoreError) in
        try work.add(CheckIn(day: CivilDay(number: 20_500)))
      }
    },
    Workload(name: "declare", prepare: filled) { store in
      _ = try store.write("complete", now: TestDiary.now) { work throws(StoreError) in
        try work.add(DeclaredRange(start: CivilDay(number: 20_000), last: nil))
      }
    },
    Workload(name: "day note", prepare: filled) { store in
      _ = try store.write("note", now: TestDiary.now) { work throws(StoreError) in
        try work.add(note: "slept badly", on: CivilDay(number: 20_500))
      }
    },
    Workload(name: "period", prepare: filled) { store in
      try store.write("period", now: TestDiary.now) { work throws(StoreError) in
        for day in 20_500..<20_504 { try work.addMenstruation(CivilDay(number: Int32(day))) }
      }
    },
    Workload(name: "setting", prepare: filled) { store in
      _ = try store.write("config set", now: TestDiary.now) { work throws(StoreError) in
        try work.set("paper", to: "letter")
      }
    },
    Workload(name: "trial", prepare: filled) { store in
      var entries = RandomEntries(seed: 11)
      let trial = entries.trial()
      _ = try store.write("prev start", now: TestDiary.now) { work throws(StoreError) in try work.add(trial) }
    },
    Workload(name: "trial change", prepare: filled) { store in
      guard var stored = try store.trials().first else { return }
      stored.trial.stop = stored.trial.start + 300
      stored.trial.stopReason = .sideEffects
      let changed = stored
      try store.write("prev stop", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    },
    Workload(name: "edit", prepare: filled) { store in
      guard var stored = try store.attack(2) else { return }
      var entries = RandomEntries(seed: 12)
      stored.attack = entries.attack()
      let changed = stored
      try store.write("edit 2", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    },
    Workload(name: "delete", prepare: filled) { store in
      guard var stored = try store.attack(2) else { return }
      stored.isDeleted = true
      let changed = stored
      try store.write("delete 2", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    },
    Workload(name: "dose edit", prepare: withDose) { store in
      guard var stored = try store.doses(in: everyDay).first else { return }
      stored.dose.relief = .good
      let changed = stored
      try store.write("edit D1", now: TestDiary.now) { work throws(StoreError) in try work.update(changed) }
    },
    Workload(name: "dose deleted", prepare: withDose) { store in
      guard let stored = try store.doses(in: everyDay).first else { return }
      try store.write("delete D1", now: TestDiary.now) { work throws(StoreError) in
        try work.removeDose(stored.id)
      }
    },
    Workload(
      name: "check --fix",
      prepare: { store in
        try filled(store)
        try log(store, seed: 4)
        _ = try store.write("log", now: TestDiary.now) { work throws(StoreError) in
          let onset = Moment(wallMinutes: TestDiary.now / 60 - 6000, offset: 0)
          return try work.add(Attack(onset: Onset(onset), end: .open))
        }
      }
    ) { store in
      _ = try store.write("check --fix", now: TestDiary.now) { work throws(StoreError) in
        try work.endForgottenAttacks(now: TestDiary.now / 60)
      }
    },
  ]

  private static let everyDay = DayRange(CivilDay(number: 0), before: CivilDay(number: 100_000))

  private static func withDose(_ store: DiaryStore) throws {
    try filled(store)
    try store.write("took", now: TestDiary.now) { work throws(StoreError) in
      let moment = Moment(wallMinutes: TestDiary.now / 60 - 60, offset: 0)
      _ = try work.add(Dose(drug: "ibuprofen", takenAt: moment))
    }
  }

  /// Those that go along the journal.
  private static let steps: [Workload] = [
    // Repeating an undo undoes the step before as well, so there is but one.
    Workload(name: "undo", prepare: { try log($0, seed: 1) }) { _ = try $0.undo() },
    Workload(
      name: "redo",
      prepare: { store in
        try log(store, seed: 1)
        _ = try store.undo()
      }
    ) { _ = try $0.redo() },
    Workload(
      name: "undo of an import",
      prepare: { store in
        try store.write("import", now: TestDiary.now) { work throws(StoreError) in
          try addRows(0..<20, to: work)
        }
      }
    ) { _ = try $0.undo() },
    Workload(
      name: "log over an undone import",
      prepare: { store in
        try store.write("import", now: TestDiary.now) { work throws(StoreError) in
          try addRows(0..<20, to: work)
        }
        _ = try store.undo()
      }
    ) { try log($0, seed: 4) },
    Workload(
      name: "purge",
      prepare: { store in
        try filled(store)
        guard var stored = try store.attack(2) else { return }
        stored.isDeleted = true
        let changed = stored
        try store.write("delete 2", now: TestDiary.now) { work throws(StoreError) in try work.update(changed)
        }
      }
    ) { _ = try $0.purge() },
  ]

  /// Those that make or read copies of the whole diary.
  private static let files: [Workload] = [
    Workload(name: "backup", prepare: filled) { store in
      _ = try store.backUp(cause: .byHand, now: TestDiary.now)
    },
    Workload(
      name: "import with a backup that takes an old one's place",
      prepare: { store in
        try filled(store)
        for _ in 0..<DiaryStore.keptBackups { _ = try store.backUp(cause: .beforeImport, now: TestDiary.now) }
      }
    ) { store in
      try store.write("import", now: TestDiary.now, backup: .beforeImport) { work throws(StoreError) in
        try addRows(0..<20, to: work)
      }
    },
    Workload(
      name: "restore",
      prepare: { store in
        try filled(store)
        try store.backUp(to: source(of: store.path), replacing: false)
        for seed in 20..<26 { try log(store, seed: seed) }
      },
      onFile: { diary, vfs in
        _ = try DiaryStore.restore(
          diary.path, from: source(of: diary.path), now: TestDiary.now, vfs: vfs, classify: TestDiary.classify
        )
      }),
    migration(named: "migration", torn: false),
  ]

  @Sendable static func filled(_ store: DiaryStore) throws {
    for seed in 1...3 { try log(store, seed: seed) }
    var entries = RandomEntries(seed: 10)
    let trial = entries.trial()
    _ = try store.write("prev start", now: TestDiary.now) { work throws(StoreError) in try work.add(trial) }
  }

  @Sendable static func log(_ store: DiaryStore, seed: Int) throws {
    var entries = RandomEntries(seed: seed)
    let attack = entries.attack()
    _ = try store.write("log", now: TestDiary.now + seed) { work throws(StoreError) in try work.add(attack) }
  }

  static func addRows(_ rows: Range<Int>, to work: WriteTransaction) throws(StoreError) {
    let batch = try work.beginImport(source: "a.csv", zone: "Europe/Paris")
    for row in rows {
      var entries = RandomEntries(seed: row)
      let key = [UInt8](repeating: UInt8(truncatingIfNeeded: row), count: 16)
      try batch.add(entries.attack(), uuid: nil, from: Provenance(key: key, line: row + 2, raw: nil))
    }
    try batch.finish(format: "attacks", recordedFields: .all)
  }
}
