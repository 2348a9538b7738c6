import Messages
import Analysis
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `--from` and `--to`: a day, or the first or last day of a month or a year.
enum DayOptions {
  static func range(from: String?, to: String?, now: Now) throws -> DayRange? {
    if from == nil, to == nil { return nil }
    let start = try from.map { try days($0, now).start } ?? CivilDay.distantPast
    let last = try to.map { try days($0, now).last } ?? now.today
    guard start <= last else {
      throw CommandError.fromAfterTo
    }
    return DayRange(start, through: last)
  }

  private static func days(_ text: String, _ now: Now) throws -> DayRange {
    switch try parseRange([text], now: now) {
    case .closed(let range): return range
    case .open(let start): return DayRange(start)
    }
  }
}
