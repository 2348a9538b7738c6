import CivilTime
package import Diary
import SQLite

/// The whole diary as the analysis reads it, in one pass: one value at a time, whatever its length.
extension DiaryStore {
  /// Every attack and every acute intake, in one pass over the diary.
  package func forEachFacts(
    attack: (AttackFacts) -> Void, dose: (DoseFacts) -> Void
  ) throws(StoreError) {
    try restating { () throws(SQLiteError) in
      let classes = try overuseClasses()
      try forEachAttack(attack, dose: dose, classes)
      let statement = try connection.prepare("SELECT taken, drug FROM dose WHERE \(Self.live)")
      while try statement.step() {
        let day = try Moment.stored(try statement.integer(0), offset: nil).day
        dose(DoseFacts(day: day, overuseClass: classes[try statement.integer(1)] ?? .unset))
      }
    }
  }

  /// The number of attacks, deleted ones included, or more: what to make room for, at most two million.
  package func attackLimit() throws(StoreError) -> Int {
    try restating { () throws(SQLiteError) in
      guard case .integer(let highest) = try connection.scalar("SELECT max(id) FROM attack") else { return 0 }
      return Int(min(max(0, highest), 2_000_000))
    }
  }

  /// Attacks in the order of their numbers, and beside them, in the same order, what was noted during them: a
  /// look-up for each attack would cost as much as the attacks themselves.
  private func forEachAttack(
    _ body: (AttackFacts) -> Void, dose: (DoseFacts) -> Void, _ classes: [Int: OveruseClass]
  ) throws(SQLiteError) {
    let attacks = try connection.prepare(
      "SELECT \(AttackFacts.columns) FROM attack WHERE \(Self.live) ORDER BY id")
    var doses = try During(
      "SELECT attack, taken, taken_offset, drug FROM attack_dose ORDER BY attack, n", on: connection)
    var readings = try During(
      "SELECT attack, at, at_offset, 0 FROM reading ORDER BY attack, n", on: connection)
    while try attacks.step() {
      let id = try attacks.integer(0)
      var facts = try AttackFacts(attacks)
      try readings.take(of: id) { at, _ in facts.sawEvidence(at) }
      try doses.take(of: id) { taken, drug in
        facts.sawEvidence(taken)
        dose(DoseFacts(day: (taken ?? facts.onset).day, overuseClass: classes[drug] ?? .unset))
      }
      body(facts)
    }
  }
}

extension AttackFacts {
  static let columns = """
    id, onset, onset_offset, onset_precision, end_kind, ended, ended_offset, peak, kind, side, quality,
    worse_with_activity, nausea, vomiting, photophobia, phonophobia, aura, aura_minutes, knows, impact
    """

  /// Reads the row that a statement over ``columns`` stands on.
  init(_ row: Statement) throws(SQLiteError) {
    let onset = try Moment.stored(try row.integer(1), offset: try row.integerOrNil(2))
    let end: AttackEnd =
      switch try row.integer(4) {
      case 0: .open
      case 1: .at(try Moment.stored(try row.integer(5), offset: try row.integerOrNil(6)))
      default: .unknown
      }
    self.init(
      onset: onset, precision: Onset.Precision(rawValue: try row.integer(3)) ?? .minute, end: end,
      knows: Knowledge(rawValue: try row.integer(18)))
    peak = try row.integerOrNil(7)
    kind = try row.integerOrNil(8).flatMap(HeadacheKind.init(rawValue:))
    side = try row.integerOrNil(9).flatMap(Side.init(rawValue:))
    quality = try row.integerOrNil(10).flatMap(Quality.init(rawValue:))
    features.worseWithActivity = try row.integerOrNil(11).map { $0 == 1 }
    features.nausea = try row.integerOrNil(12).map { $0 == 1 }
    features.vomiting = try row.integerOrNil(13).map { $0 == 1 }
    features.photophobia = try row.integerOrNil(14).map { $0 == 1 }
    features.phonophobia = try row.integerOrNil(15).map { $0 == 1 }
    aura = try row.integerOrNil(16).map { $0 == 1 }
    auraMinutes = try row.integerOrNil(17)
    impact = try row.integerOrNil(19).flatMap(Impact.init(rawValue:))
  }

  var lacksEnd: Bool { if case .at = end { false } else { true } }

  /// An attack without an end went on at least until then.
  mutating func sawEvidence(_ moment: Moment?) {
    if lacksEnd, let moment, moment.instant > lastEvidence.instant { lastEvidence = moment }
  }
}

/// Rows of a table of what was noted during attacks, read along with the attacks.
private struct During {
  private let statement: Statement
  /// The attack of the row the statement stands on; `nil` at the end.
  private var attack: Int?

  init(_ sql: String, on connection: Connection) throws(SQLiteError) {
    statement = try connection.prepare(sql)
    try advance()
  }

  private mutating func advance() throws(SQLiteError) {
    attack = try statement.step() ? try statement.integer(0) : nil
  }

  /// Hands over the moment and the number of each row of one attack. Attacks are asked for in order; rows of
  /// those left out are skipped.
  mutating func take(
    of wanted: Int, _ body: (_ at: Moment?, _ number: Int) -> Void
  ) throws(SQLiteError) {
    while let current = attack, current <= wanted {
      if current == wanted {
        var moment: Moment?
        if let minutes = try statement.integerOrNil(1) {
          moment = try Moment.stored(minutes, offset: try statement.integerOrNil(2))
        }
        body(moment, try statement.integer(3))
      }
      try advance()
    }
  }
}
