import Diary
import SQLite

/// Drugs that one of two diaries calls by another name now: a drug is known by its name, which an edit changes.
struct RenamedDrugs {
  /// The numbers of drugs by the names that they had here before.
  private var earlier: [String: Int]?
  /// The numbers of those that the other diary has under a name of this diary.
  private var matched = IDSet()
  /// Drugs of the other diary that may be one of this diary's under another name, until all of theirs are read.
  fileprivate var waiting: [(entry: DiaryMerge.Entry, ids: [Int])] = []

  mutating func match(_ id: Int64) { _ = matched.insert(Int(id)) }

  /// The number of the first that the other diary does not have otherwise. It is given once.
  fileprivate mutating func take(_ ids: [Int]) -> Int? { ids.first { matched.insert($0) } }

  /// The number of the drug here that had the name before.
  fileprivate mutating func id(earlier name: String, in transaction: WriteTransaction) throws(SQLiteError)
    -> Int?
  {
    if let earlier { return earlier[name] }
    let entity = transaction.store.schema.entity(Entity.drug)
    let rows = try transaction.connection.prepare(
      """
      SELECT key, before FROM change JOIN step ON step.id = step
      WHERE entity = ? AND before IS NOT NULL AND state = 0 ORDER BY step, n
      """)
    try rows.bind([.integer(entity.number)])
    var all: [String: Int] = [:]
    while try rows.step() {
      guard let bytes = try rows.blobOrNil("before"), let image = RowImage(bytes, of: entity),
        case .text(let name) = image.value("name", of: entity)
      else { continue }
      all[name] = try rows.integer("key")
    }
    earlier = all
    return all[name]
  }
}

extension DiaryMerge {
  /// Holds a drug back whose name no drug has here, and one had, or which had a name there that one has here; `false` for
  /// any other.
  func hold(drug entry: Entry) throws(SQLiteError) -> Bool {
    var ids: [Int] = []
    if let id = try renamed.id(earlier: entry.name, in: transaction) { ids.append(id) }
    let place = Entity.drug.columns.firstIndex(of: "name")
    for said in entry.past?.earlier ?? [] {
      guard let place, case .text(let name) = said[place], name != entry.name else { continue }
      let found = try transaction.connection.scalar(
        "SELECT id FROM drug WHERE name = ? AND deleted = 0", [.text(name)])
      if case .integer(let id) = found { ids.append(Int(id)) }
    }
    if ids.isEmpty { return false }
    renamed.waiting.append((entry, ids))
    return true
  }

  func settleDrugs() throws(MergeStep) {
    let waiting = renamed.waiting
    renamed.waiting = []
    for (entry, ids) in waiting {
      let id = try MergeStep.sql { () throws(SQLiteError) in
        guard let id = renamed.take(ids), let here = try transaction.image(.drug, key: [.integer(id)]) else {
          return try insert(drug: entry)
        }
        var image = entry.image
        image.values[0] = .integer(id)
        image.children[0] = try free(aliases: image.children[0], entry)
        try settle(entry, as: image, here: here, .drug)
        return id
      }
      names.add(drug: entry.name, id)
    }
  }
}
