import Diary
import SQLite

/// The imports of the same file, or of the same program: what they have brought is what the file says.
///
/// An export of a program is one under any name. A spreadsheet is known by its name, and by its columns under another; where
/// both are others, by its rows, which shows when all are read.
struct EarlierImports {
  private(set) var ids: [Int]
  /// Those of spreadsheets with another name and other columns.
  private(set) var others: [Int] = []
  /// Those with the very columns of this file, by their names.
  private let alike: Set<Int>
  /// The same, as a list in SQL.
  var list: String { ids.map(String.init).joined(by: ", ") }
  /// The same with those of other spreadsheets.
  var listOfAll: String { (ids + others).map(String.init).joined(by: ", ") }

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
    var alike: Set<Int> = []
    while try known.step() {
      guard ForeignAttacks.isOwn(try known.text("format"), origin) else { continue }
      let shape = try known.textOrNil("shape")
      if origin == .sheet, try known.text("source") != source, !(shape.map(shapes.contains) ?? false) {
        others.append(try known.integer("id"))
        continue
      }
      same.append(try known.integer("id"))
      if let shape, shapes.contains(shape), !shape.hasPrefix(ImportOrigin.sourceMark) {
        alike.insert(try known.integer("id"))
      }
    }
    (ids, self.alike) = (same, alike)
  }

  /// How many entries they have brought.
  func broughtCount(_ connection: Connection) throws(SQLiteError) -> Int {
    let count = try connection.scalar("SELECT ifnull(sum(row_count), 0) FROM batch WHERE id IN (\(list))")
    return if case .integer(let count) = count { Int(count) } else { 0 }
  }

  /// The same once it is known how many attacks of each the rows of this file are: those of which they are most, or which
  /// have brought most of its rows, are of the same file.
  ///
  /// `rows`: how many rows it has.
  func confirmed(
    _ connection: Connection, rows: Int, isMatched: (Int) -> Bool
  ) throws(SQLiteError) -> EarlierImports {
    var matched: [Int: Int] = [:]
    var all: [Int: Int] = [:]
    let known = try connection.prepare(
      "SELECT id, batch FROM attack WHERE batch IN (\(others.map(String.init).joined(by: ", ")))")
    while try known.step() {
      let batch = try known.integer("batch")
      all[batch, default: 0] += 1
      if isMatched(try known.integer("id")) { matched[batch, default: 0] += 1 }
    }
    var found = self
    found.ids += others.filter { batch in
      let count = matched[batch] ?? 0
      return count > 0 && count * 2 >= min(all[batch] ?? 0, rows)
    }
    found.ids.sort()
    found.others = []
    return found
  }

  /// The columns that they had, and those that other spreadsheets had, of which the rows may be. What an import of an
  /// earlier version of the program does not say of its own, is taken to have been there, unless its columns are called
  /// as those of this file.
  func fields(_ connection: Connection) throws(SQLiteError) -> FileFields {
    if ids.isEmpty, others.isEmpty { return [] }
    let rows = try connection.prepare(
      """
      SELECT id, (SELECT value FROM import_text WHERE batch = batch.id AND kind = 0 AND value LIKE ?) AS fields
      FROM batch WHERE id IN (\(listOfAll))
      """)
    try rows.bind([.text(ImportTexts.fields + "%")])
    var all: FileFields = []
    while try rows.step() {
      let said = try rows.textOrNil("fields").flatMap {
        UInt64($0.dropFirst(ImportTexts.fields.utf8.count), radix: 16)
      }
      let fields = said.map(FileFields.init(rawValue:))
      all.formUnion(fields ?? [])
      if fields?.contains(.isComplete) ?? false { continue }
      if alike.contains(try rows.integer("id")) { continue }
      all.formUnion(fields == nil ? .ofEntries : .unknownBefore)
    }
    return all
  }
}
