import CivilTime
import Diary
import Foundation
import Storage

/// One diary after the other from lines, entered through the store and read back by the day.
///
/// ```
/// diary TODAY LOGGED         day numbers; entries are made on the day LOGGED
/// attack WHERE ONSET PRECISION END PEAK KIND SIDE QUALITY WORSE NAUSEA VOMITING LIGHT SOUND AURA MINUTES IMPACT KNOWS
/// reading AT INTENSITY       of the attack above
/// dose CLASS AT              of the attack above; AT may be -
/// alone WHERE CLASS AT       a dose without an attack
/// free WHERE DAY KNOWS       a headache-free day
/// range FIRST LAST KNOWS     a declaration; LAST - is a standing one
/// period DAY                 a day of menstruation
/// table FIRST LAST           enters it all, prints the table
/// ```
/// WHERE is typed, imported, undone (an import taken back) or deleted. A moment is `ZONE=INSTANT`, or
/// `-=WALL` where the zone is unknown. `-` is unknown, an END of `open` an attack still going on.
struct DiaryLines {
  enum Source: String, CaseIterable { case typed, imported, undone, deleted }

  private let folder: String
  private var today = 0
  private var loggedDay = 0
  private var attacks: [(Source, Attack)] = []
  private var doses: [(Source, Dose)] = []
  private var freeDays: [(Source, CheckIn)] = []
  private var ranges: [DeclaredRange] = []
  private var periodDays: [CivilDay] = []

  init(folder: String) { self.folder = folder }

  mutating func take(_ words: [String]) throws {
    func integer(_ index: Int) -> Int { words.indices.contains(index) ? Int(words[index]) ?? 0 : 0 }
    func source() throws -> Source {
      guard let source = Source(rawValue: words[1]) else {
        throw Malformed(line: words.joined(separator: " "))
      }
      return source
    }
    switch words.first {
    case "diary":
      self = DiaryLines(folder: folder)
      (today, loggedDay) = (integer(1), integer(2))
    case "attack": attacks.append((try source(), try attack(Array(words.dropFirst(2)))))
    case "reading":
      attacks[attacks.count - 1].1.readings.append(
        Reading(at: try moment(words[1]), intensity: Intensity(integer(2))))
    case "dose":
      attacks[attacks.count - 1].1.doses.append(
        Dose(drug: words[1], takenAt: words[2] == "-" ? nil : try moment(words[2])))
    case "alone": doses.append((try source(), Dose(drug: words[2], takenAt: try moment(words[3]))))
    case "free":
      freeDays.append(
        (try source(), CheckIn(day: day(integer(2)), recordedFields: FieldSet(rawValue: integer(3)))))
    case "range":
      ranges.append(
        DeclaredRange(
          start: day(integer(1)), last: Int(words[2]).map(day), recordedFields: FieldSet(rawValue: integer(3))
        ))
    case "period": periodDays.append(day(integer(1)))
    case "table":
      let path = folder + "/\(ProcessInfo.processInfo.processIdentifier).sqlite"
      try? FileManager.default.removeItem(atPath: path)
      let store = try entered(path)
      let table = try DayLines(store, today: day(today), DayRange(day(integer(1)), through: day(integer(2))))
      try FileManager.default.removeItem(atPath: path)
      FileHandle.standardOutput.write(Data(table.text.utf8))
    default: throw Malformed(line: words.joined(separator: " "))
    }
  }

  private func day(_ number: Int) -> CivilDay { CivilDay(number: Int32(number)) }

  private func moment(_ word: String) throws -> Moment {
    let parts = word.split(separator: "=").map(String.init)
    guard parts.count == 2, let minutes = Int(parts[1]) else { throw Malformed(line: word) }
    guard parts[0] != "-" else { return Moment(wallMinutes: minutes, offset: nil) }
    let offset = try Zones.named(parts[0]).offset(atInstant: minutes)
    return Moment(wallMinutes: minutes + offset, offset: offset)
  }

  private func attack(_ words: [String]) throws -> Attack {
    func integer(_ index: Int) -> Int? { Int(words[index]) }
    func yesNo(_ index: Int) -> Bool? { integer(index).map { $0 == 1 } }
    guard let precision = integer(1).flatMap(Onset.Precision.init(rawValue:)) else {
      throw Malformed(line: words.joined(separator: " "))
    }
    let end: AttackEnd =
      switch words[2] {
      case "open": .open
      case "-": .unknown
      default: .at(try moment(words[2]))
      }
    var attack = Attack(onset: Onset(try moment(words[0]), precision: precision), end: end)
    attack.peak = integer(3).map { Intensity(tenths: $0) }
    attack.kind = integer(4).flatMap(HeadacheKind.init(rawValue:))
    attack.side = integer(5).flatMap(Side.init(rawValue:))
    attack.quality = integer(6).flatMap(Quality.init(rawValue:))
    attack.features = Features(
      worseWithActivity: yesNo(7), nausea: yesNo(8), vomiting: yesNo(9), photophobia: yesNo(10),
      phonophobia: yesNo(11))
    attack.aura = yesNo(12)
    attack.auraMinutes = integer(13)
    attack.impact = integer(14).flatMap(Impact.init(rawValue:))
    attack.recordedFields = FieldSet(rawValue: integer(15) ?? 1)
    return attack
  }

  /// A new diary with everything in it: what was undone first, then the imports, then what was typed.
  private func entered(_ path: String) throws -> DiaryStore {
    let now = loggedDay * 86_400 + 43_200
    let store = try DiaryStore.openOrCreate(path, now: now) { name in
      Drug(
        name: name, drugClass: .unknown, overuseClass: OveruseClass(rawValue: name) ?? .unset, role: .acute)
    }
    try bring(.undone, into: store, now)
    if try store.undo() == nil, has(.undone) { throw Malformed(line: "nothing undone") }
    try bring(.imported, into: store, now)
    var deleted: [Int] = []
    try store.write("typed", now: now) { (work) throws(StoreError) in
      for (source, attack) in attacks where source == .typed || source == .deleted {
        let id = try work.add(attack)
        if source == .deleted { deleted.append(id) }
      }
      for (source, dose) in doses where source == .typed { try work.add(dose) }
      for (source, checkIn) in freeDays where source == .typed { try work.add(checkIn) }
      for range in ranges { _ = try work.add(range) }
      for day in periodDays { try work.addMenstruation(day) }
    }
    for id in deleted {
      try store.write("delete", now: now) { (work) throws(StoreError) in
        guard var stored = try work.attack(id) else { return }
        stored.isDeleted = true
        try work.update(stored)
      }
    }
    return store
  }

  private func has(_ source: Source) -> Bool {
    attacks.contains { $0.0 == source } || freeDays.contains { $0.0 == source }
  }

  private func bring(_ wanted: Source, into store: DiaryStore, _ now: Int) throws {
    try store.write("import", now: now) { (work) throws(StoreError) in
      let batch = try work.beginImport(source: wanted.rawValue, zone: nil)
      var line = 0
      func origin() -> Provenance {
        line += 1
        return Provenance(key: (UInt64(line) &* 0x9E37_79B9_7F4A_7C15, UInt64(line)), line: line, raw: nil)
      }
      for (source, attack) in attacks where source == wanted {
        try batch.add(attack, uuid: nil, from: origin())
      }
      for (source, checkIn) in freeDays where source == wanted {
        try batch.add(checkIn, doses: [], from: origin())
      }
      try batch.finish(format: "attacks", recordedFields: .all)
    }
  }
}
