import CivilTime
package import Diary
import SQLite

/// The whole diary as the analysis reads it, in one pass: one value at a time, whatever its length.
extension DiaryStore {
  /// Every attack and every acute intake, in one pass over the diary.
  package func forEachFacts(
    attack: (AttackFacts) -> Void, dose: (DoseFacts) -> Void
  ) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let classes = try overuseClasses()
      try forEachAttack(attack, dose: dose, classes)
      let statement = try connection.prepare("SELECT taken, drug FROM dose WHERE \(Self.live)")
      while try statement.step() {
        let day = try Moment.stored(try statement.integer("taken"), offset: nil).day
        dose(DoseFacts(day: day, listed: classes[try statement.integer("drug")]))
      }
    }
  }

  /// The number of attacks, deleted ones included, or more: what to make room for, at most two million.
  package func attackLimit() throws(StoreError) -> Int {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      guard case .integer(let highest) = try connection.scalar("SELECT max(id) FROM attack") else { return 0 }
      return Int(min(max(0, highest), 2_000_000))
    }
  }

  /// Attacks in the order of their numbers, and beside them, in the same order, what was noted during them: a
  /// look-up for each attack would cost as much as the attacks themselves.
  private func forEachAttack(
    _ body: (AttackFacts) -> Void, dose: (DoseFacts) -> Void, _ classes: OveruseClasses
  ) throws(SQLiteError) {
    var doses = try AttackChildCursor(
      "SELECT attack, taken AS at, taken_offset AS at_offset, drug FROM attack_dose ORDER BY attack, n",
      on: connection)
    var readings = try AttackChildCursor(
      "SELECT attack, at, at_offset FROM reading ORDER BY attack, n", on: connection)
    // Where no import is undone, no row's batch need be looked up among those that are. The statement stands on its
    // row until the pass is over: until then none can be undone.
    let undone = try connection.prepare("SELECT EXISTS (SELECT 1 FROM batch WHERE live = 0) AS is_some")
    defer { undone.reset() }
    let hasRow = try undone.step()
    let isSomeUndone = hasRow ? try undone.integer("is_some") == 1 : true
    var last = Int.min
    try connection.forEachRow(
      AttackFacts.columns, from: "attack NOT INDEXED WHERE \(isSomeUndone ? Self.live : "deleted = 0")"
    ) { numbers, nulls throws(SQLiteError) in
      var facts = try AttackFacts(numbers, nulls)
      let id = Int(numbers[AttackFacts.Column.id.rawValue])
      guard id > last else { throw SQLiteError(.corrupt, .outOfOrder, at: "attack") }
      last = id
      while try readings.next(of: id) {
        if facts.lacksEnd { facts.sawEvidence(try readings.moment()) }
      }
      while try doses.next(of: id) {
        let taken = try doses.minutes()
        if facts.lacksEnd, taken != nil { facts.sawEvidence(try doses.moment()) }
        let day = if let taken { try Moment.stored(taken, offset: nil).day } else { facts.onset.day }
        dose(DoseFacts(day: day, listed: classes[try doses.number()]))
      }
      body(facts)
    }
  }
}

/// Rows of a table of what was noted during attacks, read along with the attacks.
struct AttackChildCursor {
  private let statement: Statement
  private let place: Statement.Column
  /// The attack of the row the statement stands on; after the last row, none that there is.
  private var attack: Int
  private var isTaken = false

  /// `sql`: `attack`, a moment as `at` and `at_offset`, and for doses `drug`, in the order of attacks.
  init(_ sql: String, on connection: Connection) throws(SQLiteError) {
    statement = try connection.prepare(sql)
    place = try statement.column("attack")
    attack = try statement.step() ? try statement.integer(place) : .max
  }

  private mutating func advance() throws(SQLiteError) {
    attack = try statement.step() ? try statement.integer(place) : .max
  }

  /// Steps to the next row of one attack; `false` where it has no more. Attacks are asked for in order; rows of
  /// those left out are skipped.
  mutating func next(of wanted: Int) throws(SQLiteError) -> Bool {
    if isTaken { try advance() }
    while attack < wanted { try advance() }
    isTaken = attack == wanted && wanted != .max
    return isTaken
  }

  func minutes() throws(SQLiteError) -> Int? { try statement.integerOrNil("at") }
  func moment() throws(SQLiteError) -> Moment {
    try Moment.stored(try statement.integer("at"), offset: try statement.integerOrNil("at_offset"))
  }
  func number() throws(SQLiteError) -> Int { try statement.integer("drug") }
}
