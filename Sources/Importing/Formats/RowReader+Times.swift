import Cells
import Containers
import CivilTime
import Diary

/// From dates and clock times to moments.
extension RowReader {
  /// The onset, and whether its offset came from the options rather than from the file.
  func onset(
    _ record: Record, _ draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> (Onset, isOptionZone: Bool)? {
    let (start, date) = (draft.start, draft.date)
    guard let day = start?.day ?? date?.day else {
      problems.append(problem(record, column(.date) ?? column(.start), .date))
      return nil
    }
    if let other = date?.day, other != day {
      problems.append(problem(record, column(.start), .twoDays(other, day)))
      return nil
    }
    let clock = start?.minute == nil && start?.precision == nil ? date : start
    let time = WrittenTime(day: day, minute: clock?.minute, zone: clock?.zone ?? .unsaid)
    let (moment, isOptionZone) = moment(day, time.minute ?? 0, time.zone)
    if let minute = time.minute { noteClockChange(day, minute, time.zone, record, &draft) }
    let precision = clock?.precision ?? (time.minute == nil ? .day : .minute)
    return (Onset(moment, precision: precision), isOptionZone)
  }

  /// Names a time of a night in which the clock was changed.
  private func noteClockChange(
    _ day: CivilDay, _ minute: Int, _ zone: WrittenTime.Offset, _ record: Record, _ draft: inout RowDraft
  ) {
    // Nowhere is the clock changed later in the day.
    guard zone == .unsaid, minute < 300 else { return }
    let kind: ImportRemark.Kind
    switch options.resolution(Int(day.number) * 1440 + minute) {
    case .overlap?: kind = .shownTwice
    case .gap?: kind = .neverShown
    case .unique?, nil: return
    }
    let time = Moment(day, minuteOfDay: minute, offset: nil)
    draft.remarks.append(ImportRemark(kind: kind, text: "\(time)"))
  }

  func end(_ record: Record, _ draft: inout RowDraft, _ onset: Onset) -> AttackEnd {
    writtenEnd(record, &draft, onset).map { .at($0) } ?? (draft.isOngoing ? .open : .unknown)
  }

  /// Why the row's attack cannot be saved; `nil` where it can.
  func refusal(
    for found: [AttackProblem], from onset: Onset, _ record: Record, _ draft: inout RowDraft
  ) -> ImportProblem? {
    let past = CellExpectation.past(today: options.now.day)
    for found in found {
      switch found {
      case .startInFuture:
        let isOfDate = draft.start?.day == nil && draft.date?.day != nil
        let written = isOfDate ? draft.date : draft.start
        let read = written?.hasShortYear ?? false ? onset.moment.day : nil
        return problem(
          record, isOfDate ? column(.date) : column(.start),
          read.map { .pastDay($0, today: options.now.day) } ?? past)
      case .endBeforeStart(let start, let end):
        return problem(record, endColumn, .endBeforeStart(start: start, end: end))
      // An end of today that no clock time gives may be ahead by hours: the day is right, and it is all that is known.
      case .endInFuture(let end) where end.day <= options.now.day && draft.end?.minute == nil: break
      case .endInFuture: return problem(record, endColumn, past)
      case .zeroWithoutAura:
        return problem(
          record, column(.severity), sheet.format == .dailySheet ? .intensityOfHeadacheDay : .intensityOrAura)
      case .long: draft.remarks.append(ImportRemark(kind: .long))
      case .endWithoutStart, .readingOutside, .openTooLong: break
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
  private func writtenEnd(_ record: Record, _ draft: inout RowDraft, _ onset: Onset) -> Moment? {
    let written = draft.end
    let minute = written?.minute ?? draft.endDate?.minute
    var zone = (written?.minute == nil ? draft.endDate?.zone : written?.zone) ?? .unsaid
    // An end that says no offset is on the clock of its start, which may be another than the person's own.
    if zone == .unsaid, case .offset? = draft.start?.zone ?? draft.date?.zone {
      zone = clock(of: onset.moment)
    }
    if let day = written?.day ?? draft.endDate?.day {
      let end = end(day, minute ?? 1439, zone, after: onset)
      if minute != nil { weighLength(record, &draft, onset, end) } else { keepLength(record, &draft) }
      return end
    }
    if let minutes = draft.duration {
      // On waking it had begun at a time that nobody knows.
      if onset.precision == .minute || onset.precision == .partOfDay {
        let end = later(onset.moment, by: minutes)
        if let minute, minute != end.minuteOfDay {
          // Hours with a decimal are rounded: the clock says it to the minute.
          let off = (minute - end.minuteOfDay + 720 + 1440) % 1440 - 720
          if abs(off) <= 3, column(.durationHours) != nil { return later(end, by: off) }
          keep(.end, record, &draft)
          remark(.otherEnd, .end, record, &draft)
        }
        return end
      }
      // Days without a clock time: the first counts. A length of hours cannot be added to a day.
      if onset.precision == .day, minutes > 0, minutes % 1440 == 0 {
        return moment(onset.moment.day + (minutes / 1440 - 1), 1439, .unsaid).0
      }
      keepLength(record, &draft)
      remarkLength(.lengthWithoutTime, record, &draft)
    }
    guard let minute else { return nil }
    // `nachts` of a day without a clock time: the night before it, or the one after.
    if onset.precision == .day, written?.precision == .partOfDay, minute < 360 {
      keep(.end, record, &draft)
      remark(.unread, .end, record, &draft)
      return nil
    }
    let sameDay = end(onset.moment.day, minute, zone, after: onset)
    // `evening` to `night`: behind a part of the day after noon a time before noon is of the next day.
    let isOvernight =
      onset.precision == .partOfDay && onset.moment.minuteOfDay >= 720 && sameDay.minuteOfDay < 720
    guard onset.precision == .minute || isOvernight, sameDay.minutes(since: onset.moment) < 0 else {
      return sameDay
    }
    // Later on the clock and yet before: the clock was put forward over the start. The attack stays as long as it is
    // written, and does not last until the next day.
    let lasted = sameDay.wallMinutes - onset.moment.wallMinutes
    guard lasted < 0 else { return later(onset.moment, by: lasted) }
    return moment(onset.moment.day + 1, minute, zone).0
  }

  /// An end; of a time that the clock showed twice, the first that is not before the start.
  private func end(_ day: CivilDay, _ minute: Int, _ zone: WrittenTime.Offset, after onset: Onset) -> Moment {
    let first = moment(day, minute, zone).0
    guard zone == .unsaid, first.instant < onset.moment.instant,
      first.wallMinutes - onset.moment.wallMinutes > -180,
      case .overlap(_, let later)? = options.resolution(first.wallMinutes)
    else { return first }
    let second = Moment(wallMinutes: first.wallMinutes, offset: later)
    return second.instant < onset.moment.instant ? first : second
  }

  /// A length beside an end says nothing more, or something else: it is kept and named then, and the end taken.
  private func weighLength(_ record: Record, _ draft: inout RowDraft, _ onset: Onset, _ end: Moment) {
    guard let minutes = draft.duration, onset.precision == .minute else { return keepLength(record, &draft) }
    guard abs(end.minutes(since: onset.moment) - minutes) > 1 else { return }
    keepLength(record, &draft)
    remarkLength(.otherLength, record, &draft)
  }

  private static let lengths = [ColumnRole.duration, .durationHours, .durationMinutes]

  private func keepLength(_ record: Record, _ draft: inout RowDraft) {
    guard draft.duration != nil else { return }
    for role in RowReader.lengths { keep(role, record, &draft) }
  }

  private func remarkLength(_ kind: ImportRemark.Kind, _ record: Record, _ draft: inout RowDraft) {
    for role in RowReader.lengths { remark(kind, role, record, &draft) }
  }

  /// The clock times of doses, each at its place nearest to the attack.
  func placeDoseTimes(_ attack: inout Attack) {
    let start = attack.onset.moment
    var last = start
    if case .at(let end) = attack.end { last = end }
    for index in attack.doses.indices {
      guard let minute = attack.doses[index].takenAt?.minuteOfDay else { continue }
      let days = attack.onset.precision == .day ? [start.day] : [start.day - 1, start.day, start.day + 1]
      let places = days.map { moment($0, minute, clock(of: start)).0 }.filter {
        !$0.isLater(than: options.now)
      }
      attack.doses[index].takenAt = places.min { first, second in
        max(0, start.minutes(since: first), first.minutes(since: last))
          < max(0, start.minutes(since: second), second.minutes(since: last))
      }
    }
  }

  /// The clock that showed a moment: the person's own, or one that is fixed.
  func clock(of moment: Moment) -> WrittenTime.Offset {
    guard let offset = moment.offset, let own = options.offset(moment.wallMinutes), own != offset else {
      return .unsaid
    }
    return .offset(offset)
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
      guard let offset = InstantClock.offset(at: instant, options.offset) else {
        return (Moment(wallMinutes: instant, offset: 0), false)
      }
      return (Moment(wallMinutes: instant + offset, offset: offset), true)
    }
  }

  /// The moment a number of minutes of real time later, on the same zone's clock.
  private func later(_ moment: Moment, by minutes: Int) -> Moment {
    let wall = moment.wallMinutes + minutes
    guard let before = moment.offset, options.offset(moment.wallMinutes) == before,
      let after = InstantClock.offset(at: wall - before, options.offset)
    else { return Moment(wallMinutes: wall, offset: moment.offset) }
    return Moment(wallMinutes: wall + after - before, offset: after)
  }
}

/// Cells of times.
extension RowReader {
  func readTime(
    _ place: CellPlace, of record: Record, needsDay: Bool, _ store: (WrittenTime) -> Void
  ) -> CellExpectation? {
    let cell = record.bytes.span.extracting(place.range)
    let reading = WrittenTime.read(cell, order: options.dateOrder)
    switch reading {
    // More than a date: no order of its parts would make it one.
    case .ambiguous where !WrittenTime.isWhole(cell): return needsDay ? .date : .time
    case .ambiguous:
      guard let orders = WrittenTime.orders(cell), orders.any else { return needsDay ? .date : .time }
      return orders.yearFirst ? .dateOrderOrYear : .dateOrder
    case .time(let time) where time.day != nil || !needsDay:
      if let day = time.day, day < RowReader.earliest { return .laterYear }
      store(time)
      return nil
    case .malformed where WrittenTime.orders(cell)?.only != nil && WrittenTime.isWhole(cell):
      return .dateInOrder(options.dateOrder ?? .monthFirst, options.dateOrderEvidence)
    case .time, .malformed:
      if words.nothing.value(cell) != nil { return nil }
      if !needsDay, let part = words.dayPart.value(cell) {
        store(WrittenTime(minute: part.minute, precision: part.precision))
        return nil
      }
      return needsDay ? .date : .time
    }
  }

  /// No diary reaches back further; a year before it is a slip (`0025`, `1025`).
  private static let earliest = CivilDay(number: -25_567)

  /// Whether an end that may be in the morning or after noon stands beside a start that says which it is: `11:00 AM`, `2:30`.
  func isHalfMissing(_ place: CellPlace, of record: Record) -> Bool {
    guard let start = startColumn, start < record.count else { return false }
    let bytes = record.bytes
    let (whole, cell) = (record.trimmed(start), place.range)
    guard let last = whole.last, bytes[last] | 0x20 == UInt8(ascii: "m"),
      bytes[cell.upperBound - 1] &- 0x30 < 10,
      whole.contains(where: { bytes[$0] == UInt8(ascii: ":") }), cell.count <= 5,
      let hour = Int(record.text(cell).prefix { $0.isNumber })
    else { return false }
    return (1...12).contains(hour)
  }
}
