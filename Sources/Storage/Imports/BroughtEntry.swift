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

  /// When it was; `nil` of a course, which goes through many.
  var day: CivilDay? {
    switch self {
    case .dose(let dose): dose.takenAt?.day
    case .note(_, let day): day
    case .course: nil
    }
  }

  /// An entry of the kind that says nothing.
  var blank: BroughtEntry {
    switch self {
    case .dose: .dose(Dose(drug: ""))
    case .note: .note("", .distantPast)
    case .course: .course(Trial(drug: "", steps: []))
    }
  }

  /// What a file says, and what was said `before` of that for which it is `lacking` a column.
  func beside(_ before: BroughtEntry, lacking: FileFields) -> BroughtEntry {
    switch (self, before) {
    case (.dose(let dose), .dose(let before)): .dose(dose.beside(before, lacking: lacking))
    case (.course(let trial), .course(let before)): .course(trial.beside(before, lacking: lacking))
    default: self
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
