/// A line of notes, and the entry of the diary that is likely the same.
package struct LikelyLine: Hashable, Sendable {
  package enum Entry: Hashable, Sendable {
    /// What the diary has, and what the line says.
    case attack(ChangedEntry)
    /// A dose by itself, or a remark, as the diary has it and as the line says it.
    case other(ChangedEntry.Other)
    /// A dose that the attack with this number has.
    case doseOfAttack(Int)
    /// A course of a preventive.
    case course(ChangedCourse)
    /// Attacks that lines have brought, of a day that the line says was free of headache.
    case freed([FreedDay])
  }

  /// Its line in the file.
  package var line: Int
  package var entry: Entry
  /// Whether a line of notes has brought the entry, which stands no more among them: then it was corrected.
  package var isOfLines: Bool

  /// Whether the entry was deleted by hand, and stays so.
  package var isDeleted: Bool

  package init(line: Int, _ entry: Entry, isOfLines: Bool, isDeleted: Bool = false) {
    (self.line, self.entry, self.isOfLines, self.isDeleted) = (line, entry, isOfLines, isDeleted)
  }

  /// Whether the update would change the diary.
  package var isTakeable: Bool { isOfLines && isChange && !isDeleted }

  /// Whether the line says something else than the diary.
  package var isChange: Bool {
    switch entry {
    case .attack(let change): change.before != change.after
    case .other(let change):
      switch change.kind {
      case .dose(let before, let after), .doseOfAttack(let before, let after): before != after
      case .note(let before, let after): before.text != after.text || before.day != after.day
      case .freeDay: false
      }
    case .course(let change): change.before != change.after
    case .freed: true
    case .doseOfAttack: false
    }
  }
}
