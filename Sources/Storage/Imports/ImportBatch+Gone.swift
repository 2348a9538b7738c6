import CivilTime
import Diary
import SQLite

/// What earlier imports of the same file have brought, and no row of it says any more although it tells of that time: it
/// is named. A day that was said to be free of headache is unknown then, with the update; all else stays.
extension ImportBatch {
  func findGone() throws(SQLiteError) {
    guard isAgain, let span else { return }
    let imports = try known.earlierImports()
    if imports.ids.isEmpty { return }
    // Each of them is a row of this file.
    if provenance.matchedCount >= (try imports.broughtCount(transaction.connection)) { return }
    let days = (first: Int(Self.day(span.lowerBound).number), last: Int(Self.day(span.upperBound).number))
    let lacking = try lacking()
    if !lacking.contains(.freeDays) { try findNoLongerFree(imports, days) }
    // A row tells of its whole day.
    let minutes = days.first * 1440...days.last * 1440 + 1439
    try findGoneAttacks(imports, minutes)
    if !lacking.contains(.doses) {
      try findGoneDoses(imports, [.integer(minutes.lowerBound), .integer(minutes.upperBound)])
    }
    try findGoneOthers(imports, [.integer(days.first), .integer(days.last)])
  }

  private static func day(_ minute: Int) -> CivilDay { Moment(wallMinutes: minute, offset: nil).day }

  private func findNoLongerFree(_ imports: EarlierImports, _ days: (first: Int, last: Int))
    throws(SQLiteError)
  {
    let rows = try transaction.connection.prepare(
      """
      SELECT day, batch FROM check_in WHERE batch IN (\(imports.list)) AND day BETWEEN ? AND ? ORDER BY day
      """)
    try rows.bind([.integer(days.first), .integer(days.last)])
    var gone: [(day: CivilDay, batch: Int)] = []
    while try rows.step() {
      let day = try CivilDay.stored(try rows.integer("day"))
      if !saidFree.contains(day) { gone.append((day, try rows.integer("batch"))) }
    }
    for entry in gone where matches.noLongerFree.last != entry.day { matches.noLongerFree.append(entry.day) }
    guard policy.updates, !gone.isEmpty else { return }
    matches.isFreeTaken = true
    matches.updated += matches.noLongerFree.count
    for (day, batch) in gone {
      try transaction.put(.checkIn, key: [.day(day), .integer(batch)], nil)
    }
    for day in matches.noLongerFree {
      // Where the file says it again, it is to come back.
      try provenance.endRows(of: .checkIn, Int(day.number), but: nil, 0)
    }
  }

  /// Those of the time that the file tells of, and those before and behind it: the first row of a file may have been taken
  /// out. An export that tells of a shorter time lacks more of an import than it has, and they are not named.
  private func findGoneAttacks(_ imports: EarlierImports, _ minutes: ClosedRange<Int>) throws(SQLiteError) {
    let rows = try transaction.connection.prepare(
      """
      SELECT id, onset, onset_offset, onset_precision, batch FROM attack
      WHERE deleted = 0 AND batch IN (\(imports.list)) ORDER BY id
      """)
    var freed: Set<Int> = []
    for day in matches.freed { freed.insert(day.id) }
    var beyond: [Int: Beyond] = [:]
    while try rows.step() {
      let id = try rows.integer("id")
      let batch = try rows.integer("batch")
      if provenance.isMatched(attack: id) {
        beyond[batch, default: Beyond()].matched += 1
        continue
      }
      if freed.contains(id) { continue }
      let wall = try rows.integer("onset")
      let moment = try Moment.stored(wall, offset: try rows.integerOrNil("onset_offset"))
      let precision = Onset.Precision(rawValue: try rows.integer("onset_precision")) ?? .minute
      let entry = GoneEntry.attack(id, Onset(moment, precision: precision))
      if minutes.contains(wall) { matches.add(entry) } else { beyond[batch, default: Beyond()].add(entry) }
    }
    for (_, found) in beyond.sorted(by: { $0.key < $1.key }) where found.matched > found.count {
      matches.add(beyond: found.first, of: found.count)
    }
  }

  /// The attacks of one import that lie before or behind the time that the file tells of.
  private struct Beyond {
    var matched = 0
    var count = 0
    var first: [GoneEntry] = []

    mutating func add(_ entry: GoneEntry) {
      count += 1
      if first.count < ImportMatches.changeLimit { first.append(entry) }
    }
  }

  /// Doses by themselves on rows of their own, and those of days that are said to be free of headache no more.
  private func findGoneDoses(_ imports: EarlierImports, _ minutes: [Value]) throws(SQLiteError) {
    let rows = try transaction.connection.prepare(
      """
      SELECT id, id IN (SELECT entry FROM import_row WHERE entity = ?) AS own FROM dose
      WHERE deleted = 0 AND batch IN (\(imports.list)) AND taken BETWEEN ? AND ?
      ORDER BY id
      """)
    try rows.bind([.integer(Entity.dose.number)] + minutes)
    while try rows.step() {
      let (id, isOwn) = (try rows.integer("id"), try rows.integer("own") == 1)
      if others.isMatched(.dose, id) || earlierDoses?.isUsed(id) == true { continue }
      guard let image = try transaction.image(.dose, key: [.integer(id)]),
        case .dose(let dose) = try BroughtEntry(image, of: .dose, names: transaction.store.names)
      else { continue }
      if !isOwn, dose.takenAt.map({ !saidFree.contains($0.day) }) != true { continue }
      matches.add(.dose(id, dose))
    }
  }

  private func findGoneOthers(_ imports: EarlierImports, _ days: [Value]) throws(SQLiteError) {
    let notes = try transaction.connection.prepare(
      """
      SELECT id, day FROM day_note WHERE deleted = 0 AND batch IN (\(imports.list)) AND day BETWEEN ? AND ?
        AND id IN (SELECT entry FROM import_row WHERE entity = ?)
      ORDER BY id
      """)
    try notes.bind(days + [.integer(Entity.dayNote.number)])
    while try notes.step() {
      let id = try notes.integer("id")
      if !others.isMatched(.dayNote, id) { matches.add(.note(id, try notes.day("day"))) }
    }
    let courses = try transaction.connection.prepare(
      """
      SELECT trial.id AS id, drug.name AS name FROM trial JOIN drug ON drug.id = trial.drug
      WHERE trial.deleted = 0 AND batch IN (\(imports.list))
        AND (SELECT min(day) FROM dose_step WHERE trial = trial.id) BETWEEN ? AND ?
        AND trial.id IN (SELECT entry FROM import_row WHERE entity = ?)
      ORDER BY trial.id
      """)
    try courses.bind(days + [.integer(Entity.trial.number)])
    while try courses.step() {
      let id = try courses.integer("id")
      if !others.isMatched(.trial, id) { matches.add(.course(id, try courses.text("name"))) }
    }
    if try lacking().contains(.periods) { return }
    let periods = try transaction.connection.prepare(
      """
      SELECT DISTINCT day FROM menstruation_day WHERE batch IN (\(imports.list)) AND day BETWEEN ? AND ?
      ORDER BY day
      """)
    try periods.bind(days)
    while try periods.step() {
      let day = try periods.day("day")
      if !saidPeriods.contains(day) { matches.add(.period(day)) }
    }
  }
}
