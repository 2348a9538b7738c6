import CivilTime
import Diary
import Testing

@testable import Storage

/// What a glance reads of a long diary: everything that can touch the days from one on.
@Suite struct BoundedFactsTests {
  @Test(arguments: 0..<20) func `Nothing that touches the days asked for is left out`(seed: Int) throws {
    let diary = try TestDiary()
    let store = try diary.store()
    var entries = RandomEntries(seed: 700 + seed)
    for number in 0..<40 {
      let attack = entries.attack()
      let dose = entries.dose(at: entries.moment())
      let day = CivilDay(number: Int32(entries.integer(19_900...20_100)))
      try store.write("log \(number)", now: TestDiary.now + number) { work throws(StoreError) in
        _ = try work.add(attack)
        try work.add(dose)
        try work.add(CheckIn(day: day))
      }
    }
    var all: [AttackFacts] = []
    try store.forEachAttackFacts { all.append($0) }
    var doses: [DoseFacts] = []
    try store.forEachDoseFacts { doses.append($0) }
    var free: [CheckIn] = []
    try store.forEachCheckIn { free.append($0) }
    #expect(all.count == 40)
    let days = all.map(\.onset.day).sorted()
    for first in [days[0], days[20], days[39], days[39] + 1] {
      var attacks: [AttackFacts] = []
      try store.forEachAttackFacts(from: first) { attacks.append($0) }
      let touching = all.filter { $0.onset.day >= first || $0.lastEvidence.day >= first || $0.end == .open }
      #expect(touching.allSatisfy { $0.onset.day < first - 60 && $0.end == .unknown || attacks.contains($0) })
      var near: [DoseFacts] = []
      try store.forEachDoseFacts(from: first) { near.append($0) }
      let later = doses.filter { $0.day >= first }
      // A dose is at most as far from its attack as an attack without an end reaches.
      #expect(later.count { !near.contains($0) } <= doses.count - near.count)
      var checkIns: [CheckIn] = []
      try store.forEachCheckIn(from: first) { checkIns.append($0) }
      #expect(Set(checkIns) == Set(free.filter { $0.day >= first }))
      let isEarlier = all.contains { $0.onset.day < first } || free.contains { $0.day < first }
      if isEarlier { #expect(try store.hasEntry(before: first)) }
    }
    let before = (days + free.map(\.day) + doses.map(\.day)).min() ?? days[0]
    #expect(try !store.hasEntry(before: before - 400))
  }
}
