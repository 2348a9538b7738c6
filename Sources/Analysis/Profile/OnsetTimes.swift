import CivilTime
import Diary

/// At which hours and on which weekdays attacks began, on the wall's clock.
package struct OnsetTimes: Equatable, Sendable {
  /// Of the attacks whose onset is known to the minute, by the hour: 0 to 23.
  package private(set) var hours = [Int](repeating: 0, count: 24)
  /// Attacks that were there on waking: they began at some hour before.
  package private(set) var onWaking = 0
  /// Attacks of which a part of the day, or the day alone, is known.
  package private(set) var withoutHour = 0
  /// Attacks by the weekday they began on, Monday first.
  package private(set) var weekdays = [Int](repeating: 0, count: 7)
  /// Recorded days of each weekday, Monday first: what ``weekdays`` is counted on.
  package let recordedWeekdays: [Int]

  init(recorded: [CivilDay]) {
    var days = [Int](repeating: 0, count: 7)
    for day in recorded { days[day.weekday.rawValue] += 1 }
    recordedWeekdays = days
  }

  mutating func add(_ onset: Onset) {
    weekdays[onset.moment.day.weekday.rawValue] += 1
    switch onset.precision {
    case .minute: hours[onset.moment.minuteOfDay / 60] += 1
    case .onWaking: onWaking += 1
    case .partOfDay, .day: withoutHour += 1
    }
  }

  /// Attacks with an hour.
  package var timed: Int { hours.reduce(0, +) }
}
