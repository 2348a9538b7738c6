package import Diary
import SQLite

/// What a diary's journal shows of an entry without an id.
package struct EntryPast: Sendable {
  /// Whether it was typed in that diary, and never changed there.
  var isOriginal = false
  /// What it said before it was changed.
  var earlier: Set<[Value]> = []

  init() {}
}

/// The pasts of the entries of one kind, by their numbers.
package struct EntryPasts {
  private var pasts: [Int: EntryPast] = [:]

  init() {}

  /// `at`: the column with the second at which an entry was noted.
  init(_ connection: Connection, _ entity: Entity, at column: String?) throws(SQLiteError) {
    let place = entity.columns.firstIndex { $0 == column }
    let rows = try connection.prepare(
      """
      SELECT key, before, after, at FROM change JOIN step ON step.id = step
      WHERE entity = ? AND state = 0 ORDER BY step, n
      """)
    try rows.bind([.integer(entity.number)])
    while try rows.step() {
      let key = try rows.integer("key")
      if let bytes = try rows.blobOrNil("before") {
        pasts[key, default: EntryPast()].isOriginal = false
        if let image = RowImage(bytes, of: entity) {
          pasts[key, default: EntryPast()].earlier.insert(entity.said(image.values))
        }
      } else if let bytes = try rows.blobOrNil("after"), let image = RowImage(bytes, of: entity) {
        // What came with another diary was noted at another second.
        pasts[key, default: EntryPast()].isOriginal =
          try place.map { place throws(SQLiteError) in
            image.values[place] == .integer(try rows.integer("at"))
          } ?? false
      }
    }
  }

  package subscript(id: Int) -> EntryPast { pasts[id] ?? EntryPast() }
}

extension DiaryStore {
  /// The pasts of the entries of a section; `nil` of one whose entries are known by themselves.
  package func pasts(of section: DocumentSection) throws(StoreError) -> EntryPasts? {
    let column = section.timeColumn
    guard column != nil || section == .drugs, let entity = section.entity else { return nil }
    return try mappingSQLiteErrors { () throws(SQLiteError) in
      try EntryPasts(connection, (isMigrated ? schema : supported).entity(entity), at: column)
    }
  }
}

extension DocumentSection {
  /// Of entries without an id that can be edited: the column with the second at which one was noted, which no edit changes.
  var timeColumn: String? {
    switch self {
    case .notes: "logged_at"
    case .declarations: "declared_at"
    default: nil
    }
  }
}
