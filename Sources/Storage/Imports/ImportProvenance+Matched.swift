import SQLite

extension ImportProvenance {
  /// Those of the attacks that rows of this file were matched with.
  func matchedEntries(among attacks: Set<Int>) throws(SQLiteError) -> Set<Int> {
    let rows = try connection.prepare(
      "SELECT slot, batch, line, entry FROM import_row WHERE entity = ? AND batch <> ?")
    try rows.bind([.integer(Entity.attack.number), .integer(batch)])
    var found: Set<Int> = []
    while try rows.step() {
      let attack = try rows.integer("entry")
      guard attacks.contains(attack) else { continue }
      let slot = UInt64(bitPattern: Int64(try rows.integer("slot")))
      let lines = matched[try rows.integer("batch")]
      let line = try rows.integer("line")
      if matchedSlots.contains(slot) || lines?.contains(line) ?? false { found.insert(attack) }
    }
    return found
  }
}
