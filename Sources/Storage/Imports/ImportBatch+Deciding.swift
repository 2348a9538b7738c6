import CivilTime
import Diary
import SQLite

/// What a row is beside those that earlier imports have brought.
extension ImportBatch {
  /// A row of a new time that was held back.
  struct NewRow {
    var attack: Attack
    var origin: Provenance
  }

  /// Rows of a new time that were held back: attacks whose time or day was another, or new ones.
  func decide(new rows: [NewRow]) throws(SQLiteError) {
    var new: [NewRow] = []
    for row in rows {
      if isRepeated(row.origin) { matches.repeated.add(row.origin.line) } else { new.append(row) }
    }
    if !policy.addsTwins {
      func mayBeMoved(_ row: NewRow) -> Bool { row.origin.moment?.isOwnID == false }
      // Of what says much, another day is more certain than another time of a day.
      new = try withoutMovedDays(new) { mayBeMoved($0) && Self.saysMuch($0.attack) }
      var rest: [NewRow] = []
      for row in new {
        if mayBeMoved(row), try isMoved(row.attack, row.origin) { continue }
        rest.append(row)
      }
      new = try withoutMovedDays(rest, where: mayBeMoved)
    }
    for row in new { try claim(new: row.attack, row.origin) }
  }

  private func claim(new attack: Attack, _ origin: Provenance) throws(SQLiteError) {
    switch try provenance.claim(origin, entity: .attack, entry: attacks.nextID) {
    case .isNew: try insert(attack, origin)
    case .known(let entry): try count(known: entry, origin.line)
    case .formerly(let entry): try compare(entry, attack, origin)
    case .repeated: matches.repeated.add(origin.line)
    case .undecided, .isUnknown: try decide(attack, origin)
    }
  }

  /// A row that was held back: the row of the same moment that came before, changed, or another one.
  func decide(_ row: Undecided) throws(SQLiteError) {
    if isRepeated(row.origin) { return matches.repeated.add(row.origin.line) }
    switch row {
    case .attack(let attack, let origin, _): try decide(attack, origin)
    case .freed(let checkIn, let doses, let origin): try free(checkIn, doses, origin)
    case .day(let checkIn, let doses, let origin):
      noteFree(checkIn.day, origin.line)
      guard let row = try provenance.decide(origin, entity: .checkIn, entry: Int(checkIn.day.number)) else {
        return try insert(checkIn, doses, origin)
      }
      try change(dosesOf: checkIn, to: doses, origin, row)
    case .other(let entry, let origin):
      if let row = try provenance.decide(other: origin) {
        try change(to: entry, origin, row)
      } else if let id = try others.unnumbered(like: entry, known.earlierImports()) {
        try change(id, to: entry, origin)
      } else {
        try addNew(entry, origin)
      }
    }
  }

  private func decide(_ attack: Attack, _ origin: Provenance) throws(SQLiteError) {
    guard let row = try provenance.decide(origin, entity: .attack, entry: attacks.nextID) else {
      return try insert(attack, origin)
    }
    known.match(row.entry)
    try change(row.entry, to: attack, origin, isTaken: policy.updates)
  }

  /// Adds an attack when all rows are read. Of one that lacks a dose which the diary has elsewhere for now, the row is not
  /// kept as it is: it says something else than the diary.
  private func insert(_ attack: Attack, _ origin: borrowing Provenance) throws(SQLiteError) {
    let id = attacks.nextID
    guard try insert(attack, nil, origin.line), var moment = origin.moment else { return }
    var short = copy origin
    moment.content = ~moment.content
    short.moment = moment
    try provenance.supersede(short, entity: .attack, entry: id)
  }

  /// Whether a row that was held back says what another says of the same minute.
  private func isRepeated(_ origin: borrowing Provenance) -> Bool {
    guard let moment = origin.moment, moment.isMinute else { return false }
    return !heldBack.insert(HeldBack(key: moment.key, content: moment.content)).inserted
  }

  func count(known entry: Int, _ line: Int) throws(SQLiteError) {
    known.match(entry)
    if try known.isDeleted(entry) { matches.deleted.add(line) } else { matches.unchanged += 1 }
  }

  /// Whether an attack with this id is in the diary, deleted or not: a deleted one stays deleted, and one that says
  /// something else stays as it is in the diary.
  func isKnown(
    _ attack: borrowing Attack, _ uuid: [UInt8], _ origin: borrowing Provenance
  ) throws(SQLiteError) -> Bool {
    guard hasAttacks, let there = try known.attack(uuid) else { return false }
    provenance.match(attack: there.id)
    if there.isRepeated {
      matches.repeated.add(origin.line)
    } else if there.isDeleted {
      matches.deleted.add(origin.line)
    } else if try attacks.sum(attack, as: there, uuid, in: transaction) == there.sum {
      matches.unchanged += 1
    } else {
      // The program's own export holds all of an attack.
      try change(there.id, to: attack, origin, isTaken: policy.updates, isWhole: true)
    }
    return true
  }

  /// Whether it is likely an attack of another origin, or one that version 1 has imported.
  func isTwin(_ attack: borrowing Attack, _ origin: borrowing Provenance) throws(SQLiteError) -> Bool {
    guard let moment = origin.moment, try known.hasTwin(of: attack),
      try !provenance.knows(origin, moment)
    else { return false }
    switch try known.twin(of: attack) {
    case .none: return false
    case .likely where policy.addsTwins: return false
    case .likely(let id, let onset, let source):
      matches.add(LikelyTwin(line: origin.line, id: id, onset: onset, source: source))
    case .imported(let id):
      provenance.match(attack: id)
      try change(id, to: attack, origin, isTaken: false)
    }
    return true
  }
}
