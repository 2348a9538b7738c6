import CivilTime
import Diary
import SQLite

/// Lines that were corrected so that they are no twins of what they had made: their date, whether there was a headache at
/// all, a course.
extension LineTwins {
  /// Attacks that lines have brought, and none makes any more; those that were deleted by hand among them.
  private func lostAttacks(of days: DaySet) throws(SQLiteError) -> [(id: Int, attack: Attack)] {
    let rows = try transaction.connection.prepare(
      "SELECT id, onset FROM attack WHERE id < ? AND deleted = 0 ORDER BY id")
    try rows.bind([.integer(first.attack)])
    var lost: [(id: Int, attack: Attack)] = []
    while try rows.step() {
      let id = try rows.integer("id")
      let day = try Moment.stored(try rows.integer("onset"), offset: nil).day
      guard days.contains(day), !matchedAttacks.contains(id), try isOfLines(.attack, id),
        let image = try transaction.image(.attack, key: [.integer(id)])
      else { continue }
      lost.append((id, try StoredAttack(image, names: transaction.store.names).attack))
    }
    return lost
  }

  /// The same attack on another day.
  func findMoved(_ found: inout [Int: LikelyLine]) throws(SQLiteError) {
    var days = DaySet()
    for (_, attack) in newAttacks {
      for near in -MovedDays.most...MovedDays.most { days.insert(attack.onset.moment.day + near) }
    }
    if newAttacks.isEmpty { return }
    let lost = try lostAttacks(of: days)
    let span = try spanOfLines()
    var places: [Attack: [Int]] = [:]
    for (place, entry) in newAttacks.enumerated() {
      places[entry.attack.ofAnyDay(keepsEnd: false), default: []].append(place)
    }
    for (said, places) in places {
      let equals = lost.filter { $0.attack.ofAnyDay(keepsEnd: false) == said }
      let pairs = MovedDays.pairs(
        equals.map(\.attack.onset.moment.day), places.map { newAttacks[$0].attack.onset.moment.day })
      for pair in pairs {
        let (made, attack) = newAttacks[places[pair.new]]
        let (id, before) = equals[pair.old]
        matchedAttacks.insert(id)
        let change = ChangedEntry(line: made.line, id: id, before: before, after: attack, isTaken: false)
        found[made.line] = LikelyLine(
          line: made.line, .attack(change),
          // What lies before or behind all lines may be of others.
          isOfLines: pair.isCertain && span?.contains(before.onset.moment.day) ?? false,
          isDeleted: isDeleted(.attack, id))
      }
    }
  }

  /// The days from the first attack that the lines tell of to the last.
  private func spanOfLines() throws(SQLiteError) -> ClosedRange<CivilDay>? {
    var days = newAttacks.map(\.attack.onset.moment.day)
    let rows = try transaction.connection.prepare("SELECT id, onset FROM attack WHERE id < ? AND deleted = 0")
    try rows.bind([.integer(first.attack)])
    while try rows.step() {
      guard matchedAttacks.contains(try rows.integer("id")) else { continue }
      days.append(try Moment.stored(try rows.integer("onset"), offset: nil).day)
    }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }

  /// Days that are free of headache now, and had an attack of a line that is gone.
  func findFreed(_ lines: [Made], _ found: inout [Int: LikelyLine]) throws(SQLiteError) {
    var freed: [Int: [CivilDay]] = [:]
    var days = DaySet()
    for made in lines where !made.isKnown {
      for key in try changed(.checkIn, by: made) {
        let day = try CivilDay.stored(key)
        freed[made.line, default: []].append(day)
        days.insert(day)
      }
    }
    if freed.isEmpty { return }
    let lost = try lostAttacks(of: days)
    for (line, days) in freed {
      let attacks = lost.filter { lost in
        days.contains(lost.attack.onset.moment.day) && !isDeleted(.attack, lost.id)
      }
      if attacks.isEmpty { continue }
      let said = attacks.map { FreedDay(line: line, id: $0.id, onset: $0.attack.onset, isTaken: false) }
      found[line] = LikelyLine(line: line, .freed(said), isOfLines: true)
    }
  }

  /// Courses whose lines say something else now.
  func findCourses(_ lines: [Made], _ found: inout [Int: LikelyLine]) throws(SQLiteError) {
    let names = transaction.store.names
    var there: [StoredTrial] = []
    let rows = try transaction.connection.prepare(
      "SELECT id FROM trial WHERE id < ? AND deleted = 0 ORDER BY id")
    try rows.bind([.integer(first.trial)])
    while try rows.step() {
      let id = try rows.integer("id")
      guard try isOfLines(.trial, id), !isDeleted(.trial, id),
        let image = try transaction.image(.trial, key: [.integer(id)])
      else { continue }
      there.append(try StoredTrial(image, names: names))
    }
    if there.isEmpty { return }
    for made in lines where !made.isKnown {
      for key in try changed(.trial, by: made) where key >= first.trial {
        guard let image = try transaction.image(.trial, key: [.integer(key)]) else { continue }
        let trial = try StoredTrial(image, names: names).trial
        guard let old = there.first(where: { $0.trial.drug == trial.drug && $0.trial.overlaps(trial) }),
          old.trial != trial
        else { continue }
        let change = ChangedCourse(
          line: made.line, id: old.id, before: old.trial, after: trial, isTaken: false)
        found[made.line] = LikelyLine(line: made.line, .course(change), isOfLines: true)
      }
    }
  }

  /// The keys of the rows of a kind that a line has changed.
  private func changed(_ entity: Entity, by made: Made) throws(SQLiteError) -> [Int] {
    let rows = try transaction.connection.prepare(
      "SELECT DISTINCT key AS id FROM change WHERE step = ? AND entity = ? AND n > ? AND n <= ? ORDER BY n")
    try rows.bind([
      .integer(transaction.step), .integer(entity.number), .integer(made.from.changes),
      .integer(made.to.changes),
    ])
    var keys: [Int] = []
    while try rows.step() { keys.append(try rows.integer("id")) }
    return keys
  }
}
