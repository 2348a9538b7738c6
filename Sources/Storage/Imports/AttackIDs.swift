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
  private var named = LineSet()

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
    tagged.sort()
    self.tagged = tagged
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
