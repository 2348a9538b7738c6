package import Diary
import SQLite

/// The dose taken last, wherever it stands: what `helped` is about.
extension WriteTransaction {
  /// Says how much the dose taken last helped, and of which attack it is, if of any; `nil` where the diary has
  /// no dose. A dose of an attack without a time of its own is taken as of its onset.
  package func rateLastDose(_ relief: Relief) throws(StoreError) -> (attack: Int?, dose: Dose)? {
    let (alone, inAttack) = try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let alone = try lastDoseAlone()
      return (alone, try lastDoseInAttack(since: alone?.at ?? .min))
    }
    guard let inAttack else {
      guard let alone else { return nil }
      return try rate(dose: alone.id, relief).map { (nil, $0) }
    }
    guard var stored = try attack(inAttack.id), inAttack.n < stored.attack.doses.count else { return nil }
    stored.attack.doses[inAttack.n].relief = relief
    try update(stored)
    return (stored.id, stored.attack.doses[inAttack.n])
  }

  private func lastDoseAlone() throws(SQLiteError) -> DosePlace? {
    let sql = """
      SELECT taken, taken - ifnull(taken_offset, 0) AS at, id, 0 FROM dose
        WHERE taken >= ? AND \(DiaryStore.live) ORDER BY at DESC, id DESC LIMIT 1
      """
    return try latest(sql, after: nil)
  }

  /// `instant`: doses before it do not count.
  ///
  /// Both statements go back in time along an index, as long as what they find may be later than what was found.
  private func lastDoseInAttack(since instant: Int) throws(SQLiteError) -> DosePlace? {
    let first = DosePlace(at: instant, id: .min, n: 0)
    let timed = try latest(
      """
      SELECT taken, taken - ifnull(taken_offset, 0), id, n
        FROM attack_dose CROSS JOIN attack ON id = attack
        WHERE taken >= ? AND \(DiaryStore.live) ORDER BY taken DESC
      """, after: first)
    let last = try latest(
      """
      SELECT \(DiaryStore.lastTime), onset - ifnull(onset_offset, 0), id, n
        FROM attack CROSS JOIN attack_dose ON attack = id
        WHERE \(DiaryStore.lastTime) >= ? AND taken IS NULL AND EXISTS (SELECT 1 FROM attack_dose)
          AND \(DiaryStore.live)
        ORDER BY \(DiaryStore.lastTime) DESC
      """, after: timed)
    return last == first ? nil : last
  }

  /// The last of the doses that `sql` finds and of `known`. Its columns are those of ``DosePlace``, after a time on
  /// the wall clock that the rows go back along; its parameter is the earliest of these times that may matter.
  private func latest(
    _ sql: String, after known: DosePlace?
  ) throws(SQLiteError) -> DosePlace? {
    // A moment's instant is less than two days from its time on the wall clock.
    func earliest(_ place: DosePlace?) -> Int { (place?.at).map { $0 > .min ? $0 - 2 * 1440 : $0 } ?? .min }
    var last = known
    let statement = try connection.prepare(sql)
    try statement.bind([.integer(earliest(known))])
    while try statement.step() {
      if try statement.integer(0) < earliest(last) { break }
      let place = DosePlace(
        at: try statement.integer(1), id: try statement.integer(2), n: try statement.integer(3))
      if last.map({ $0 < place }) ?? true { last = place }
    }
    statement.reset()
    return last
  }

  private func rate(dose id: Int, _ relief: Relief) throws(StoreError) -> Dose? {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard var image = try image(.dose, key: [.integer(id)]) else { return nil }
      image.replace(from: "relief", of: .dose, with: [.integer(relief.rawValue)])
      try put(.dose, key: [.integer(id)], image)
      var row = ImageReader(image, of: .dose)
      row.skip(to: "drug")
      return try Dose(&row, names: store.names)
    }
  }
}

/// Where a dose stands and when it was taken, in minutes since 1970-01-01T00:00Z; in the order taken, those of one
/// minute in the order of the diary.
private struct DosePlace: Comparable {
  var at: Int
  /// Of the attack, or of the dose without one.
  var id: Int
  /// The place among the doses of the attack.
  var n: Int

  static func < (first: DosePlace, second: DosePlace) -> Bool {
    (first.at, first.id, first.n) < (second.at, second.id, second.n)
  }
}
