import CivilTime
package import Diary
import SQLite

/// What was deleted in the other diary, and is here: it is named, and stays.
extension DiaryMerge {
  /// Sections whose entries are marked as deleted, and kept.
  package static let sectionsWithDeletions: [DocumentSection] = [
    .doses, .notes, .pressures, .scores, .preventives,
  ]

  /// Names the entry of one of ``sectionsWithDeletions`` that was deleted in the other diary, if it is here. To be called
  /// behind ``finish()``.
  package func note(deleted entry: DeletedRow, of section: DocumentSection) throws(MergeFailure) {
    do throws(SQLiteError) {
      guard let entity = section.entity, let id = try id(of: entry, section, entity),
        let image = try transaction.image(entity, key: [.integer(id)])
      else { return }
      let form = DocumentForm(section, transaction.store.schema)
      let members = try form.members(image, try namesHere())
      let name = Entry(members: members, image: image, form: form, line: 1).name
      var there = MergeOutcome.Conflict(section, name, line: 1)
      there.number = id
      outcome.keep(deletedThere: there)
    } catch {
      throw .store(StoreError(error, path: transaction.store.path))
    }
  }

  /// Names the day that was taken back in the other diary, if it is here as it was there. To be called behind
  /// ``finish()``.
  package func note(takenBack row: DeletedRow, of section: DocumentSection) throws(MergeFailure) {
    do throws(SQLiteError) {
      guard let entity = section.entity else { return }
      var entry = MergeOutcome.Conflict(section, "", line: 1)
      if section == .declarations {
        guard let id = try id(of: row, section, entity),
          let image = try transaction.image(entity, key: [.integer(id)]),
          case .integer(let first) = image.values[1]
        else { return }
        entry.name = try CivilDay.stored(Int(first)).description
      } else {
        guard let day = CivilDay(row: row.values), seenDays[section]?.contains(day) != true,
          let here = try transaction.image(entity, key: Array(row.values.prefix(2))),
          here.values == row.values
        else { return }
        entry.name = day.description
      }
      outcome.keep(deletedThere: entry)
    } catch {
      throw .store(StoreError(error, path: transaction.store.path))
    }
  }

  private func id(
    of entry: DeletedRow, _ section: DocumentSection, _ entity: Entity
  ) throws(SQLiteError) -> Int? {
    if let uuid = entry.uuid {
      let found = try transaction.connection.scalar(
        "SELECT id FROM \(entity.name) WHERE uuid = ? AND deleted = 0", [.blob(uuid)])
      return if case .integer(let id) = found { Int(id) } else { nil }
    }
    guard let there = try others(section) else { return nil }
    return there.same(asDeleted: entry.values)
  }
}

/// A row that a diary has marked as deleted.
package struct DeletedRow: Sendable {
  let uuid: [UInt8]?
  let values: [Value]
}

extension DiaryStore {
  /// The ids of the attacks that were deleted by hand.
  package func deletedAttackIDs() throws(StoreError) -> [[UInt8]] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let rows = try connection.prepare("SELECT uuid FROM attack WHERE deleted = 1 ORDER BY id")
      var ids: [[UInt8]] = []
      while try rows.step() { ids.append(try rows.blob("uuid")) }
      return ids
    }
  }

  /// The days and the stretches of days that were typed and taken back, as they stood.
  package func daysTakenBack() throws(StoreError) -> [(section: DocumentSection, row: DeletedRow)] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let schema = isMigrated ? schema : supported
      var all: [(DocumentSection, DeletedRow)] = []
      for section in [DocumentSection.freeDays, .declarations, .periods] {
        guard let kind = section.entity else { continue }
        let entity = schema.entity(kind)
        let rows = try connection.prepare(
          """
          SELECT before FROM change JOIN step ON step.id = step
          WHERE entity = ? AND before IS NOT NULL AND after IS NULL AND state = 0 ORDER BY step, n
          """)
        try rows.bind([.integer(entity.number)])
        while try rows.step() {
          guard let bytes = try rows.blobOrNil("before"), let image = RowImage(bytes, of: entity) else {
            continue
          }
          // Imports have other numbers here.
          let batch = image.value("batch", of: entity)
          guard batch == .null || batch == .integer(0) else { continue }
          all.append((section, DeletedRow(uuid: nil, values: image.values)))
        }
      }
      return all
    }
  }

  /// The entries of a section that were deleted by hand; none of one that this version of the diary has no table for.
  package func deletedRows(_ section: DocumentSection) throws(StoreError) -> [DeletedRow] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      guard let kind = section.entity else { return [] }
      let form = (isMigrated ? schema : supported).entity(kind)
      let rows = try connection.prepare(form.selectRows + "deleted = 1 ORDER BY id")
      let uuid = form.columns.firstIndex(of: "uuid")
      var deleted: [DeletedRow] = []
      while try rows.step() {
        let values = try rows.values()
        var id: [UInt8]?
        if let uuid, case .blob(let bytes) = values[uuid] { id = bytes }
        deleted.append(DeletedRow(uuid: id, values: values))
      }
      return deleted
    }
  }
}
