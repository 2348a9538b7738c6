import Diary
import SQLite

/// Inserts the attacks of an import: column by column, no image on the way. They wait to be written several at a time.
struct BulkAttacks {
  private var attack: BulkSink
  private var reading: BulkSink
  private var dose: BulkSink
  private var word: BulkSink
  /// What the diary's schema has beyond the columns and child tables that are written here.
  private let rest: Entity.Rest
  private let hasRest: Bool
  /// Whether SQLite numbers the rows as they are numbered here.
  private let countsRows: Bool
  private let batch: Int
  private let now: Int
  private let names: DrugNames
  /// Of the attack at hand, by its doses.
  private var drugs: [Int] = []
  private var uuids: UUIDv7
  /// The number of the next attack.
  private(set) var nextID: Int
  private(set) var overlaps: OverlapWatch
  private static let textLimit = 1 << 18
  /// What the attacks inserted add to their table's seal.
  private(set) var total = Seal(rowCount: 0, sum: 0, nextID: 0)

  init(
    _ transaction: WriteTransaction, batch: Int, nextID: Int, _ overlaps: OverlapWatch
  ) throws(SQLiteError) {
    let entity = transaction.store.schema.entity(.attack)
    rest = entity.rest(beyond: .attack)
    hasRest = !entity.added.isEmpty || entity.children.contains { !$0.added.isEmpty }
    let connection = transaction.connection
    // After a purge, the numbers of the attacks that are gone come first.
    let last = try connection.scalar("SELECT ifnull(max(id), 0) FROM attack")
    countsRows = last == .integer(Int64(nextID - 1))
    attack = BulkSink(into: entity.name, entity.columns + ["sum"], countsRows: countsRows, on: connection)
    func rows(_ child: Int) -> BulkSink {
      let child = entity.children[child]
      return BulkSink(into: child.name, [child.parent] + child.columns, on: connection)
    }
    reading = rows(Entity.AttackChild.reading)
    dose = rows(Entity.AttackChild.dose)
    word = rows(Entity.AttackChild.word)
    self.batch = batch
    self.nextID = nextID
    self.overlaps = overlaps
    now = transaction.now
    uuids = UUIDv7(milliseconds: now * 1000)
    names = transaction.store.names
  }

  /// `uuid`: the attack's own where the file has one; `line`: where it is in the file.
  mutating func insert(
    _ entry: borrowing Attack, uuid: [UInt8]?, line: Int, in transaction: WriteTransaction
  ) throws(SQLiteError) {
    let id = nextID
    attack.begin()
    try entry.write(
      to: &attack, id: id, uuid: uuid ?? uuids.next(), loggedAt: now, batch: batch, isDeleted: false)
    if hasRest { try attack.values(rest.values) }
    let words = entry.words
    drugs.removeAll(keepingCapacity: true)
    for n in entry.doses.indices { drugs.append(try names.drugID(entry.doses[n].drug, in: transaction)) }
    // The sum stands in the parent's row and covers its children, which can only follow it.
    try Self.add(entry.readings, entry.doses, drugs, words, rest, to: &attack.checksum)
    let sum = attack.checksum.hash
    try attack.end(sum: sum)
    for (n, entry) in entry.readings.enumerated() {
      reading.begin(parent: id)
      try entry.write(to: &reading, n: n)
      if hasRest { try reading.values(rest.children[Entity.AttackChild.reading]) }
      try reading.end()
    }
    for n in drugs.indices {
      dose.begin(parent: id)
      try entry.doses[n].write(to: &dose, n: n, drug: drugs[n])
      if hasRest { try dose.values(rest.children[Entity.AttackChild.dose]) }
      try dose.end()
    }
    for (n, entry) in words.enumerated() {
      word.begin(parent: id)
      try entry.write(to: &word, n: n)
      if hasRest { try word.values(rest.children[Entity.AttackChild.word]) }
      try word.end()
    }
    nextID += 1
    overlaps.add(entry, line: line)
    total.rowCount += 1
    total.sum &+= sum
    if attack.waiting >= attack.rowsAtOnce {
      // A parent comes before its children.
      try attack.writeFull()
      try reading.writeFull()
      try dose.writeFull()
      try word.writeFull()
    }
    // Notes may be long: memory goes by the longest and not by the number of those that wait.
    if attack.waitingBytes + word.waitingBytes > Self.textLimit { try write(in: transaction) }
  }

  /// Writes what waits. To be called before the tables are read.
  mutating func write(in transaction: WriteTransaction) throws(SQLiteError) {
    try attack.write()
    try reading.write()
    try dose.write()
    try word.write()
    // The sums and the rows of other tables go by these numbers.
    if countsRows, total.rowCount > 0 {
      let last = try transaction.connection.scalar("SELECT max(id) FROM attack")
      guard last == .integer(Int64(nextID - 1)) else { throw SQLiteError(.corrupt, .importRow) }
    }
  }

  /// The sum of the attack's row if it were the one that is there; `nil` with a drug that the diary does not know.
  func sum(
    _ entry: borrowing Attack, as there: KnownAttacks.Identified, _ uuid: [UInt8],
    in transaction: WriteTransaction
  ) throws(SQLiteError) -> UInt64? {
    var drugs: [Int] = []
    for dose in entry.doses {
      guard let drug = try names.knownID(dose.drug) else { return nil }
      drugs.append(drug)
    }
    var checksum = Checksum()
    try entry.write(
      to: &checksum, id: there.id, uuid: uuid, loggedAt: there.loggedAt, batch: there.batch, isDeleted: false)
    if hasRest { try checksum.values(rest.values) }
    try Self.add(entry.readings, entry.doses, drugs, entry.words, rest, to: &checksum)
    return checksum.hash
  }

  /// `rest`: what the schema has beyond what is written here.
  private static func add(
    _ readings: [Reading], _ doses: [Dose], _ drugs: [Int], _ words: [Attack.Word], _ rest: Entity.Rest,
    to checksum: inout Checksum
  ) throws(SQLiteError) {
    checksum.rows(readings.count)
    for (n, reading) in readings.enumerated() {
      try reading.write(to: &checksum, n: n)
      try checksum.values(rest.children[Entity.AttackChild.reading])
    }
    checksum.rows(doses.count)
    for n in doses.indices {
      try doses[n].write(to: &checksum, n: n, drug: drugs[n])
      try checksum.values(rest.children[Entity.AttackChild.dose])
    }
    checksum.rows(words.count)
    for (n, word) in words.enumerated() {
      try word.write(to: &checksum, n: n)
      try checksum.values(rest.children[Entity.AttackChild.word])
    }
    for _ in 0..<rest.newChildren { checksum.rows(0) }
  }
}
