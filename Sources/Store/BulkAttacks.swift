import Diary
import SQLite

/// Inserts the attacks of an import: column by column into prepared statements, no image on the way.
struct BulkAttacks {
  private let attack: Statement
  private let reading: Statement
  private let dose: Statement
  private let word: Statement
  private let batch: Int
  private let now: Int
  private let names: Names
  /// What the attacks inserted add to their table's seal.
  private(set) var total = Seal(rowCount: 0, sum: 0, nextID: 0)

  init(_ transaction: WriteTransaction, batch: Int) throws(SQLiteError) {
    let entity = Entity.attack
    attack = try transaction.connection.prepare(entity.insert)
    reading = try transaction.connection.prepare(entity.children[0].insert)
    dose = try transaction.connection.prepare(entity.children[1].insert)
    word = try transaction.connection.prepare(entity.children[2].insert)
    self.batch = batch
    now = transaction.now
    names = transaction.store.names
  }

  /// - Parameter id: the attack's number, not used before.
  mutating func insert(
    _ entry: borrowing Attack, id: Int, uuid: [UInt8], in transaction: WriteTransaction
  ) throws(SQLiteError) {
    var row = BulkSink(statement: attack)
    try entry.write(to: &row, id: id, uuid: uuid, loggedAt: now, batch: batch, isDeleted: false)
    let words = entry.words
    let drugs = try entry.doses.isEmpty ? [] : self.drugs(entry.doses, transaction)
    // The sum stands in the parent's row and covers its children, which can only follow it.
    try add(entry.readings, entry.doses, drugs, words, to: &row.checksum)
    let sum = row.checksum.hash
    try attack.set(row.index + 1, Int(Int64(bitPattern: sum)))
    try attack.runAgain()
    for (n, entry) in entry.readings.enumerated() {
      try reading.set(1, id)
      var row = BulkSink(statement: reading, index: 1)
      try entry.write(to: &row, n: n)
      try reading.runAgain()
    }
    for (n, entry) in entry.doses.enumerated() {
      try dose.set(1, id)
      var row = BulkSink(statement: dose, index: 1)
      try row.integer(n)
      try entry.write(to: &row, drug: drugs[n])
      try dose.runAgain()
    }
    for (n, entry) in words.enumerated() {
      try word.set(1, id)
      var row = BulkSink(statement: word, index: 1)
      try entry.write(to: &row, n: n)
      try word.runAgain()
    }
    total.rowCount += 1
    total.sum &+= sum
  }

  private func drugs(_ doses: [Dose], _ transaction: WriteTransaction) throws(SQLiteError) -> [Int] {
    var numbers: [Int] = []
    for dose in doses { numbers.append(try names.drugID(dose.drug, in: transaction)) }
    return numbers
  }

  private func add(
    _ readings: [Reading], _ doses: [Dose], _ drugs: [Int], _ words: [Attack.Word],
    to checksum: inout Checksum
  ) throws(SQLiteError) {
    checksum.rows(readings.count)
    for (n, reading) in readings.enumerated() { try reading.write(to: &checksum, n: n) }
    checksum.rows(doses.count)
    for (n, dose) in doses.enumerated() {
      checksum.integer(n)
      try dose.write(to: &checksum, drug: drugs[n])
    }
    checksum.rows(words.count)
    for (n, word) in words.enumerated() { try word.write(to: &checksum, n: n) }
  }
}
