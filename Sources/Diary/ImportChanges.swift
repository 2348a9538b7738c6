package import CivilTime

/// An attack of which a file says something else than it said before.
package struct ChangedEntry: Hashable, Sendable {
  /// The row's line.
  package var line: Int
  /// The attack's number.
  package var id: Int
  /// As the diary has it.
  package var before: Attack
  /// As the file has it now.
  package var after: Attack
  /// Whether the diary has it so now.
  package var isTaken: Bool

  package init(line: Int, id: Int, before: Attack, after: Attack, isTaken: Bool) {
    self.line = line
    self.id = id
    self.before = before
    self.after = after
    self.isTaken = isTaken
  }

  /// An entry of another kind, of which a file says something else than it said before.
  package struct Other: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A dose that belongs to no attack.
      case dose(Dose, Dose)
      /// A dose that belonged to no attack, and does now.
      case doseOfAttack(Dose, Dose)
      case note(StoredNote, StoredNote)
      /// What was taken on a day that was free of headache.
      case freeDay(CivilDay, [Dose], [Dose])
    }

    /// The row's line.
    package var line: Int
    /// The entry's number; `nil` for a day.
    package var id: Int?
    /// As the diary has it, and as the file has it now.
    package var kind: Kind
    /// Whether the diary has it so now.
    package var isTaken: Bool

    package init(line: Int, id: Int?, _ kind: Kind, isTaken: Bool) {
      self.line = line
      self.id = id
      self.kind = kind
      self.isTaken = isTaken
    }
  }
}

/// An attack that a file told of, and of whose day it says now that there was no headache.
package struct FreedDay: Hashable, Sendable {
  package var line: Int
  /// The attack's number.
  package var id: Int
  package var onset: Onset
  /// Whether the attack is deleted.
  package var isTaken: Bool
  /// Whether it stays although the update is asked for, as it was corrected by hand.
  package var isCorrected: Bool

  package init(line: Int, id: Int, onset: Onset, isTaken: Bool, isCorrected: Bool = false) {
    self.line = line
    self.isCorrected = isCorrected
    self.id = id
    self.onset = onset
    self.isTaken = isTaken
  }
}

/// What an earlier import of a file has brought and no row of the file says any more.
package enum GoneEntry: Hashable, Sendable {
  /// Attacks and entries by their numbers.
  case attack(Int, Onset)
  case dose(Int, Dose)
  case note(Int, CivilDay)
  case course(Int, String)
  case period(CivilDay)

  /// What `headache delete` calls it; `nil` where that deletes none.
  package var typed: String? {
    switch self {
    case .attack(let id, _): "\(id)"
    case .dose(let id, _): "D\(id)"
    case .note(let id, _): "N\(id)"
    case .course, .period: nil
    }
  }
}

/// A course of a preventive of which a file says something else than it said before.
package struct ChangedCourse: Hashable, Sendable {
  package var line: Int
  /// The course's number.
  package var id: Int
  package var before: Trial
  package var after: Trial
  package var isTaken: Bool

  package init(line: Int, id: Int, before: Trial, after: Trial, isTaken: Bool) {
    self.line = line
    self.id = id
    self.before = before
    self.after = after
    self.isTaken = isTaken
  }
}

/// A row of a file, and the attack of another origin that it is likely the same as.
package struct LikelyTwin: Hashable, Sendable {
  package var line: Int
  /// The attack's number; `nil` for an entry that is no attack.
  package var id: Int?
  package var onset: Onset?
  /// The file that brought it; `nil` where it was typed.
  package var source: String?

  package init(line: Int, id: Int? = nil, onset: Onset? = nil, source: String? = nil) {
    self.line = line
    self.id = id
    self.onset = onset
    self.source = source
  }
}
