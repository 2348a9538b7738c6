import Diary
import SQLite

/// One pass over a sealed table and its children that computes every sum anew, in constant memory.
struct TableAudit {
  /// A row whose stored sum is not that of its values.
  struct Difference {
    var key: [Value]
    var stored: UInt64
    var computed: UInt64
  }

  private let table: SealedTable
  private let rows: Statement
  private var children: [ChildRows]
  private var previous: (Value, Value)?
  private(set) var highest = 0
  private var isInOrder = true
  private(set) var count = 0
  /// Of the sums as stored, so that a row that disagrees with its own is named once.
  private(set) var storedTotal: UInt64 = 0
  private var computedTotal: UInt64 = 0
  private var illegible: [Finding.Row] = []
  private(set) var differences: [Difference] = []

  /// Is given the key of each row that can be read, the sum it bears, and the sum of its values.
  typealias RowBody = (_ key: [Value], _ stored: UInt64, _ computed: UInt64) -> Void

  /// Reads the table.
  ///
  /// - Throws: what SQLite says of a table that cannot be read to its end.
  init(of table: SealedTable, on connection: Connection, _ body: RowBody? = nil) throws(SQLiteError) {
    self.table = table
    rows = try connection.prepare(table.select)
    children = []
    for child in table.children {
      children.append(try ChildRows(table.select(child), columns: child.columns.count, on: connection))
    }
    while try rows.step() {
      count += 1
      try addRow(body)
      isInOrder = isAfterPrevious() && isInOrder
    }
  }

  /// The seal such rows have; `next`: the id that was to come next.
  func seal(next: Int) -> Seal {
    Seal(rowCount: count, sum: computedTotal, nextID: table.isNumbered ? max(next, highest + 1) : next)
  }

  /// What does not add up. `seal`: as the file has it, `nil` where it is gone.
  func findings(seal: Seal?) -> [Finding] {
    var findings: [Finding] = illegible.map { .illegible($0) }
    findings += differences.map { .sum(Self.name($0.key, in: table)) }
    if !isInOrder { findings.append(.order(table: table.name)) }
    guard let seal else { return findings + [.noSeal(table: table.name)] }
    let isTaken = table.isNumbered && seal.nextID <= highest
    if isTaken { findings.append(.nextID(table: table.name)) }
    if seal.rowCount != count {
      findings.append(.rowCount(table: table.name, found: count, sealed: seal.rowCount))
    } else if seal.sum != storedTotal, illegible.isEmpty, !isTaken {
      findings.append(.total(table: table.name))
    }
    return findings
  }

  private mutating func addRow(_ body: RowBody?) throws(SQLiteError) {
    do throws(SQLiteError) {
      var checksum = Checksum()
      let columns = Int32(table.columns.count)
      for column in 0..<columns { checksum.add(try rows.value(at: column)) }
      if !children.isEmpty {
        let parent = try rows.integer(at: 0)
        for index in children.indices { try children[index].add(of: parent, to: &checksum) }
      }
      let computed = checksum.hash
      let stored = table.storesSum ? UInt64(bitPattern: Int64(try rows.integer(at: columns))) : computed
      body?(key(), stored, computed)
      storedTotal &+= stored
      computedTotal &+= computed
      if stored != computed {
        differences.append(Difference(key: key(), stored: stored, computed: computed))
      }
    } catch {
      // Another type than the column's, or bytes that are not UTF-8.
      guard error.code == .mismatch else { throw error }
      illegible.append(Self.name(key(), in: table))
    }
  }

  /// Sees to it that keys rise, as those who look a row up by its key rely on.
  private mutating func isAfterPrevious() -> Bool {
    guard let first = try? rows.value(at: 0) else { return false }
    let second = table.keyCount > 1 ? try? rows.value(at: 1) : .integer(0)
    guard let second else { return false }
    if table.isNumbered, case .integer(let id) = first { highest = max(highest, Int(id)) }
    defer { previous = (first, second) }
    guard let previous else { return true }
    return previous.0 == first ? isLess(previous.1, second) : isLess(previous.0, first)
  }

  private func isLess(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): left < right
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    default: false
    }
  }

  private func key() -> [Value] {
    var key: [Value] = []
    for column in 0..<Int32(table.keyCount) { key.append((try? rows.value(at: column)) ?? .null) }
    return key
  }

  static func name(_ key: [Value], in table: SealedTable) -> Finding.Row {
    let parts = key.map { value in
      switch value {
      case .integer(let value): "\(value)"
      case .text(let value): value
      default: "?"
      }
    }
    return Finding.Row(table: table.name, key: parts.joined(separator: ", "))
  }
}

/// A child table read along with its parent, both in the order of the parent's key.
private struct ChildRows {
  private let statement: Statement
  private let columns: Int32
  /// Of the row the statement stands on; `nil` at the end.
  private var parent: Int?
  private var values: [Value] = []

  init(_ sql: String, columns: Int, on connection: Connection) throws(SQLiteError) {
    statement = try connection.prepare(sql)
    self.columns = Int32(columns)
    try advance()
  }

  private mutating func advance() throws(SQLiteError) {
    parent = try statement.step() ? try statement.integer(at: 0) : nil
  }

  /// Adds how many children `parent` has, and then each of them.
  mutating func add(of parent: Int, to checksum: inout Checksum) throws(SQLiteError) {
    // Rows whose parent is gone are a matter of the foreign keys.
    while let current = self.parent, current < parent { try advance() }
    values.removeAll(keepingCapacity: true)
    var count = 0
    while self.parent == parent {
      for column in 1...columns { values.append(try statement.value(at: column)) }
      count += 1
      try advance()
    }
    checksum.rows(count)
    for value in values { checksum.add(value) }
  }
}

extension SQLiteError {
  /// Whether the file is at fault and not the machine. A statement of this program that does not compile or a value
  /// beyond every limit is a damaged schema or length, as is a file encrypted or of another format.
  var isDamage: Bool {
    switch code {
    case .corrupt, .mismatch, .notADatabase, .tooBig, .error: true
    default: false
    }
  }
}
