import Diary
import SQLite

/// Drugs by number and by name: looked up once a session.
final class Names {
  private let connection: Connection
  private var drugNames: [Int: String] = [:]
  private var drugIDs: [String: Int] = [:]

  init(_ connection: Connection) { self.connection = connection }

  /// After a rollback or an undo, numbers handed out may stand for nothing.
  func forget() {
    drugNames = [:]
    drugIDs = [:]
  }

  func drug(_ id: Int) throws(SQLiteError) -> String {
    if let known = drugNames[id] { return known }
    let name = try text("SELECT name FROM drug WHERE id = ?", id)
    drugNames[id] = name
    return name
  }

  /// The number of the drug with this name, which is added with its class where it is new.
  ///
  /// Like zones, drugs are shared by all entries and stay when the entry that brought one is undone: the rows
  /// of an undone import, which wait in the file to be had back, may name it too.
  func drugID(_ name: String, in transaction: WriteTransaction) throws(SQLiteError) -> Int {
    if let known = drugIDs[name] { return known }
    if let found = try id("SELECT id FROM drug WHERE name = ?", name) {
      drugIDs[name] = found
      return found
    }
    let drug = transaction.store.classify(name)
    let id = try transaction.seals.nextID("drug")
    let image = RowImage(
      values: [
        .integer(id), .text(name), .text(drug.drugClass.rawValue), .text(drug.overuseClass.rawValue),
        .integer(drug.role.rawValue), .null, .null, .integer(0),
      ], children: [[]])
    try transaction.insert(.drug, image)
    drugIDs[name] = id
    return id
  }

  private func text(_ sql: String, _ id: Int) throws(SQLiteError) -> String {
    let statement = try connection.statement(sql)
    try statement.bind([.integer(id)])
    guard try statement.step() else {
      throw SQLiteError(.corrupt, message: "a row refers to one that is not there")
    }
    let text = try statement.text(0)
    statement.reset()
    return text
  }

  private func id(_ sql: String, _ name: String) throws(SQLiteError) -> Int? {
    let statement = try connection.statement(sql)
    try statement.bind([.text(name)])
    guard try statement.step() else { return nil }
    let id = try statement.integer(0)
    statement.reset()
    return id
  }
}
