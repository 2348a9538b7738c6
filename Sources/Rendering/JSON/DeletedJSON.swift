import Diary

/// Deleted entries as they were, as JSON.
package enum DeletedJSON {
  package static func data(_ entries: [DeletedEntry]) -> JSON { .array(entries.map(data)) }

  private static func data(_ entry: DeletedEntry) -> JSON {
    switch entry {
    case .attack(let stored): AttackJSON.render(id: stored.id, stored.attack)
    case .dose(let stored): AttackJSON.render(stored.dose, id: stored.id)
    case .note(let note): DayJSON.data(note)
    }
  }
}
