import Diary
import SQLite

/// Inserts the attacks of an import: column by column into prepared statements, no image on the way.
struct BulkAttacks {
  private var attack: BulkSink
  private var reading: BulkSink
  private var dose: BulkSink
  private var word: BulkSink
  /// What the diary's schema has beyond the columns and child tables that are written here.
  private let rest: Entity.Rest
  private let hasRest: Bool
  private let batch: Int
  private let now: Int
  private let names: DrugNames
  /// What the attacks inserted add to their table's seal.
  private(set) var total = Seal(rowCount: 0, sum: 0, nextID: 0)

  init(_ transaction: WriteTransaction, batch: Int) throws(SQLiteError) {
    let entity = transaction.store.schema.entity(.attack)
    rest = entity.rest(beyond: .attack)
    hasRest = !entity.added.isEmpty || entity.children.contains { !$0.added.isEmpty }
    let connection = transaction.connection
    attack = try BulkSink(entity.insert, on: connection)
    reading = try BulkSink(entity.children[Entity.AttackChild.reading].insert, on: connection)
    dose = try BulkSink(entity.children[Entity.AttackChild.dose].insert, on: connection)
    word = try BulkSink(entity.children[Entity.AttackChild.word].insert, on: connection)
    self.batch = batch
    now = transaction.now
    names = transaction.store.names
  }

  /// `id`: the attack's number, not used before.
  mutating func insert(
    _ entry: borrowing Attack, id: Int, uuid: [UInt8], in transaction: WriteTransaction
  ) throws(SQLiteError) {
    attack.begin()
    try entry.write(to: &attack, id: id, uuid: uuid, loggedAt: now, batch: batch, isDeleted: false)
    if hasRest { try attack.values(rest.values) }
    let words = entry.words
    let drugs = try entry.doses.isEmpty ? [] : Self.drugs(entry.doses, names, transaction)
    // The sum stands in the parent's row and covers its children, which can only follow it.
    try Self.add(entry.readings, entry.doses, drugs, words, rest, to: &attack.checksum)
    let sum = attack.checksum.hash
    try attack.end(sum: sum)
    for (n, entry) in entry.readings.enumerated() {
      try reading.begin(parent: id)
      try entry.write(to: &reading, n: n)
      if hasRest { try reading.values(rest.children[Entity.AttackChild.reading]) }
      try reading.end()
    }
    for (n, entry) in entry.doses.enumerated() {
      try dose.begin(parent: id)
      try entry.write(to: &dose, n: n, drug: drugs[n])
      if hasRest { try dose.values(rest.children[Entity.AttackChild.dose]) }
      try dose.end()
    }
    for (n, entry) in words.enumerated() {
      try word.begin(parent: id)
      try entry.write(to: &word, n: n)
      if hasRest { try word.values(rest.children[Entity.AttackChild.word]) }
      try word.end()
    }
    total.rowCount += 1
    total.sum &+= sum
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

  private static func drugs(
    _ doses: [Dose], _ names: DrugNames, _ transaction: WriteTransaction
  ) throws(SQLiteError) -> [Int] {
    var numbers: [Int] = []
    for dose in doses { numbers.append(try names.drugID(dose.drug, in: transaction)) }
    return numbers
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
    for (n, dose) in doses.enumerated() {
      try dose.write(to: &checksum, n: n, drug: drugs[n])
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
