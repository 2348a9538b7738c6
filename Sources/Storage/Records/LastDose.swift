package import CivilTime
package import Diary
import SQLite

/// Which dose is meant: nothing said is any.
package struct DoseWanted: Sendable {
  package var drug: String?
  package var amount: Amount?
  /// When it was taken.
  package var at: Moment?
  /// The day on which it was taken.
  package var day: CivilDay?

  package init(drug: String? = nil, amount: Amount? = nil, at: Moment? = nil, day: CivilDay? = nil) {
    (self.drug, self.amount, self.at, self.day) = (drug, amount, at, day)
  }

  /// Whether it has to have a time of its own.
  fileprivate var hasTime: Bool { at != nil }

  /// Conditions on a dose whose time is in the column `time`, with their values.
  fileprivate func conditions(_ time: String) -> (sql: String, values: [Value]) {
    var (tests, values) = ([""], [Value]())
    if let drug {
      tests.append("drug = (SELECT id FROM drug WHERE name = ?)")
      values.append(.text(drug))
    }
    if let amount {
      tests += ["amount = ?", "unit = ?"]
      values += [.integer(amount.thousandths), .integer(amount.unit.rawValue)]
    }
    let bounds: (Int, Int)? =
      at.map { ($0.wallMinutes, $0.wallMinutes) }
      ?? day.map { (Int($0.number) * 1440, Int($0.number) * 1440 + 1439) }
    if let bounds {
      tests += ["\(time) >= ?", "\(time) <= ?"]
      values += [.integer(bounds.0), .integer(bounds.1)]
    }
    return (tests.joined(by: " AND "), values)
  }
}

/// The dose taken last, wherever it stands: what `helped` is about.
extension WriteTransaction {
  /// Says how much the dose taken last helped, and of which attack it is, if of any; `nil` where the diary has
  /// no dose. A dose of an attack without a time of its own is taken as of its onset.
  ///
  /// `remark`: kept in the attack's note; of a dose without one, in a note of its day.
  package func rateLastDose(
    _ relief: Relief, of wanted: DoseWanted = DoseWanted(), remark: String = ""
  ) throws(StoreError) -> (attack: Int?, dose: Dose)? {
    let (alone, inAttack) = try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let alone = try lastDoseAlone(wanted)
      return (alone, try lastDoseInAttack(wanted, since: alone?.at ?? .min))
    }
    guard let inAttack else {
      guard let alone else { return nil }
      guard let dose = try rate(dose: alone.id, relief) else { return nil }
      if !remark.isEmpty, let day = dose.takenAt?.day { _ = try add(note: remark, on: day) }
      return (nil, dose)
    }
    guard var stored = try attack(inAttack.id), inAttack.n < stored.attack.doses.count else { return nil }
    stored.attack.doses[inAttack.n].relief = relief
    stored.attack.note.append(note: remark)
    try update(stored)
    return (stored.id, stored.attack.doses[inAttack.n])
  }

  private func lastDoseAlone(_ wanted: DoseWanted) throws(SQLiteError) -> DosePlace? {
    let more = wanted.conditions("taken")
    let sql = """
      SELECT taken AS wall, taken - ifnull(taken_offset, 0) AS at, id, 0 AS n FROM dose
        WHERE taken >= ? AND \(DiaryStore.live)\(more.sql) ORDER BY at DESC, id DESC LIMIT 1
      """
    return try latest(sql, more.values, after: nil)
  }

  /// `instant`: doses before it do not count.
  ///
  /// Both statements go back in time along an index, as long as what they find may be later than what was found.
  private func lastDoseInAttack(_ wanted: DoseWanted, since instant: Int) throws(SQLiteError) -> DosePlace? {
    let first = DosePlace(at: instant, id: .min, n: 0)
    let (own, ofAttack) = (wanted.conditions("taken"), wanted.conditions("onset"))
    let timed = try latest(
      """
      SELECT taken AS wall, taken - ifnull(taken_offset, 0) AS at, id, n
        FROM attack_dose CROSS JOIN attack ON id = attack
        WHERE taken >= ? AND \(DiaryStore.live)\(own.sql) ORDER BY taken DESC
      """, own.values, after: first)
    if wanted.hasTime { return timed == first ? nil : timed }
    let last = try latest(
      """
      SELECT \(DiaryStore.lastTime) AS wall, onset - ifnull(onset_offset, 0) AS at, id, n
        FROM attack CROSS JOIN attack_dose ON attack = id
        WHERE \(DiaryStore.lastTime) >= ? AND taken IS NULL AND EXISTS (SELECT 1 FROM attack_dose)
          AND \(DiaryStore.live)\(ofAttack.sql)
        ORDER BY \(DiaryStore.lastTime) DESC
      """, ofAttack.values, after: timed)
    return last == first ? nil : last
  }

  /// The last of the doses that `sql` finds and of `known`. Its columns are those of ``DosePlace``, and `wall`, a
  /// time on the wall clock that the rows go back along; its first parameter is the earliest of these times that
  /// may matter, the others are `more`.
  private func latest(
    _ sql: String, _ more: [Value], after known: DosePlace?
  ) throws(SQLiteError) -> DosePlace? {
    // A moment's instant is less than two days from its time on the wall clock.
    func earliest(_ place: DosePlace?) -> Int { (place?.at).map { $0 > .min ? $0 - 2 * 1440 : $0 } ?? .min }
    var last = known
    let statement = try connection.prepare(sql)
    try statement.bind([.integer(earliest(known))] + more)
    while try statement.step() {
      if try statement.integer("wall") < earliest(last) { break }
      let place = DosePlace(
        at: try statement.integer("at"), id: try statement.integer("id"), n: try statement.integer("n"))
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
