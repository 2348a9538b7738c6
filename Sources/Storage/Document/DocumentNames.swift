import Diary
import SQLite

/// What entries of a document name: drugs by their names, imports by their ids.
///
/// Names are told apart by their bytes, as SQLite does.
struct DocumentNames {
  private var drugNames: [Int64: String] = [:]
  private var drugs: [Value: Int] = [:]
  private var batchIDs: [Int64: [UInt8]] = [:]
  private var batches: [[UInt8]: Int] = [:]

  init() {}

  /// Everything that entries of this diary can name.
  init(_ connection: Connection) throws(SQLiteError) {
    let names = try connection.prepare("SELECT id, name FROM drug")
    while try names.step() { add(drug: try names.text("name"), try names.integer("id")) }
    let imports = try connection.prepare("SELECT id, uuid FROM batch")
    while try imports.step() { add(batch: try imports.blob("uuid"), try imports.integer("id")) }
  }

  mutating func add(drug name: String, _ id: Int) {
    drugNames[Int64(id)] = name
    drugs[.text(name)] = id
  }

  mutating func add(batch uuid: [UInt8], _ id: Int) {
    batchIDs[Int64(id)] = uuid
    batches[uuid] = id
  }

  func drug(_ name: String) -> Int? { drugs[.text(name)] }
  func batch(_ uuid: [UInt8]) -> Int? { batches[uuid] }
  func drug(numbered id: Int64) -> String? { drugNames[id] }
  func batch(numbered id: Int64) -> [UInt8]? { batchIDs[id] }
}
