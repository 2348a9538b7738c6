package import CivilTime
package import Diary

/// A line of words as it was read: what it says, and what there is to say about how it was read.
package struct ParsedLine: Hashable, Sendable {
  package var entry = AttackEntry()
  package var warnings: [Warning] = []
  package var echoes: [Echo] = []
  /// Whether a dose is said to be another one: `took again suma 50mg`.
  package var isAgain = false
  /// Whether it tells what was before the headache: `aura 20 min before`.
  package var tellsOfBefore = false
  /// Drugs that the line denies: `riza not suma`.
  package var deniedDrugs: [String] = []
  /// What became of each word, in the order typed.
  package var account: [WordUse] = []

  package init() {}
}

extension ParsedLine {
  /// A line of doses alone, its time the time they were taken: without an `@` it could else be the start of an attack.
  package func takenAsDoses(now: Moment) -> ParsedLine {
    guard !entry.doses.isEmpty, entry.isOfDosesAlone else { return self }
    var line = self
    line.warnings.removeAll {
      if case .startAfterDrug = $0 { true } else { false }
    }
    guard let onset = entry.onset, onset.precision != .day else { return line }
    for index in line.entry.doses.indices {
      let at = line.entry.doses[index].takenAt
      if at == nil || at == now { line.entry.doses[index].takenAt = onset.moment }
    }
    return line
  }
}

/// What became of a word.
package enum WordUse: Hashable, Sendable {
  case understood
  /// A count or a length that is no intensity and no time of the attack: understood, and part of the note.
  case remark
  /// It is part of the note, as typed.
  case note
}
