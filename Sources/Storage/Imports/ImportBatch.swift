import CivilTime
package import Diary
import SQLite

/// One import at work inside a transaction: rows are added unless the diary has them already.
package final class ImportBatch {
  /// A row whose moment earlier imports know, held back until all rows are read.
  struct Undecided {
    var attack: Attack?
    var checkIn: CheckIn?
    var doses: [Dose] = []
    var origin: Provenance
    /// Whether it is new by its time, and may be one of an earlier time.
    var isNew = false
  }

  /// The most rows that are held back; of those beyond, the order in the file decides.
  private static let undecidedLimit = 50_000

  let transaction: WriteTransaction
  let id: Int
  private var row: BatchRow
  /// The lines of the days that were said to be free of headache, where the diary had attacks.
  private(set) var freeLines: [CivilDay: Int] = [:]
  /// The name of the file.
  var source: String { row.source }
  var attacks: BulkAttacks
  var provenance: ImportProvenance
  let hasAttacks: Bool
  /// Whether the diary had doses without an attack.
  private let hasLoneDoses: Bool
  let doses: ImportDoses
  /// What is done with entries that the diary has already.
  let policy: ImportPolicy
  var known: KnownAttacks
  private var undecided: [Undecided] = []
  var hasRoomForUndecided: Bool { undecided.count < Self.undecidedLimit }
  private var isSettled = false
  package private(set) var added = 0
  /// Whether it has left something in the diary.
  private(set) var isKept = false
  /// The rows that were not added, and why.
  package internal(set) var matches = ImportMatches()

  init(
    _ transaction: WriteTransaction, source: String, zone: String?, _ policy: ImportPolicy
  ) throws(SQLiteError) {
    self.transaction = transaction
    self.policy = policy
    id = try transaction.seals.nextID("batch")
    row = BatchRow(
      id: id, uuid: transaction.uuids.next(), step: transaction.step, source: source, format: "", zone: zone,
      recordedFields: FieldSet.all.rawValue, importedAt: transaction.now, rowCount: 0, isLive: true)
    try transaction.insert(row)
    provenance = try ImportProvenance(transaction.connection, batch: id)
    known = KnownAttacks(
      transaction.connection, batch: id, origin: policy.origin, source: source, shapes: policy.shapes)
    let now = transaction.moment
    let span = try ImportOverlaps.known(transaction.connection, now: now)
    attacks = try BulkAttacks(
      transaction, batch: id, nextID: try transaction.seals.peekID("attack"),
      OverlapWatch(known: span, now: now))
    hasAttacks = span != nil
    hasLoneDoses = try transaction.connection.scalar("SELECT EXISTS (SELECT 1 FROM dose)") == .integer(1)
    doses = ImportDoses(transaction.connection, batch: id)
  }

  /// Adds the attack unless its row is known. `uuid` is the attack's own where the file carries one.
  package func add(
    _ attack: borrowing Attack, uuid: [UInt8]?, from origin: borrowing Provenance
  ) throws(StoreError) {
    do throws(SQLiteError) {
      if let uuid, try isKnown(attack, uuid, origin) { return }
      if uuid == nil, hasAttacks, try isTwin(attack, origin) { return }
      let isSought = uuid == nil && hasAttacks
      let mayBeMoved = isSought ? try mayBeMoved(attack, origin) : false
      let claim =
        uuid == nil
        ? try provenance.claim(
          origin, entity: .attack, entry: attacks.nextID, addsNew: !mayBeMoved)
        : try provenance.claimByKey(origin, entity: .attack, entry: attacks.nextID, isOwnID: true)
      switch claim {
      case .isNew: try insert(attack, uuid, origin.line)
      case .known(let entry): try count(known: entry, origin.line)
      case .repeated: matches.repeated.add(origin.line)
      case .isUnknown:
        undecided.append(Undecided(attack: copy attack, origin: copy origin, isNew: true))
      case .undecided where undecided.count < Self.undecidedLimit:
        undecided.append(Undecided(attack: copy attack, origin: copy origin))
      case .undecided: try decide(Undecided(attack: copy attack, origin: copy origin))
      }
    } catch {
      throw StoreError(error, path: transaction.store.path)
    }
  }

  /// Adds the headache-free day, and the doses taken on it, unless its row is known.
  package func add(_ checkIn: CheckIn, doses: [Dose], from origin: Provenance) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      switch try provenance.claim(origin, entity: .checkIn, entry: Int(checkIn.day.number)) {
      case .isNew:
        if hasAttacks { freeLines[checkIn.day] = origin.line }
        try insert(checkIn, doses)
      case .known(let day) where try isFree(day):
        if hasAttacks { freeLines[checkIn.day] = origin.line }
        matches.unchanged += 1
      case .known: matches.deleted.add(origin.line)
      case .repeated: matches.repeated.add(origin.line)
      case .undecided where undecided.count < Self.undecidedLimit:
        undecided.append(Undecided(checkIn: checkIn, doses: doses, origin: origin))
      case .undecided, .isUnknown: try decide(Undecided(checkIn: checkIn, doses: doses, origin: origin))
      }
    }
  }

  /// To be called once all rows are in: rows that were held back are added or named, and overlaps found.
  package func settle() throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard !isSettled else { return }
      isSettled = true
      try attacks.write(in: transaction)
      // Those of a known time first: what is left then is of no row of this file.
      for row in undecided where !row.isNew { try decide(row) }
      for row in undecided where row.isNew { try decide(new: row) }
      undecided = []
      try attacks.write(in: transaction)
      try provenance.flush()
      if !freeLines.isEmpty { try freeAttacks() }
      matches.contradicted = try contradictedDays()
      let overlaps = attacks.overlaps
      guard overlaps.needsWalk else { return matches.overlapping = overlaps.lines }
      matches.overlapping = try ImportOverlaps(transaction.connection, batch: id, now: transaction.moment)
        .lines()
    }
  }

  /// Ends the import: its counts become part of the batch. An import that added nothing leaves no step.
  ///
  /// `format`: what the file turned out to be.
  /// `recordedFields`: what its columns record.
  package func finish(format: String, recordedFields: FieldSet) throws(StoreError) {
    try settle()
    transaction.isImporting = false
    guard added > 0 || matches.updated > 0 else { return }
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      var after = row
      after.format = format + ImportProvenance.mark
      after.recordedFields = recordedFields.rawValue
      after.rowCount = added
      try transaction.update(row, after)
      row = after
      if attacks.total.rowCount > 0 {
        try transaction.seals.add("attack", attacks.total)
        try transaction.seals.setNextID("attack", attacks.nextID)
      }
      try transaction.seals.add("import_row", provenance.total)
      transaction.hasBatch = true
      isKept = true
    }
  }

  func insert(_ attack: borrowing Attack, _ uuid: [UInt8]?, _ line: Int) throws(SQLiteError) {
    added += 1
    // A dose that came alone before the attack was noted is not counted twice.
    if hasLoneDoses, !attack.doses.isEmpty {
      var rest = copy attack
      var doses: [Dose] = []
      for dose in attack.doses where !(try self.doses.isAlone(dose)) { doses.append(dose) }
      if doses.count < attack.doses.count {
        rest.doses = doses
        matches.dosesThere.add(line)
        return try attacks.insert(rest, uuid: uuid, line: line, in: transaction)
      }
    }
    try attacks.insert(attack, uuid: uuid, line: line, in: transaction)
  }

  func insert(_ checkIn: CheckIn, _ doses: [Dose]) throws(SQLiteError) {
    added += 1
    let key: [Value] = [.day(checkIn.day), .integer(id)]
    // The same day twice in one file says the same thing.
    if try transaction.image(.checkIn, key: key) == nil {
      try transaction.insert(.checkIn, try checkIn.image(batch: id, loggedAt: transaction.now))
    }
    for dose in doses { try insert(dose) }
  }

  /// A dose without an attack.
  func insert(_ dose: Dose) throws(SQLiteError) {
    doses.bring(dose)
    try transaction.insert(dose, batch: id)
  }

  /// Whether a day is still said to have been free of headache.
  func isFree(_ day: Int) throws(SQLiteError) -> Bool {
    let row = try transaction.connection.statement(
      "SELECT EXISTS (SELECT 1 FROM check_in WHERE day = ?) AS said")
    try row.bind([.integer(day)])
    let isThere = try row.step() ? try row.integer("said") == 1 : false
    row.reset()
    return isThere
  }

  /// Records where an entry of another kind comes from; `onlyLook`: of one that is in the diary, unless a row is known.
  func claim(
    _ origin: Provenance, entity: Entity, onlyLook: Bool
  ) throws(SQLiteError) -> ImportProvenance.Claim {
    if onlyLook, try !provenance.hasRow(origin) { return .isNew }
    return try provenance.claim(origin, entity: entity, entry: 0)
  }

  func noteAdded() { added += 1 }
  func noteUnchanged() { matches.unchanged += 1 }
  func noteTyped(_ line: Int) { matches.add(LikelyTwin(line: line)) }
  func noteRepeated(_ line: Int) { matches.repeated.add(line) }
  func noteChanged(_ line: Int) { matches.changed.add(line) }
}
