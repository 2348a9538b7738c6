import SQLite

/// Rows of imported files that stand one after another behind the place that all of them begin at.
///
/// A row with an id of its own is kept at the id's first half, and all ids that one import has made have that half in
/// common. Such a row used to take the next free place, past all the others: as many steps as there are rows, for each
/// of them. Each has a way of its own now; one that has stood in such a queue since is found by reading the queue once.
struct ImportQueues {
  private let connection: Connection
  /// By the place where it begins, the places of its rows by the other half of their ids.
  private var queues: [UInt64: [UInt64: UInt64]] = [:]

  init(_ connection: Connection) { self.connection = connection }

  /// Where in the queue behind a place the row with this proof is; `nil` where it is not there.
  mutating func slot(of proof: UInt64, behind first: UInt64) throws(SQLiteError) -> UInt64? {
    if queues[first] == nil { queues[first] = try queue(behind: first) }
    return queues[first]?[proof]
  }

  private func queue(behind first: UInt64) throws(SQLiteError) -> [UInt64: UInt64] {
    let rows = try connection.statement("SELECT slot, proof FROM import_row WHERE slot > ? ORDER BY slot")
    try rows.bind([.integer(Int64(bitPattern: first))])
    var queue: [UInt64: UInt64] = [:]
    var last = first
    while try rows.step() {
      let slot = UInt64(bitPattern: Int64(try rows.integer("slot")))
      guard slot == last &+ 1 else { break }
      let proof = UInt64(bitPattern: Int64(try rows.integer("proof")))
      if queue[proof] == nil { queue[proof] = slot }
      last = slot
    }
    rows.reset()
    return queue
  }
}
