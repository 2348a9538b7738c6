import CivilTime
import Diary
import SQLite

/// Entries that both diaries have, and not alike: they stay as here, or become as there where that is asked for.
extension DiaryMerge {
  /// Names what `here` says otherwise than the entry, and takes what that says where it is to be taken.
  ///
  /// `image`: the entry with its number here, and all else that is this diary's own.
  func settle(
    _ entry: Entry, as image: RowImage, here: RowImage, _ entity: Entity, isDeleted: Bool = false
  ) throws(SQLiteError) {
    // By the name that it has here: a note's day, a drug's name may be what is another there.
    let members = try entry.form.members(here, try namesHere())
    let known = Entry(members: members, image: here, form: entry.form, line: entry.line)
    var conflict = MergeOutcome.Conflict(entry.section, known.name, line: entry.line)
    if entity.columns[0] == "id", case .integer(let id) = here.values[0] { conflict.number = Int(id) }
    conflict.difference = try difference(entry, image, here)
    conflict.isDeleted = isDeleted
    if updates {
      try transaction.put(entity, key: Array(here.values.prefix(entity.keyCount)), image)
      if entity.number == Entity.drug.number { transaction.store.names.forget() }
    }
    outcome.keep(conflict)
  }

  func difference(
    _ entry: Entry, _ image: RowImage, _ here: RowImage
  ) throws(SQLiteError) -> MergeOutcome.Difference {
    if entry.section == .attacks {
      let names = transaction.store.names
      return .attack(
        here: try StoredAttack(here, names: names).attack, there: try StoredAttack(image, names: names).attack
      )
    }
    let names = try namesHere()
    let (mine, theirs) = (try entry.form.members(here, names), try entry.form.members(image, names))
    var members: [MergeOutcome.Difference.Member] = []
    for member in theirs where !Self.own.contains(member.name) {
      let value = mine.first { $0.name == member.name }?.value
      if value == member.value { continue }
      members.append(MergeOutcome.Difference.Member(member.name, here: value, there: member.value))
    }
    return .members(members)
  }

  /// What entries of this diary name, read once in a section.
  func namesHere() throws(SQLiteError) -> DocumentNames {
    if let ownNames { return ownNames }
    let names = try DocumentNames(transaction.connection)
    ownNames = names
    return names
  }

  private static let own: Set = ["uuid", "batch", "logged_at", "declared_at", "rows"]

  /// Names the attack with this id that was deleted in the other diary, if it is here.
  package func note(deletedAttack uuid: [UInt8]) throws(MergeFailure) {
    do throws(SQLiteError) {
      guard let there = try attacks.attack(uuid), !there.isDeleted,
        let image = try transaction.image(.attack, key: [.integer(there.id)])
      else { return }
      let stored = try StoredAttack(image, names: transaction.store.names)
      var entry = MergeOutcome.Conflict(.attacks, stored.attack.onset.moment.description, line: 1)
      entry.number = there.id
      outcome.keep(deletedThere: entry)
    } catch {
      throw .store(StoreError(error, path: transaction.store.path))
    }
  }
}
