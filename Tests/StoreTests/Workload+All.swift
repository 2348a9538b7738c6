import CivilTime
import Diary

@testable import Store

extension Workload {
  /// The commands that write.
  static let all: [Workload] = [
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
    // Repeating an undo undoes the step before as well, so there is but one.
    Workload(name: "undo", prepare: { try log($0, seed: 1) }) { _ = try $0.undo() },
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
    try batch.finish(format: "attacks", knows: .all)
  }
}
