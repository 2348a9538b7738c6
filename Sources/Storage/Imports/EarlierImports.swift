import Diary
import SQLite

/// The imports of the same file, or of the same program: what they have brought is what the file says.
///
/// An export of a program is one under any name. A spreadsheet is known by its name, and by its columns under another.
struct EarlierImports {
  let ids: [Int]
  /// The same, as a list in SQL.
  var list: String { ids.map(String.init).joined(by: ", ") }

  /// `batch`: the import at work; `source`: the file's name; `shapes`: what a spreadsheet is known by beside it.
  init(
    _ connection: Connection, batch: Int, _ origin: ImportOrigin, _ source: String, _ shapes: [String]
  ) throws(SQLiteError) {
    let known = try connection.prepare(
      """
      SELECT id, source, format, (
        SELECT value FROM import_text WHERE batch = batch.id AND kind = 0 ORDER BY id LIMIT 1) AS shape
      FROM batch WHERE live = 1 AND id <> ?
      """)
    try known.bind([.integer(batch)])
    var same: [Int] = []
    while try known.step() {
      guard ForeignAttacks.isOwn(try known.text("format"), origin) else { continue }
      let shape = try known.textOrNil("shape")
      if origin == .sheet, try known.text("source") != source, !(shape.map(shapes.contains) ?? false) {
        continue
      }
      same.append(try known.integer("id"))
    }
    ids = same
  }

  /// The columns that they had: all, where one does not say it.
  func fields(_ connection: Connection) throws(SQLiteError) -> FileFields {
    if ids.isEmpty { return [] }
    let rows = try connection.prepare(
      """
      SELECT (SELECT value FROM import_text WHERE batch = batch.id AND kind = 0 AND value LIKE ?) AS fields
      FROM batch WHERE id IN (\(list))
      """)
    try rows.bind([.text(ImportTexts.fields + "%")])
    var all: FileFields = []
    while try rows.step() {
      guard let said = try rows.textOrNil("fields"),
        let bits = UInt64(said.dropFirst(ImportTexts.fields.utf8.count), radix: 16)
      else { return .all }
      let fields = FileFields(rawValue: bits)
      all.formUnion(fields)
      if !fields.contains(.isComplete) { all.formUnion(.unknownBefore) }
    }
    return all
  }
}
