import CivilTime
import Diary
import SQLite

/// The entries of this diary that have no id, as notes and pressures, to know those of another diary again.
///
/// What says the same is the same, whenever it was noted: a measurement, a total, a remark about a day. An entry that was
/// edited in one of the diaries still has the second at which it was noted, and the day or the text. A questionnaire has
/// one total a day.
struct OtherEntries {
  struct Row {
    var id: Int
    var values: [Value]
    /// See ``Entity/said(_:)``.
    var said: [Value]
    var isDeleted: Bool
    /// Whether an entry of the other diary is this one.
    var isTaken = false
  }

  let section: DocumentSection
  let entity: Entity
  private(set) var rows: [Row] = []
  /// By all that is said, and by all but the second.
  private var bySaid: [[Value]: [Int]] = [:]
  private var byContent: [[Value]: [Int]] = [:]
  /// By what no edit changes.
  private var byRoot: [Value: [Int]] = [:]
  private let pasts: EntryPasts
  /// Those of the other diary that are none of these to the letter.
  var waiting: [DiaryMerge.Entry] = []

  init(_ section: DocumentSection, _ entity: Entity, in store: DiaryStore) throws(SQLiteError) {
    self.section = section
    self.entity = store.schema.entity(entity)
    pasts =
      try section.timeColumn.map { column throws(SQLiteError) in
        try EntryPasts(store.connection, store.schema.entity(entity), at: column)
      } ?? EntryPasts()
    let statement = try store.connection.prepare(self.entity.selectRows + "1 ORDER BY id")
    let deleted = self.entity.columns.firstIndex(of: "deleted")
    while try statement.step() {
      let values = try statement.values()
      guard case .integer(let id) = values[0] else { continue }
      let row = Row(
        id: Int(id), values: values, said: self.entity.said(values),
        isDeleted: deleted.map { values[$0] == .integer(1) } ?? false)
      bySaid[row.said, default: []].append(rows.count)
      byContent[content(values), default: []].append(rows.count)
      if let root = root(values) { byRoot[root, default: []].append(rows.count) }
      rows.append(row)
    }
  }

  /// All that is said but when it was noted.
  private func content(_ values: [Value]) -> [Value] {
    var content = entity.said(values)
    for column in ["logged_at", "declared_at"] {
      if let place = entity.columns.firstIndex(of: column) { content[place] = .null }
    }
    return content
  }

  private func root(_ values: [Value]) -> Value? {
    (section == .scores ? "day" : section.timeColumn).flatMap { value($0, values) }
  }

  private func value(_ column: String, _ values: [Value]) -> Value? {
    entity.columns.firstIndex(of: column).map { values[$0] }
  }

  /// The row that says the same, noted in the same second: a live one, else one that was deleted here.
  mutating func same(_ values: [Value]) -> Row? {
    take(bySaid[entity.said(values)]) { row in row.isDeleted ? 1 : 0 }
  }

  /// The row that says the same, noted at another time.
  mutating func alike(_ values: [Value]) -> Row? {
    take(byContent[content(values)]) { row in row.isDeleted ? nil : 0 }
  }

  /// The row that an entry was before it was edited, or has become: of those with the same root the nearest that is no
  /// further than `rank`.
  mutating func edited(_ values: [Value], _ past: EntryPast?, rank: Int) -> Row? {
    guard let root = root(values), let places = byRoot[root] else { return nil }
    let (entity, section, pasts) = (entity, section, pasts)
    return take(places) { row in
      guard let found = Self.rank(row, values, past, pasts[row.id], section, entity), found <= rank else {
        return nil
      }
      return found * 2 + (row.isDeleted ? 1 : 0)
    }
  }

  /// The ranks that there are.
  static let ranks = 0...2

  private static func rank(
    _ row: Row, _ values: [Value], _ past: EntryPast?, _ own: EntryPast, _ section: DocumentSection,
    _ entity: Entity
  ) -> Int? {
    func isSame(_ column: String) -> Bool {
      entity.columns.firstIndex(of: column).map { row.values[$0] == values[$0] } ?? false
    }
    if section == .scores {
      guard isSame("questionnaire"), !row.isDeleted || isSame("logged_at") else { return nil }
      return isSame("logged_at") ? 0 : 1
    }
    if own.earlier.contains(entity.said(values)) || past?.earlier.contains(row.said) == true { return 0 }
    // Two that were typed in the same second, one in each diary.
    if own.isOriginal, past?.isOriginal == true { return nil }
    if section == .notes { return isSame("day") ? 1 : isSame("note") ? 2 : nil }
    return isSame("first") ? 1 : overlap(row.values, values, entity) ? 2 : nil
  }

  private static func overlap(_ row: [Value], _ values: [Value], _ entity: Entity) -> Bool {
    func range(_ values: [Value]) -> ClosedRange<Int64>? {
      guard let first = entity.columns.firstIndex(of: "first"),
        let last = entity.columns.firstIndex(of: "last"),
        case .integer(let start) = values[first]
      else { return nil }
      if case .integer(let end) = values[last] { return start <= end ? start...end : nil }
      return start...Int64.max
    }
    guard let one = range(row), let other = range(values) else { return false }
    return one.overlaps(other)
  }

  /// The number of the live row that is one which the other diary has deleted, whatever it has become here; `nil` where the
  /// other diary has it still.
  func same(asDeleted values: [Value]) -> Int? {
    let said = entity.said(values)
    let places = (bySaid[said] ?? []) + (root(values).flatMap { byRoot[$0] } ?? [])
    return places.lazy.map { rows[$0] }.first { row in
      !row.isTaken && !row.isDeleted && (row.said == said || pasts[row.id].earlier.contains(said))
    }?.id
  }

  /// The first of those of the lowest rank that no entry was matched with.
  private mutating func take(_ places: [Int]?, _ rank: (Row) -> Int?) -> Row? {
    var best: (place: Int, rank: Int)?
    for place in places ?? [] where !rows[place].isTaken {
      guard let rank = rank(rows[place]), rank < best?.rank ?? .max else { continue }
      best = (place, rank)
      if rank == 0 { break }
    }
    guard let best else { return nil }
    rows[best.place].isTaken = true
    return rows[best.place]
  }
}

extension DiaryMerge {
  /// Entries without an id.
  func add(other entry: Entry) throws(MergeStep) {
    try MergeStep.sql { () throws(SQLiteError) in
      guard var there = try others(entry.section) else { return }
      others[entry.section] = nil
      defer { others[entry.section] = there }
      guard let row = there.same(entry.image.values) else {
        if there.rows.isEmpty { return try insert(other: entry, there.entity) }
        return there.waiting.append(entry.held)
      }
      note(row, is: entry)
    }
  }

  /// What this diary has of a section.
  func others(_ section: DocumentSection) throws(SQLiteError) -> OtherEntries? {
    guard section.isWithoutID, let entity = section.entity else { return nil }
    if let known = others[section] { return known }
    let all = try OtherEntries(section, entity, in: transaction.store)
    others[section] = all
    return all
  }

  private func note(_ row: OtherEntries.Row, is entry: Entry) {
    if row.isDeleted {
      outcome.keep(entry.section, deleted: entry.name, line: entry.line)
    } else {
      outcome.keep()
    }
  }

  /// Decides on those that are none of this diary's to the letter.
  func settleOthers(_ section: DocumentSection) throws(MergeStep) {
    guard var there = others[section], !there.waiting.isEmpty else { return }
    try MergeStep.sql { () throws(SQLiteError) in
      var waiting = there.waiting
      there.waiting = []
      others[section] = nil
      defer { others[section] = there }
      waiting.removeAll { entry in
        guard let row = there.alike(entry.image.values) else { return false }
        note(row, is: entry)
        return true
      }
      // Those that are surely one first; what is left is decided on by less.
      for rank in OtherEntries.ranks {
        var rest: [Entry] = []
        for entry in waiting {
          guard let row = there.edited(entry.image.values, entry.past, rank: rank) else {
            rest.append(entry)
            continue
          }
          if row.isDeleted { note(row, is: entry) } else { try settle(entry, row, there.entity) }
        }
        waiting = rest
      }
      for entry in waiting { try insert(other: entry, there.entity) }
    }
  }

  private func settle(_ entry: Entry, _ row: OtherEntries.Row, _ entity: Entity) throws(SQLiteError) {
    guard let here = try transaction.image(entity, key: [.integer(row.id)]) else { return }
    var image = entry.image
    for column in ["id", "batch", "logged_at", "declared_at"] {
      if let place = entry.place(column) { image.values[place] = here.values[place] }
    }
    if image == here { outcome.keep() } else { try settle(entry, as: image, here: here, entity) }
  }

  private func insert(other entry: Entry, _ entity: Entity) throws(SQLiteError) {
    if try isRemoved(entry, entity) {
      return outcome.keep(entry.section, deleted: entry.name, line: entry.line)
    }
    try insert(entry, entity, id: try transaction.seals.nextID(entity.name))
  }
}

extension DocumentSection {
  /// Whether its entries are numbered, and have no id across diaries.
  fileprivate var isWithoutID: Bool {
    switch self {
    case .declarations, .notes, .pressures, .scores: true
    default: false
    }
  }
}
