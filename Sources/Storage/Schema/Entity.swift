import Diary
package import SQLite

/// One kind of top-level row: its table, the tables of its children, and the SQL that moves images.
///
/// The one list of tables the journal, the seals and the checks go by.
///
/// A later version of the schema may add columns and child tables, and only at the end of these lists, wherever
/// they stand in the table itself. So an image in the journal that has fewer values is one that an older version
/// wrote, and its length alone says which columns it has: nothing is ever removed from the lists, moved or given
/// another meaning. What it lacks is what every row had on the day the column was added, its
/// ``AddedColumn/initial`` value, and no rows in a child table that was not there yet; the migrator makes sure of
/// both before it commits. See ``completed(_:)``.
package struct Entity: Sendable {
  /// In `change.entity` and `import_row.entity`; never reused.
  let number: Int
  let name: String
  /// Every column but `sum`; the key comes first.
  private(set) var columns: [String]
  /// How many of ``columns`` make the key.
  let keyCount: Int
  private(set) var children: [Child]
  /// The version of the schema that brought the table.
  let since: Int
  /// The last of ``columns``, which later versions have added.
  private(set) var added: [AddedColumn] = []

  /// A column that a later version of the schema adds to a table.
  package struct AddedColumn: Sendable {
    let name: String
    /// What the migration gives the rows that are there already.
    let initial: Value
    fileprivate(set) var since = 0

    package init(_ name: String, initial: Value = .null) { self.init(name, initial: initial, since: 0) }

    init(_ name: String, initial: Value = .null, since: Int) {
      self.name = name
      self.initial = initial
      self.since = since
    }
  }

  package struct Child: Sendable {
    let name: String
    /// Every column but the parent's key.
    fileprivate(set) var columns: [String]
    fileprivate(set) var since: Int
    /// The last of ``columns``, which later versions have added.
    fileprivate(set) var added: [AddedColumn] = []
    let parent: String

    package init(_ name: String, of parent: String, _ columns: [String]) {
      self.name = name
      self.columns = columns
      self.parent = parent
      since = 1
    }

    private var list: String { columns.joined(by: ", ") }

    var insert: String {
      "INSERT INTO \(name) (\(parent), \(list)) VALUES (?" + String(repeating: ", ?", count: columns.count)
        + ")"
    }
    /// By primary key, so that an image is the same however its rows came in.
    var select: String { "SELECT \(list) FROM \(name) WHERE \(parent) = ? ORDER BY 1" }
    var delete: String { "DELETE FROM \(name) WHERE \(parent) = ?" }

    fileprivate func width(in version: Int) -> Int {
      columns.count - added.count { $0.since > version }
    }
  }

  package init(
    _ number: Int, _ name: String, keyCount: Int = 1, since: Int = 1, _ columns: [String],
    children: [Child] = []
  ) {
    self.number = number
    self.name = name
    self.columns = columns
    self.keyCount = keyCount
    self.children = children
    self.since = since
  }

  // Spelled when they are asked for: a command needs one or two of the eighty.

  var insert: String {
    "INSERT INTO \(name) (\(list), sum) VALUES (?" + String(repeating: ", ?", count: columns.count) + ")"
  }
  var update: String {
    "UPDATE \(name) SET \(Array(columns.dropFirst(keyCount)).joined(by: " = ?, ")) = ?, sum = ? WHERE \(key)"
  }
  var select: String { "SELECT \(list), sum FROM \(name) WHERE \(key)" }
  var selectRows: String { "SELECT \(list) FROM \(name) WHERE " }
  var delete: String { "DELETE FROM \(name) WHERE \(key)" }
  var updateSum: String { "UPDATE \(name) SET sum = ? WHERE \(key)" }

  private var list: String { columns.joined(by: ", ") }
  private var key: String { columns.prefix(keyCount).map { "\($0) = ?" }.joined(by: " AND ") }
}

// MARK: - The entities of this program

extension Entity {
  /// Every entity that a command changes through the journal.
  static let journalled: [Entity] = [
    attack, dose, checkIn, declaredRange, menstruationDay, dayNote, bloodPressure, trial, drug, setting,
    importText, score,
  ]
}

// MARK: - Versions of the schema

extension Entity {
  /// The entity as a later version of the schema has it: with more columns and child tables.
  package func adding(
    _ columns: [AddedColumn] = [], children: [Child] = [], since version: Int
  ) -> Entity {
    var later = self
    later.columns += columns.map(\.name)
    later.added += columns.map { $0.since(version) }
    later.children += children.map { child in
      var child = child
      child.since = version
      return child
    }
    return later
  }

  /// The entity as a later version of the schema has it: with more columns in a child table.
  package func adding(_ columns: [AddedColumn], toChild name: String, since version: Int) -> Entity {
    var later = self
    for index in later.children.indices where later.children[index].name == name {
      later.children[index].columns += columns.map(\.name)
      later.children[index].added += columns.map { $0.since(version) }
    }
    return later
  }

  /// Says that the last columns of the list are ones that a later version of the schema has added.
  func marking(_ columns: [AddedColumn], since version: Int) -> Entity {
    var marked = self
    marked.columns.removeLast(columns.count)
    return marked.adding(columns, since: version)
  }

  /// Says that the last columns of a child table are ones that a later version of the schema has added.
  func marking(_ columns: [AddedColumn], ofChild name: String, since version: Int) -> Entity {
    var marked = self
    for index in marked.children.indices where marked.children[index].name == name {
      marked.children[index].columns.removeLast(columns.count)
    }
    return marked.adding(columns, toChild: name, since: version)
  }

  /// The entity as a version of the schema has it; `nil` where that has none.
  func asOf(_ version: Int) -> Entity? {
    guard since <= version else { return nil }
    var older = self
    older.columns.removeLast(columns.count - width(in: version))
    older.added.removeAll { $0.since > version }
    older.children.removeAll { $0.since > version }
    for index in older.children.indices {
      let child = older.children[index]
      older.children[index].columns.removeLast(child.columns.count - child.width(in: version))
      older.children[index].added.removeAll { $0.since > version }
    }
    return older
  }

  /// The versions of the schema that gave the entity the form it has after them, newest first.
  var versions: [Int] {
    let all = [since] + added.map(\.since) + children.flatMap { [$0.since] + $0.added.map(\.since) }
    return Array(Set(all)).sorted(by: >)
  }

  private func width(in version: Int) -> Int { columns.count - added.count { $0.since > version } }

  /// An image as the present version writes it: one that an older version wrote, with what it lacks.
  ///
  /// - Returns: `nil` for an image that no version of the schema can have written.
  func completed(_ image: RowImage) -> RowImage? {
    if isComplete(image) { return image }
    guard let version = versions.first(where: { hasForm(image, of: $0) }), version > 0 else { return nil }
    return filled(image)
  }

  /// Whether the image has every column and every child table.
  func isComplete(_ image: RowImage) -> Bool {
    image.values.count == columns.count && image.children.count == children.count
      && zip(image.children, children).allSatisfy { rows, child in
        rows.allSatisfy { $0.count == child.columns.count }
      }
  }

  private func hasForm(_ image: RowImage, of version: Int) -> Bool {
    image.values.count == width(in: version)
      && image.children.count == children.count { $0.since <= version }
      && zip(image.children, children).allSatisfy { rows, child in
        rows.allSatisfy { $0.count == child.width(in: version) }
      }
  }

  /// The image with the values of columns that it lacks: those that `known`, an image of the same row, has, or
  /// the initial ones.
  ///
  /// A command writes the columns that it knows; a column that it does not know keeps its value.
  func filled(_ image: RowImage, from known: RowImage? = nil) -> RowImage {
    if isComplete(image) { return image }
    var filled = image
    filled.values += rest(of: image.values, known?.values, columns.count, added)
    for (index, child) in children.enumerated() {
      let rows = known.flatMap { index < $0.children.count ? $0.children[index] : nil } ?? []
      guard index < filled.children.count else {
        filled.children.append(rows)
        continue
      }
      for row in filled.children[index].indices {
        let values = filled.children[index][row]
        let same = rows.first { $0.first == values.first }
        filled.children[index][row] += rest(of: values, same, child.columns.count, child.added)
      }
    }
    return filled
  }

  /// What an entity has beyond an older form of it.
  struct Rest {
    /// The initial values of the columns that are new.
    var values: [Value]
    /// Those of each child table that is not new itself.
    var children: [[Value]]
    var newChildren: Int
  }

  func rest(beyond older: Entity) -> Rest {
    Rest(
      values: added.suffix(columns.count - older.columns.count).map(\.initial),
      children: zip(children, older.children).map { child, older in
        child.added.suffix(child.columns.count - older.columns.count).map(\.initial)
      },
      newChildren: children.count - older.children.count)
  }

  private func rest(
    of values: [Value], _ known: [Value]?, _ count: Int, _ added: [AddedColumn]
  ) -> [Value] {
    guard values.count < count else { return [] }
    if let known, known.count == count { return Array(known[values.count...]) }
    return added.suffix(count - values.count).map(\.initial)
  }
}

extension Entity.AddedColumn {
  fileprivate func since(_ version: Int) -> Self {
    var column = self
    column.since = version
    return column
  }
}
