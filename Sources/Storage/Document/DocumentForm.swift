import Diary
import SQLite

/// How the entries of one section of the document stand in the diary.
struct DocumentForm {
  let section: DocumentSection
  let table: SealedTable
  let fields: DocumentFields
  /// The lists inside an entry, in the order of the entity's children.
  let lists: [(name: String, fields: DocumentFields)]

  init(_ section: DocumentSection, _ schema: Schema) {
    self.section = section
    let entity = section.entity.map(schema.entity)
    let table = entity.map { SealedTable($0) } ?? (section == .imports ? BatchRow.table : ImportRow.table)
    self.table = table
    fields = DocumentFields(
      of: table.name, table.columns, keyCount: table.keyCount,
      leaving: section == .drugs ? [] : ["deleted"], later: entity?.added.map(\.name) ?? [])
    lists = table.children.map {
      (Self.listNames[$0.name] ?? $0.name, DocumentFields(of: $0.name, $0.columns, keyCount: 0))
    }
  }

  /// An imported row inside the attack that it became.
  static let rows = DocumentFields(
    of: ImportRow.table.name, ImportRow.table.columns, keyCount: 0, leaving: ["entity", "entry"])

  private static let listNames = [
    "reading": "readings", "attack_dose": "doses", "attack_word": "words", "drug_alias": "aliases",
    "dose_step": "steps", "trial_effect": "effects", "missed_dose": "missed",
  ]

  func members(_ image: RowImage, _ names: DocumentNames) throws(SQLiteError) -> [DocumentMember] {
    var members = try fields.members(image.values, names)
    for (list, rows) in zip(lists, image.children) {
      var values: [DocumentValue] = []
      for row in rows {
        let parts = try list.fields.members(row, names)
        values.append(parts.count == 1 ? parts[0].value : .members(parts))
      }
      members.append(DocumentMember(list.name, .list(values)))
    }
    return members
  }

  /// The row that `members` stand for, without its number, not deleted. `rows` is a member beside it.
  func image(_ members: [DocumentMember], _ names: DocumentNames) throws(DocumentFault) -> RowImage {
    var values = try fields.values(members, beside: lists.map(\.name) + ["rows"], names)
    if section != .drugs, let column = table.columns.firstIndex(of: "deleted") {
      values[column] = .integer(0)
    }
    var children: [[[Value]]] = []
    for list in lists {
      var rows: [[Value]] = []
      for (n, entry) in try Self.list(list.name, of: members).enumerated() {
        let parts: [DocumentMember] =
          if case .members(let parts) = entry { parts } else {
            [DocumentMember(list.fields.list[0].name, entry)]
          }
        var row = try list.fields.values(parts, names)
        if let column = list.fields.columns.firstIndex(of: "n") { row[column] = .integer(n) }
        rows.append(row)
      }
      // A list without places of its own comes back in the order of its first column, and is summed in it.
      if !list.fields.columns.contains("n") { rows.sort { Self.isBefore($0[0], $1[0]) } }
      children.append(rows)
    }
    return RowImage(values: values, children: children)
  }

  /// The order in which the tables keep keys.
  private static func isBefore(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): left < right
    case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
    default: false
    }
  }

  static func list(_ name: String, of members: [DocumentMember]) throws(DocumentFault) -> [DocumentValue] {
    guard let member = members.first(where: { $0.name == name }) else { throw .missing(name) }
    guard case .list(let values) = member.value else { throw .unfit(name) }
    return values
  }
}

extension DocumentSection {
  /// `nil` for what is not journalled.
  var entity: Entity? {
    switch self {
    case .settings: .setting
    case .drugs: .drug
    case .attacks: .attack
    case .doses: .dose
    case .freeDays: .checkIn
    case .declarations: .declaredRange
    case .periods: .menstruationDay
    case .notes: .dayNote
    case .pressures: .bloodPressure
    case .scores: .score
    case .preventives: .trial
    case .importTexts: .importText
    case .imports, .importedRows: nil
    }
  }

  /// Which rows belong to a diary's document: none that was deleted, and none of an import that was undone.
  var condition: String {
    let undone = "batch IN (SELECT id FROM batch WHERE live = 0)"
    return switch self {
    // What the program has noted for itself is no setting of the person's.
    case .settings: "name IS NOT NULL AND name NOT LIKE '%\\_told%' ESCAPE '\\'"
    case .drugs:
      """
      deleted = 0 OR id IN (
        SELECT drug FROM attack_dose JOIN attack ON attack.id = attack WHERE \(DiaryStore.live)
        UNION ALL SELECT drug FROM dose WHERE \(DiaryStore.live)
        UNION ALL SELECT drug FROM trial WHERE \(DiaryStore.live))
      """
    case .imports: "live = 1"
    case .freeDays, .periods, .importTexts: "NOT \(undone)"
    case .importedRows:
      "NOT \(undone) AND (entity <> 1 OR entry NOT IN (SELECT id FROM attack WHERE \(DiaryStore.live)))"
    default: DiaryStore.live
    }
  }
}
