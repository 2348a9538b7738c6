import Diary

/// A table whose rows add up to a seal, as the audit reads it: by key, children beside it.
struct SealedTable: Sendable {
  let name: String
  /// Every column but `sum`; the key comes first.
  let columns: [String]
  let keyCount: Int
  let children: [Entity.Child]
  /// Whether each row holds its own sum; those of an import's provenance do not.
  let storesSum: Bool
  /// Whether the first column is a number handed out by the seal.
  let isNumbered: Bool
  /// Whose images the journal may hold; `nil` for what is not journalled.
  let entity: Entity?

  init(
    _ name: String, _ columns: [String], keyCount: Int = 1, children: [Entity.Child] = [],
    storesSum: Bool = true, isNumbered: Bool, entity: Entity? = nil
  ) {
    self.name = name
    self.columns = columns
    self.keyCount = keyCount
    self.children = children
    self.storesSum = storesSum
    self.isNumbered = isNumbered
    self.entity = entity
  }

  init(_ entity: Entity) {
    self.init(
      entity.name, entity.columns, keyCount: entity.keyCount, children: entity.children,
      isNumbered: entity.columns[0] == "id", entity: entity)
  }

  /// In the order of the key, which is that of the file: nothing is sorted.
  var select: String {
    let list = (columns + (storesSum ? ["sum"] : [])).joined(separator: ", ")
    return "SELECT \(list) FROM \(name) ORDER BY \(columns.prefix(keyCount).joined(separator: ", "))"
  }

  var insert: String {
    let list = (columns + (storesSum ? ["sum"] : [])).joined(by: ", ")
    return "INSERT INTO \(name) (\(list)) VALUES (?"
      + String(repeating: ", ?", count: columns.count - (storesSum ? 0 : 1)) + ")"
  }

  func select(_ child: Entity.Child) -> String {
    "SELECT \(name), \(child.columns.joined(separator: ", ")) FROM \(child.name) ORDER BY \(name), \(child.columns[0])"
  }
}
