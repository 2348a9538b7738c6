import Cells
import Diary

/// A file's header, understood: which format it is and what each column is for.
struct Sheet: Sendable {
  var format: ImportFormat
  /// The columns' names as written, as far as the last that has one.
  var names: [String]
  /// What each column is for; `nil` where it has no place in the diary.
  var roles: [ColumnRole?] = []
  /// The same for the program's own CSV.
  var fields: [AttackCSV.Field?] = []
  /// The start of each column's contribution to a row's key.
  var seeds: [CellHash] = []
  /// The format as version 1 of the program told it, which is part of a row's first key.
  var firstFormat: ImportFormat

  /// The column in which a file of rejected rows says why.
  private(set) var reasonColumn: Int?

  /// Cells a row must have: as many as there are names.
  var width: Int { names.count }

  /// - Returns: `nil` when these are not the columns of a sheet that can be imported.
  init?(header: [String]) {
    names = header
    while names.last?.isEmpty == true { names.removeLast() }
    reasonColumn = names.firstIndex(of: RejectedRows.column)
    if Sheet.isOwn(names) {
      let own = names.map { AttackCSV.Field(rawValue: $0.lowercased()) }
      format = .ownAttacks
      firstFormat = format
      fields = Sheet.once(own) { _ in false }
      seeds = Sheet.seeds(names, fields.map { $0?.rawValue })
      return
    }
    roles = Sheet.once(names.map(ColumnRole.init(header:)), \.isRepeatable)
    let present = Set(roles.compactMap(\.self))
    guard present.contains(.start) || present.contains(.date) else { return nil }
    if present.contains(.headache) || present.contains(.migraine) {
      format = .dailySheet
    } else if present.contains(where: \.isTelling) {
      format = .attackList
    } else {
      return nil
    }
    let first = Sheet.once(names.map(ColumnRole.firstRole(header:)), \.isRepeatable)
    firstFormat = first.contains(.headache) ? .dailySheet : .attackList
    seeds = Sheet.seeds(names, first.map { $0?.rawValue })
  }

  /// Whether these are columns of the program's own CSV.
  static func isOwn(_ names: [String]) -> Bool {
    let own = names.map { AttackCSV.Field(rawValue: $0.lowercased()) }
    return own.contains(.uuid) && own.contains(.onset)
  }

  /// Whether a column has a place in the diary.
  func isUsed(_ index: Int) -> Bool { format == .ownAttacks ? fields[index] != nil : roles[index] != nil }

  /// A sheet whose columns are known already.
  init(names: [String], roles: [ColumnRole?]) {
    self.names = names
    self.roles = roles
    reasonColumn = names.firstIndex(of: RejectedRows.column)
    format = roles.contains(.headache) || roles.contains(.migraine) ? .dailySheet : .attackList
    firstFormat = format
    seeds = Sheet.seeds(names, roles.map { $0?.rawValue })
  }

  /// The first name that stands twice in a header, where one of the two columns would be lost: their numbers, from 1.
  static func repeated(in header: [String]) -> (name: String, columns: [Int])? {
    for (index, name) in header.enumerated() where !name.isEmpty {
      let columns = header.indices.filter { ColumnRole.folded(header[$0]) == ColumnRole.folded(name) }
      if columns.count > 1, index == columns[0], !(ColumnRole(header: name)?.isRepeatable ?? false) {
        return (name, columns.map { $0 + 1 })
      }
    }
    return nil
  }

  /// What the columns can know of a day.
  ///
  /// Headache-free days of the sheet know no more than its headache days: a day on which the sheet could not
  /// have told nausea must not count as a day without migraine, or every rate would be too low.
  var recordedFields: FieldSet {
    if format == .ownAttacks { return .all }
    let isKnown = unreadDrugs.isEmpty
    var recordedFields: FieldSet = .headache
    for case let role? in roles {
      switch role {
      case .severity: recordedFields.insert(.intensity)
      case .nausea, .vomiting, .photophobia, .phonophobia, .worseWithActivity, .aura, .symptoms:
        recordedFields.insert(.features)
      case .medication where isKnown: recordedFields.insert(.acuteMedication)
      default: break
      }
    }
    return recordedFields
  }

  /// Columns that tell of drugs by their class and are not read: what was taken is unknown then.
  var unreadDrugs: [String] {
    roles.isEmpty ? [] : unmapped.filter { Self.drugWords.contains(ColumnRole.folded($0)) }
  }

  /// What columns are called that tell of drugs by a class; folded.
  static let drugWords: Set = [
    "triptan", "triptans", "triptane", "nsaid", "nsaids", "nsar", "painkiller", "painkillers", "analgesic",
    "analgesics", "schmerzmittel", "opioid", "opioids", "rescue", "abortive", "antalgique", "antalgiques",
    "analgésico", "analgésicos", "ains", "aine",
    "triptanes", "triptán", "triptano", "triptanos", "antiinflamatorio", "antiinflamatorios",
    "antiinflammatoire", "antiinflammatoires",
  ]

  /// Its columns, for whoever wants to know how the sheet is read.
  var columns: [ImportSummary.Column] {
    names.indices.filter { $0 != reasonColumn && !names[$0].isEmpty }.map { index in
      ImportSummary.Column(
        name: names[index], meaning: roles.isEmpty ? fields[index]?.rawValue : roles[index]?.rawValue)
    }
  }

  var unmapped: [String] {
    names.indices.filter { $0 != reasonColumn && !isUsed($0) }
      .map { names[$0] }
  }

  /// Leaves a role to the first column that has it.
  private static func once<Role: Hashable>(_ roles: [Role?], _ isRepeatable: (Role) -> Bool) -> [Role?] {
    var seen: Set<Role> = []
    return roles.map { role in
      guard let role, seen.insert(role).inserted || isRepeatable(role) else { return nil }
      return role
    }
  }

  private static func seeds(_ names: [String], _ roles: [String?]) -> [CellHash] {
    zip(names, roles).map { CellHash($1 ?? "\u{0}" + ColumnRole.folded($0)) }
  }
}
