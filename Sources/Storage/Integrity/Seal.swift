import Diary
import SQLite

/// A table's totals: what tells a vanished row from one that never was.
struct Seal: Equatable {
  var rowCount: Int
  /// The rows' sums added up modulo 2^64.
  var sum: UInt64
  /// The id the next row gets.
  var nextID: Int
}

/// The table's column `sum` holds the total with the next id mixed in: neither can change without the other
/// showing it. A table that never had a row holds 0.
extension Seal {
  init(rowCount: Int, storedSum: Int, nextID: Int) {
    self.init(
      rowCount: rowCount, sum: UInt64(bitPattern: Int64(storedSum)) &- Seal.mix(nextID), nextID: nextID)
  }

  var storedSum: Int64 { Int64(bitPattern: sum &+ Seal.mix(nextID)) }

  /// An odd factor: no two ids are mixed in alike.
  private static func mix(_ id: Int) -> UInt64 {
    (UInt64(bitPattern: Int64(id)) &- 1) &* 0x9e37_79b9_7f4a_7c15
  }
}

/// The seals a transaction touches: read at the first use, written back once at its end.
struct Seals {
  private let connection: Connection
  /// By table, in no order. A handful: searching them is less than the first dictionary of their kind would cost.
  private var touched: [(table: String, seal: Seal)] = []

  init(_ connection: Connection) { self.connection = connection }

  /// The id that ``nextID(_:)`` would hand out.
  mutating func peekID(_ table: String) throws(SQLiteError) -> Int { try seal(table).nextID }

  mutating func nextID(_ table: String) throws(SQLiteError) -> Int {
    var seal = try seal(table)
    defer {
      seal.nextID += 1
      touch(table, seal)
    }
    return seal.nextID
  }

  mutating func add(_ table: String, sum: UInt64, rows: Int = 1) throws(SQLiteError) {
    var seal = try seal(table)
    seal.rowCount += rows
    seal.sum &+= sum
    touch(table, seal)
  }

  /// Adds what many rows come to.
  mutating func add(_ table: String, _ total: Seal) throws(SQLiteError) {
    try add(table, sum: total.sum, rows: total.rowCount)
  }

  /// Makes the table's seal be what its rows come to.
  mutating func replace(_ table: String, _ computed: (_ nextID: Int) -> Seal) throws(SQLiteError) {
    touch(table, computed(try seal(table).nextID))
  }

  mutating func setNextID(_ table: String, _ id: Int) throws(SQLiteError) {
    var seal = try seal(table)
    seal.nextID = id
    touch(table, seal)
  }

  mutating func subtract(_ table: String, sum: UInt64, rows: Int = 1) throws(SQLiteError) {
    try add(table, sum: 0 &- sum, rows: -rows)
  }

  private mutating func seal(_ table: String) throws(SQLiteError) -> Seal {
    if let known = touched.first(where: { $0.table == table }) { return known.seal }
    let statement = try connection.statement("SELECT row_count, sum, next_id FROM seal WHERE name = ?")
    try statement.bind([.text(table)])
    guard try statement.step() else { throw SQLiteError(.corrupt, .noSeal, at: "\(table)") }
    let seal = Seal(
      rowCount: try statement.integer("row_count"), storedSum: try statement.integer("sum"),
      nextID: try statement.integer("next_id"))
    statement.reset()
    touch(table, seal)
    return seal
  }

  private mutating func touch(_ table: String, _ seal: Seal) {
    if let known = touched.firstIndex(where: { $0.table == table }) {
      touched[known].seal = seal
    } else {
      touched.append((table, seal))
    }
  }

  func write() throws(SQLiteError) {
    for (table, seal) in touched.sorted(by: { $0.table < $1.table }) {
      try connection.run(
        "UPDATE seal SET row_count = ?, sum = ?, next_id = ? WHERE name = ?",
        [
          .integer(seal.rowCount), .integer(seal.storedSum), .integer(seal.nextID), .text(table),
        ])
    }
  }
}
