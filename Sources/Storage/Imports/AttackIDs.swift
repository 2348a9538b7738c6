import SQLite

/// The attacks of the diary by their own ids, in eight bytes for each: no index of the file has them.
///
/// Half a word of an id, mixed, and the attack's number; the row of that number then shows whether it is the one.
struct AttackIDs {
  private let row: Statement
  private let columns:
    (
      uuid: Statement.Column, loggedAt: Statement.Column, batch: Statement.Column, deleted: Statement.Column,
      sum: Statement.Column
    )
  /// A tag in the upper half, a number in the lower; in order.
  private let tagged: [UInt64]
  /// Which of them a row of the file has named.
  private var named = IDSet()

  /// `batch`: the import that is at work, whose attacks are not looked for.
  init(_ connection: Connection, otherThan batch: Int) throws(SQLiteError) {
    row = try connection.prepare("SELECT uuid, logged_at, batch, deleted, sum FROM attack WHERE id = ?")
    columns = (
      try row.column("uuid"), try row.column("logged_at"), try row.column("batch"), try row.column("deleted"),
      try row.column("sum")
    )
    let rows = try connection.prepare("SELECT id, uuid FROM attack WHERE batch IS NOT ?")
    try rows.bind([.integer(batch)])
    var tagged: [UInt64] = []
    // Growing it would need as much again.
    if case .integer(let count) = try connection.scalar("SELECT count(*) FROM attack") {
      tagged.reserveCapacity(Int(count))
    }
    let (number, uuid) = (try rows.column("id"), try rows.column("uuid"))
    while try rows.step() {
      guard let id = UInt32(exactly: try rows.integer(number)) else { continue }
      tagged.append(UInt64(Self.tag(try rows.blob(uuid))) << 32 | UInt64(id))
    }
    Self.sort(&tagged)
    self.tagged = tagged
  }

  /// Sorts in place: what sorts by merging takes half of the list as memory for itself. The tags are spread evenly, so the
  /// list is cut by their first byte, each value moved to its part (McIlroy, Bostic and McIlroy, "Engineering radix sort",
  /// Computing Systems 1993, 6:1), and the parts are sorted one by one.
  static func sort(_ list: inout [UInt64]) {
    var ends = [Int](repeating: 0, count: 257)
    for value in list { ends[Int(value >> 56) + 1] += 1 }
    for part in 1...256 { ends[part] += ends[part - 1] }
    var next = ends
    for part in 0..<256 {
      while next[part] < ends[part + 1] {
        let own = Int(list[next[part]] >> 56)
        if own != part { list.swapAt(next[part], next[own]) }
        next[own] += 1
      }
      list[ends[part]..<ends[part + 1]].sort()
    }
  }

  /// The attack with this id, deleted or not.
  mutating func attack(_ uuid: [UInt8]) throws(SQLiteError) -> KnownAttacks.Identified? {
    let tag = UInt64(Self.tag(uuid))
    var (place, end) = (0, tagged.count)
    while place < end {
      let middle = (place + end) / 2
      if tagged[middle] >> 32 < tag { place = middle + 1 } else { end = middle }
    }
    while place < tagged.count, tagged[place] >> 32 == tag {
      let id = Int(tagged[place] & 0xffff_ffff)
      if let attack = try attack(id, uuid, at: place) { return attack }
      place += 1
    }
    return nil
  }

  private mutating func attack(
    _ id: Int, _ uuid: [UInt8], at place: Int
  ) throws(SQLiteError) -> KnownAttacks.Identified? {
    try row.bind([.integer(id)])
    defer { row.reset() }
    guard try row.step(), try row.blob(columns.uuid) == uuid else { return nil }
    return KnownAttacks.Identified(
      id: id, loggedAt: try row.integer(columns.loggedAt), batch: try row.integerOrNil(columns.batch),
      isDeleted: try row.integer(columns.deleted) != 0,
      sum: UInt64(bitPattern: Int64(try row.integer(columns.sum))),
      isRepeated: !named.insert(place))
  }

  private static func tag(_ uuid: [UInt8]) -> UInt32 {
    var hash: UInt64 = 0
    for byte in uuid { hash = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15 }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
