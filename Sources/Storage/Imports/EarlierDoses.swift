import CivilTime
import Diary
import SQLite

/// The doses without an attack that earlier imports of the same file, or of the same program, have brought: one that the
/// file has in an attack now, or on another row, is one of them.
struct EarlierDoses {
  struct Known {
    var id: Int
    var dose: Dose
    var isDeleted: Bool
    /// Whether it came with a headache-free day, and not on a row of its own.
    var isOfFreeDay: Bool
  }

  /// What a dose of a file is beside them.
  enum Match {
    case none
    /// The file has it by itself as well.
    case there
    /// It stood by itself, of which the file says no more.
    case moved(Known)
  }

  private let connection: Connection
  private let names: DrugNames
  /// The imports that brought them, as a list in SQL.
  private let batches: String
  /// The civil days on which they were taken.
  private var days = DaySet()
  /// The days of rows that may be one of them.
  private var asked = DaySet()
  /// Those of the days that were asked for, looked up at once when the first row is decided on.
  private var found: [CivilDay: [Known]]?
  private var used: Set<Int> = []

  /// Whether a row of the file is one of them.
  func isUsed(_ id: Int) -> Bool { used.contains(id) }

  init(_ connection: Connection, _ names: DrugNames, _ imports: EarlierImports) throws(SQLiteError) {
    self.connection = connection
    self.names = names
    batches = imports.list
    if imports.ids.isEmpty { return }
    let rows = try connection.prepare("SELECT taken FROM dose WHERE batch IN (\(batches))")
    let taken = try rows.column("taken")
    while try rows.step() { days.insert(try Moment.stored(try rows.integer(taken), offset: nil).day) }
  }

  /// Whether there are any on a day; where there are, it may be asked for them.
  mutating func has(on day: CivilDay) -> Bool {
    guard days.contains(day) else { return false }
    asked.insert(day)
    return true
  }

  /// What a dose of the file is; one that has moved is given once. To be asked when all rows are read, and of days that
  /// ``has(on:)`` was asked for.
  ///
  /// `isMatched`: whether a row of this file says it as before; `isGone`: whether the file itself has taken it out.
  mutating func match(
    _ dose: Dose, isMatched: (Known) throws(SQLiteError) -> Bool, isGone: (Known) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) -> Match {
    guard let at = dose.takenAt, days.contains(at.day) else { return .none }
    assert(asked.contains(at.day))
    var best: (known: Known, rank: Int)?
    for known in try doses(of: at.day) where !used.contains(known.id) && known.dose.drug == dose.drug {
      if try isGone(known) { continue }
      let isSameTime = known.dose.takenAt?.wallMinutes == at.wallMinutes
      if try isMatched(known) {
        if isSameTime { return .there }
        continue
      }
      // One that was deleted is another at another time.
      if known.isDeleted, !isSameTime { continue }
      let rank = (isSameTime ? 0 : 2) + (known.dose.amount == dose.amount ? 0 : 1)
      if rank < best?.rank ?? .max { best = (known, rank) }
    }
    guard let best else { return .none }
    used.insert(best.known.id)
    return .moved(best.known)
  }

  /// Those on rows of their own that no row of the file is, of the days that were asked for.
  mutating func missing(where isOpen: (Known) throws(SQLiteError) -> Bool) throws(SQLiteError) -> [Known] {
    if found == nil { found = try readAsked() }
    var all: [Known] = []
    for known in found?.values.joined() ?? [:].values.joined()
    where !used.contains(known.id) && !known.isOfFreeDay {
      if try isOpen(known) { all.append(known) }
    }
    return all.sorted { $0.id < $1.id }
  }

  /// One of them is what a row of the file says.
  mutating func take(_ id: Int) { used.insert(id) }

  private mutating func doses(of day: CivilDay) throws(SQLiteError) -> [Known] {
    if found == nil { found = try readAsked() }
    return found?[day] ?? []
  }

  private func readAsked() throws(SQLiteError) -> [CivilDay: [Known]] {
    let brought = try connection.prepare("SELECT entry FROM import_row WHERE entity = ?")
    try brought.bind([.integer(Entity.dose.number)])
    var ofRows: Set<Int> = []
    while try brought.step() { ofRows.insert(try brought.integer("entry")) }
    let rows = try connection.prepare(Entity.dose.selectRows + "batch IN (\(batches)) ORDER BY id")
    var all: [CivilDay: [Known]] = [:]
    while try rows.step() {
      let at = try Moment.stored(
        try rows.integer("taken"), offset: try rows.integerOrNil("taken_offset"))
      guard asked.contains(at.day) else { continue }
      let id = try rows.integer("id")
      let image = RowImage(values: try rows.values(), children: [])
      var row = ImageReader(image, of: .dose)
      row.skip(to: "drug")
      all[at.day, default: []].append(
        Known(
          id: id, dose: try Dose(&row, names: names), isDeleted: try rows.integer("deleted") != 0,
          isOfFreeDay: !ofRows.contains(id)))
    }
    return all
  }
}
