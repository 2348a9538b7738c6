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

/// How long the head ached on each civil day, in minutes; attacks that overlap count once.
///
/// A day is `nil` where an attack touches it whose length is unknown: its onset or end is not known to the minute, or
/// they are the same.
/// A day without an attack has no entry. Lengths are real time: a midnight within an attack is taken at the UTC
/// offset of the onset, so that a night in which the clocks change has its hour more or less. Auras without
/// headache are no headache. Attacks come in onset order.
package func headacheMinutes(of attacks: some Sequence<AttackFacts>) -> [CivilDay: Int?] {
  var minutes: [CivilDay: Int?] = [:]
  // The last instant that is counted already.
  var counted = Int.min
  for attack in attacks where attack.hasHeadache {
    guard case .at(let end) = attack.end, attack.minutes != nil else {
      for day in attack.days { minutes[day] = .some(nil) }
      continue
    }
    let offset = attack.onset.offset ?? end.offset ?? 0
    for day in attack.days {
      let midnight = Int(day.number) * 1440 - offset
      let first = max(attack.onset.instant, midnight, counted)
      // Only the last day of an attack may differ from 24 hours by a change of the clocks; put forward, they may
      // leave nothing of it.
      let last = day == attack.days.last ? end.instant : min(end.instant, midnight + 1440)
      if case .some(nil) = minutes[day] { continue }
      minutes[day] = (minutes[day] ?? 0).map { $0 + max(0, last - first) }
    }
    counted = max(counted, end.instant)
  }
  return minutes
}
