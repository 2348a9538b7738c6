import CivilTime
import Diary
import Parsing
import Storage

extension WriteTransaction {
  /// Saves a range that was said to have no headache without an entry: one day as a check-in, a stretch or an
  /// open end as a declaration.
  func declare(_ range: SpokenRange) throws(StoreError) {
    switch range {
    case .closed(let days) where days.count == 1: try add(CheckIn(day: days.start))
    case .closed(let days): _ = try add(DeclaredRange(start: days.start, last: days.last))
    case .open(let start): _ = try add(DeclaredRange(start: start, last: nil))
    }
  }
}
