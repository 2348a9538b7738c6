import Diary
import SQLite

/// Drugs by number and by name: looked up once a session.
final class DrugNames {
  private let connection: Connection
  /// A person takes a few drugs: making a dictionary costs more than looking through them.
  private var drugNames: [(id: Int, name: String)] = []
  private var drugIDs: [(name: String, id: Int)] = []
  private static let few = 16
  /// Those beyond the first few, which a list of thousands would be looked through for at every dose.
  private var moreNames: [Int: String] = [:]
  private var moreIDs: [String: Int] = [:]

  init(_ connection: Connection) { self.connection = connection }

  /// After a rollback or an undo, numbers handed out may stand for nothing.
  func forget() {
    drugNames = []
    drugIDs = []
    moreNames = [:]
    moreIDs = [:]
  }

  func drug(_ id: Int) throws(SQLiteError) -> String {
    for known in drugNames where known.id == id { return known.name }
    if drugNames.count == Self.few, let name = moreNames[id] { return name }
    let name = try text("SELECT name FROM drug WHERE id = ?", id)
    if drugNames.count < Self.few { drugNames.append((id, name)) } else { moreNames[id] = name }
    return name
  }

  /// The number that was looked up for this name already.
  private func found(_ name: String) -> Int? {
    for known in drugIDs where known.name == name { return known.id }
    return drugIDs.count == Self.few ? moreIDs[name] : nil
  }

  private func keep(_ name: String, _ id: Int) {
    if drugIDs.count < Self.few { drugIDs.append((name, id)) } else { moreIDs[name] = id }
  }

  /// The number of the drug with this name, which is added with its class where it is new.
  ///
  /// Drugs are shared by all entries, and the rows of an undone import, which stay in the file for redo, may name
  /// one. So undoing the entry that brought one takes it off the list, and leaves its row.
  ///
  /// Accents are composed first: a name typed on one keyboard and imported from another is one drug.
  func drugID(_ spelled: String, in transaction: WriteTransaction) throws(SQLiteError) -> Int {
    if let known = found(spelled) { return known }
    let name = spelled.composed
    if let found = try row(name) {
      // One that was taken off the list is back as if it were new.
      if !found.onList {
        let drug = try fresh(name, found.id, in: transaction)
        try transaction.put(.drug, key: [.integer(found.id)], try drug.image())
      }
      keep(name, found.id)
      return found.id
    }
    let id = try transaction.seals.nextID("drug")
    let drug = try fresh(name, id, in: transaction)
    try transaction.insert(.drug, try drug.image(onList: false))
    try transaction.put(.drug, key: [.integer(id)], try drug.image())
    keep(name, id)
    return id
  }

  /// The number of the drug with this name; `nil` where the diary has none.
  func knownID(_ name: String) throws(SQLiteError) -> Int? {
    if let known = found(name) { return known }
    return try row(name)?.id
  }

  private func text(_ sql: String, _ id: Int) throws(SQLiteError) -> String {
    let statement = try connection.statement(sql)
    try statement.bind([.integer(id)])
    guard try statement.step() else {
      throw SQLiteError(.corrupt, .namesNoRow)
    }
    let text = try statement.text(at: 0)
    statement.reset()
    return text
  }

  /// A drug with the class that its name stands for, without aliases and doses of the person's own.
  private func fresh(
    _ name: String, _ id: Int, in transaction: WriteTransaction
  ) throws(SQLiteError) -> StoredDrug {
    var drug = transaction.store.classify(name)
    (drug.name, drug.aliases, drug.usualDose) = (name, [], nil)
    return StoredDrug(id: id, drug: drug)
  }

  private func row(_ name: String) throws(SQLiteError) -> (id: Int, onList: Bool)? {
    let statement = try connection.statement("SELECT id, deleted FROM drug WHERE name = ?")
    try statement.bind([.text(name)])
    guard try statement.step() else { return nil }
    let row = (id: try statement.integer("id"), onList: try statement.integer("deleted") == 0)
    statement.reset()
    return row
  }
}
