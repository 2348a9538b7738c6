import CivilTime
import Diary
import SQLite

/// Doses of the diary by their minute and drug, to know one again that a file has elsewhere: within an attack, or alone.
///
/// Each set is read once, and only where an import has something to look for in it.
final class ImportDoses {
  private let connection: Connection
  private let batch: Int
  private var ofAttacks: Set<Int>?
  private var lone: Set<Int>?
  /// The most doses of a kind that are looked at, so that memory stays bounded.
  private static let limit = 400_000

  init(_ connection: Connection, batch: Int) {
    self.connection = connection
    self.batch = batch
  }

  /// Whether an attack of the diary has this dose.
  func isInAttack(_ dose: Dose) throws(SQLiteError) -> Bool {
    guard let key = Self.key(dose) else { return false }
    if ofAttacks == nil {
      ofAttacks = try read(
        """
        SELECT d.taken - ifnull(d.taken_offset, 0) AS at, r.name AS name FROM attack_dose d JOIN drug r ON r.id = d.drug
          WHERE d.taken IS NOT NULL AND d.attack IN (SELECT id FROM attack WHERE \(DiaryStore.live)) LIMIT \(Self.limit)
        """)
    }
    return ofAttacks?.contains(key) ?? false
  }

  /// Whether the dose is in the diary without an attack, since before this import.
  func isAlone(_ dose: Dose) throws(SQLiteError) -> Bool {
    guard let key = Self.key(dose) else { return false }
    if lone == nil {
      lone = try read(
        """
        SELECT taken - ifnull(taken_offset, 0) AS at, (SELECT name FROM drug WHERE drug.id = dose.drug) AS name FROM dose
          WHERE (batch IS NULL OR batch <> \(batch)) AND \(DiaryStore.live) LIMIT \(Self.limit)
        """)
    }
    return lone?.contains(key) ?? false
  }

  private func read(_ query: String) throws(SQLiteError) -> Set<Int> {
    let rows = try connection.prepare(query)
    var keys: Set<Int> = []
    while try rows.step() { keys.insert(Self.key(Int(try rows.integer("at")), try rows.text("name"))) }
    return keys
  }

  private static func key(_ dose: Dose) -> Int? { dose.takenAt.map { key($0.instant, dose.drug) } }

  private static func key(_ minute: Int, _ drug: String) -> Int {
    var hasher = Hasher()
    hasher.combine(minute)
    hasher.combine(drug.lowercased())
    return hasher.finalize()
  }
}
