package import Diary
package import SQLite

/// The diary on disk: opens it, migrates it, reads and writes its entries.
///
/// Everything that changes it goes through ``write(_:now:_:)``: one command, one transaction, one step of
/// the journal.
package final class DiaryStore {
  let connection: Connection
  package let path: String
  let vfs: String?
  let access: Connection.Access
  /// The tables as this program knows them; tests add a migration.
  let supported: Schema
  /// The tables as the file has them: those of an older version where it is left as it is, see ``OlderDiary``.
  var schema: Schema
  /// Names the class of a drug the diary does not know yet.
  package let classify: (String) -> Drug
  let names: DrugNames
  /// The command that others work within: see ``WriteTransaction/shared(_:)``.
  var shared: WriteTransaction?
  /// Those that were read. They hold no statements, which would keep the connection open.
  private var tables: [EntityTable] = []

  private init(
    connection: Connection, path: String, vfs: String?, access: Connection.Access, schema: Schema,
    classify: @escaping (String) -> Drug
  ) {
    self.access = access
    self.connection = connection
    self.path = path
    self.vfs = vfs
    supported = schema
    self.schema = schema
    self.classify = classify
    names = DrugNames(connection)
  }

  /// Whether the file has the schema of this program.
  package var isMigrated: Bool { schema.version == supported.version }

  /// What has been read of the diary holds as long as this is the same: see ``Connection/dataVersion``.
  package var dataVersion: UInt32? { connection.dataVersion }

  /// Opens the diary at `path`, which must exist; migrates it where it is older than this program.
  ///
  /// `access`: `.readOnly` writes nothing, not even a migration, and works on a read-only disk.
  /// `older`: whether an older diary is migrated.
  /// `classify`: the catalogue: a drug by its name, of class `unknown` where the catalogue lacks it.
  /// `vfs`: the SQLite VFS to go through; tests pass one that fails.
  /// `schema`: the tables as the program knows them; tests pass one with a migration more.
  package static func open(
    _ path: String, access: Connection.Access = .readWrite, older: OlderDiary = .migrated,
    vfs: String? = nil, schema: Schema = .current, classify: @escaping (String) -> Drug
  ) throws(StoreError) -> DiaryStore {
    let path = try inspect(path, supported: schema.version)
    return try open(
      inspected: path, access: access, older: older, vfs: vfs, schema: schema, classify: classify)
  }

  /// Opens a diary whose path ``inspect(_:supported:)`` has let pass, without looking at the file by hand: see
  /// ``reopened()``.
  static func open(
    inspected path: String, access: Connection.Access, older: OlderDiary, vfs: String?, schema: Schema,
    classify: @escaping (String) -> Drug
  ) throws(StoreError) -> DiaryStore {
    let connection = try mappingSQLiteErrors(path) { () throws(SQLiteError) in
      let connection = try Connection(path: path, access: access, vfs: vfs)
      try connection.configure()
      if access == .readWrite { try connection.requireRollbackJournal() }
      return connection
    }
    let store = DiaryStore(
      connection: connection, path: path, vfs: vfs, access: access, schema: schema, classify: classify)
    try store.bringUpToDate(access: access, older: older)
    return store
  }

  /// Ends the session; after it the file is closed.
  package func close() throws(StoreError) {
    if shared != nil { return }
    try mappingSQLiteErrors { () throws(SQLiteError) in try connection.close() }
  }

  /// Another connection to the same file, to see what is really in it.
  ///
  /// The file is not looked at by hand again: closing a descriptor of our own would drop the locks that this
  /// process holds on it. Source: <https://www.sqlite.org/howtocorrupt.html> 2.2.
  func reopened() throws(StoreError) -> DiaryStore {
    try DiaryStore.open(
      inspected: path, access: .readOnly, older: .migrated, vfs: vfs, schema: supported, classify: classify)
  }

  /// The rows of an entity, in the form that the diary's schema gives it, to be read.
  func table(_ entity: Entity) -> EntityTable {
    if let known = tables.first(where: { $0.entity.number == entity.number }) { return known }
    let new = EntityTable(
      schema.entity(entity), on: connection, read: isMigrated ? nil : supported.entity(entity))
    tables.append(new)
    return new
  }

  func mappingSQLiteErrors<Value>(_ body: () throws(SQLiteError) -> Value) throws(StoreError) -> Value {
    try DiaryStore.mappingSQLiteErrors(path, body)
  }

  static func mappingSQLiteErrors<Value>(
    _ path: String, _ body: () throws(SQLiteError) -> Value
  ) throws(StoreError) -> Value {
    do throws(SQLiteError) { return try body() } catch { throw StoreError(error, path: path) }
  }
}
