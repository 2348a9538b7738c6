import Cells
import CivilTime

/// A zone as a calendar describes it (RFC 5545, 3.6.5): when its clocks are put to which distance from UTC.
struct DescribedZone: Sendable {
  /// One of its times: standard or daylight saving.
  struct Observance: Sendable {
    /// When it first began, on the clock before.
    var start: Int
    /// Minutes east of UTC from then on.
    var offset: Int
    /// When it begins each year.
    var rule: YearlyRule?
    /// Its last year, where it has one.
    var lastYear: Int?
  }

  /// `the last Sunday of March`.
  struct YearlyRule: Sendable {
    var month: Int
    /// Days from Monday.
    var weekday: Int
    /// The n-th of the month; from its end where it is below 0.
    var nth: Int
    /// Where the weekday is the first from a day of the month on.
    var earliestDay: Int?
  }

  var observances: [Observance] = []

  /// Minutes east of UTC at a wall-clock time; the earliest one's before all of them. `nil` where it says nothing.
  func offset(_ wall: Int) -> Int? {
    guard let first = observances.min(by: { $0.start < $1.start }) else { return nil }
    var latest: (start: Int, offset: Int)?
    let year = Moment(wallMinutes: wall, offset: nil).day.month.year
    for observance in observances {
      for start in observance.starts(around: year) where start <= wall && start > latest?.start ?? Int.min {
        latest = (start, observance.offset)
      }
    }
    return latest?.offset ?? first.offset
  }
}

extension DescribedZone.Observance {
  /// When it began in this year and the one before, or at first.
  fileprivate func starts(around year: Int) -> [Int] {
    guard let rule else { return [start] }
    let first = Moment(wallMinutes: start, offset: nil)
    let minute = first.minuteOfDay
    return [start]
      + [year - 1, year].compactMap { year -> Int? in
        guard year >= first.day.month.year, year <= lastYear ?? year, let day = rule.day(of: year) else {
          return nil
        }
        let begin = Int(day.number) * 1440 + minute
        return begin >= start ? begin : nil
      }
  }
}

extension DescribedZone.YearlyRule {
  /// Reads `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`; `nil` for another.
  init?(_ text: String) {
    var parts: [String: String] = [:]
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2 { parts[pair[0]] = pair[1] }
    }
    guard parts["FREQ"] == "YEARLY", let month = parts["BYMONTH"].flatMap({ Int($0) }),
      (1...12).contains(month),
      let byDay = parts["BYDAY"],
      let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(byDay.suffix(2)))
    else { return nil }
    self.month = month
    self.weekday = weekday
    nth = Int(byDay.dropLast(2)) ?? 1
    earliestDay = parts["BYMONTHDAY"].flatMap { $0.split(separator: ",").first }.flatMap { Int($0) }
    guard nth != 0, abs(nth) <= 5 else { return nil }
  }

  /// The year in which a rule ends: `UNTIL=20061029T060000Z`.
  static func lastYear(_ text: String) -> Int? {
    text.uppercased().split(separator: ";").first { $0.hasPrefix("UNTIL=") }.flatMap {
      Int($0.dropFirst(6).prefix(4))
    }
  }

  func day(of year: Int) -> CivilDay? {
    if let earliestDay, let from = CivilDay(year: year, month: month, day: earliestDay) {
      return from + (weekday - from.weekdayFromMonday + 7) % 7
    }
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    if nth > 0 { return first + ((weekday - first.weekdayFromMonday + 7) % 7 + 7 * (nth - 1)) }
    let next =
      month == 12
      ? CivilDay(year: year + 1, month: 1, day: 1) : CivilDay(year: year, month: month + 1, day: 1)
    guard let last = next.map({ $0 - 1 }) else { return nil }
    return last - ((last.weekdayFromMonday - weekday + 7) % 7 + 7 * (-nth - 1))
  }
}

extension CivilDay {
  /// Days from Monday: the first of January 1970 was a Thursday.
  fileprivate var weekdayFromMonday: Int { ((Int(number) + 3) % 7 + 7) % 7 }
}
