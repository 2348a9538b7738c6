package import Diary

/// A line of words as it was read: what it says, and what there is to say about how it was read.
package struct ParsedLine: Hashable, Sendable {
  package var entry = AttackEntry()
  package var warnings: [Warning] = []
  package var echoes: [Echo] = []
  /// What became of each word, in the order typed.
  package var account: [WordUse] = []

  package init() {}
}

/// What became of a word.
package enum WordUse: Hashable, Sendable {
  case understood
  /// A count or a length that is no intensity and no time of the attack: understood, and part of the note.
  case remark
  /// It is part of the note, as typed.
  case note
}
