import Diary
import SQLite

/// Which of the entries that imports have brought were corrected by hand since, and what the file had said.
struct CorrectedEntries {
  private let connection: Connection
  private let schema: Schema
  private var edited: [Int: Set<Int>] = [:]

  init(_ connection: Connection, _ schema: Schema) {
    self.connection = connection
    self.schema = schema
  }

  /// Whether the entry with this number was corrected, or deleted, by hand since it was brought.
  mutating func has(_ entity: Entity, _ id: Int) throws(SQLiteError) -> Bool {
    if edited[entity.number] == nil {
      edited[entity.number] = try connection.handCorrections(of: entity)
    }
    return edited[entity.number]?.contains(id) ?? false
  }

  /// The numbers of all of a kind, in order.
  mutating func ids(of entity: Entity) throws(SQLiteError) -> [Int] {
    _ = try has(entity, 0)
    return edited[entity.number]?.sorted() ?? []
  }

  /// What the file has said of an entry that was corrected by hand since; `nil` where it was not.
  ///
  /// `unknown`: says nothing; what it is where the journal was purged, so that everything that the file says is new.
  /// `merge`: what the last of three becomes as the second became the first: a file that was taken since has said
  /// something else of a part of it.
  mutating func base<Entry>(
    _ entity: Entity, _ id: Int, unknown: Entry, _ entry: (RowImage) throws(SQLiteError) -> Entry,
    _ merge: (_ file: Entry, _ before: Entry, _ base: Entry) -> Entry
  ) throws(SQLiteError) -> Entry? {
    guard try has(entity, id) else { return nil }
    let rows = try connection.prepare(
      """
      SELECT step IN (SELECT step FROM batch) AS taken, before, after FROM change JOIN step ON step.id = step
      WHERE entity = ? AND key = ? AND before IS NOT NULL AND state = 0 ORDER BY step, n
      """)
    try rows.bind([.integer(entity.number), .integer(id)])
    var base: Entry?
    while try rows.step() {
      let isTaken = try rows.integer("taken") == 1
      guard isTaken == (base != nil), let before = try image(rows.blobOrNil("before"), entity) else {
        continue
      }
      guard let known = base else {
        base = try entry(before)
        continue
      }
      guard let after = try image(rows.blobOrNil("after"), entity) else { continue }
      base = merge(try entry(after), try entry(before), known)
    }
    return base ?? unknown
  }

  private func image(_ bytes: [UInt8]?, _ entity: Entity) -> RowImage? {
    bytes.flatMap { RowImage($0, of: schema.entity(entity)) }
  }
}
