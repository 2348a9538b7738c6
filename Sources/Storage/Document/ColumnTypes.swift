import Diary
import SQLite

/// What the columns of a table hold.
///
/// A table with types makes a text of a number, and a number of a text, where its column wants one: the row would then
/// not be what its sum was taken of. So what a document says is held against the columns before it is written.
struct ColumnTypes {
  private enum Kind {
    case integer, text, blob
  }

  private struct Column {
    var kind: Kind
    var mayBeEmpty: Bool
  }

  /// In the order in which they were asked for.
  private let columns: [Column?]

  init(_ names: [String], of table: String, on connection: Connection) throws(SQLiteError) {
    let rows = try connection.prepare("PRAGMA table_info(\(table))")
    var known: [(name: String, column: Column)] = []
    while try rows.step() {
      let kind: Kind =
        switch try rows.text("type") {
        case "INTEGER": .integer
        case "BLOB": .blob
        default: .text
        }
      let isKey = try rows.integer("pk") > 0
      let mayBeEmpty = try rows.integer("notnull") == 0 && !isKey
      known.append((try rows.text("name"), Column(kind: kind, mayBeEmpty: mayBeEmpty)))
    }
    columns = names.map { name in known.first { $0.name == name }?.column }
  }

  /// Whether the column at this place can hold the value.
  func take(_ value: Value, at place: Int) -> Bool {
    guard let column = columns[place] else { return false }
    return switch value {
    case .null: column.mayBeEmpty
    case .integer: column.kind == .integer
    case .text: column.kind == .text
    case .blob: column.kind == .blob
    case .real: false
    }
  }
}

extension DocumentForm {
  /// What the columns of its table hold, and those of each list's.
  func types(on connection: Connection) throws(SQLiteError) -> [ColumnTypes] {
    var types = [try ColumnTypes(table.columns, of: table.name, on: connection)]
    for (child, list) in zip(table.children, lists) {
      types.append(try ColumnTypes(list.fields.columns, of: child.name, on: connection))
    }
    return types
  }

  /// Makes sure that every value that the document gives is one that its column can hold.
  ///
  /// - Throws: the first member of which this is not so.
  func check(_ image: RowImage, _ types: [ColumnTypes]) throws(DocumentFault) {
    try Self.check(image.values, fields, types[0])
    for (index, list) in lists.enumerated() {
      for row in image.children[index] { try Self.check(row, list.fields, types[index + 1]) }
    }
  }

  static func check(
    _ values: [Value], _ fields: DocumentFields, _ types: ColumnTypes
  ) throws(DocumentFault) {
    for field in fields.list {
      guard types.take(values[field.column], at: field.column) else { throw .unfit(field.name) }
      if let second = field.second, !types.take(values[second], at: second) { throw .unfit(field.name) }
    }
  }
}
