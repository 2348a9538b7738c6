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
    /// Whether a row of the file has named it before.
    var isRepeated: Bool
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
  private let origin: ImportOrigin
  private let source: String
  private let shapes: [String]
  private var identified: AttackIDs?
  private var foreign: ForeignAttacks?
  private var imports: EarlierImports?
  private var earlier: EarlierAttacks?
  private var deleted: Set<Int>?
  /// When attacks began that have another time now by hand, as their file had it, in minutes on the clock.
  var saidOnsets: [Int: Int] = [:]
  /// Whether ``saidOnsets`` is still open.
  var needsOnsets: Bool { earlier == nil }

  /// `source`: the file's name; `shapes`: what a spreadsheet is known by beside it.
  init(
    _ connection: Connection, batch: Int, origin: ImportOrigin = .sheet, source: String = "",
    shapes: [String] = []
  ) {
    (self.source, self.shapes) = (source, shapes)
    self.connection = connection
    self.batch = batch
    self.origin = origin
  }

  /// The attack with this id, deleted or not, as it was before the import.
  mutating func attack(_ uuid: [UInt8]) throws(SQLiteError) -> Identified? {
    if identified == nil { identified = try AttackIDs(connection, otherThan: batch) }
    return try identified?.attack(uuid)
  }

  /// Whether the attack with this number was deleted by hand.
  mutating func isDeleted(_ id: Int) throws(SQLiteError) -> Bool {
    if deleted == nil { deleted = try ids("SELECT id FROM attack WHERE deleted = 1") }
    return deleted?.contains(id) ?? false
  }

  private func ids(_ sql: String) throws(SQLiteError) -> Set<Int> {
    let rows = try connection.prepare(sql)
    var ids: Set<Int> = []
    while try rows.step() { ids.insert(try rows.integer("id")) }
    return ids
  }

  /// A row of the file stands for the attack with this number.
  mutating func match(_ id: Int) { foreign?.match(id) }

  /// Whether the diary has attacks of another origin near that one: all that is asked of most rows.
  mutating func hasTwin(of attack: borrowing Attack) throws(SQLiteError) -> Bool {
    if foreign == nil { foreign = try ForeignAttacks(connection, batch: batch, origin) }
    return foreign?.isNear(attack) ?? false
  }

  /// The imports of the same file, or of the same program.
  mutating func earlierImports() throws(SQLiteError) -> EarlierImports {
    if let imports { return imports }
    let found = try EarlierImports(connection, batch: batch, origin, source, shapes)
    imports = found
    return found
  }

  /// To be called once all rows are read: which imports of other spreadsheets are of the same file.
  mutating func confirmImports(rows: Int, isMatched: (Int) -> Bool) throws(SQLiteError) {
    let known = try earlierImports()
    if known.others.isEmpty { return }
    let found = try known.confirmed(connection, rows: rows, isMatched: isMatched)
    imports = found
    earlier?.narrow(to: found)
  }

  /// Whether they have brought attacks near a time.
  mutating func hasEarlier(near onset: Onset) throws(SQLiteError) -> Bool {
    if earlier == nil { earlier = try EarlierAttacks(connection, earlierImports(), said: saidOnsets) }
    return earlier?.has(near: onset) ?? false
  }

  /// Whether they have brought attacks on the days that one may have been moved from.
  mutating func hasEarlier(around onset: Onset) throws(SQLiteError) -> Bool {
    if earlier == nil { earlier = try EarlierAttacks(connection, earlierImports(), said: saidOnsets) }
    let isNear = earlier?.has(near: onset) ?? false
    return earlier?.has(around: onset) ?? false || isNear
  }

  /// Whether they have brought attacks on a day.
  mutating func hasEarlier(on day: CivilDay) throws(SQLiteError) -> Bool {
    if earlier == nil { earlier = try EarlierAttacks(connection, earlierImports(), said: saidOnsets) }
    return earlier?.has(on: day) ?? false
  }

  /// Those that no row of the file is, of a day that was asked for.
  mutating func missing(on day: CivilDay, isMatched: (Int) -> Bool) throws(SQLiteError) -> [Int] {
    try earlier?.missing(on: day, isMatched: isMatched) ?? []
  }

  /// The same of all days that were asked for; `nil` where they are too many.
  mutating func missing(isMatched: (Int) -> Bool) throws(SQLiteError) -> [Int]? {
    try earlier?.missing(isMatched: isMatched) ?? []
  }

  /// Whether a file tells of the time of an attack that it has moved to a day.
  func isReached(_ attack: Attack, _ file: ClosedRange<Int>, from day: CivilDay) -> Bool {
    earlier?.isReached(attack, file, from: day) ?? false
  }

  /// Whether earlier imports have brought an attack of that minute on the clock, or a later one.
  func goesOn(beyond minute: Int) -> Bool { earlier?.span.map { minute <= $0.upperBound } ?? false }

  /// One of them is what a row of the file says.
  mutating func take(earlier id: Int) { earlier?.take(id) }

  /// See ``EarlierAttacks/same(as:file:isMatched:stored:)``.
  mutating func earlier(
    same attack: borrowing Attack, file: ClosedRange<Int>, isMatched: (Int) -> Bool,
    stored: (Int) throws(SQLiteError) -> Attack?
  ) throws(SQLiteError) -> Int? {
    try earlier?.same(as: attack, file: file, isMatched: isMatched, stored: stored)
  }

  /// What an attack is beside those of another origin.
  mutating func twin(of attack: borrowing Attack) throws(SQLiteError) -> ForeignAttacks.Twin {
    try foreign?.twin(of: attack, connection) ?? .none
  }
}

/// Where the rows of an import come from, so that an attack of another origin can be told from a row that was changed.
package enum ImportOrigin: Hashable, Sendable {
  /// A spreadsheet: no program is known by name.
  case sheet
  /// A source with rules of its own.
  case source(String)
  /// Lines as they are typed.
  case lines

  /// How the format of such a batch begins.
  package static let sourceMark = "source."
}
