package import CivilTime
package import Diary
import SQLite

/// The diary as the analysis reads it: one value at a time, in no order, whatever its length; or, for a glance,
/// only what can touch the days from one on.
extension DiaryStore {
  /// How long before a day an attack without a known end may have begun and still touch it, in days.
  static let reach = 60

  package func forEachAttackFacts(
    from day: CivilDay? = nil, _ body: (AttackFacts) -> Void
  ) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let touching = day == nil ? "" : " AND \(Self.touching)"
      try connection.forEachRow(
        AttackFacts.columns, from: "attack WHERE \(Self.live)\(touching)", day.map(Self.bounds) ?? []
      ) { numbers, nulls throws(SQLiteError) in
        var facts = try AttackFacts(numbers, nulls)
        if facts.lacksEnd, let last = try lastEvidence(of: Int(numbers[AttackFacts.Column.id.rawValue])) {
          facts.sawEvidence(last)
        }
        body(facts)
      }
    }
  }

  /// The latest reading or dose of an attack; `nil` where it has none with a time.
  private func lastEvidence(of attack: Int) throws(SQLiteError) -> Moment? {
    let statement = try connection.statement(
      """
      SELECT at, at_offset FROM (
        SELECT at, at_offset FROM reading WHERE attack = ?1
        UNION ALL SELECT taken, taken_offset FROM attack_dose WHERE attack = ?1 AND taken IS NOT NULL)
      ORDER BY at - ifnull(at_offset, 0) DESC LIMIT 1
      """)
    try statement.bind([.integer(attack)])
    guard try statement.step() else { return nil }
    let moment = try Moment.stored(
      try statement.integer("at"), offset: try statement.integerOrNil("at_offset"))
    statement.reset()
    return moment
  }

  /// The first minute of `day`, some days added.
  static func minute(_ day: CivilDay, _ days: Int = 0) -> Int { (Int(day.number) + days) * 1440 }

  /// The parameters of what is read from a day on: where the onsets begin, and the ends, and the key of the index
  /// `attack_last`. An end may be earlier than its onset by the two offsets, each of less than two days.
  private static func bounds(_ day: CivilDay) -> [Value] {
    [.integer(minute(day, -reach)), .integer(minute(day)), .integer(minute(day, -reach - 4))]
  }

  /// Which attacks can touch the days from one on. Those of its first line are found by indexes, in the order of
  /// their numbers.
  private static let touching = """
    id IN (
      SELECT id FROM attack WHERE \(lastTime) >= ?3 UNION ALL SELECT id FROM attack WHERE end_kind = 0)
    AND (onset >= ?1 OR ended >= ?2 OR end_kind = 0)
    """

  /// Whether any entry is about a day before `day`.
  package func hasEntry(before day: CivilDay) throws(StoreError) -> Bool {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        """
        SELECT EXISTS (SELECT 1 FROM attack WHERE onset < ?1 AND \(Self.live))
          OR EXISTS (SELECT 1 FROM dose WHERE taken < ?1 AND \(Self.live))
          OR EXISTS (SELECT 1 FROM check_in WHERE day < ?2
            AND batch NOT IN (SELECT id FROM batch WHERE live = 0)) AS is_there
        """)
      try statement.bind([.integer(Self.minute(day)), .day(day)])
      guard try statement.step() else { return false }
      return try statement.integer("is_there") == 1
    }
  }

  package func forEachDoseFacts(
    from day: CivilDay? = nil, _ body: (DoseFacts) -> Void
  ) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let classes = try overuseClasses()
      let statement = try connection.prepare(
        """
        SELECT ifnull(taken, onset) AS at, drug FROM \(Self.attackDoses(from: day)) AND \(Self.live)
        UNION ALL
        SELECT taken, drug FROM dose WHERE \(day == nil ? "" : "taken >= ?2 AND ") \(Self.live)
        """)
      if let day { try statement.bind(Self.bounds(day)) }
      let (at, drug) = (try statement.column("at"), try statement.column("drug"))
      while try statement.step() {
        let moment = try Moment.stored(try statement.integer(at), offset: nil)
        body(DoseFacts(day: moment.day, listed: classes[try statement.integer(drug)]))
      }
    }
  }

  /// The join in the order that reads least: a few attacks and their doses, or all doses and their attacks.
  private static func attackDoses(from day: CivilDay?) -> String {
    day == nil
      ? "attack_dose JOIN attack ON attack.id = attack_dose.attack WHERE true"
      : "attack CROSS JOIN attack_dose ON attack_dose.attack = attack.id"
        + " WHERE \(lastTime) >= ?3 AND onset >= ?1"
  }

  /// The class each drug's days are counted under, by the drug's number.
  func overuseClasses() throws(SQLiteError) -> OveruseClasses {
    let statement = try connection.prepare("SELECT id, overuse_class, role FROM drug")
    var classes = OveruseClasses()
    while try statement.step() {
      let overuseClass = OveruseClass(rawValue: try statement.text("overuse_class")) ?? .unset
      let isPreventive = try statement.integer("role") == DrugRole.preventive.rawValue
      classes[try statement.integer("id")] = overuseClass == .none && isPreventive ? nil : overuseClass
    }
    return classes
  }
}
