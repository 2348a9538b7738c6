import CivilTime
import Diary
import SQLite

/// What an import brings that is no attack and no free day.
enum BroughtEntry {
  /// A dose that belongs to no attack.
  case dose(Dose)
  case note(String, CivilDay)
  /// A course of a preventive.
  case course(Trial)

  var entity: Entity {
    switch self {
    case .dose: .dose
    case .note: .dayNote
    case .course: .trial
    }
  }

  init(_ image: RowImage, of entity: Entity, names: DrugNames) throws(SQLiteError) {
    switch entity.number {
    case Entity.dose.number:
      var row = ImageReader(image, of: entity)
      row.skip(to: "drug")
      self = .dose(try Dose(&row, names: names))
    case Entity.dayNote.number:
      var row = ImageReader(image, of: entity)
      row.skip(to: "day")
      let day = try row.day("day")
      self = .note(try row.textOrNil("note") ?? "", day)
    default: self = .course(try StoredTrial(image, names: names).trial)
    }
  }

  /// What it becomes where the file says something else now: see ``Attack/updated(to:base:)``.
  func updated(to file: BroughtEntry, base: BroughtEntry?) -> BroughtEntry {
    switch (self, file) {
    case (.dose(let own), .dose(let file)):
      if case .dose(let base) = base { return .dose(own.updated(to: file, base: base)) }
      return .dose(own.updated(to: file, base: nil))
    case (.note(let own, let day), .note(let file, let fileDay)):
      guard case .note(let base, let baseDay) = base else { return .note(file, fileDay) }
      return .note(own.updated(to: file, base: base), fileDay == baseDay ? day : fileDay)
    case (.course(let own), .course(let file)):
      if case .course(let base) = base { return .course(own.updated(to: file, base: base)) }
      return .course(own.updated(to: file, base: nil))
    default: return file
    }
  }
}

/// The entries that an earlier import has brought, where its rows do not say which they are: so it was before rows had a
/// moment, and is of those that come from another diary.
struct BroughtEntries {
  private let connection: Connection
  private let names: DrugNames

  init(_ connection: Connection, _ names: DrugNames) {
    self.connection = connection
    self.names = names
  }

  /// The number of the only one of an import that may be `entry`, deleted or not; `isSame`: that says the same.
  func id(of entry: BroughtEntry, batch: Int, isSame: Bool) throws(SQLiteError) -> Int? {
    var values: [Value] = [.integer(batch)]
    let condition: String
    switch entry {
    case .note(let text, let day):
      condition = isSame ? "day = ?2 AND note = ?3" : "day = ?2"
      values += isSame ? [.day(day), .text(text)] : [.day(day)]
    case .dose(let dose):
      guard let at = dose.takenAt, let drug = try names.knownID(dose.drug) else { return nil }
      let first = Int(at.day.number) * 1440
      condition =
        "drug = ?2 AND "
        + (isSame ? "taken - ifnull(taken_offset, 0) = ?3" : "taken >= ?3 AND taken < ?3 + 1440")
      values += [.integer(drug), .integer(isSame ? at.instant : first)]
    case .course(let trial):
      guard let drug = try names.knownID(trial.drug) else { return nil }
      condition =
        isSame ? "drug = ?2 AND (SELECT min(day) FROM dose_step WHERE trial = trial.id) = ?3" : "drug = ?2"
      values += isSame ? [.integer(drug), .day(trial.start)] : [.integer(drug)]
    }
    let rows = try connection.prepare(
      "SELECT id FROM \(entry.entity.name) WHERE batch = ?1 AND \(condition) ORDER BY deleted, id LIMIT 2")
    try rows.bind(values)
    guard try rows.step() else { return nil }
    let id = try rows.integer("id")
    // Equal ones are one as good as the other.
    if isSame { return id }
    return try rows.step() ? nil : id
  }
}
