package import CivilTime
package import Diary
import SQLite

/// The diary as the analysis reads it: one value at a time, in no order, whatever its length; or, for a glance,
/// only what can touch the days from one on.
extension DiaryStore {
  /// How long before a day an attack without a known end may have begun and still touch it, in days.
  private static let reach = 60

  package func forEachAttackFacts(
    from day: CivilDay? = nil, _ body: (AttackFacts) -> Void
  ) throws(StoreError) {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        """
        SELECT id, onset, onset_offset, onset_precision, end_kind, ended, ended_offset, peak, kind, side, impact,
          quality, worse_with_activity, nausea, vomiting, photophobia, phonophobia, aura, aura_minutes, knows
        FROM attack WHERE (onset >= ?1 OR ended >= ?2 OR end_kind = 0) AND \(Self.live)
        """)
      try statement.bind([.integer(Self.minute(day, -Self.reach)), .integer(Self.minute(day))])
      while try statement.step() {
        let onset = try Moment.stored(try statement.integer(1), offset: try statement.integerOrNil(2))
        let precision = Onset.Precision(rawValue: try statement.integer(3)) ?? .minute
        var attack = Attack(onset: Onset(onset, precision: precision), end: .unknown)
        let endKind = try statement.integer(4)
        if endKind == 1 {
          attack.end = .at(
            try Moment.stored(try statement.integer(5), offset: try statement.integerOrNil(6)))
        } else if endKind == 0 {
          attack.end = .open
        }
        attack.peak = try statement.integerOrNil(7)
        attack.kind = try statement.integerOrNil(8).flatMap(HeadacheKind.init(rawValue:))
        attack.side = try statement.integerOrNil(9).flatMap(Side.init(rawValue:))
        attack.impact = try statement.integerOrNil(10).flatMap(Impact.init(rawValue:))
        attack.quality = try statement.integerOrNil(11).flatMap(Quality.init(rawValue:))
        attack.features = Features(
          worseWithActivity: try statement.integerOrNil(12).map { $0 == 1 },
          nausea: try statement.integerOrNil(13).map { $0 == 1 },
          vomiting: try statement.integerOrNil(14).map { $0 == 1 },
          photophobia: try statement.integerOrNil(15).map { $0 == 1 },
          phonophobia: try statement.integerOrNil(16).map { $0 == 1 })
        attack.aura = try statement.integerOrNil(17).map { $0 == 1 }
        attack.auraMinutes = try statement.integerOrNil(18)
        attack.knows = Knowledge(rawValue: try statement.integer(19))
        var facts = AttackFacts(attack)
        if endKind != 1, let evidence = try lastEvidence(of: try statement.integer(0)),
          evidence.instant > facts.lastEvidence.instant
        {
          facts.lastEvidence = evidence
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
    let moment = try Moment.stored(try statement.integer(0), offset: try statement.integerOrNil(1))
    statement.reset()
    return moment
  }

  /// The first minute of `day`, some days added; the beginning of time where there is no day.
  private static func minute(_ day: CivilDay?, _ days: Int = 0) -> Int {
    day.map { (Int($0.number) + days) * 1440 } ?? .min
  }

  /// Whether any entry is about a day before `day`.
  package func hasEntry(before day: CivilDay) throws(StoreError) -> Bool {
    try restating { () throws(SQLiteError) in
      let statement = try connection.prepare(
        """
        SELECT EXISTS (SELECT 1 FROM attack WHERE onset < ?1 AND \(Self.live))
          OR EXISTS (SELECT 1 FROM dose WHERE taken < ?1 AND \(Self.live))
          OR EXISTS (SELECT 1 FROM check_in WHERE day < ?2
            AND batch NOT IN (SELECT id FROM batch WHERE live = 0))
        """)
      try statement.bind([.integer(Self.minute(day)), .day(day)])
      guard try statement.step() else { return false }
      return try statement.integer(0) == 1
    }
  }

  package func forEachDoseFacts(
    from day: CivilDay? = nil, _ body: (DoseFacts) -> Void
  ) throws(StoreError) {
    try restating { () throws(SQLiteError) in
      let classes = try overuseClasses()
      let statement = try connection.prepare(
        """
        SELECT ifnull(taken, onset), drug FROM \(Self.attackDoses(from: day))
          WHERE attack.onset >= ?1 AND \(Self.live)
        UNION ALL
        SELECT taken, drug FROM dose WHERE taken >= ?2 AND \(Self.live)
        """)
      try statement.bind([.integer(Self.minute(day, -Self.reach)), .integer(Self.minute(day))])
      while try statement.step() {
        let moment = try Moment.stored(try statement.integer(0), offset: nil)
        body(DoseFacts(day: moment.day, overuseClass: classes[try statement.integer(1)] ?? .unset))
      }
    }
  }

  /// The join in the order that reads least: a few attacks and their doses, or all doses and their attacks.
  private static func attackDoses(from day: CivilDay?) -> String {
    day == nil
      ? "attack_dose JOIN attack ON attack.id = attack_dose.attack"
      : "attack CROSS JOIN attack_dose ON attack_dose.attack = attack.id"
  }

  /// The class each drug's days are counted under, by the drug's number.
  private func overuseClasses() throws(SQLiteError) -> [Int: OveruseClass] {
    let statement = try connection.prepare("SELECT id, overuse_class FROM drug")
    var classes: [Int: OveruseClass] = [:]
    while try statement.step() {
      classes[try statement.integer(0)] = OveruseClass(rawValue: try statement.text(1)) ?? .unset
    }
    return classes
  }
}
