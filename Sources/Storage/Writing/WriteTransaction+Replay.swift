import SQLite

/// Going back and forth over a step that is in the journal already.
extension WriteTransaction {
  /// Moves the step into another state.
  func setState(_ state: StepRow.State) throws(SQLiteError) {
    guard let before = try connection.rows(StepRow.self, where: "id = ?", [.integer(step)]).first else {
      throw SQLiteError(.corrupt, message: "no step \(step)")
    }
    var after = before
    after.state = state
    try connection.run(
      "UPDATE step SET state = ?, sum = ? WHERE id = ?",
      [.integer(state.rawValue), .integer(Int64(bitPattern: try after.sum)), .integer(step)])
    try seals.subtract("step", sum: try before.sum)
    try seals.add("step", sum: try after.sum)
  }

  /// Puts every row the step changed back to its image before it (or after it), last change first (or last).
  ///
  /// - Throws: `.corrupt` when a row is not as the journal left it: another program has changed the file.
  func replay(backwards: Bool) throws(SQLiteError) {
    try setBatchLive(!backwards)
    let changes = try connection.prepare(
      "SELECT entity, before, after FROM change WHERE step = ? ORDER BY n \(backwards ? "DESC" : "ASC")")
    try changes.bind([.integer(step)])
    while try changes.step() {
      guard let entity = store.schema.entity(numbered: try changes.integer(0)) else {
        throw SQLiteError(.corrupt, message: "the journal names an unknown table")
      }
      let before = try decoded(try changes.blobOrNil(1), of: entity)
      let after = try decoded(try changes.blobOrNil(2), of: entity)
      guard let known = before ?? after else { continue }
      let key = Array(known.values.prefix(entity.keyCount))
      let (from, to) = backwards ? (after, before) : (before, after)
      guard try image(entity, key: key) == from else {
        throw SQLiteError(.corrupt, message: "a row of \(entity.name) is not as the journal left it")
      }
      try replace(entity, key: key, before: from, after: to)
    }
  }

  /// An image that is whole, with all columns and children of its entity: see ``Entity/completed(_:)``.
  private func decoded(_ bytes: [UInt8]?, of entity: Entity) throws(SQLiteError) -> RowImage? {
    guard let bytes else { return nil }
    guard let image = RowImage(bytes, of: entity) else {
      throw SQLiteError(.corrupt, message: "an image in the journal cannot be read")
    }
    return image
  }
}
