import CivilTime
import Diary
import SQLite

/// Finds the attacks of a file that overlap while they are added, at a comparison or two each, as long as they come in
/// the order of their onsets; the latest first is an order too, in which none may overlap.
struct OverlapWatch {
  /// From here on nothing is known yet.
  private var first: Int
  private var last: Int
  private var previous: Int?
  private var end = Int.min
  /// Whether they came in no order, or may overlap what was there: then only a walk through all of them can tell.
  private(set) var needsWalk = false
  /// The lines of those that overlap an earlier one.
  private(set) var lines = LineList()

  /// `known`: from when to when the diary has attacks; `nil` where it has none.
  init(known: (first: Int, last: Int)?) { (first, last) = known ?? (Int.max, Int.min) }

  mutating func add(_ attack: borrowing Attack, line: Int) {
    // Of an attack of a day, or of a part of one, nobody knows what else of the day it overlaps.
    guard attack.onset.precision == .minute else { return }
    let start = attack.onset.moment.instant
    var end = start
    if case .at(let moment) = attack.end { end = max(end, moment.instant) }
    if start >= last {
      if start < self.end || start == previous { lines.add(line) }
      (last, previous) = (start, start)
      self.end = max(self.end, end)
    } else if end >= first {
      needsWalk = true
    }
    first = min(first, start)
  }
}

/// The attacks of an import that overlap others, found by one walk through all attacks in the order of their onsets.
struct ImportOverlaps {
  private let connection: Connection
  private let batch: Int

  init(_ connection: Connection, batch: Int) {
    self.connection = connection
    self.batch = batch
  }

  /// From the first onset to the last end that the diary knows, in minutes since 1970-01-01 00:00 UTC.
  static func known(_ connection: Connection) throws(SQLiteError) -> (first: Int, last: Int)? {
    let row = try connection.prepare("SELECT max(ifnull(ended, onset)), min(onset) FROM attack")
    guard try row.step(), let last = try row.integerOrNil(0), let first = try row.integerOrNil(1) else {
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
        if ids.contains(try rows.integer(0)) { lines.append(try rows.integer(1)) }
      }
    }
    var list = LineList()
    for line in lines.sorted() { list.add(line) }
    return list
  }

  private func overlapping() throws(SQLiteError) -> Set<Int> {
    let rows = try connection.prepare(
      """
      SELECT id, batch, onset - ifnull(onset_offset, 0) AS start,
        max(onset - ifnull(onset_offset, 0), ifnull(ended - ifnull(ended_offset, 0), onset - ifnull(onset_offset, 0)))
      FROM attack WHERE onset_precision = 0 AND \(DiaryStore.live) ORDER BY start, id
      """)
    var ids: Set<Int> = []
    var latest: (id: Int, isNew: Bool, start: Int, end: Int)?
    while try rows.step() {
      let id = try rows.integer(0)
      let isNew = try rows.integerOrNil(1) == batch
      let (start, end) = (try rows.integer(2), try rows.integer(3))
      if let known = latest, start < known.end || start == known.start {
        if isNew { ids.insert(id) } else if known.isNew { ids.insert(known.id) }
        if end <= known.end { continue }
      }
      latest = (id, isNew, start, end)
    }
    return ids
  }
}
