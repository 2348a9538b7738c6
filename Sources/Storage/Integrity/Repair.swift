import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Audits the diary and repairs its rows, under one lock: what another process or program has changed until then
  /// is seen. One step, which undo takes back; where there is damage beyond rows, nothing is written.
  ///
  /// `accepting`: whether rows that differ are taken as they are rather than put back.
  /// `now`: seconds since 1970-01-01T00:00Z.
  package func repair(_ command: String, accepting: Bool, now: Int) throws(StoreError) -> Repairs {
    var repairs = Repairs()
    do throws(Unrepaired) {
      try write(
        now: now, wrapping: Unrepaired.failed,
        reading: { () throws(Unrepaired) in
          do throws(StoreError) { repairs.damage = try audit() } catch { throw .failed(error) }
          if repairs.isBeyondRows { throw .beyondRows }
        },
        as: { command },
        { transaction, _ throws(Unrepaired) in
          do throws(StoreError) {
            try transaction.repair(&repairs, accepting: accepting)
          } catch {
            throw .failed(error)
          }
        })
    } catch {
      if case .failed(let cause) = error { throw cause }
    }
    return repairs
  }

  private enum Unrepaired: Error {
    case beyondRows
    case failed(StoreError)
  }
}

extension WriteTransaction {
  fileprivate func repair(_ repairs: inout Repairs, accepting: Bool) throws(StoreError) {
    if !repairs.damage.isEmpty {
      if accepting {
        repairs.accepted = try acceptRows()
        repairs.isAccepted = true
      } else {
        repairs.restored = try restoreRows()
      }
    }
    // Nothing is written on top of damage that stays.
    if repairs.isAccepted || repairs.restored.count == repairs.damage.count {
      repairs.ended = try endForgottenAttacks(now: now / 60)
    }
  }
}

/// What `check --fix` writes.
extension WriteTransaction {
  /// Puts rows that do not agree with their sums back as the journal has them, where it still holds the very
  /// image whose sum the row bears: then that image is what was written.
  ///
  /// - Returns: the rows put back.
  package func restoreRows() throws(StoreError) -> [Finding.Row] {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      var restored: [Finding.Row] = []
      for (table, difference) in try store.differences() {
        guard let entity = table.entity,
          let known = try connection.journalled(entity, key: difference.key, sum: difference.stored),
          let damaged = try image(entity, key: difference.key)
        else { continue }
        // The seal has counted the stored sum all along, which is that of the image.
        try self.table(entity).update(known, sum: difference.stored)
        try journal(entity, key: difference.key, before: damaged, after: known)
        restored.append(TableAudit.name(difference.key, in: table))
      }
      return restored
    }
  }

  /// Accepts the rows as they are: computes every sum and every seal anew. Where the journal holds the earlier
  /// image of a row, undo restores it.
  ///
  /// - Returns: the rows whose sums have changed; rows that are gone or new show in the seals alone.
  package func acceptRows() throws(StoreError) -> [Finding.Row] {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      var accepted: [Finding.Row] = []
      for (table, difference) in try store.differences() {
        let keys = table.columns.prefix(table.keyCount).map { "\($0) = ?" }.joined(separator: " AND ")
        try connection.run(
          "UPDATE \(table.name) SET sum = ? WHERE \(keys)",
          [.integer(Int64(bitPattern: difference.computed))] + difference.key)
        if let entity = table.entity,
          let before = try connection.journalled(entity, key: difference.key, sum: difference.stored),
          let after = try image(entity, key: difference.key)
        {
          try journal(entity, key: difference.key, before: before, after: after)
        }
        accepted.append(TableAudit.name(difference.key, in: table))
      }
      for table in store.schema.sealed {
        let audit = try TableAudit(of: table, on: connection)
        try seals.replace(table.name) { audit.seal(next: $0) }
      }
      hasNewSums = true
      return accepted
    }
  }

  /// Ends attacks that have been open for longer than any lasts, with an unknown end.
  ///
  /// `now`: minutes since 1970-01-01T00:00Z.
  /// - Returns: their numbers.
  package func endForgottenAttacks(now: Int) throws(StoreError) -> [Int] {
    let findings = try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try store.openTooLong(now: Moment(wallMinutes: now, offset: 0))
    }
    var ended: [Int] = []
    for case .openTooLong(let id, _) in findings {
      guard var stored = try attack(id) else { continue }
      stored.attack.end = .unknown
      try update(stored)
      ended.append(id)
    }
    return ended
  }
}

extension Connection {
  /// The latest image in the journal of the row with this key that has this sum: what was written.
  func journalled(_ entity: Entity, key: [Value], sum: UInt64) throws(SQLiteError) -> RowImage? {
    let number: Value = if case .integer = key[0] { key[0] } else { .integer(0) }
    let changes = try prepare(
      "SELECT before, after FROM change WHERE entity = ? AND key = ? ORDER BY step DESC, n DESC")
    try changes.bind([.integer(entity.number), number])
    while try changes.step() {
      for bytes in [try changes.blobOrNil("before"), try changes.blobOrNil("after")] {
        guard let bytes, let image = RowImage(bytes, of: entity),
          Array(image.values.prefix(entity.keyCount)) == key, image.sum == sum
        else { continue }
        return image
      }
    }
    return nil
  }
}
