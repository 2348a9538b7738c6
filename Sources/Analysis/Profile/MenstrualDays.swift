import CivilTime
import Diary

/// Headache days around the first day of menstruation, beside those of all other days.
///
/// The days are -2, -1, 1, 2 and 3, where 1 is the first day of bleeding and there is no day 0, as in ICHD-3 A1.1.1,
/// which asks for at least two of three cycles. Counts only; no diagnosis.
package struct MenstrualDays: Equatable, Sendable {
  /// How many days without menstruation must lie before a day for it to be a first one: shorter gaps lie within one.
  static let gap = 10
  /// Days from the first one: -2 and -1 before it, 1, 2 and 3 from it on.
  package static let offsets = [-2, -1, 1, 2, 3]

  /// Noted first days.
  package let cycles: Int
  /// Cycles that had a headache, or a migraine, on one of the five days.
  package private(set) var cyclesWithHeadache = 0
  package private(set) var cyclesWithMigraine = 0
  /// By ``offsets``: headache days, migraine days and days on which that is known.
  package private(set) var days = offsets.map { _ in Tally() }
  /// All days that are none of these.
  package private(set) var other = Tally()

  package struct Tally: Equatable, Sendable {
    package private(set) var headache = 0
    package private(set) var recorded = 0
    package private(set) var migraine = 0
    /// Days on which it is known whether there was a migraine.
    package private(set) var migraineKnown = 0

    fileprivate mutating func add(_ record: DayRecord) {
      guard record.recorded.contains(.headache) || record.headache else { return }
      recorded += 1
      if record.headache { headache += 1 }
      guard let isMigraine = record.migraine else { return }
      migraineKnown += 1
      if isMigraine { migraine += 1 }
    }
  }

  /// `records`: those of a range, in order; a day that is not there has no entry. `nil` where no menstruation is noted.
  package init?(_ records: [DayRecord]) {
    let noted = records.filter(\.menstruation).map(\.day)
    guard !noted.isEmpty else { return nil }
    var firsts: [CivilDay] = []
    var last: CivilDay?
    for day in noted {
      if last.map({ day - $0 > Self.gap }) ?? true { firsts.append(day) }
      last = day
    }
    cycles = firsts.count
    var places: [CivilDay: (cycle: Int, offset: Int)] = [:]
    for (cycle, first) in firsts.enumerated() {
      for (index, offset) in Self.offsets.enumerated() {
        places[first + (offset > 0 ? offset - 1 : offset)] = (cycle, index)
      }
    }
    var (headache, migraine) = (Set<Int>(), Set<Int>())
    for record in records {
      guard let place = places[record.day] else {
        other.add(record)
        continue
      }
      days[place.offset].add(record)
      if record.headache { headache.insert(place.cycle) }
      if record.migraine == true { migraine.insert(place.cycle) }
    }
    (cyclesWithHeadache, cyclesWithMigraine) = (headache.count, migraine.count)
  }
}
