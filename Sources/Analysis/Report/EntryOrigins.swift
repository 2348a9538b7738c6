package import CivilTime
package import Diary

/// Where the attacks of some days come from: how many were imported, and how many typed in late.
package struct EntryOrigins: Equatable, Sendable {
  package let range: DayRange
  package private(set) var attacks = 0
  package private(set) var imported = 0
  /// Typed in 24 hours or more after they ended, or after they began where no end is known.
  package private(set) var late = 0

  package init(of range: DayRange) { self.range = range }

  /// Counts an attack that began on the range; others are passed over. `loggedAt`: seconds since 1970-01-01T00:00Z.
  package mutating func add(_ attack: Attack, loggedAt: Int, isImported: Bool) {
    guard range.contains(attack.onset.moment.day) else { return }
    attacks += 1
    if isImported {
      imported += 1
      return
    }
    let last = if case .at(let end) = attack.end { end.instant } else { attack.onset.moment.instant }
    if loggedAt >= (last + 1440) * 60 { late += 1 }
  }
}
