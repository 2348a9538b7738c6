import CivilTime
import Diary
import SQLite

/// Attacks, doses and courses of another diary that have other ids than those here, and may have been typed in both.
///
/// An attack is compared as one of another program is: see ``ForeignAttacks``; a dose by its minute and drug, a course by
/// its drug and its days. What both diaries have by its id is none of these: they are two in the other diary as well.
struct LikelyEntries {
  /// What numbers there were here before anything was brought in, and on which days.
  struct Standing {
    var attacks: Int
    var doses: Int
    var trials: Int
    var days = DaySet()
    var hasDoses: Bool
    var hasTrials: Bool

    init(_ transaction: WriteTransaction) throws(SQLiteError) {
      attacks = try transaction.seals.peekID("attack")
      doses = try transaction.seals.peekID("dose")
      trials = try transaction.seals.peekID("trial")
      let connection = transaction.connection
      let rows = try connection.prepare(
        "SELECT (onset - (onset % 1440 + 1440) % 1440) / 1440 AS day FROM attack WHERE deleted = 0")
      while try rows.step() { days.insert(try rows.day("day")) }
      hasDoses =
        try connection.scalar(
          """
          SELECT EXISTS (SELECT 1 FROM dose WHERE deleted = 0)
            OR EXISTS (SELECT 1 FROM attack_dose WHERE taken IS NOT NULL)
          """) == .integer(1)
      hasTrials =
        try connection.scalar("SELECT EXISTS (SELECT 1 FROM trial WHERE deleted = 0)") == .integer(1)
    }
  }

  /// `nil` until the first entry that is not known by its id.
  fileprivate(set) var standing: Standing?
  fileprivate var attacks: [(entry: DiaryMerge.Entry, rows: [DiaryMerge.Row])] = []
  fileprivate var entries: [DiaryMerge.Entry] = []
  /// The numbers of those that the other diary has too.
  fileprivate var matchedAttacks = IDSet()
  fileprivate var matched: [DocumentSection: IDSet] = [:]
  /// The most attacks that are held back at once.
  fileprivate static let limit = 20_000

  mutating func match(attack id: Int) { _ = matchedAttacks.insert(id) }

  mutating func match(id: Int, of section: DocumentSection) {
    _ = matched[section, default: IDSet()].insert(id)
  }
}

extension DiaryMerge {
  /// Notes what there is before anything is added.
  func look() throws(SQLiteError) {
    if likely.standing == nil { likely.standing = try LikelyEntries.Standing(transaction) }
  }

  /// Holds an attack back that is near one that is here; `false` for any other.
  func hold(attack entry: Entry, _ rows: [Row]) throws(SQLiteError) -> Bool {
    guard !addsTwins, let standing = likely.standing, let day = Self.day(of: entry) else { return false }
    guard (-1...1).contains(where: { standing.days.contains(day + $0) }) else { return false }
    likely.attacks.append((entry.held, rows))
    if likely.attacks.count >= LikelyEntries.limit { try settleAttacks() }
    return true
  }

  /// Holds a dose or a course back where there are some here.
  func hold(_ entry: Entry) throws(SQLiteError) -> Bool {
    guard !addsTwins, let standing = likely.standing else { return false }
    guard entry.section == .doses ? standing.hasDoses : standing.hasTrials else { return false }
    likely.entries.append(entry.held)
    return true
  }

  private static func day(of entry: Entry) -> CivilDay? {
    guard case .integer(let onset) = entry.value("onset") else { return nil }
    return try? Moment.stored(Int(onset), offset: nil).day
  }

  /// With a number, as one that is read has to have.
  private static func numbered(_ entry: Entry) -> RowImage {
    var image = entry.image
    image.values[0] = .integer(0)
    return image
  }

  /// Decides on what was held back, once all of a kind are read.
  func settleLikely() throws(MergeStep) {
    try MergeStep.sql { () throws(SQLiteError) in
      try settleAttacks()
      let entries = likely.entries
      likely.entries = []
      if entries.first?.section == .doses { try settle(doses: entries) } else { try settle(trials: entries) }
    }
  }

  private func settleAttacks() throws(SQLiteError) {
    let held = likely.attacks
    likely.attacks = []
    guard !held.isEmpty, let standing = likely.standing else { return }
    var days = DaySet()
    for (entry, _) in held {
      guard let day = Self.day(of: entry) else { continue }
      for shift in -1...1 { days.insert(day + shift) }
    }
    let matched = likely.matchedAttacks
    var foreign = try ForeignAttacks(transaction.connection, on: days) { id in
      id < standing.attacks && !matched.contains(id)
    }
    let names = transaction.store.names
    for (entry, rows) in held {
      let attack = try StoredAttack(Self.numbered(entry), names: names).attack
      guard case .likely(let id, _, _) = try foreign.twin(of: attack, transaction.connection),
        let image = try transaction.image(.attack, key: [.integer(id)])
      else {
        try insert(attack: entry, rows)
        continue
      }
      likely.match(attack: id)
      var twin = MergeOutcome.Conflict(.attacks, entry.name, line: entry.line)
      twin.number = id
      twin.difference = .attack(here: try StoredAttack(image, names: names).attack, there: attack)
      outcome.keep(likely: twin)
    }
  }

  private struct DoseKey: Hashable {
    var minute: Int
    var drug: Value
  }

  private static func key(_ taken: Value, _ offset: Value, _ drug: Value) -> DoseKey? {
    guard case .integer(let taken) = taken else { return nil }
    let east = if case .integer(let minutes) = offset { Int(minutes) } else { 0 }
    return DoseKey(minute: Int(taken) - east, drug: drug)
  }

  private func settle(doses entries: [Entry]) throws(SQLiteError) {
    guard let standing = likely.standing, !entries.isEmpty else { return }
    var alone: [DoseKey: [Int]] = [:]
    var inAttacks: [DoseKey: [Int]] = [:]
    let asked = Set(
      entries.compactMap { Self.key($0.value("taken"), $0.value("taken_offset"), $0.value("drug")) })
    func add(_ query: String, _ before: Int, _ isMatched: (Int) -> Bool, to all: inout [DoseKey: [Int]])
      throws(SQLiteError)
    {
      let rows = try transaction.connection.prepare(query)
      try rows.bind([.integer(before)])
      while try rows.step() {
        let id = try rows.integer("id")
        let key = Self.key(
          try rows.value("taken"), try rows.value("taken_offset"), try rows.value("drug"))
        if let key, asked.contains(key), !isMatched(id) { all[key, default: []].append(id) }
      }
    }
    let matched = likely.matched[.doses] ?? IDSet()
    let matchedAttacks = likely.matchedAttacks
    try add(
      "SELECT id, taken, taken_offset, drug FROM dose WHERE id < ? AND deleted = 0 ORDER BY id DESC",
      standing.doses, matched.contains, to: &alone)
    try add(
      """
      SELECT attack AS id, taken, taken_offset, drug FROM attack_dose
      WHERE taken IS NOT NULL AND attack IN (SELECT id FROM attack WHERE id < ? AND deleted = 0)
      ORDER BY attack DESC, n DESC
      """, standing.attacks, matchedAttacks.contains, to: &inAttacks)
    for entry in entries {
      let key = Self.key(entry.value("taken"), entry.value("taken_offset"), entry.value("drug"))
      var twin = MergeOutcome.Conflict(.doses, entry.name, line: entry.line)
      if let key, let id = alone[key]?.popLast(),
        let here = try transaction.image(.dose, key: [.integer(id)])
      {
        var image = entry.image
        image.values[0] = here.values[0]
        twin.number = id
        twin.difference = try difference(entry, image, here)
      } else if let key, let attack = inAttacks[key]?.popLast() {
        twin.attack = attack
      } else {
        try insert(entry, .dose, id: try transaction.seals.nextID("dose"))
        continue
      }
      outcome.keep(likely: twin)
    }
  }

  private func settle(trials entries: [Entry]) throws(SQLiteError) {
    guard let standing = likely.standing, !entries.isEmpty else { return }
    let names = transaction.store.names
    let matched = likely.matched[.preventives] ?? IDSet()
    var there: [(stored: StoredTrial, image: RowImage)] = []
    let ids = try transaction.connection.prepare(
      "SELECT id FROM trial WHERE id < ? AND deleted = 0 ORDER BY id")
    try ids.bind([.integer(standing.trials)])
    while try ids.step() {
      let id = try ids.integer("id")
      guard !matched.contains(id), let image = try transaction.image(.trial, key: [.integer(id)]) else {
        continue
      }
      there.append((try StoredTrial(image, names: names), image))
    }
    for entry in entries {
      let trial = try StoredTrial(Self.numbered(entry), names: names).trial
      let place = there.firstIndex { $0.stored.trial.drug == trial.drug && $0.stored.trial.overlaps(trial) }
      guard let place else {
        try insert(entry, .trial, id: try transaction.seals.nextID("trial"))
        continue
      }
      let here = there.remove(at: place)
      var twin = MergeOutcome.Conflict(.preventives, entry.name, line: entry.line)
      twin.number = here.stored.id
      var image = entry.image
      image.values[0] = here.image.values[0]
      twin.difference = try difference(entry, image, here.image)
      outcome.keep(likely: twin)
    }
  }
}
