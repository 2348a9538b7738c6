package import CivilTime
package import Diary

/// A day as a calendar shows it, on paper and in the terminal.
package struct CalendarDay: Equatable, Sendable {
  package var record: DayRecord
  package var onPreventive: Bool

  package init(_ record: DayRecord, onPreventive: Bool = false) {
    self.record = record
    self.onPreventive = onPreventive
  }

  package var day: CivilDay { record.day }
  package var isRecorded: Bool { record.recorded.contains(.headache) }
  package var isMigraine: Bool { record.migraine == true }
  package var isAcute: Bool { record.acuteMedication }

  /// What happened on the day.
  package enum State: Equatable, Sendable {
    case unknown, free
    /// Migraine without head pain.
    case auraOnly
    case headache(Shade)
  }

  package var state: State {
    if record.headache { return .headache(Shade(peak: record.peak)) }
    if isMigraine { return .auraOnly }
    return isRecorded ? .free : .unknown
  }

  /// How bad the worst headache of a day was, on the scale of 0 to 10.
  package enum Shade: Equatable, Sendable {
    /// Under 4.
    case mild
    /// From 4, under 7.
    case moderate
    /// From 7.
    case severe
    /// Not noted.
    case unknown

    package init(peak: Intensity?) {
      switch peak {
      case nil: self = .unknown
      case .some(..<4): self = .mild
      case .some(..<7): self = .moderate
      case .some: self = .severe
      }
    }
  }

  /// An acute drug taken that day.
  package enum Medication: Equatable, Sendable {
    /// A triptan or an ergot, whatever else was taken.
    case specific
    case other

    init(_ classes: AcuteClasses) { self = classes.isDisjoint(with: .specific) ? .other : .specific }
  }

  package var medication: Medication? { isAcute ? Medication(record.acute) : nil }
}

/// A month of a calendar: its days inside the period, and what they add up to.
package struct CalendarMonth: Equatable, Sendable {
  package var month: Month
  package var days: [CalendarDay]
  package var counts: DayCounts
  package var burden: Burden

  package init(month: Month, days: [CalendarDay], minutes: [CivilDay: Int?] = [:]) {
    self.month = month
    self.days = days
    counts = DayCounts(days.map(\.record))
    burden = Burden(days.map(\.record), minutes: minutes)
  }

  package var isPart: Bool { days.count < month.days.count }

  /// The months of `period`, with their days before `end`. A day without a record is unknown; `taken` are the
  /// days on a preventive, `minutes` the result of ``headacheMinutes(of:)``.
  package static func months(
    of period: DayRange, before end: CivilDay, records: [DayRecord], taken: [DayRange] = [],
    minutes: [CivilDay: Int?] = [:]
  ) -> [CalendarMonth] {
    let known = Dictionary(records.map { ($0.day, $0) }) { first, _ in first }
    let over = DayRange(period.start, before: min(period.end, end))
    var preventives = DaySweep(taken)
    return period.months.map { month in
      let days = month.days.intersection(over).map { day in
        CalendarDay(known[day] ?? DayRecord(day: day), onPreventive: preventives.covers(day))
      }
      return CalendarMonth(month: month, days: days, minutes: minutes)
    }
  }
}

/// Whether days, asked for in their order, are in any of some ranges: one pass over both.
private struct DaySweep {
  /// By their first days.
  private let ranges: [DayRange]
  private var next = 0
  /// The day after the last of those that began.
  private var end = CivilDay.distantPast

  init(_ ranges: [DayRange]) { self.ranges = ranges.sorted { $0.start < $1.start } }

  mutating func covers(_ day: CivilDay) -> Bool {
    while next < ranges.count, ranges[next].start <= day {
      end = max(end, ranges[next].end)
      next += 1
    }
    return day < end
  }
}
