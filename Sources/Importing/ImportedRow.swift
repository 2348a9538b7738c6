package import Cells
package import CivilTime
package import Diary

/// One row of a file as an entry of the diary.
package struct ImportedRow: Equatable, Sendable {
  /// The line on which the row starts.
  package var line: Int
  /// What version 1 of the program knew it by; the program's own id where the file has it.
  package var key: RowKey
  /// What it is known by; `nil` where ``key`` is its own id.
  package var moment: RowMoment?
  /// The entry's own UUID, which only the program's own CSV has.
  package var uuid: RowKey?
  package var entry: Entry
  /// What the entry has no place for, as it is in the file: RFC 4180 lines `column,cell`. `nil` when there is
  /// nothing of the kind.
  package var raw: [UInt8]?

  package enum Entry: Equatable, Sendable {
    case attack(Attack)
    /// A headache-free day, and what was taken on it. A dose of a day without a clock time is at its midnight.
    case checkIn(CheckIn, doses: [Dose])
    /// A dose that belongs to no attack of the file.
    case dose(Dose)
    case menstruation(CivilDay)
    case note(String, CivilDay)
    /// A course of a preventive.
    case trial(Trial)
  }
}

/// The kinds of sheet that are recognised, by the names in their header.
package enum ImportFormat: String, Sendable {
  /// The program's own export of attacks: see ``AttackCSV``.
  case ownAttacks = "headache.attacks"
  /// One row per attack. Days without a row stay unknown.
  case attackList = "attack-list"
  /// One row per day, with a column that says whether there was a headache.
  case dailySheet = "daily-sheet"
}

extension ImportedRow {
  /// Whether what it says in words has letters beyond ASCII.
  package var hasLettersBeyondASCII: Bool {
    let texts: [String] =
      switch entry {
      case .attack(let attack): [attack.note] + attack.triggers + attack.symptoms
      case .note(let text, _): [text]
      default: []
      }
    return raw?.contains { $0 >= 0x80 } ?? false || texts.contains { $0.utf8.contains { $0 >= 0x80 } }
  }
}
