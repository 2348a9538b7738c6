package import Diary
import SQLite

extension DiaryStore {
  /// How many entries each section of the diary's document has. To be called inside ``snapshot(_:)``, as is all that
  /// reads them.
  package func documentCounts() throws(StoreError) -> [(section: DocumentSection, count: Int)] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try DocumentSection.allCases.map { (section) throws(SQLiteError) in
        let table = DocumentForm(section, schema).table.name
        let count = try connection.scalar("SELECT count(*) FROM \(table) WHERE \(section.condition)")
        guard case .integer(let count) = count else { return (section, 0) }
        return (section, Int(count))
      }
    }
  }

  /// The entries of one section, one after another.
  package func documentRows(_ section: DocumentSection) throws(StoreError) -> DocumentRows {
    try mappingSQLiteErrors { () throws(SQLiteError) in try DocumentRows(section, of: self) }
  }
}

/// The entries of one section of a diary's document, read one at a time.
package final class DocumentRows {
  private let store: DiaryStore
  private let form: DocumentForm
  private let names: DocumentNames
  private let statement: Statement
  /// Rows of imported files by the attack that they became, in the order of attacks.
  private var origins: Statement?
  private var hasOrigin = false
  /// The number of the entry that was read last, where it has one.
  package private(set) var id: Int?

  init(_ section: DocumentSection, of store: DiaryStore) throws(SQLiteError) {
    self.store = store
    let form = DocumentForm(section, store.isMigrated ? store.schema : store.supported)
    self.form = form
    names = try DocumentNames(store.connection)
    let key = Array(form.table.columns.prefix(form.table.keyCount)).joined(by: ", ")
    let columns = section.entity == nil ? form.table.columns.joined(by: ", ") : key
    statement = try store.connection.prepare(
      "SELECT \(columns) FROM \(form.table.name) WHERE \(section.condition) ORDER BY \(key)")
    guard section == .attacks else { return }
    let origins = try store.connection.prepare(
      """
      SELECT \(ImportRow.table.columns.joined(by: ", ")) FROM import_row
      WHERE entity = 1 AND batch NOT IN (SELECT id FROM batch WHERE live = 0) ORDER BY entry, slot
      """)
    hasOrigin = try origins.step()
    self.origins = origins
  }

  /// `nil` after the last.
  package func next() throws(StoreError) -> [DocumentMember]? {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard try statement.step() else { return nil }
      var values = try statement.values()
      id =
        if form.table.columns[0] == "id", case .integer(let number) = values[0] { Int(number) } else { nil }
      guard let entity = form.section.entity else {
        // Numbers are others in another diary. The attack, if it is one, is deleted, and not in the document.
        if form.section == .importedRows, values[5] != .integer(Int64(Entity.checkIn.number)) {
          values[6] = .integer(0)
        }
        return try form.members(RowImage(values: values, children: []), names)
      }
      guard let image = try store.table(entity).sound(values) else {
        throw SQLiteError(.corrupt, .namesNoRow)
      }
      var members = try form.members(image, names)
      if case .integer(let id) = values[0], let origins {
        members.append(DocumentMember("rows", .list(try rows(of: id, origins))))
      }
      return members
    }
  }

  private func rows(of id: Int64, _ origins: Statement) throws(SQLiteError) -> [DocumentValue] {
    var rows: [DocumentValue] = []
    while hasOrigin {
      let entry = try origins.integer("entry")
      guard entry <= Int(id) else { break }
      if entry == Int(id) {
        rows.append(.members(try DocumentForm.rows.members(try origins.values(), names)))
      }
      hasOrigin = try origins.step()
    }
    return rows
  }
}
