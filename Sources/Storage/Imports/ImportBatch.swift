import CivilTime
package import Diary
import SQLite

/// One import at work inside a transaction: rows are added unless the diary has them already.
package final class ImportBatch {
  let transaction: WriteTransaction
  let id: Int
  private var row: BatchRow
  /// The file's name.
  var source: String { row.source }
  /// The lines of the days that were said to be free of headache, where the diary had attacks.
  private(set) var freeLines: [CivilDay: Int] = [:]
  /// Doses that may stand in an attack, or elsewhere: what they are shows when all attacks are decided on.
  var heldDoses: [HeldDose] = []
  var isSettlingDoses = false
  /// Doses, and remarks, that are new, until those of before with another date are known.
  var newDoses: [(dose: Dose, origin: Provenance)] = []
  var newNotes: [(note: StoredNote, origin: Provenance)] = []
  /// Doses of attacks that were taken out by hand, read when they are first asked for.
  var removedDoses: [Dose]?
  /// Doses that attacks have lost in the file, where the update was not asked for.
  var lostDoses: [LostDose] = []
  /// Days of which the file says now that they were free of headache, and whose attacks were deleted.
  var freedDays: Set<CivilDay> = []
  /// From when to when the file tells of something, in minutes on the clock.
  var span: ClosedRange<Int>?
  /// The days that the file says were free of headache, and those of menstruation, where there were earlier imports.
  var saidFree = DaySet()
  var saidPeriods = DaySet()
  var attacks: BulkAttacks
  var provenance: ImportProvenance
  let hasAttacks: Bool
  /// Whether earlier imports have left rows.
  let isAgain: Bool
  /// Whether the diary had doses without an attack.
  let hasLoneDoses: Bool
  let doses: ImportDoses
  /// What the file has a place for.
  private(set) var saidFields = FileFields.all
  /// The columns that earlier imports of it had, and it has not; `nil` until they are asked for.
  private var lackingFields: FileFields?
  /// What is done with entries that the diary has already.
  let policy: ImportPolicy
  var known: KnownAttacks
  /// Read when they are first asked for.
  var earlierDoses: EarlierDoses?
  var corrections: CorrectedEntries
  var others: BroughtEntries
  var undecided: [Undecided] = []
  /// Of the rows that were held back.
  var heldBack: Set<HeldBack> = []
  var isSettled = false
  /// Whether all rows of the file were understood.
  var isWholeFile = true
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
    others = BroughtEntries(transaction.connection, transaction.store.names)
    corrections = CorrectedEntries(transaction.connection, transaction.store.schema)
    provenance = try ImportProvenance(transaction.connection, batch: id)
    known = KnownAttacks(
      transaction.connection, batch: id, origin: policy.origin, source: source, shapes: policy.shapes)
    let now = transaction.moment
    let span = try ImportOverlaps.known(transaction.connection, now: now)
    attacks = try BulkAttacks(
      transaction, batch: id, nextID: try transaction.seals.peekID("attack"),
      OverlapWatch(known: span, now: now))
    hasAttacks = span != nil
    isAgain = provenance.isAgain
    hasLoneDoses = try transaction.connection.scalar("SELECT EXISTS (SELECT 1 FROM dose)") == .integer(1)
    doses = ImportDoses(transaction.connection, batch: id)
  }

  /// To be called before the first row: what the file has columns, or members, for. What it cannot say, and earlier imports
  /// of it could, stays as it is.
  package func begin(_ said: FileFields) { saidFields = said }

  func lacking() throws(SQLiteError) -> FileFields {
    if let lackingFields { return lackingFields }
    let fields = try known.earlierImports().fields(transaction.connection).subtracting(saidFields)
    lackingFields = fields
    return fields
  }

  /// Adds the attack unless its row is known. `uuid` is the attack's own where the file carries one.
  package func add(
    _ attack: borrowing Attack, uuid: [UInt8]?, from origin: borrowing Provenance
  ) throws(StoreError) {
    if isAgain, uuid == nil, try isOfFreeDay(attack) {
      // By itself a dose stands at the beginning of its day.
      let onset = attack.onset.moment
      let doses = attack.doses.map { dose in
        var dose = dose
        dose.takenAt = dose.takenAt ?? onset
        return dose
      }
      let day = CheckIn(day: onset.day, recordedFields: attack.recordedFields)
      return try add(day, doses: doses, from: copy origin)
    }
    do throws(SQLiteError) {
      if isAgain { reach(attack.onset.moment.wallMinutes) }
      if let uuid, try isKnown(attack, uuid, origin) { return }
      if uuid == nil, hasAttacks, try isTwin(attack, origin) { return }
      let isSought =
        uuid == nil && (hasAttacks || hasLoneDoses) && hasRoomForUndecided && origin.moment != nil
      var isHeld = isSought ? try mayBeMoved(attack, origin) : false
      if isSought, !isHeld { isHeld = try mayTakeDoses(attack) }
      let claim =
        uuid == nil
        ? try provenance.claim(
          origin, entity: .attack, entry: attacks.nextID, addsNew: !isHeld)
        : try provenance.claimByKey(origin, entity: .attack, entry: attacks.nextID, isOwnID: true)
      switch claim {
      case .isNew: try insert(attack, uuid, origin.line)
      case .known(let entry): try count(known: entry, origin.line)
      case .formerly(let entry): try compare(entry, attack, origin)
      case .repeated: matches.repeated.add(origin.line)
      case .isUnknown: undecided.append(.attack(copy attack, copy origin, isNew: true))
      case .undecided: try hold(.attack(copy attack, copy origin, isNew: false))
      }
    } catch {
      throw StoreError(error, path: transaction.store.path)
    }
  }

  /// Adds the headache-free day, and the doses taken on it, unless its row is known.
  package func add(_ checkIn: CheckIn, doses: [Dose], from origin: Provenance) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      reach(checkIn.day)
      saidFree.insert(checkIn.day)
      switch try provenance.claim(
        origin, entity: .checkIn, entry: Int(checkIn.day.number), addsNew: !hasAttacks)
      {
      case .isNew: try insert(free: checkIn, doses, origin)
      case .isUnknown where hasRoomForUndecided && origin.moment != nil:
        try noteCorrectedOnsets()
        if try known.hasEarlier(on: checkIn.day) { return undecided.append(.freed(checkIn, doses, origin)) }
        try claim(free: checkIn, doses, origin)
      case .isUnknown: try claim(free: checkIn, doses, origin)
      case .known(let day) where try isFree(day):
        // A moment of UTC is of another day in another zone.
        saidFree.insert(try CivilDay.stored(day))
        noteFree(checkIn.day, origin.line)
        if policy.updates {
          for dose in doses { try addNew(dose, ofFree: checkIn.day, origin, isKnown: true) }
        }
        matches.unchanged += 1
      case .known, .formerly: matches.deleted.add(origin.line)
      case .repeated: matches.repeated.add(origin.line)
      case .undecided: try hold(.day(checkIn, doses, origin))
      }
    }
  }

  /// Adds a day that no earlier import has brought.
  func claim(free checkIn: CheckIn, _ doses: [Dose], _ origin: borrowing Provenance) throws(SQLiteError) {
    _ = try provenance.claim(origin, entity: .checkIn, entry: Int(checkIn.day.number))
    try insert(free: checkIn, doses, origin)
  }

  func insert(free checkIn: CheckIn, _ doses: [Dose], _ origin: borrowing Provenance)
    throws(SQLiteError)
  {
    noteFree(checkIn.day, origin.line)
    try insert(checkIn, doses, origin)
  }

  /// Notes a day that the file says was free of headache.
  func noteFree(_ day: CivilDay, _ line: Int) {
    if hasAttacks || hasLoneDoses { freeLines[day] = line }
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

  /// `true` where it lacks a dose that the diary leaves elsewhere for now.
  @discardableResult
  func insert(_ attack: borrowing Attack, _ uuid: [UInt8]?, _ line: Int) throws(SQLiteError) -> Bool {
    added += 1
    if attack.doses.isEmpty || !hasLoneDoses && lostDoses.isEmpty {
      try attacks.insert(attack, uuid: uuid, line: line, in: transaction)
      return false
    }
    let placed = try placed(attack, line, isTaken: policy.updates)
    try attacks.insert(placed.attack, uuid: uuid, line: line, in: transaction)
    return placed.isShort
  }

  func insert(_ checkIn: CheckIn, _ doses: [Dose], _ origin: borrowing Provenance) throws(SQLiteError) {
    added += 1
    let key: [Value] = [.day(checkIn.day), .integer(id)]
    // The same day twice in one file says the same thing.
    if try transaction.image(.checkIn, key: key) == nil {
      try transaction.insert(.checkIn, try checkIn.image(batch: id, loggedAt: transaction.now))
    }
    for dose in doses { try addNew(dose, ofFree: checkIn.day, origin) }
  }

  func noteAdded() { added += 1 }
}
