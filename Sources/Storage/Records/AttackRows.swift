package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// The attacks that touch the days of `range`, to be read one at a time, latest first or earliest first. To be used
  /// inside ``snapshot(_:)``, so that all are of one state of the diary.
  ///
  /// Only their numbers are held: a list of two hundred thousand takes no more room than one of twenty.
  package func attackRows(in range: DayRange?, latestFirst: Bool = true, limit: Int = -1) throws(StoreError)
    -> AttackRows
  {
    let numbers = try attackNumbers(in: range, limit: limit)
    return AttackRows(latestFirst ? numbers : numbers.reversed(), of: self)
  }
}

/// Attacks read one at a time, each held against its sum.
package final class AttackRows {
  private let store: DiaryStore
  private let numbers: [Int]
  private var place = 0

  init(_ numbers: [Int], of store: DiaryStore) {
    self.store = store
    self.numbers = numbers
  }

  /// `nil` after the last.
  package func next() throws(StoreError) -> StoredAttack? {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard place < numbers.count else { return nil }
      let number = numbers[place]
      place += 1
      guard let image = try store.table(.attack).sound([.integer(number)]) else {
        throw SQLiteError(.corrupt, .namesNoRow, at: "attack")
      }
      return try StoredAttack(image, names: store.names)
    }
  }
}
