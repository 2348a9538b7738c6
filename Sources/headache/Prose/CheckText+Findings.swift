import CivilTime
import Diary
import Rendering
import Storage

/// Each finding as a name, a place and a sentence.
extension CheckText {
  static func item(_ finding: Finding) -> Item {
    switch finding.kind {
    case .damage: damage(finding)
    case .place: place(finding)
    case .sense: sense(finding)
    }
  }

  /// A row as people know it: by its number, or its day.
  static func name(_ row: Finding.Row) -> String {
    let first = row.key.prefix { $0 != "," }
    let day = Int32(first).map { "\(CivilDay(number: $0))" } ?? row.key
    return switch row.table {
    case "check_in": "headache-free day \(day)"
    case "menstruation_day": "period day \(day)"
    case "trial": "T\(row.key)"
    case "declared_range": "declaration \(row.key)"
    case "change": "step \(first) in the journal"
    default: "\(row.table.split(separator: "_").joined(separator: " ")) \(row.key)"
    }
  }

  private static func damage(_ finding: Finding) -> Item {
    switch finding {
    case .structure(let line):
      Item(kind: "structure", place: "diary file", message: "SQLite says: \(line)")
    case .unreadable(let table):
      Item(kind: "unreadable", place: table, message: "the table cannot be read to its end.")
    case .schema(let object):
      Item(kind: "schema", place: object, message: "is not as this program makes it.")
    case .migration(let version):
      Item(kind: "migration", place: "migration \(version)", message: "is not the script this program has.")
    case .sum(let row):
      Item(kind: "sum", place: name(row), message: "is not as it was written: its sum differs.")
    case .illegible(let row):
      Item(kind: "illegible", place: name(row), message: "cannot be read.")
    case .order(let table):
      Item(kind: "order", place: table, message: "its rows are out of order.")
    case .rowCount(let table, let found, let sealed):
      Item(
        kind: "row_count", place: table,
        message: found < sealed
          ? "\(sealed - found) of \(sealed) rows are gone." : "\(found - sealed) rows are not of our making.")
    case .total(let table):
      Item(
        kind: "total", place: table,
        message: "does not agree with its seal: other rows, or another next number.")
    case .noSeal(let table): Item(kind: "no_seal", place: table, message: "its seal is gone.")
    case .nextID(let table):
      Item(kind: "next_id", place: table, message: "the number of the next row is taken.")
    case .reference(let row, let target):
      Item(kind: "reference", place: name(row), message: "names a row of \(target) that is not there.")
    case .image(let step):
      Item(kind: "image", place: "step \(step)", message: "cannot be undone: its image cannot be read.")
    default: Item(kind: "damage", place: "diary file", message: "is damaged.")
    }
  }

  private static func place(_ finding: Finding) -> Item {
    switch finding {
    case .fileMode(let mode):
      Item(
        kind: "file_mode", place: "diary file",
        message: "has mode \(String(mode, radix: 8)); it should be 600, for its owner alone.")
    case .folderMode(let mode):
      Item(
        kind: "folder_mode", place: "diary folder",
        message: "has mode \(String(mode, radix: 8)); it should be 700, for its owner alone.")
    case .networkFileSystem(let name):
      Item(
        kind: "network", place: "diary file",
        message:
          "is on a file system of kind \(name), where locks and saving may fail unseen: keep it on a disk.")
    case .hardLinks(let count):
      Item(
        kind: "hard_links", place: "diary file",
        message: "has \(count) names; opened by two of them at once it is damaged. Keep one.")
    case .abandonedDraft(let path):
      Item(
        kind: "abandoned_draft", place: "draft",
        message: "\(path) is left from a command that was killed, and may hold entries.")
    default: Item(kind: "place", place: "diary file", message: "stands where it should not.")
    }
  }

  private static func sense(_ finding: Finding) -> Item {
    switch finding {
    case .overlap(let first, let second):
      Item(
        kind: "overlap", place: "attack \(second)", message: "begins while attack \(first) is still going on."
      )
    case .endsBeforeStart(let attack):
      Item(kind: "ends_before_start", place: "attack \(attack)", message: "ends before it begins.")
    case .openTooLong(let attack, let hours):
      Item(
        kind: "open_too_long", place: "attack \(attack)",
        message: "has been open for \(hours) hours; an attack of migraine lasts 72 at most.")
    case .unknownDrug(let name, let doses):
      Item(
        kind: "unknown_drug", place: name,
        message: "\(doses) \(doses == 1 ? "dose" : "doses") of a drug of unknown class, in no overuse count.")
    case .noDoseStep(let trial):
      Item(kind: "no_dose_step", place: "T\(trial)", message: "has no dose.")
    case .stepAfterStop(let trial, let day, let planned):
      Item(
        kind: planned ? "planned_after_stop" : "step_after_stop", place: "T\(trial)",
        message:
          "has a \(planned ? "planned " : "")dose from \(CivilDay(number: Int32(truncatingIfNeeded: day))) on, "
          + "after its last day.")
    case .stopBeforeStart(let trial):
      Item(kind: "stop_before_start", place: "T\(trial)", message: "was stopped before it was started.")
    default: Item(kind: "sense", place: "diary", message: "holds something unlikely.")
    }
  }
}
