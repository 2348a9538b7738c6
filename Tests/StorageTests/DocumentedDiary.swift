import CivilTime
import Containers
import Diary
import Importing
import Rendering
import SQLite
import TestSupport

@testable import Storage

/// A diary with its document.
struct DocumentedDiary {
  let diary: TestDiary
  let store: DiaryStore

  init() throws {
    diary = try TestDiary()
    store = try diary.store()
  }

  func change(_ body: (WriteTransaction) throws(StoreError) -> Void) throws {
    try store.write("change", now: TestDiary.now, body)
  }

  func text() throws -> String {
    try store.snapshot {
      var document = DiaryJSON(try store.documentCounts())
      var bytes: [UInt8] = []
      for section in DocumentSection.allCases {
        document.begin(section)
        let rows = try store.documentRows(section)
        while let entry = try rows.next() {
          document.add(entry)
          bytes += document.taken() ?? []
        }
        document.endSection()
      }
      document.end()
      return String(decoding: bytes + (document.taken(all: true) ?? []), as: UTF8.self)
    }
  }

  /// Every entry of the document, in no order.
  func lines() throws -> [String] {
    try text().split(separator: "\n").dropFirst().filter { $0.hasPrefix("{") }.map { line in
      for end in ["]}}", "],", ","] where line.hasSuffix(end) { return String(line.dropLast(end.count)) }
      return String(line)
    }.sorted()
  }

  func merge(_ text: String, addsTwins: Bool = false) throws -> MergeOutcome {
    try merge(bytes: Array(text.utf8), addsTwins: addsTwins)
  }

  func merge(bytes: [UInt8], addsTwins: Bool = false) throws -> MergeOutcome {
    let container = try Container(ByteFile(bytes), name: "diary.json")
    return try store.write("import diary.json", now: TestDiary.now + 9000) {
      transaction throws -> MergeOutcome in
      let merge = DiaryMerge(transaction, addsTwins: addsTwins)
      var document = DiaryDocument(try container.tree())
      try document.begin()
      while let entry = try document.next() {
        do throws(MergeFailure) {
          try merge.add(entry.members, to: entry.section, line: entry.position.line)
        } catch {
          if case .document(let fault) = error { throw DiaryDocumentError.fault(fault, entry.position) }
          throw error
        }
      }
      try merge.finish()
      return merge.outcome
    }
  }

  func merge(_ other: DocumentedDiary, addsTwins: Bool = false) throws -> MergeOutcome {
    try store.write("import other.sqlite", now: TestDiary.now + 9000) { transaction throws -> MergeOutcome in
      let merge = DiaryMerge(transaction, addsTwins: addsTwins)
      try other.store.snapshot {
        for section in DocumentSection.allCases {
          let rows = try other.store.documentRows(section)
          let pasts = try other.store.pasts(of: section)
          while let entry = try rows.next() {
            try merge.add(entry, to: section, line: 1, past: rows.id.flatMap { pasts?[$0] })
          }
        }
        try merge.finish()
      }
      return merge.outcome
    }
  }
}

extension DocumentedDiary {
  /// A diary made up from a seed: any number of each kind, typed, imported, changed, deleted and undone.
  ///
  /// `start`: seconds, that two of them are not made in the same ones.
  init(seed: Int, settings: Bool = true, start: Int = 0) throws {
    try self.init()
    let now = TestDiary.now + start
    var entries = RandomEntries(seed: seed)
    for step in 0..<entries.integer(1...8) {
      let made = entries
      try store.write("step \(step)", now: now + step) { work throws(StoreError) in
        var entries = made
        try Self.add(&entries, to: work)
      }
      _ = entries.integer(0...9)
      entries.random = SplitMix64(seed: seed * 100 + step)
    }
    if entries.chance(50) { try imported(&entries, rows: 1...12) }
    if entries.chance(30) {
      try imported(&entries, rows: 1...3)
      _ = try store.undo()
    }
    if entries.chance(50) { try imported(&entries, rows: 1...5) }
    for id in 1...9 where entries.chance(20) {
      guard var attack = try store.attack(id), !attack.isDeleted else { continue }
      if entries.chance(50) { attack.isDeleted = true } else { attack.attack.note = entries.text() }
      let changed = attack
      try change { work throws(StoreError) in try work.update(changed) }
    }
    guard settings, entries.chance(50) else { return }
    let value = entries.text()
    try change { work throws(StoreError) in
      _ = try work.set("migraine_rule", to: value)
      _ = try work.set("zone_told", to: "yes")
    }
  }

  private static func add(_ entries: inout RandomEntries, to work: WriteTransaction) throws(StoreError) {
    for _ in 0..<entries.integer(0...3) { _ = try work.add(entries.attack()) }
    for _ in 0..<entries.integer(0...1) { _ = try work.add(entries.trial()) }
    for _ in 0..<entries.integer(0...2) { try work.add(entries.dose(at: entries.moment())) }
    for _ in 0..<entries.integer(0...2) { try work.add(CheckIn(day: entries.day())) }
    for _ in 0..<entries.integer(0...1) { _ = try work.add(entries.declaration()) }
    for _ in 0..<entries.integer(0...2) {
      _ = try work.add(
        BloodPressure(on: entries.day(), systolic: 120, diastolic: 80, pulse: entries.maybe(60)))
    }
    for _ in 0..<entries.integer(0...2) { _ = try work.add(entries.score()) }
    let (day, text, count) = (entries.day(), entries.text(), entries.integer(0...2))
    try work.store.mappingSQLiteErrors { () throws(SQLiteError) in
      for _ in 0..<count {
        let id = try work.seals.nextID("day_note")
        try work.add(
          .dayNote,
          RowImage(
            values: [.integer(id), .day(day), .text(text), .integer(work.now), .null, .integer(0)],
            children: []))
      }
      guard count > 0 else { return }
      try work.put(
        .menstruationDay, key: [.day(day), .integer(0)],
        RowImage(values: [.day(day), .integer(0), .integer(work.now)], children: []))
    }
  }

  private func imported(_ entries: inout RandomEntries, rows: ClosedRange<Int>) throws {
    let made = entries
    entries.random = SplitMix64(seed: entries.integer(0...1_000_000))
    try store.write("import", now: TestDiary.now + 500) { work throws(StoreError) in
      var entries = made
      let batch = try work.beginImport(source: entries.text(), zone: entries.maybe("Europe/Paris"))
      for line in 0..<entries.integer(rows) {
        let half = UInt64.random(in: 0...UInt64.max, using: &entries.random)
        let origin = Provenance(key: (half, half &* 3), line: line + 2, raw: entries.maybe(entries.text()))
        if entries.chance(20) {
          try batch.add(
            CheckIn(day: entries.day()), doses: [entries.dose(at: entries.moment())], from: origin)
        } else {
          try batch.add(entries.attack(), uuid: nil, from: origin)
        }
      }
      try batch.finish(format: "attacks", recordedFields: entries.fieldSet())
    }
  }
}
