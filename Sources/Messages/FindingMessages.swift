import Analysis
import CivilTime
package import Diary
import Importing
import Parsing
package import Language

/// A finding of `check` for people and for programs.
package struct FindingMessage: Sendable {
  /// The finding's name in JSON, which never changes.
  package var kind: String
  /// What it is about: `attack 12`, `diary file`.
  package var place: String
  package var message: String
}

/// Each finding as a name, a place and a sentence.
extension Language {
  package func finding(_ finding: Finding) -> FindingMessage {
    switch finding.kind {
    case .damage: damage(finding)
    case .place: place(finding)
    case .plausibility: plausibility(finding)
    }
  }

  /// A row as people know it: by its number, or its day.
  package func name(_ row: Finding.Row) -> String {
    let first = row.key.prefix { $0 != "," }
    let day = Int32(first).map { "\(CivilDay(number: $0))" } ?? row.key
    return switch row.table {
    case "check_in": text(en: "headache-free day \(day)")
    case "menstruation_day": text(en: "period day \(day)")
    case "trial": text(en: "T\(row.key)")
    case "declared_range": text(en: "declaration \(row.key)")
    case "change": text(en: "step \(first) in the journal")
    default: text(en: "\(row.table.split(separator: "_").joined(separator: " ")) \(row.key)")
    }
  }

  private func damage(_ finding: Finding) -> FindingMessage {
    switch finding {
    case .structure(let what):
      FindingMessage(
        kind: "structure", place: text(en: "diary file"),
        message: text(en: "SQLite says: \(self.damage(what))"))
    case .unreadable(let table):
      FindingMessage(
        kind: "unreadable", place: table, message: text(en: "the table cannot be read to its end."))
    case .schema(let object):
      FindingMessage(kind: "schema", place: object, message: text(en: "is not as this program makes it."))
    case .migration(let version):
      FindingMessage(
        kind: "migration", place: text(en: "migration \(version)"),
        message: text(en: "is not the script this program has."))
    case .sum(let row):
      FindingMessage(
        kind: "sum", place: name(row), message: text(en: "is not as it was written: its sum differs."))
    case .illegible(let row):
      FindingMessage(kind: "illegible", place: name(row), message: text(en: "cannot be read."))
    case .order(let table):
      FindingMessage(kind: "order", place: table, message: text(en: "its rows are out of order."))
    case .rowCount(let table, let found, let sealed):
      FindingMessage(
        kind: "row_count", place: table,
        message: text(
          en: found < sealed
            ? "\(sealed - found) of \(sealed) rows are gone."
            : "\(found - sealed) rows are not of our making."))
    case .total(let table):
      FindingMessage(
        kind: "total", place: table,
        message: text(en: "does not agree with its seal: other rows, or another next number."))
    case .noSeal(let table):
      FindingMessage(kind: "no_seal", place: table, message: text(en: "its seal is gone."))
    case .nextID(let table):
      FindingMessage(kind: "next_id", place: table, message: text(en: "the number of the next row is taken."))
    case .reference(let row, let target):
      FindingMessage(
        kind: "reference", place: name(row), message: text(en: "names a row of \(target) that is not there."))
    case .image(let step):
      FindingMessage(
        kind: "image", place: text(en: "step \(step)"),
        message: text(en: "cannot be undone: its image cannot be read."))
    default: FindingMessage(kind: "damage", place: text(en: "diary file"), message: text(en: "is damaged."))
    }
  }

  private func place(_ finding: Finding) -> FindingMessage {
    switch finding {
    case .fileMode(let mode):
      FindingMessage(
        kind: "file_mode", place: text(en: "diary file"),
        message: text(en: "has mode \(String(mode, radix: 8)); it should be 600, for its owner alone."))
    case .folderMode(let mode):
      FindingMessage(
        kind: "folder_mode", place: text(en: "diary folder"),
        message: text(en: "has mode \(String(mode, radix: 8)); it should be 700, for its owner alone."))
    case .sharedFolder(let mode):
      FindingMessage(
        kind: "folder_mode", place: text(en: "diary folder"),
        message: text(
          en: "has mode \(String(mode, radix: 8)) and holds other things, so it is left as it is: "
            + "a folder of the diary's own would be for its owner alone."))
    case .networkFileSystem(let name):
      FindingMessage(
        kind: "network", place: text(en: "diary file"),
        message:
          text(
            en:
              "is on a file system of kind \(name), where locks and saving may fail unseen: keep it on a disk."
          ))
    case .hardLinks(let count):
      FindingMessage(
        kind: "hard_links", place: text(en: "diary file"),
        message: text(en: "has \(count) names; opened by two of them at once it is damaged. Keep one."))
    case .abandonedDraft(let path):
      FindingMessage(
        kind: "abandoned_draft", place: text(en: "draft"),
        message: text(en: "\(path) is left from a command that was killed, and may hold entries."))
    default:
      FindingMessage(
        kind: "place", place: text(en: "diary file"), message: text(en: "stands where it should not."))
    }
  }

  private func plausibility(_ finding: Finding) -> FindingMessage {
    switch finding {
    case .overlap(let first, let second):
      FindingMessage(
        kind: "overlap", place: text(en: "attack \(second)"),
        message: text(en: "begins while attack \(first) is still going on."))
    case .endsBeforeStart(let attack):
      FindingMessage(
        kind: "ends_before_start", place: text(en: "attack \(attack)"),
        message: text(en: "ends before it begins."))
    case .inFuture(let attack):
      FindingMessage(
        kind: "in_future", place: text(en: "attack \(attack)"),
        message: text(en: "is of a time still to come: is the clock of this machine right?"))
    case .zeroWithoutAura(let attack):
      FindingMessage(
        kind: "zero_without_aura", place: text(en: "attack \(attack)"),
        message: text(en: "has intensity 0 and no aura, and so is no attack."))
    case .readingOutside(let attack):
      FindingMessage(
        kind: "reading_outside", place: text(en: "attack \(attack)"),
        message: text(en: "has an intensity of a time before its start or after its end."))
    case .openTooLong(let attack, let hours):
      FindingMessage(
        kind: "open_too_long", place: text(en: "attack \(attack)"),
        message: text(en: "has been open for \(hours) hours; an attack of migraine lasts 72 at most."))
    case .unknownDrug(let name, let doses):
      FindingMessage(
        kind: "unknown_drug", place: name,
        message: text(
          en: "\(doses) \(doses == 1 ? "dose" : "doses") of a drug of unknown class, in no overuse count."))
    case .noDoseStep(let trial):
      FindingMessage(kind: "no_dose_step", place: "T\(trial)", message: text(en: "has no dose."))
    case .stepAfterStop(let trial, let day, let planned):
      FindingMessage(
        kind: planned ? "planned_after_stop" : "step_after_stop", place: "T\(trial)",
        message: text(
          en:
            "has a \(planned ? "planned " : "")dose from \(CivilDay(number: Int32(truncatingIfNeeded: day))) on, "
            + "after its last day."))
    case .stopBeforeStart(let trial):
      FindingMessage(
        kind: "stop_before_start", place: "T\(trial)", message: text(en: "was stopped before it was started.")
      )
    default:
      FindingMessage(
        kind: "plausibility", place: text(en: "diary"), message: text(en: "holds something unlikely."))
    }
  }
}
