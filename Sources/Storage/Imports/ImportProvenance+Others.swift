import Diary
import SQLite

/// Rows that are no attacks and no free days: doses by themselves, remarks, courses. There are few of them.
///
/// Before they were known by their day, or by an id of their own, they were known by all that they say, and not by what
/// they became: such rows are still known so.
extension ImportProvenance {
  /// What a row is beside those of earlier imports, and of its own file.
  enum Standing {
    case new
    case known(Row)
    case repeated
    /// As ``Claim/undecided``.
    case undecided
  }

  mutating func standing(of origin: borrowing Provenance) throws(SQLiteError) -> Standing {
    guard let moment = origin.moment else {
      return try matchedRow(key: origin.key).map(Standing.known) ?? .new
    }
    let chain = try chain(moment)
    for row in chain where row.proof == moment.content && !row.isSuperseded {
      if row.batch != batch, match(row) { return .known(row) }
      if moment.isMinute { return .repeated }
    }
    if let row = try formerRow(origin, chain) { return .known(row) }
    return earlier(chain) == nil ? .new : .undecided
  }

  /// A row that was known by all that it says, unless the file has said something else since.
  private mutating func formerRow(
    _ origin: borrowing Provenance, _ chain: [Row]
  ) throws(SQLiteError) -> Row? {
    let content = origin.moment?.content
    if chain.contains(where: { $0.proof == content && $0.isSuperseded }) { return nil }
    return try matchedRow(key: origin.key)
  }

  /// What an undecided row is, once all others are read: the earlier row that none was matched with.
  mutating func decide(other origin: borrowing Provenance) throws(SQLiteError) -> Row? {
    guard let moment = origin.moment, let row = earlier(try chain(moment)) else { return nil }
    _ = match(row)
    return row
  }

  /// Records what a row has become.
  mutating func record(_ origin: borrowing Provenance, entity: Entity, entry: Int) throws(SQLiteError) {
    guard let moment = origin.moment else {
      _ = try claimByKey(origin, entity: entity, entry: entry)
      return
    }
    _ = try addLast(origin, moment, try chain(moment).count, entity, entry)
  }
}
