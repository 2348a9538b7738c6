import CivilTime
import Containers
import Diary
import Importing
import SQLite
import TestSupport
import Testing

@testable import Storage

/// Documents that no program of this kind has written: whatever is taken of them is as sound as what was typed.
@Suite struct DocumentMutationTests {
  static let parts = TestForm.isLong ? 2_000 : 12
  private static let share = 12

  @Test(arguments: 0..<parts)
  func `a changed document is refused, or makes a diary that is sound`(part: Int) throws {
    for seed in part * Self.share..<(part + 1) * Self.share {
      let entries = try Self.entries(of: DocumentedDiary(seed: seed % 40).text())
      var mutation = Mutation(seed: seed)
      let changed = mutation.changed(entries)
      let diary = try DocumentedDiary()
      do { _ = try diary.merge(changed) } catch {
        #expect(try diary.store.history(limit: 1) == [], "seed \(seed)")
        continue
      }
      #expect(try diary.store.audit() == [], "seed \(seed): \(mutation.told)")
      #expect(throws: Never.self, "seed \(seed): \(mutation.told)") {
        _ = try diary.store.plausibilityFindings(now: Moment(wallMinutes: 29_900_000, offset: 0))
        _ = try (diary.store.attacks(in: nil, limit: .max), diary.store.trials(), diary.store.drugs())
        _ = try (diary.store.scores(), diary.store.declaredRanges())
      }
      let text = try diary.text()
      let again = try DocumentedDiary()
      #expect(throws: Never.self, "seed \(seed): \(mutation.told)") {
        _ = try again.merge(text)
        #expect(try again.text() == text, "seed \(seed): \(mutation.told)")
      }
      _ = try diary.store.undo()
      #expect(try diary.store.audit() == [], "seed \(seed): \(mutation.told)")
    }
  }

  @Test func `a number where a text belongs, and a text where a number does, is refused by its member`()
    throws
  {
    let entries = try Self.entries(of: Self.sample().text())
    for (section, name, value) in [
      (DocumentSection.attacks, "note", DocumentValue.number(17)), (.attacks, "zone", .number(1)),
      (.attacks, "aura_minutes", .text("17")), (.attacks, "aura_minutes", .number(1 << 39)),
      (.drugs, "class", .number(17)), (.preventives, "interval_days", .text("28")), (.drugs, "class", .null),
    ] {
      var changed = entries
      let index = try #require(changed.firstIndex { $0.section == section })
      let place = try #require(changed[index].members.firstIndex { $0.name == name })
      changed[index].members[place].value = value
      let diary = try DocumentedDiary()
      var fault: DocumentFault?
      do { _ = try diary.merge(changed) } catch MergeFailure.document(let found) { fault = found }
      #expect(fault == .unfit(name), "\(name)")
    }
  }

  @Test func `steps, missed days and other names come in whatever their order`() throws {
    let sample = try Self.sample()
    let text = try sample.text()
    var entries = try Self.entries(of: text)
    var count = 0
    for index in entries.indices {
      for place in entries[index].members.indices
      where ["steps", "missed", "aliases"].contains(entries[index].members[place].name) {
        guard case .list(let list) = entries[index].members[place].value, list.count > 1 else { continue }
        entries[index].members[place].value = .list(list.reversed())
        count += 1
      }
    }
    #expect(count == 3)
    let diary = try DocumentedDiary()
    _ = try diary.merge(entries)
    #expect(try diary.text() == text && diary.store.audit() == [])
    _ = try diary.store.undo()
    #expect(try diary.store.audit() == [])
  }

  private static func sample() throws -> DocumentedDiary {
    let diary = try DocumentedDiary()
    try diary.change { work throws(StoreError) in
      var attack = Attack(onset: Onset(Moment(wallMinutes: 29_700_000, offset: 60)), end: .unknown)
      attack.note = "a note"
      _ = try work.add(attack)
      var drug = Drug(name: "novartal", drugClass: .triptan, overuseClass: .unset, role: .acute)
      drug.aliases = ["nova", "zeta"]
      _ = try work.add(drug)
      let day = CivilDay(number: 20_000)
      let amounts = [25_000, 50_000].map { Amount(thousandths: $0, unit: .milligram) }
      var trial = Trial(
        drug: "topiramate",
        steps: [DoseStep(day: day, amount: amounts[0]), DoseStep(day: day + 7, amount: amounts[1])])
      trial.missed = [day + 2, day + 3]
      _ = try work.add(trial)
    }
    return diary
  }

  private static func entries(of text: String) throws -> [DiaryDocument.Entry] {
    let container = try Container(ByteFile(Array(text.utf8)), name: "diary.json")
    var document = DiaryDocument(try container.tree())
    try document.begin()
    var entries: [DiaryDocument.Entry] = []
    while let entry = try document.next() { entries.append(entry) }
    return entries
  }
}

extension DocumentedDiary {
  fileprivate func merge(_ entries: [DiaryDocument.Entry]) throws -> MergeOutcome {
    try store.write("import diary.json", now: TestDiary.now + 9000) { transaction throws -> MergeOutcome in
      let merge = DiaryMerge(transaction)
      for entry in entries { try merge.add(entry.members, to: entry.section, line: 1) }
      try merge.finish()
      return merge.outcome
    }
  }
}

/// One or a few changes of a document, made up from a seed.
private struct Mutation {
  private var random: SplitMix64
  /// What was changed.
  private(set) var told = ""

  init(seed: Int) { random = SplitMix64(seed: seed) }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &random) }

  mutating func changed(_ entries: [DiaryDocument.Entry]) -> [DiaryDocument.Entry] {
    var entries = entries
    for _ in 0...below(2) where !entries.isEmpty {
      let index = below(entries.count)
      told += " \(entries[index].section)"
      switch below(12) {
      case 0: entries.insert(entries[index], at: index)
      case 1: entries.remove(at: index)
      case 2:
        // What another entry of the kind says there.
        let others = entries.filter { $0.section == entries[index].section }
        let other = others[below(others.count)].members
        let place = below(entries[index].members.count)
        if place < other.count { entries[index].members[place].value = other[place].value }
      default: change(&entries[index].members)
      }
    }
    return entries
  }

  private mutating func change(_ members: inout [DocumentMember]) {
    guard !members.isEmpty else { return members.append(DocumentMember("note", value())) }
    let place = below(members.count)
    told += "." + members[place].name
    switch below(16) {
    case 0: members.remove(at: place)
    case 1: members.append(members[place])
    case 2: members[place].name = members[below(members.count)].name
    case 3: members.shuffle(using: &random)
    default: change(&members[place].value)
    }
  }

  private mutating func change(_ value: inout DocumentValue) {
    switch value {
    case .members(var members) where below(3) > 0:
      change(&members)
      value = .members(members)
    case .list(var list) where !list.isEmpty:
      let place = below(list.count)
      switch below(6) {
      case 0: list.shuffle(using: &random)
      case 1: list.append(list[place])
      case 2: list.remove(at: place)
      case 3: list.reverse()
      default: change(&list[place])
      }
      value = .list(list)
    default: value = self.value()
    }
    told += "=\(value)"
  }

  private mutating func value() -> DocumentValue {
    let numbers = [
      -1, 0, 1, 2, 3, 5, 10, 15, 16, 99, 100, 101, 100_000, 100_001, 1 << 39, 1 << 45, .max, .min,
    ]
    let texts =
      RandomEntries.texts + [
        "17", "-1", "open", "known", "unknown", "minute", "migraine", "2026-03-01", "0001-01-01",
        "9999-12-31",
        "2026-03-01T10:00+01:00", "2026-03-01T10:00", "9999-12-31T23:59-23:59", "0000-01-01T00:00+23:59",
        "2026-03-01T09:00:00Z", "cost", "rizatriptan", "trigger", "00000000-0000-7000-8000-000000000000",
        "0123456789abcdef", "triptan", "preventive",
      ]
    return switch below(8) {
    case 0: .null
    case 1: .truth(below(2) == 0)
    case 2, 3: .number(numbers[below(numbers.count)])
    case 4: below(2) == 0 ? .list([]) : .members([])
    default: .text(texts[below(texts.count)])
    }
  }
}
