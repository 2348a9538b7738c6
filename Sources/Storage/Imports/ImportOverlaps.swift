import CivilTime
import Diary
import SQLite

/// Finds the attacks of a file that overlap while they are added, at a comparison or two each, as long as they come in
/// the order of their onsets; the latest first is an order too, in which none may overlap. What an overlap is, says
/// ``AttackExtent``.
struct OverlapWatch {
  /// What goes on is taken to go on until then.
  private let now: Moment
  /// From here on nothing is known yet.
  private var first: Int
  private var last: Int
  /// The one that reaches furthest of those in order.
  private var furthest: AttackExtent?
  /// Whether they came in no order, or may overlap what was there: then only a walk through all of them can tell.
  private(set) var needsWalk = false
  /// The lines of those that overlap an earlier one.
  private(set) var lines = LineList()

  /// `known`: from when to when the diary has attacks; `nil` where it has none.
  init(known: (first: Int, last: Int)?, now: Moment) {
    self.now = now
    (first, last) = known ?? (Int.max, Int.min)
  }

  mutating func add(_ attack: borrowing Attack, line: Int) {
    guard let extent = attack.extent(now: now) else { return }
    if extent.start >= last {
      if let furthest, furthest.overlaps(extent) { lines.add(line) }
      last = extent.start
      if extent.end >= furthest?.end ?? .min { furthest = extent }
    } else if extent.end >= first {
      needsWalk = true
    }
    first = min(first, extent.start)
  }
}

/// The attacks of an import that overlap others, found by one walk through all attacks in the order of their onsets.
struct ImportOverlaps {
  private let connection: Connection
  private let batch: Int
  private let now: Moment

  /// `now`: what goes on is taken to go on until then.
  init(_ connection: Connection, batch: Int, now: Moment) {
    self.connection = connection
    self.batch = batch
    self.now = now
  }

  /// From the first onset to the last thing that the diary knows of an attack, in minutes since 1970-01-01 00:00 UTC.
  static func known(_ connection: Connection, now: Moment) throws(SQLiteError) -> (first: Int, last: Int)? {
    let row = try connection.prepare(
      """
      SELECT max(ifnull(max(iif(end_kind = 0, ?, ifnull(ended, onset))), 0),
        ifnull((SELECT max(at) FROM reading), 0), ifnull((SELECT max(taken) FROM attack_dose), 0)) AS last, min(onset) AS first
      FROM attack
      """)
    try row.bind([.integer(now.wallMinutes)])
    guard try row.step(), let last = try row.integerOrNil("last"), let first = try row.integerOrNil("first")
    else {
      return nil
    }
    // Wall clocks: a day on either side holds every offset.
    return (first - 1440, last + 1440)
  }

  /// The lines of the attacks of this import that share a minute with another attack.
  func lines() throws(SQLiteError) -> LineList {
    let ids = try overlapping()
    var lines: [Int] = []
    if !ids.isEmpty {
      let rows = try connection.prepare("SELECT entry, line FROM import_row WHERE batch = ? AND entity = ?")
      try rows.bind([.integer(batch), .integer(Entity.attack.number)])
      while try rows.step() {
        if ids.contains(try rows.integer("entry")) { lines.append(try rows.integer("line")) }
      }
    }
    var list = LineList()
    for line in lines.sorted() { list.add(line) }
    return list
  }

  private func overlapping() throws(SQLiteError) -> Set<Int> {
    var ids: Set<Int> = []
    var latest: (id: Int, isNew: Bool, extent: AttackExtent)?
    try connection.forEachExtent(now: now) { id, batch, extent in
      let isNew = batch == self.batch
      if let known = latest, known.extent.overlaps(extent) {
        if isNew { ids.insert(id) } else if known.isNew { ids.insert(known.id) }
        if extent.end <= known.extent.end { return }
      }
      latest = (id, isNew, extent)
    }
    return ids
  }
}
