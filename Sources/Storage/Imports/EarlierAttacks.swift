import CivilTime
import Diary
import SQLite

/// The attacks that earlier imports of the same file, or of the same program, have brought: a row whose time was corrected
/// in the file is one of them.
struct EarlierAttacks {
  /// The civil days of their onsets.
  private var days = DaySet()
  /// The days of rows that may be one of them.
  private var asked = DaySet()
  /// Their numbers by those days, looked up at once when the first row of such a day is decided on.
  private var ids: [CivilDay: [Int]]?
  private var taken = IDSet()
  private let connection: Connection
  /// The imports that brought them, as a list in SQL.
  private var batches = ""

  /// `source`: the file's name; `shapes`: what a spreadsheet is known by beside it.
  init(
    _ connection: Connection, batch: Int, _ origin: ImportOrigin, _ source: String, _ shapes: [String]
  ) throws(SQLiteError) {
    self.connection = connection
    let known = try connection.prepare(
      """
      SELECT id, source, format, (SELECT value FROM import_text WHERE batch = batch.id AND kind = 0) AS shape
      FROM batch WHERE live = 1 AND id <> ?
      """)
    try known.bind([.integer(batch)])
    var same: [Int] = []
    while try known.step() {
      guard ForeignAttacks.isOwn(try known.text("format"), origin) else { continue }
      let shape = try known.textOrNil("shape")
      if origin == .sheet, try known.text("source") != source, !(shape.map(shapes.contains) ?? false) {
        continue
      }
      same.append(try known.integer("id"))
    }
    if same.isEmpty { return }
    batches = same.map(String.init).joined(by: ", ")
    let rows = try connection.prepare(
      """
      SELECT (onset - (onset % 1440 + 1440) % 1440) / 1440 AS day FROM attack
      WHERE deleted = 0 AND batch IN (\(batches))
      """)
    while try rows.step() { days.insert(try rows.day("day")) }
  }

  /// Whether there are any of a day; where there are, it may be asked for the same.
  mutating func has(_ day: CivilDay) -> Bool {
    guard days.contains(day) else { return false }
    asked.insert(day)
    return true
  }

  /// The numbers of those of a day.
  private mutating func ids(of day: CivilDay) throws(SQLiteError) -> [Int] {
    if ids == nil {
      var all: [CivilDay: [Int]] = [:]
      if !batches.isEmpty {
        let rows = try connection.prepare(
          """
          SELECT id, (onset - (onset % 1440 + 1440) % 1440) / 1440 AS day FROM attack
          WHERE deleted = 0 AND batch IN (\(batches)) ORDER BY id
          """)
        while try rows.step() {
          let day = try rows.day("day")
          if asked.contains(day) { all[day, default: []].append(try rows.integer("id")) }
        }
      }
      ids = all
    }
    return ids?[day] ?? []
  }

  /// The number of the attack of the day that a row is likely the same as, of those that no row of this file was matched
  /// with. It is given once.
  mutating func same(
    as attack: borrowing Attack, isMatched: (Int) -> Bool,
    stored: (Int) throws(SQLiteError) -> Attack?
  ) throws(SQLiteError) -> Int? {
    var best: (id: Int, distance: Int)?
    for id in try ids(of: attack.onset.moment.day) where !isMatched(id) && !taken.contains(id) {
      guard let other = try stored(id), Self.isLikely(other, attack) else { continue }
      let distance = abs(other.onset.moment.instant - attack.onset.moment.instant)
      if distance < best?.distance ?? .max { best = (id, distance) }
    }
    guard let best else { return nil }
    _ = taken.insert(best.id)
    return best.id
  }

  /// Minutes between two onsets that are likely one which was corrected.
  private static let near = 120
  /// `9:15` for `21:15`.
  private static let halfDay = 720
  /// The most tenths that an intensity is corrected by where nothing else is the same.
  private static let peakDistance = 20

  /// Whether the file, which says no more of `old`, says it of `new`: by their times, or by what was taken, when it ended,
  /// and what was noted.
  private static func isLikely(_ old: Attack, _ new: borrowing Attack) -> Bool {
    let distance = abs(old.onset.moment.instant - new.onset.moment.instant)
    let isNear = distance <= near || distance == halfDay || old.onset.precision != new.onset.precision
    if case .at(let oldEnd) = old.end, case .at(let newEnd) = new.end {
      if oldEnd.instant == newEnd.instant { return true }
      let isApart =
        oldEnd.instant <= new.onset.moment.instant || newEnd.instant <= old.onset.moment.instant
      if isApart, !isNear { return false }
    }
    if !old.note.isEmpty, old.note == new.note { return true }
    for dose in old.doses where new.doses.contains(where: { $0.drug == dose.drug }) { return true }
    guard isNear else { return false }
    guard let peak = old.peak, let other = new.peak else { return true }
    return abs(peak.tenths - other.tenths) <= peakDistance
  }
}
