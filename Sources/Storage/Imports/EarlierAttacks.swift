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
  private let batches: String
  /// When the first and the last of them began, in minutes on the clock.
  private var span: ClosedRange<Int>?

  init(_ connection: Connection, _ imports: EarlierImports) throws(SQLiteError) {
    self.connection = connection
    batches = imports.list
    if imports.ids.isEmpty { return }
    let rows = try connection.prepare("SELECT onset FROM attack WHERE batch IN (\(batches))")
    let onset = try rows.column("onset")
    while try rows.step() {
      let minute = try rows.integer(onset)
      span = span.map { min($0.lowerBound, minute)...max($0.upperBound, minute) } ?? minute...minute
      days.insert(Self.day(minute))
    }
  }

  /// Whether there are any of the days that an attack may have been moved from; where there are, it may be asked for the
  /// same.
  mutating func has(near onset: Onset) -> Bool {
    var isThere = false
    for day in Self.days(near: onset) where days.contains(day) {
      asked.insert(day)
      isThere = true
    }
    return isThere
  }

  /// Its day, and the one beside it where midnight is near.
  private static func days(near onset: Onset) -> [CivilDay] {
    let minute = onset.moment.wallMinutes
    if onset.precision == .day { return [day(minute)] }
    let (first, last) = (day(minute - near), day(minute + near))
    return first == last ? [first] : [first, last]
  }

  private static func day(_ minute: Int) -> CivilDay { Moment(wallMinutes: minute, offset: nil).day }

  /// The numbers of those of a day.
  private mutating func ids(of day: CivilDay) throws(SQLiteError) -> [Int] {
    if ids == nil {
      var all: [CivilDay: [Int]] = [:]
      if !batches.isEmpty {
        let rows = try connection.prepare(
          "SELECT id, onset FROM attack WHERE batch IN (\(batches)) ORDER BY id")
        while try rows.step() {
          let day = Self.day(try rows.integer("onset"))
          if asked.contains(day) { all[day, default: []].append(try rows.integer("id")) }
        }
      }
      ids = all
    }
    return ids?[day] ?? []
  }

  /// The number of the attack that a row is likely the same as, of those that no row of this file was matched with. It is
  /// given once.
  ///
  /// `file`: from when to when the file tells of attacks or free days, in minutes on the clock. What lies outside is not
  /// said of no more, if there was more to be said there.
  mutating func same(
    as attack: borrowing Attack, file: ClosedRange<Int>, isMatched: (Int) -> Bool,
    stored: (Int) throws(SQLiteError) -> Attack?
  ) throws(SQLiteError) -> Int? {
    var best: (id: Int, distance: Int)?
    for day in Self.days(near: attack.onset) {
      for id in try ids(of: day) where !isMatched(id) && !taken.contains(id) {
        guard let other = try stored(id), isReached(other, file), Self.isLikely(other, attack) else {
          continue
        }
        let distance = abs(other.onset.moment.instant - attack.onset.moment.instant)
        if distance < best?.distance ?? .max { best = (id, distance) }
      }
    }
    guard let best else { return nil }
    _ = taken.insert(best.id)
    return best.id
  }

  /// Whether the file reaches to an attack: it has told of something before and after, or there was nothing.
  private func isReached(_ attack: Attack, _ file: ClosedRange<Int>) -> Bool {
    let minute = attack.onset.moment.wallMinutes
    return (file.lowerBound <= minute || span?.lowerBound == minute)
      && (minute <= file.upperBound || span?.upperBound == minute)
  }

  /// Minutes between two onsets that are likely one which was corrected.
  private static let near = 120
  /// `9:15` for `21:15`.
  private static let halfDay = 720
  /// The most tenths that an intensity is corrected by where nothing else is the same.
  private static let peakDistance = 20

  /// Whether the file, which says no more of `old`, says it of `new`: by when it ended and what was noted, or by
  /// their times, where what was taken or how bad it was is alike.
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
    guard isNear else { return false }
    for dose in old.doses where new.doses.contains(where: { $0.drug == dose.drug }) { return true }
    guard let peak = old.peak, let other = new.peak else { return true }
    return abs(peak.tenths - other.tenths) <= peakDistance
  }
}
