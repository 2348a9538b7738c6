import CivilTime
import Diary

/// Turns phrases into moments that are past, and remembers what is worth echoing.
struct Placement {
  let now: Now
  var echoes: [Echo] = []

  init(now: Now) { self.now = now }

  /// How far ahead, in minutes, a clock time may lie and still mean now.
  static let grace = 15

  /// The moment of a clock time, its clock change noted.
  mutating func place(_ day: CivilDay, _ minute: Int) -> Moment {
    let placed = now.place(day, minuteOfDay: minute)
    if let change = placed.clockChange {
      let echo = Echo.clockChange(placed.moment, change)
      if !echoes.contains(echo) { echoes.append(echo) }
    }
    return placed.moment
  }

  /// The moment of a clock time as it was typed: one that the clock was put forward over is refused.
  mutating func place(typed phrase: TimePhrase, on day: CivilDay) throws(ParseError) -> Moment {
    let minute = phrase.minute ?? 0
    if phrase.clock != nil { try refuseSkipped(now.place(day, minuteOfDay: minute), day, minute) }
    return place(day, minute)
  }

  /// Throws where the clock never showed `minute` on that day: an hour earlier or later may have been meant.
  func refuseSkipped(_ placed: Now.Placed, _ day: CivilDay, _ minute: Int) throws(ParseError) {
    guard placed.clockChange == .skipped else { return }
    let later = placed.moment.minuteOfDay
    let readings = [minute - (later - minute), later].map { Line.clock(($0 + 1440) % 1440) }
    throw ParseError(.skippedTime(day, Line.clock(minute), readings))
  }

  /// `moment` unless it is ahead of now: then now if it is within `grace` minutes, else `nil`.
  func past(_ moment: Moment, grace: Int = Placement.grace) -> Moment? {
    let ahead = moment.minutes(since: now.moment)
    return ahead <= 0 ? moment : ahead <= grace ? now.moment : nil
  }

  /// The latest past moment that a phrase with a time fits.
  mutating func latest(_ phrase: TimePhrase) throws(ParseError) -> Moment {
    if phrase.isNow { return now.moment }
    if let ago = phrase.ago { return now.moment(minutesAgo: ago) }
    if let exact = phrase.exact {
      guard let moment = past(exact) else { throw ParseError(.futureMoment(exact)) }
      return moment
    }
    let grace = phrase.part?.grace ?? Placement.grace
    let days = phrase.day.map { [$0.day, $0.earlier].compactMap(\.self) } ?? [now.today, now.today - 1]
    for day in days {
      let unchanged = echoes
      let placed = now.place(day, minuteOfDay: phrase.minute ?? 0)
      if placed.moment.instant <= now.moment.instant + grace {
        let moment = past(try place(typed: phrase, on: day), grace: grace) ?? now.moment
        note(moment, undated: phrase.day == nil)
        noteYear(phrase.day)
        return moment
      }
      echoes = unchanged
    }
    throw ParseError(.futureMoment(now.moment(day: days[0], minuteOfDay: phrase.minute ?? 0)))
  }

  mutating func note(_ moment: Moment, undated: Bool) {
    if undated, moment.day != now.today { echoes.append(.onAnotherDay(moment)) }
  }

  mutating func noteYear(_ day: TimeReader.NamedDay?) {
    if let day, day.isOfAnotherYear { echoes.append(.inAnotherYear(day.day)) }
  }
}
