import Analysis
package import AnalysisInput
package import CivilTime
package import Diary
package import Parsing
package import Storage

/// Days said to have had no headache.
extension WriteTransaction {
  /// Saves a range that was said to have no headache without an entry: one day as a check-in, a stretch or an
  /// open end as a declaration.
  package func declare(_ range: SpokenRange) throws(StoreError) {
    switch range {
    case .closed(let days) where days.count == 1: try add(CheckIn(day: days.start))
    case .closed(let days): _ = try add(DeclaredRange(start: days.start, last: days.last))
    case .open(let start): _ = try add(DeclaredRange(start: start, last: nil))
    }
  }

  /// Ends the declarations without an end, and answers with what they have become; one that begins later than `last`
  /// is removed.
  package func endStandingDeclarations(
    with last: CivilDay, _ store: DiaryStore
  ) throws(StoreError) -> [StoredDeclaration] {
    var standing = try store.declaredRanges().filter { $0.range.last == nil }
    for position in standing.indices {
      if standing[position].range.start <= last {
        standing[position].range.last = last
        try update(standing[position])
      } else {
        try remove(standing[position])
      }
    }
    return standing
  }
}

extension DiarySnapshot {
  /// Whether the range says more of its days than the diary has.
  package func isNew(_ range: SpokenRange, today: CivilDay) -> Bool {
    var told = table
    switch range {
    case .closed(let days) where days.count == 1:
      told.add(CheckIn(day: days.start))
      return told[days.start] != table[days.start]
    case .closed(let days):
      told.add(DeclaredRange(start: days.start, last: days.last), lastLoggedDay: days.last)
      return days.contains { told[$0] != table[$0] }
    case .open(let start):
      guard declared.contains(where: { $0.last == nil && $0.start <= start }) else { return true }
      told.add(DeclaredRange(start: start, last: nil), lastLoggedDay: today)
      return DayRange(start, through: today).contains { told[$0] != table[$0] }
    }
  }
}

extension SpokenRange {
  package var start: CivilDay {
    switch self {
    case .closed(let days): days.start
    case .open(let start): start
    }
  }
}
