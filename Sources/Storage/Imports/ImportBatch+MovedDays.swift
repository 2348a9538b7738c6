import CivilTime
import Diary
import SQLite

/// Attacks whose date was corrected in the file since it was imported, and nothing else: see ``MovedDays``.
extension ImportBatch {
  private struct Place {
    var day: CivilDay
    /// An attack's number, or a row's place.
    var index: Int
  }

  /// Whether an attack says enough to be known by it: when it began, what was taken, or what was noted.
  static func saysMuch(_ attack: Attack) -> Bool {
    attack.onset.precision == .minute || !attack.doses.isEmpty || !attack.note.isEmpty
  }

  /// The rows that are none of earlier attacks with another date. Those that surely are one are named, or taken; those
  /// that may be are named.
  func withoutMovedDays(
    _ rows: [NewRow], where mayBeMoved: (NewRow) -> Bool
  ) throws(SQLiteError) -> [NewRow] {
    // A file that has nothing in common with what came before is another one.
    guard let span, provenance.matchedCount > 0, rows.contains(where: mayBeMoved) else { return rows }
    try attacks.write(in: transaction)
    let missing = try known.missing { provenance.isMatched(attack: $0) }
    var earlier: [Int: Attack] = [:]
    for id in missing ?? [] { earlier[id] = try saidBefore(of: id) }
    // Where every other row that came before is a row of the file, it has moved its first, or its last.
    let isAllElse =
      try known.earlierImports().broughtCount(transaction.connection) == provenance.matchedCount + 1
    var moved: [Int: (id: Int, isCertain: Bool)] = [:]
    var taken: Set<Int> = []
    // The end may have gone with it, or stayed.
    for keepsEnd in [false, true] where !earlier.isEmpty {
      var old: [Attack: [Place]] = [:]
      for (id, attack) in earlier where !taken.contains(id) {
        let place = Place(day: attack.onset.moment.day, index: id)
        old[attack.ofAnyDay(keepsEnd: keepsEnd), default: []].append(place)
      }
      var new: [Attack: [Place]] = [:]
      for (index, row) in rows.enumerated() where moved[index] == nil && mayBeMoved(row) {
        let place = Place(day: row.attack.onset.moment.day, index: index)
        new[row.attack.ofAnyDay(keepsEnd: keepsEnd), default: []].append(place)
      }
      for (said, places) in new {
        guard var equals = old[said] else { continue }
        equals.sort { $0.index < $1.index }
        equals = equals.filter { place in
          guard let attack = earlier[place.index] else { return false }
          return places.contains { known.isReached(attack, span, from: $0.day) }
        }
        for pair in MovedDays.pairs(equals.map(\.day), places.map(\.day)) {
          // Before its first row, or behind its last, the file may just not tell of it; and a row that could not be
          // read may be it.
          let minute = earlier[equals[pair.old].index]?.onset.moment.wallMinutes
          // A file that begins later may lack the first, and have a new last one that says the same.
          let row = rows[places[pair.new].index].attack
          let isEdge =
            isAllElse && Self.saysMuch(row) && known.goesOn(beyond: row.onset.moment.wallMinutes)
          let isInside = minute.map(span.contains) ?? false || isEdge
          moved[places[pair.new].index] = (
            equals[pair.old].index, pair.isCertain && isInside && isWholeFile
          )
          taken.insert(equals[pair.old].index)
        }
      }
    }
    var rest: [NewRow] = []
    for (index, row) in rows.enumerated() {
      guard let (id, isCertain) = moved[index] else {
        rest.append(row)
        continue
      }
      known.take(earlier: id)
      if isCertain {
        try move(id, to: row.attack, row.origin)
      } else {
        provenance.match(attack: id)
        let onset = earlier[id]?.onset
        matches.add(
          LikelyTwin(line: row.origin.line, id: id, onset: onset, source: try fileName(ofAttack: id)))
      }
    }
    return rest
  }

  /// The name of the file that has brought an attack.
  func fileName(ofAttack id: Int) throws(SQLiteError) -> String? {
    let row = try transaction.connection.prepare(
      "SELECT source FROM batch WHERE id = (SELECT batch FROM attack WHERE id = ?)")
    try row.bind([.integer(id)])
    return try row.step() ? try row.textOrNil("source") : nil
  }

  /// What the file has said of an attack, whatever was corrected here since; `nil` of one that it has taken out itself.
  func saidBefore(of id: Int) throws(SQLiteError) -> Attack? {
    guard let image = try transaction.image(.attack, key: [.integer(id)]) else { return nil }
    let stored = try StoredAttack(image, names: transaction.store.names)
    guard try corrections.has(.attack, id) else { return stored.isDeleted ? nil : stored.attack }
    let base = try said(of: id)
    return base == Self.nothing ? stored.attack : base ?? stored.attack
  }
}
