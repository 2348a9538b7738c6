package import CivilTime
import Diary
import SQLite

/// Rows that are decided on when all others are read.
extension ImportBatch {
  /// A row whose moment earlier imports know, held back until all rows are read.
  enum Undecided {
    /// `isNew`: it is new by its time, and may be one of an earlier time.
    case attack(Attack, Provenance, isNew: Bool)
    case day(CheckIn, [Dose], Provenance)
    /// A day that is new, and on which the same file had an attack.
    case freed(CheckIn, [Dose], Provenance)
    case other(BroughtEntry, Provenance)

    var isAttack: Bool { if case .attack = self { true } else { false } }
    var isFreed: Bool { if case .freed = self { true } else { false } }

    var origin: Provenance {
      switch self {
      case .attack(_, let origin, _), .day(_, _, let origin), .freed(_, _, let origin), .other(_, let origin):
        origin
      }
    }
  }

  /// What a row that was held back is known by, where equal ones are one.
  struct HeldBack: Hashable {
    var key: UInt64
    var content: UInt64
  }

  /// The most rows that are held back; of those beyond, the order in the file decides.
  static let undecidedLimit = 50_000

  var hasRoomForUndecided: Bool { undecided.count < Self.undecidedLimit }

  /// Which imports are of the same file shows by their rows, those of a known time that say something else among them.
  private func confirmImports() throws(SQLiteError) {
    // What the file has no columns of stays so, whichever import had them.
    _ = try lacking()
    var seen: Set<Int> = []
    for case .attack(_, let origin, isNew: false) in undecided {
      guard let moment = origin.moment else { continue }
      if let row = provenance.earlier(try provenance.chain(moment)) { seen.insert(row.entry) }
    }
    try known.confirmImports(rows: provenance.matchedCount + undecided.count + added) {
      provenance.isMatched(attack: $0) || seen.contains($0)
    }
  }

  /// Decides on a row when all others are read, or at once where too many wait.
  func hold(_ row: Undecided) throws(SQLiteError) {
    if hasRoomForUndecided { undecided.append(row) } else { try decide(row) }
  }

  /// To be called once all rows are in: rows that were held back are added or named, and overlaps found.
  ///
  /// `isWhole`: whether all rows of the file were understood: else those of before may be among the others.
  /// `days`: those of rows that say nothing, where there are any.
  package func settle(isWhole: Bool = true, silent days: DayRange? = nil) throws(StoreError) {
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard !isSettled else { return }
      (isSettled, isWholeFile) = (true, isWhole)
      if let days {
        reach(days.start)
        reach(days.last)
      }
      try attacks.write(in: transaction)
      if isAgain { try confirmImports() }
      // Those of a known time first: what is left then is of no row of this file. Attacks behind what stands by itself.
      var new: [NewRow] = []
      try askForDoses(of: undecided)
      for row in undecided where !row.isAttack && !row.isFreed { try decide(row) }
      for row in undecided {
        guard case .attack(let attack, let origin, let isNew) = row else { continue }
        if isNew { new.append(NewRow(attack: attack, origin: origin)) } else { try decide(row) }
      }
      try decide(new: new)
      for row in undecided where row.isFreed { try decide(row) }
      undecided = []
      try attacks.write(in: transaction)
      try provenance.flush()
      if !freeLines.isEmpty { try freeAttacks() }
      try settleDoses()
      try settleNewNotes()
      try provenance.flush()
      if isWhole { try findGone() }
      matches.contradicted = try transaction.connection.contradictedDays(broughtBy: id)
      let overlaps = attacks.overlaps
      guard overlaps.needsWalk else { return matches.overlapping = overlaps.lines }
      matches.overlapping = try ImportOverlaps(transaction.connection, batch: id, now: transaction.moment)
        .lines()
    }
  }
}
