import Diary
import SQLite

/// Which entries of imports were corrected by hand since: what a file says of them later does not go before that.
///
/// The journal shows it; a purge, which takes the journal away, leaves a list of their numbers beside the settings.
extension Connection {
  /// The numbers of the entries of a kind that were changed by hand; other kinds of entries have other numbers.
  func handCorrections(of entity: Entity) throws(SQLiteError) -> Set<Int> {
    let rows = try prepare(
      """
      SELECT key AS id FROM change JOIN step ON step.id = step
      WHERE entity = ? AND before IS NOT NULL AND state = 0 AND step NOT IN (SELECT step FROM batch)
      """)
    try rows.bind([.integer(entity.number)])
    var ids = try keptCorrections(of: entity)
    while try rows.step() { ids.insert(try rows.integer("id")) }
    return ids
  }

  private func keptCorrections(of entity: Entity) throws(SQLiteError) -> Set<Int> {
    let kept = try scalar("SELECT value FROM setting WHERE name = ?", [.text(HandCorrections.name)])
    guard case .text(let text) = kept else { return [] }
    var ids: Set<Int> = []
    for entry in text.split(separator: " ") {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, Int(parts[0]) == entity.number, let id = Int(parts[1]) else { continue }
      ids.insert(id)
    }
    return ids
  }
}

enum HandCorrections {
  /// Of what the program keeps for itself: no setting of the person's, and in no document.
  static let name = "corrected_told"
}

extension WriteTransaction {
  /// Keeps which entries of imports were corrected by hand, before the journal goes.
  func keepHandCorrections() throws(SQLiteError) {
    var kept: [String] = []
    for entity in store.schema.journalled
    where entity.columns[0] == "id" && entity.columns.contains("batch") && entity.columns.contains("deleted")
    {
      let ids = try connection.handCorrections(of: entity)
      if ids.isEmpty { continue }
      let rows = try connection.prepare(
        "SELECT id FROM \(entity.name) WHERE batch IS NOT NULL AND deleted = 0 ORDER BY id")
      while try rows.step() {
        let id = try rows.integer("id")
        if ids.contains(id) { kept.append("\(entity.number):\(id)") }
      }
    }
    let key: [Value] = [.text(HandCorrections.name)]
    let after = kept.isEmpty ? nil : RowImage(values: key + [.text(kept.joined(by: " "))], children: [])
    let before = try image(.setting, key: key)
    if before != after { try replace(.setting, key: key, before: before, after: after) }
  }
}
