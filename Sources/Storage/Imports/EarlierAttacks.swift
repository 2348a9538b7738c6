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
  private var batches: String
  private let said: [Int: Int]
  /// When the first and the last of them began, in minutes on the clock.
  private(set) var span: ClosedRange<Int>?

  /// `said`: when those began that have another time now by hand, as the file had it, in minutes on the clock.
  init(_ connection: Connection, _ imports: EarlierImports, said: [Int: Int]) throws(SQLiteError) {
    self.said = said
    self.connection = connection
    batches = imports.listOfAll
    if batches.isEmpty { return }
    let rows = try connection.prepare("SELECT id, onset FROM attack WHERE batch IN (\(batches))")
    let (number, onset) = (try rows.column("id"), try rows.column("onset"))
    while try rows.step() {
      let stored = try rows.integer(onset)
      let minute = said[try rows.integer(number)] ?? stored
      span = span.map { min($0.lowerBound, minute)...max($0.upperBound, minute) } ?? minute...minute
      days.insert(Self.day(minute))
    }
  }

  /// From here on those of these imports alone are looked for.
  mutating func narrow(to imports: EarlierImports) { batches = imports.list }

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

  /// The same of the days that one may have been moved from whose date was corrected, and nothing else.
  mutating func has(around onset: Onset) -> Bool {
    let day = onset.moment.day
    var isThere = false
    for near in (-MovedDays.most...MovedDays.most).map({ day + $0 }) where days.contains(near) {
      asked.insert(near)
      isThere = true
    }
    return isThere
  }

  /// Whether there are any on a day; where there are, it may be asked for ``missing(on:isMatched:)``.
  mutating func has(on day: CivilDay) -> Bool {
    guard days.contains(day) else { return false }
    asked.insert(day)
    return true
  }

  /// The numbers of those that no row of this file was matched with, of a day.
  mutating func missing(on day: CivilDay, isMatched: (Int) -> Bool) throws(SQLiteError) -> [Int] {
    try ids(of: day, isMatched).filter { !isMatched($0) && !taken.contains($0) }
  }

  /// The same of all the days that were asked for; `nil` where they are more than a few that were corrected.
  mutating func missing(isMatched: (Int) -> Bool) throws(SQLiteError) -> [Int]? {
    _ = try ids(of: .distantPast, isMatched)
    guard let ids, ids.count <= Self.mostDays else { return nil }
    let missing = ids.values.joined().filter { !isMatched($0) && !taken.contains($0) }
    return missing.count <= Self.mostMissing ? missing.sorted() : nil
  }

  /// One of them is what a row of the file says: it is given no more.
  mutating func take(_ id: Int) { _ = taken.insert(id) }

  private static let mostDays = 20_000
  private static let mostMissing = 20_000

  /// Its day, and the one beside it where midnight is near.
  private static func days(near onset: Onset) -> [CivilDay] {
    let minute = onset.moment.wallMinutes
    if onset.precision == .day { return [day(minute)] }
    let (first, last) = (day(minute - near), day(minute + near))
    return first == last ? [first] : [first, last]
  }

  private static func day(_ minute: Int) -> CivilDay { Moment(wallMinutes: minute, offset: nil).day }

  /// The numbers of those of a day. To be asked when the rows that are known have been matched.
  private mutating func ids(of day: CivilDay, _ isMatched: (Int) -> Bool) throws(SQLiteError) -> [Int] {
    if ids == nil {
      var all: [CivilDay: [Int]] = [:]
      if !batches.isEmpty {
        let rows = try connection.prepare(
          "SELECT id, onset FROM attack WHERE batch IN (\(batches)) ORDER BY id")
        while try rows.step() {
          let id = try rows.integer("id")
          let onset = try rows.integer("onset")
          let day = Self.day(said[id] ?? onset)
          guard asked.contains(day) else { continue }
          if !isMatched(id) { all[day, default: []].append(id) }
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
      for id in try missing(on: day, isMatched: isMatched) {
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
  func isReached(_ attack: Attack, _ file: ClosedRange<Int>) -> Bool {
    let minute = attack.onset.moment.wallMinutes
    return (file.lowerBound <= minute || span?.lowerBound == minute)
      && (minute <= file.upperBound || span?.upperBound == minute)
  }

  /// Whether a file that says a row of `day` anew, and has rows that came before, may have moved it there from an attack.
  func isReached(_ attack: Attack, _ file: ClosedRange<Int>, from day: CivilDay) -> Bool {
    let minute = attack.onset.moment.wallMinutes
    if file.contains(minute) { return true }
    guard let span else { return false }
    // The first of all, or the last, to where the file would have told of it before.
    return (minute == span.lowerBound || minute == span.upperBound)
      && Self.day(span.lowerBound) - MovedDays.most <= day
      && day <= Self.day(span.upperBound) + MovedDays.most
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
