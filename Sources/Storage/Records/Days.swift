package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every live declaration, in the order they were made.
  package func declaredRanges() throws(StoreError) -> [StoredDeclaration] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      var ranges: [StoredDeclaration] = []
      try forEachRow(of: .declaredRange, where: "\(Self.live) ORDER BY id") { row throws(SQLiteError) in
        ranges.append(try StoredDeclaration(&row))
      }
      return ranges
    }
  }

  /// Every check-in, or those from `day` on.
  package func forEachCheckIn(
    from day: CivilDay? = nil, _ body: (CheckIn) -> Void
  ) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try forEachRow(
        of: .checkIn, where: "day >= ? AND batch NOT IN (SELECT id FROM batch WHERE live = 0)",
        [.integer(day.map { Int($0.number) } ?? .min)]
      ) { row throws(SQLiteError) in body(try CheckIn(&row)) }
    }
  }

  /// The days of `range` that were said to be headache-free, by themselves or in a stretch that has an end.
  package func daysSaidFree(in range: DayRange) throws(StoreError) -> [CivilDay] {
    try mappingSQLiteErrors { () throws(SQLiteError) -> [CivilDay] in
      // Nearly always there is none, and two small statements cost a quarter of the one that tells them.
      let ends: [Value] = [.day(range.start), .day(range.last)]
      let said = "SELECT 1 FROM check_in WHERE day BETWEEN ? AND ? LIMIT 1"
      let declared = "SELECT 1 FROM declared_range WHERE last >= ? AND first <= ? LIMIT 1"
      var hasAny = try connection.scalar(said, ends) != .null
      if !hasAny { hasAny = try connection.scalar(declared, ends) != .null }
      guard hasAny else { return [] }
      let statement = try connection.prepare(
        "SELECT day AS first, day AS last FROM check_in WHERE day BETWEEN ?1 AND ?2"
          + " AND batch NOT IN (SELECT id FROM batch WHERE live = 0)"
          + " UNION SELECT max(first, ?1), min(last, ?2) FROM declared_range"
          + " WHERE last >= ?1 AND first <= ?2 AND \(Self.live)")
      try statement.bind(ends)
      var days: Set<CivilDay> = []
      while try statement.step() {
        days.formUnion(DayRange(try statement.day("first"), through: try statement.day("last")))
      }
      return days.sorted()
    }
  }

  /// The last day on which an entry was made at the prompt, or that an imported entry is about: how far a
  /// standing declaration reaches. `nil` in an empty diary.
  ///
  /// `offset`: minutes east of UTC, to tell the day of an entry from its instant.
  package func lastLoggedDay(offset: Int) throws(StoreError) -> CivilDay? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let entered = try connection.scalar(
        """
        SELECT max(at) FROM (
          SELECT max(logged_at) AS at FROM attack WHERE batch IS NULL AND deleted = 0
          UNION ALL SELECT max(logged_at) FROM dose WHERE batch IS NULL AND deleted = 0
          UNION ALL SELECT max(logged_at) FROM check_in WHERE batch = 0
          UNION ALL SELECT max(declared_at) FROM declared_range WHERE batch IS NULL AND deleted = 0)
        """)
      let imported = try connection.scalar(
        """
        SELECT max(day) FROM (
          SELECT max(onset) / 1440 AS day FROM attack WHERE batch IS NOT NULL AND \(Self.live)
          UNION ALL SELECT max(day) FROM check_in WHERE batch IN (SELECT id FROM batch WHERE live = 1))
        """)
      var days: [CivilDay] = []
      if case .integer(let seconds) = entered {
        days.append(Moment(wallMinutes: Int(seconds) / 60 + offset, offset: offset).day)
      }
      if case .integer(let day) = imported { days.append(try .stored(Int(day))) }
      return days.max()
    }
  }
}

extension WriteTransaction {
  /// Records that a day was headache-free. Adding it again changes nothing.
  package func add(_ checkIn: CheckIn) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let key: [Value] = [.day(checkIn.day), .integer(0)]
      guard try image(.checkIn, key: key) == nil else { return }
      try add(.checkIn, try checkIn.image(batch: 0, loggedAt: now))
    }
  }

  /// Declares a stretch and returns the declaration's number.
  ///
  /// `declaredAt`: seconds since 1970-01-01T00:00Z, where it is a part of one declared before.
  package func add(_ declared: DeclaredRange, declaredAt: Int? = nil) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let id = try seals.nextID("declared_range")
      let stored = StoredDeclaration(id: id, range: declared, declaredAt: declaredAt ?? now)
      try add(.declaredRange, try image(of: stored))
      return id
    }
  }

  /// Rewrites a declaration: a standing one gets its last day.
  package func update(_ declaration: StoredDeclaration) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.declaredRange, key: [.integer(declaration.id)], try image(of: declaration))
    }
  }

  /// Takes a declaration out of the diary.
  package func remove(_ declaration: StoredDeclaration) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.declaredRange, key: [.integer(declaration.id)], nil)
    }
  }

  private func image(of declaration: StoredDeclaration) throws(SQLiteError) -> RowImage {
    RowImage(
      values: try ImageSink.values { row throws(SQLiteError) in try declaration.write(to: &row) },
      children: [])
  }
}

extension StoredDeclaration {
  fileprivate func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("id", id)
    try row.day("first", range.start)
    try row.day("last", range.last)
    try row.integer("knows", range.recordedFields.rawValue)
    try row.null("batch")
    try row.integer("declared_at", declaredAt)
    try row.boolean("deleted", false)
  }

  fileprivate init(_ row: inout some RowSource) throws(SQLiteError) {
    let id = try row.integer("id")
    let start = try row.day("first")
    let last = try row.dayOrNil("last")
    let range = DeclaredRange(
      start: start, last: last, recordedFields: FieldSet(rawValue: try row.integer("knows")))
    row.skip(to: "declared_at")
    self.init(id: id, range: range, declaredAt: try row.integer("declared_at"))
  }
}

extension CheckIn {
  /// `batch`: the import, 0 for what was typed.
  func image(batch: Int, loggedAt: Int) throws(SQLiteError) -> RowImage {
    let values = try ImageSink.values { row throws(SQLiteError) in
      try write(to: &row, batch: batch, loggedAt: loggedAt)
    }
    return RowImage(values: values, children: [])
  }

  fileprivate func write(to row: inout some RowSink, batch: Int, loggedAt: Int) throws(SQLiteError) {
    try row.day("day", day)
    try row.integer("batch", batch)
    try row.integer("knows", recordedFields.rawValue)
    try row.integer("logged_at", loggedAt)
  }

  fileprivate init(_ row: inout some RowSource) throws(SQLiteError) {
    let day = try row.day("day")
    _ = try row.integerOrNil("batch")
    self.init(day: day, recordedFields: FieldSet(rawValue: try row.integer("knows")))
  }
}

extension Entity {
  static let checkIn = Entity(
    3, "check_in", keyCount: 2,
    ColumnNames.written { row throws(SQLiteError) in
      try CheckIn(day: CivilDay(number: 0)).write(to: &row, batch: 0, loggedAt: 0)
    })

  static let declaredRange = Entity(
    4, "declared_range",
    ColumnNames.written { row throws(SQLiteError) in
      let range = DeclaredRange(start: CivilDay(number: 0), last: nil)
      try StoredDeclaration(id: 0, range: range, declaredAt: 0).write(to: &row)
    })
}
