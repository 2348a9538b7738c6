import CivilTime
import Diary
import SQLite

/// The attacks that were in the diary before an import, each kind looked up when a row first asks for it.
struct KnownAttacks {
  /// An attack by its own id, to see whether a row with that id says the same.
  struct Identified {
    var id: Int
    var loggedAt: Int
    var batch: Int?
    var isDeleted: Bool
    var sum: UInt64
  }

  private struct Begun {
    var id: Int
    var peak: Intensity?
    /// Whether it was typed, or came with an id of its own.
    var isTyped: Bool
    /// Whether its minute is known, or its day alone.
    var isMinute: Bool
  }

  /// An attack's own id, as it takes the least room.
  struct ID: Hashable {
    private let high: UInt64
    private let low: UInt64

    init(_ bytes: [UInt8]) {
      func word(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
      (high, low) = (word(bytes.prefix(8)), word(bytes.dropFirst(8).prefix(8)))
    }
  }

  private let connection: Connection
  private let batch: Int
  private var identified: [ID: Identified]?
  /// By the minute of the onset: attacks that no ``Provenance/RowMomentKey`` is kept of.
  private var begun: [Int: [Begun]]?
  private var deleted: Set<Int>?
  /// Numbers of attacks in ``begun`` that a row of this file was matched with.
  private var matched: Set<Int> = []

  init(_ connection: Connection, batch: Int) {
    self.connection = connection
    self.batch = batch
  }

  /// The attack with this id, deleted or not, as it was before the import.
  mutating func attack(_ uuid: ID) throws(SQLiteError) -> Identified? {
    if identified == nil {
      let rows = try connection.prepare("SELECT uuid, id, logged_at, batch, deleted, sum FROM attack")
      var all: [ID: Identified] = [:]
      while try rows.step() {
        all[ID(try rows.blob("uuid"))] = Identified(
          id: try rows.integer("id"), loggedAt: try rows.integer("logged_at"),
          batch: try rows.integerOrNil("batch"),
          isDeleted: try rows.integer("deleted") != 0, sum: UInt64(bitPattern: Int64(try rows.integer("sum")))
        )
      }
      identified = all
    }
    return identified?[uuid]
  }

  /// Whether the attack with this number was deleted by hand.
  mutating func isDeleted(_ id: Int) throws(SQLiteError) -> Bool {
    if deleted == nil {
      let rows = try connection.prepare("SELECT id FROM attack WHERE deleted = 1")
      var ids: Set<Int> = []
      while try rows.step() { ids.insert(try rows.integer("id")) }
      deleted = ids
    }
    return deleted?.contains(id) ?? false
  }

  /// What an attack that begins at that minute is beside those that are there.
  enum Twin {
    case none, typed
    /// One that version 1 imported, and knows by all of its row: it said something else.
    case imported(Int)
  }

  /// A row of the file stands for the attack with this number.
  mutating func match(_ id: Int) { matched.insert(id) }

  /// Whether an attack begins at that minute: all that is asked of most rows.
  mutating func hasTwin(of attack: borrowing Attack) throws(SQLiteError) -> Bool {
    if begun == nil { begun = try attacksBegun() }
    return begun?[attack.onset.moment.wallMinutes] != nil
  }

  mutating func twin(of attack: borrowing Attack) throws(SQLiteError) -> Twin {
    let isMinute = attack.onset.precision == .minute
    for other in begun?[attack.onset.moment.wallMinutes] ?? []
    where !matched.contains(other.id) && other.isMinute == isMinute {
      // Of one day there may be several: what is known of them has to be the same.
      if !isMinute, other.isTyped || other.peak != attack.peak { continue }
      if !other.isTyped {
        matched.insert(other.id)
        return .imported(other.id)
      }
      if let peak = other.peak, peak == attack.peak { return .typed }
      if try shareDrug(other.id, attack.doses) { return .typed }
    }
    return .none
  }

  private func attacksBegun() throws(SQLiteError) -> [Int: [Begun]] {
    let rows = try connection.prepare(
      """
      SELECT attack.onset, attack.id, attack.peak, batch.format IS NULL OR batch.format LIKE 'headache.%' AS is_typed,
        attack.onset_precision, attack.peak_tenths
      FROM attack LEFT JOIN batch ON batch.id = attack.batch
      WHERE attack.deleted = 0 AND (attack.onset_precision = 0 OR attack.onset_precision = 2)
        AND (batch.id IS NULL OR (batch.id <> ? AND batch.live = 1 AND (batch.format NOT LIKE '%/2'
          OR batch.format LIKE 'headache.%')))
      """)
    try rows.bind([.integer(batch)])
    var all: [Int: [Begun]] = [:]
    while try rows.step() {
      all[try rows.integer("onset"), default: []].append(
        Begun(
          id: try rows.integer("id"),
          peak: Intensity(
            stored: try rows.integerOrNil("peak"), tenths: try rows.integerOrNil("peak_tenths")),
          isTyped: try rows.integer("is_typed") != 0,
          isMinute: try rows.integer("onset_precision") == 0))
    }
    return all
  }

  private func shareDrug(_ id: Int, _ doses: [Dose]) throws(SQLiteError) -> Bool {
    if doses.isEmpty { return false }
    let rows = try connection.statement(
      "SELECT drug.name AS name FROM attack_dose JOIN drug ON drug.id = attack_dose.drug WHERE attack_dose.attack = ?"
    )
    try rows.bind([.integer(id)])
    var isShared = false
    while try rows.step() {
      let name = try rows.text("name")
      if doses.contains(where: { $0.drug == name }) { isShared = true }
    }
    rows.reset()
    return isShared
  }
}
