import Cells
import CivilTime

/// `2026-11-03T08:00+01:00` at the beginning of a line: a day, a clock time, and the offset at which the clock showed it.
struct NoteMoment {
  /// The day and the clock time, as they are typed.
  var words: [String]
  /// Whether the clock showed it at another offset than that of the person's zone: what is typed has none.
  var isOfOtherOffset = false

  /// `nil` for a word that begins with no day and a `T`.
  init?(_ word: String, now: Now) {
    let parts = word.split(separator: "T")
    guard parts.count == 2, parts[0].utf8.count == 10, let day = CivilDay(iso: String(parts[0])) else {
      return nil
    }
    let time = Array(parts[1].utf8)
    words = [String(parts[0]), String(parts[1])]
    // `T08:00-14:00` is from eight to two, unless clocks were there at that offset.
    guard let moment = Moment(rfc3339: word), let minute = Self.minute(time) else { return }
    let offset = now.moment(day: day, minuteOfDay: minute).offset
    let isRange = time.count == 11 && time[5] == UInt8(ascii: "-") && moment.offset != offset
    if isRange { return }
    words[1] = String(decoding: time.prefix(5), as: UTF8.self)
    isOfOtherOffset = moment.offset.map { $0 != offset } ?? false
  }

  private static func minute(_ time: [UInt8]) -> Int? {
    guard time.count >= 5, let hour = Digits.value(time[0..<2]), let minute = Digits.value(time[3..<5]) else {
      return nil
    }
    return hour * 60 + minute
  }
}
