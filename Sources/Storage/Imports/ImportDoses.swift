import CivilTime
import Diary
import SQLite

/// Doses of the diary by their minute and drug, to know one again that a file has elsewhere: within an attack, or alone.
///
/// Each set is read once, and only where an import has something to look for in it.
final class ImportDoses {
  /// A minute of universal time, and the drug's number.
  private struct Key: Hashable {
    var minute: Int
    var drug: Int
  }

  private let connection: Connection
  private let batch: Int
  private var ofAttacks: Set<Key>?
  private var lone: Set<Key>?
  private var loneElsewhere: Set<Key>?
  private var untimed: Set<Key>?
  /// Names in lower case, and the number that stands for all of a name.
  private var drugs: [String: Int] = [:]

  init(_ connection: Connection, batch: Int) {
    self.connection = connection
    self.batch = batch
  }

  /// Reads the diary again when it is asked next.
  func forget() { (ofAttacks, lone, loneElsewhere, untimed) = (nil, nil, nil, nil) }

  /// Whether an attack of the diary has this dose.
  func isInAttack(_ dose: Dose) throws(SQLiteError) -> Bool {
    guard let key = key(dose) else { return false }
    if ofAttacks == nil {
      ofAttacks = try read(
        """
        SELECT d.taken - ifnull(d.taken_offset, 0) AS at, d.drug AS drug FROM attack_dose d
          WHERE d.taken IS NOT NULL AND d.attack IN (SELECT id FROM attack WHERE \(DiaryStore.live))
        """)
    }
    return ofAttacks?.contains(key) ?? false
  }

  /// Whether the dose is in the diary without an attack, since before this import.
  func isAlone(_ dose: Dose) throws(SQLiteError) -> Bool {
    guard let key = key(dose) else { return false }
    if lone == nil {
      lone = try read(
        """
        SELECT taken - ifnull(taken_offset, 0) AS at, drug FROM dose
          WHERE (batch IS NULL OR batch <> ?) AND \(DiaryStore.live)
        """, [.integer(batch)])
    }
    return lone?.contains(key) ?? false
  }

  /// Whether the dose is in the diary without an attack, and no earlier import of the same file has brought it.
  func isAloneElsewhere(_ dose: Dose, _ imports: EarlierImports) throws(SQLiteError) -> Bool {
    guard let key = key(dose) else { return false }
    if loneElsewhere == nil {
      let own = ([String(batch)] + imports.ids.map(String.init)).joined(separator: ", ")
      loneElsewhere = try read(
        """
        SELECT taken - ifnull(taken_offset, 0) AS at, drug FROM dose
          WHERE (batch IS NULL OR batch NOT IN (\(own))) AND \(DiaryStore.live)
        """)
    }
    return loneElsewhere?.contains(key) ?? false
  }

  /// Whether an attack of its day, that was there before this import, has the drug of a dose without a time: of a row that
  /// was an attack, and says now that there was no headache, the dose is there already.
  func isInAttackOfDay(_ dose: Dose) throws(SQLiteError) -> Bool {
    guard let taken = dose.takenAt, taken.minuteOfDay == 0 else { return false }
    if untimed == nil {
      untimed = try read(
        """
        SELECT a.onset - (a.onset % 1440 + 1440) % 1440 AS at, d.drug AS drug
          FROM attack_dose d JOIN attack a ON a.id = d.attack
          WHERE d.taken IS NULL AND (a.batch IS NULL OR a.batch <> ?)
            AND a.id IN (SELECT id FROM attack WHERE \(DiaryStore.live))
        """, [.integer(batch)])
    }
    return untimed?.contains(Key(minute: taken.wallMinutes, drug: number(of: dose.drug))) ?? false
  }

  private func read(_ query: String, _ values: [Value] = []) throws(SQLiteError) -> Set<Key> {
    // Several drugs may have one name but for capitals.
    var numbers: [Int: Int] = [:]
    let names = try connection.prepare("SELECT id, name FROM drug ORDER BY id")
    while try names.step() { numbers[try names.integer("id")] = number(of: try names.text("name")) }
    let rows = try connection.prepare(query)
    try rows.bind(values)
    let (at, drug) = (try rows.column("at"), try rows.column("drug"))
    var keys: Set<Key> = []
    while try rows.step() {
      guard let number = numbers[try rows.integer(drug)] else { continue }
      keys.insert(Key(minute: try rows.integer(at), drug: number))
    }
    return keys
  }

  private func key(_ dose: Dose) -> Key? {
    dose.takenAt.map { Key(minute: $0.instant, drug: number(of: dose.drug)) }
  }

  private func number(of drug: String) -> Int {
    let name = drug.lowercased()
    if let known = drugs[name] { return known }
    drugs[name] = drugs.count
    return drugs.count - 1
  }
}
