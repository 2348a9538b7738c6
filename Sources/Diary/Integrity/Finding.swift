/// One thing `check` found, as a value: the sentences are the command's.
package enum Finding: Hashable, Sendable {
  /// One row, by its table and its key: `attack 12`.
  package struct Row: Hashable, Sendable {
    package var table: String
    package var key: String

    package init(table: String, key: String) {
      self.table = table
      self.key = key
    }
  }

  // Damage: what is read may not be what was written.

  /// What is wrong with the structure of the file.
  case structure(Damage)
  /// SQLite could not read the table to its end.
  case unreadable(table: String)
  /// A table, index or view is missing, not as this program makes it, or not of its making.
  case schema(object: String)
  /// An applied migration script is missing from the file's list or differs from this program's.
  case migration(version: Int)
  /// The row does not agree with its sum.
  case sum(Row)
  /// The row holds what no such row holds: another type, or bytes that are not text.
  case illegible(Row)
  /// Rows stand in another order than that of their keys.
  case order(table: String)
  /// The table holds more or fewer rows than its seal says.
  case rowCount(table: String, found: Int, sealed: Int)
  /// As many rows as the seal says, and not the same ones; or another next id than the one sealed.
  case total(table: String)
  /// The seal of the table is gone.
  case noSeal(table: String)
  /// The next row would get a number that is taken.
  case nextID(table: String)
  /// The row names a row of `target` that is not there.
  case reference(Row, target: String)
  /// A row's image in the journal cannot be read, so that its step cannot be undone.
  case image(step: Int)

  // Place: who may read the file, and what it stands on.

  /// Others than its owner may use the diary; permission bits.
  case fileMode(Int)
  case folderMode(Int)
  /// The same of a folder that holds other things as well, whose mode is not the diary's to change.
  case sharedFolder(Int)
  /// The file system, by its name: locks and syncs may not be what they seem.
  case networkFileSystem(String)
  /// The file has this many names.
  case hardLinks(Int)
  /// A file that a killed command has left beside the diary or its backups, by its path; it may hold entries.
  case abandonedDraft(String)

  // Plausibility: written as entered, and yet unlikely.

  /// `second` begins while `first` is still going on.
  case overlap(first: Int, second: Int)
  case endsBeforeStart(attack: Int)
  /// Begins or ends later than now: the clock was wrong when it was saved, or is now.
  case inFuture(attack: Int)
  /// Has no pain, and no aura either.
  case zeroWithoutAura(attack: Int)
  /// Has an intensity of a time before its start or after its end.
  case readingOutside(attack: Int)
  /// Open for so many hours.
  case openTooLong(attack: Int, hours: Int)
  /// So many doses of a drug whose class nobody knows, and which no overuse count includes.
  case unknownDrug(String, doses: Int)
  case noDoseStep(trial: Int)
  /// A dose step after the last day taken; `planned` where it was only written ahead. Days since 1970-01-01.
  case stepAfterStop(trial: Int, day: Int, planned: Bool)
  case stopBeforeStart(trial: Int)
}

extension Finding {
  package enum Kind: Sendable {
    /// Numbers made from this diary may be wrong.
    case damage
    case place
    case plausibility
  }

  package var kind: Kind {
    switch self {
    case .structure, .unreadable, .schema, .migration, .sum, .illegible, .order, .rowCount, .total,
      .noSeal, .nextID, .reference, .image:
      .damage
    case .fileMode, .folderMode, .sharedFolder, .networkFileSystem, .hardLinks, .abandonedDraft: .place
    case .overlap, .endsBeforeStart, .inFuture, .zeroWithoutAura, .readingOutside, .openTooLong, .unknownDrug,
      .noDoseStep, .stepAfterStop, .stopBeforeStart:
      .plausibility
    }
  }

  /// Whether ``WriteTransaction/acceptRows()`` takes it away: rows that can be read, and only differ.
  package var isOutsideEdit: Bool {
    switch self {
    case .sum, .rowCount, .total, .nextID: true
    default: false
    }
  }
}
