import CivilTime
import Diary

/// From dates and clock times to moments.
extension RowReader {
  /// The onset, and whether its offset came from the options rather than from the file.
  func onset(
    _ record: CSVRecord, start: WrittenTime?, date: WrittenTime?, _ problems: inout [ImportProblem]
  ) -> (Onset, isOptionZone: Bool)? {
    guard let day = start?.day ?? date?.day else {
      problems.append(problem(record, column(.date) ?? column(.start), .date))
      return nil
    }
    if let other = date?.day, other != day {
      problems.append(problem(record, column(.start), .twoDays(other, day)))
      return nil
    }
    let clock = start?.minute == nil ? date : start
    let time = WrittenTime(day: day, minute: clock?.minute, zone: clock?.zone ?? .unsaid)
    let (moment, isOptionZone) = moment(day, time.minute ?? 0, time.zone)
    return (Onset(moment, precision: time.minute == nil ? .day : .minute), isOptionZone)
  }

  func end(_ record: CSVRecord, _ draft: inout RowDraft, _ onset: Onset) -> AttackEnd {
    writtenEnd(record, &draft, onset).map { .at($0) } ?? (draft.isOngoing ? .open : .unknown)
  }

  /// Why the row's attack cannot be saved; `nil` where it can.
  func refusal(of attack: Attack, _ record: CSVRecord, _ draft: RowDraft) -> ImportProblem? {
    let past = CellExpectation.past(today: options.now.day)
    for found in attack.problems(now: options.now) {
      switch found {
      case .startInFuture:
        return problem(record, draft.start == nil ? column(.date) : column(.start), past)
      case .endBeforeStart(let start, let end):
        return problem(record, endColumn, .endBeforeStart(start: start, end: end))
      // An end of today that no clock time gives may be ahead by hours: the day is right, and it is all that is known.
      case .endInFuture(let end) where end.day <= options.now.day && draft.end?.minute == nil: break
      case .endInFuture: return problem(record, endColumn, past)
      case .zeroWithoutAura:
        return problem(
          record, column(.severity), sheet.format == .dailySheet ? .intensityOfHeadacheDay : .intensityOrAura)
      case .endWithoutStart, .readingOutside, .long, .openTooLong: break
      }
    }
    return nil
  }

  /// The column an end comes from.
  private var endColumn: Int? {
    let roles = [ColumnRole.end, .endDate, .duration, .durationHours, .durationMinutes]
    return roles.lazy.compactMap(column).first
  }

  /// The end as the row gives it: a time; a clock time, which is the next after the start; a date, which is
  /// that day's last minute; or a length.
  private func writtenEnd(_ record: CSVRecord, _ draft: inout RowDraft, _ onset: Onset) -> Moment? {
    let written = draft.end
    let minute = written?.minute ?? draft.endDate?.minute
    let zone = written?.minute == nil ? draft.endDate?.zone : written?.zone
    if let day = written?.day ?? draft.endDate?.day {
      keepLength(record, &draft)
      return moment(day, minute ?? 1439, zone ?? .unsaid).0
    }
    if let minutes = draft.duration {
      // A length cannot be added to a day: the end would look more precise than the onset is.
      if onset.precision == .day {
        keepLength(record, &draft)
      } else {
        if minute != nil { keep(.end, record, &draft) }
        return later(onset.moment, by: minutes)
      }
    }
    guard let minute else { return nil }
    let sameDay = moment(onset.moment.day, minute, zone ?? .unsaid).0
    guard onset.precision == .minute, sameDay.minutes(since: onset.moment) < 0 else { return sameDay }
    return moment(onset.moment.day + 1, minute, zone ?? .unsaid).0
  }

  /// A length beside an end says nothing more, or something else: it is kept, not weighed.
  private func keepLength(_ record: CSVRecord, _ draft: inout RowDraft) {
    guard draft.duration != nil else { return }
    for role in [ColumnRole.duration, .durationHours, .durationMinutes] { keep(role, record, &draft) }
  }

  private func moment(_ day: CivilDay, _ minute: Int, _ zone: WrittenTime.Offset) -> (Moment, Bool) {
    switch zone {
    case .offset(let offset): return (Moment(day, minuteOfDay: minute, offset: offset), false)
    case .unsaid:
      let wall = Int(day.number) * 1440 + minute
      let offset = options.offset(wall)
      return (Moment(wallMinutes: wall, offset: offset), offset != nil)
    case .utc:
      let instant = Int(day.number) * 1440 + minute
      guard let guess = options.offset(instant) else {
        return (Moment(wallMinutes: instant, offset: 0), false)
      }
      let offset = options.offset(instant + guess) ?? guess
      return (Moment(wallMinutes: instant + offset, offset: offset), true)
    }
  }

  /// The moment a number of minutes of real time later, on the same zone's clock.
  private func later(_ moment: Moment, by minutes: Int) -> Moment {
    let wall = moment.wallMinutes + minutes
    guard let before = moment.offset, options.offset(moment.wallMinutes) == before,
      let after = options.offset(wall)
    else { return Moment(wallMinutes: wall, offset: moment.offset) }
    return Moment(wallMinutes: wall + after - before, offset: after)
  }
}
