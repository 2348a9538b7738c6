package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every live declaration, in the order they were made.
  package func declaredRanges() throws(StoreError) -> [StoredDeclaration] {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT id, first, last, knows, declared_at FROM declared_range WHERE \(Self.live) ORDER BY id")
      var ranges: [StoredDeclaration] = []
      while try statement.step() {
        let last = try statement.integerOrNil(2)
        ranges.append(
          StoredDeclaration(
            id: try statement.integer(0),
            range: DeclaredRange(
              start: CivilDay(number: Int32(truncatingIfNeeded: try statement.integer(1))),
              last: last.map { CivilDay(number: Int32(truncatingIfNeeded: $0)) },
              knows: Knowledge(rawValue: try statement.integer(3))),
            declaredAt: try statement.integer(4)))
      }
      return ranges
    }
  }

  /// Every check-in, or those from `day` on.
  package func forEachCheckIn(
    from day: CivilDay? = nil, _ body: (CheckIn) -> Void
  ) throws(StoreError) {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT day, knows FROM check_in WHERE day >= ?"
          + " AND batch NOT IN (SELECT id FROM batch WHERE live = 0)")
      try statement.bind([.integer(day.map { Int($0.number) } ?? .min)])
      while try statement.step() {
        body(
          CheckIn(
            day: CivilDay(number: Int32(truncatingIfNeeded: try statement.integer(0))),
            knows: Knowledge(rawValue: try statement.integer(1))))
      }
    }
  }

  /// The last day on which an entry was made at the prompt, or that an imported entry is about: how far a
  /// standing declaration reaches. `nil` in an empty diary.
  ///
  /// `offset`: minutes east of UTC, to tell the day of an entry from its instant.
  package func lastLoggedDay(offset: Int) throws(StoreError) -> CivilDay? {
    try restating { () throws(SQLiteError) in
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
      if case .integer(let day) = imported { days.append(CivilDay(number: Int32(truncatingIfNeeded: day))) }
      return days.max()
    }
  }
}

extension WriteTransaction {
  /// Says that a day was headache-free. Saying it again changes nothing.
  package func add(_ checkIn: CheckIn) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      let key: [Value] = [.day(checkIn.day), .integer(0)]
      guard try image(.checkIn, key: key) == nil else { return }
      try add(
        .checkIn, RowImage(values: key + [.integer(checkIn.knows.rawValue), .integer(now)], children: []))
    }
  }

  /// Declares a stretch and returns the declaration's number.
  package func add(_ declared: DeclaredRange) throws(StoreError) -> Int {
    try store.restating { () throws(SQLiteError) in
      let id = try seals.nextID("declared_range")
      try add(.declaredRange, image(of: StoredDeclaration(id: id, range: declared, declaredAt: now)))
      return id
    }
  }

  /// Rewrites a declaration: a standing one gets its last day.
  package func update(_ declaration: StoredDeclaration) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      try put(.declaredRange, key: [.integer(declaration.id)], image(of: declaration))
    }
  }

  /// Takes a declaration out of the diary.
  package func remove(_ declaration: StoredDeclaration) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      try put(.declaredRange, key: [.integer(declaration.id)], nil)
    }
  }

  private func image(of declaration: StoredDeclaration) -> RowImage {
    let range = declaration.range
    return RowImage(
      values: [
        .integer(declaration.id), .day(range.start), .day(range.last), .integer(range.knows.rawValue), .null,
        .integer(declaration.declaredAt), .integer(0),
      ], children: [])
  }
}
