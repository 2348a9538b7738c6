package import Diary

/// What `delete` can take out of the diary.
package enum DeletedEntry {
  case attack(StoredAttack)
  case dose(StoredDose)
  case note(StoredNote)

  /// As a line names it: `12`, `D3`, `N2`.
  package var name: String {
    switch self {
    case .attack(let stored): "\(stored.id)"
    case .dose(let stored): "D\(stored.id)"
    case .note(let note): "N\(note.id)"
    }
  }
}
