package import CivilTime
package import Diary

/// How long the head ached and what that kept the person from, on the headache days of some days.
///
/// Neither is known of every headache day: a length needs onset and end to the minute, an impact has to be noted.
/// So each has the number of headache days it was counted on, and neither is scaled up to the rest.
package struct Burden: Equatable, Sendable {
  package var headacheDays: Int
  /// Headache days on which it is known how long the head ached.
  package var timedDays: Int
  /// Minutes of headache on those days together.
  package var minutes: Int
  /// Headache days with an impact noted.
  package var ratedDays: Int
  /// Those days by their worst impact, in the order of ``Impact``.
  private var rated: [Int]

  package subscript(impact: Impact) -> Int { rated[impact.rawValue] }

  /// Minutes a day, on the days on which they are known; `nil` where there is none.
  package var minutesPerDay: Double? { timedDays > 0 ? Double(minutes) / Double(timedDays) : nil }
}

extension Burden {
  /// Counts records of different days; `minutes` is what ``headacheMinutes(of:)`` makes of every attack that
  /// touches them.
  package init(_ records: [DayRecord], minutes known: [CivilDay: Int?]) {
    let headaches = records.filter(\.headache)
    let lengths = headaches.compactMap { known[$0.day] ?? nil }
    let impacts = headaches.compactMap(\.impact)
    headacheDays = headaches.count
    timedDays = lengths.count
    minutes = lengths.reduce(0, +)
    ratedDays = impacts.count
    rated = Impact.allCases.map { impact in impacts.count { $0 == impact } }
  }
}
