import Diary
import SQLite

/// One entity's statements, prepared as they are needed: the place where images and tables meet.
final class EntityTable {
  let entity: Entity
  private let connection: Connection
  private var insert: Statement?
  private var childInserts: [Statement?]
  // Spelled once, for commands that change row after row.
  private lazy var select = entity.select
  /// Every column of the rows that the condition finds which is to follow.
  private(set) lazy var selectRows = form.selectRows
  private lazy var childSelects = entity.children.map(\.select)
  private lazy var childDeletes = entity.children.map(\.delete)

  /// The form that rows are read in, where the table has an older one.
  private let newer: Entity?
  /// The form that rows are read in.
  var form: Entity { newer ?? entity }

  /// `newer`: the form to read the rows in, where the table has an older one.
  init(_ entity: Entity, on connection: Connection, read newer: Entity? = nil) {
    self.entity = entity
    self.newer = newer
    self.connection = connection
    childInserts = entity.children.map { _ in nil }
  }

  /// The image of the row with this key and its sum as stored; `nil` where there is no such row.
  func image(_ key: [Value]) throws(SQLiteError) -> (image: RowImage, sum: UInt64)? {
    let statement = try connection.statement(select)
    try statement.bind(key)
    guard try statement.step() else { return nil }
    let values = try statement.values(Int32(entity.columns.count))
    let sum = UInt64(bitPattern: Int64(try statement.integer("sum")))
    statement.reset()
    var children: [[[Value]]] = []
    for (index, child) in entity.children.enumerated() {
      children.append(try rows(of: child, childSelects[index], parent: key[0]))
    }
    return (RowImage(values: values, children: children), sum)
  }

  /// The image of the row, checked, to be shown.
  ///
  /// - Throws: `.corrupt` when it does not agree with its sum.
  func sound(_ key: [Value]) throws(SQLiteError) -> RowImage? {
    guard let (image, sum) = try image(key) else { return nil }
    guard image.sum == sum else {
      throw SQLiteError(.corrupt, .notAsWritten, at: entity.name)
    }
    if let newer { return newer.completed(image) }
    return image
  }

  func insert(_ image: RowImage, sum: UInt64) throws(SQLiteError) {
    if insert == nil { insert = try connection.prepare(entity.insert) }
    try insert?.run(image.values + [.integer(Int64(bitPattern: sum))])
    try insertChildren(of: image)
  }

  func update(_ image: RowImage, sum: UInt64) throws(SQLiteError) {
    let key = Array(image.values.prefix(entity.keyCount))
    try connection.run(
      entity.update, image.values.dropFirst(entity.keyCount) + [.integer(Int64(bitPattern: sum))] + key)
    try deleteChildren(key)
    try insertChildren(of: image)
  }

  func delete(_ key: [Value]) throws(SQLiteError) {
    try deleteChildren(key)
    try connection.run(entity.delete, key)
  }

  private func rows(
    of child: Entity.Child, _ sql: String, parent: Value
  ) throws(SQLiteError) -> [[Value]] {
    let statement = try connection.statement(sql)
    try statement.bind([parent])
    var rows: [[Value]] = []
    while try statement.step() {
      rows.append(try statement.values(Int32(child.columns.count)))
    }
    statement.reset()
    return rows
  }

  private func insertChildren(of image: RowImage) throws(SQLiteError) {
    for (index, rows) in image.children.enumerated() where !rows.isEmpty {
      if childInserts[index] == nil {
        childInserts[index] = try connection.prepare(entity.children[index].insert)
      }
      for row in rows { try childInserts[index]?.run([image.values[0]] + row) }
    }
  }

  private func deleteChildren(_ key: [Value]) throws(SQLiteError) {
    for sql in childDeletes { try connection.run(sql, [key[0]]) }
  }
}
