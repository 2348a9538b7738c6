import CivilTime
import Diary

/// In an edit, times without a day are the attack's own: `edit 3 until 19:00` ends an attack of last week last week.
extension LogParser {
  mutating func anchor() {
    guard let edited else { return }
    let began = edited.onset.moment
    keepClock(of: edited)
    if span.woke, !span.start.hasTime, edited.onset.precision != .day {
      span.start.clock = began.minuteOfDay
      span.start.day = span.start.day ?? TimeReader.NamedDay(day: began.day)
    }
    if span.start.day == nil, let minute = span.start.minute {
      span.start.day = TimeReader.NamedDay(day: day(ofStart: minute, edited))
    }
    guard span.start.isEmpty, span.end?.day == nil, let minute = span.end?.minute else { return }
    let sameDay = reader.now.moment(day: began.day, minuteOfDay: minute)
    let isAfter = edited.onset.precision == .day || sameDay.instant > began.instant
    span.end?.day = TimeReader.NamedDay(day: isAfter ? began.day : began.day + 1)
  }

  /// The attack's first day, or the one before where it would begin after its end.
  private func day(ofStart minute: Int, _ attack: Attack) -> CivilDay {
    let day = attack.onset.moment.day
    guard span.end == nil, span.length == nil else { return day }
    let last: Moment = if case .at(let end) = attack.end { end } else { reader.now.moment }
    return reader.now.moment(day: day, minuteOfDay: minute).instant < last.instant + Placement.grace
      ? day : day - 1
  }

  /// From when to when the edited attack is known to have lasted, the line's own times first.
  var editedSpan: (start: Moment, end: Moment)? {
    guard let edited else { return nil }
    let onset = entry.onset ?? edited.onset
    let wholeDay = reader.now.moment(atInstant: onset.moment.instant + 1439)
    // What goes on from another day has moved along.
    let moved = entry.movesDay ? onset.moment.minutes(since: edited.onset.moment) : 0
    let evidence = reader.now.moment(atInstant: edited.lastEvidence.instant + moved)
    let last = onset.precision == .day ? wholeDay : moved == 0 ? edited.lastEvidence : evidence
    let end = entry.end ?? (edited.end == .open ? reader.now.moment : last)
    return (onset.moment, end.instant < onset.moment.instant ? onset.moment : end)
  }
}
