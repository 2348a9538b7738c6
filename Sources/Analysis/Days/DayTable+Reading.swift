package import CivilTime
import Diary

extension DayTable {
  /// The record of a day. Today, later days and days without an entry are blank: unknown.
  ///
  /// The peak is `nil` on days without an attack.
  package subscript(day: CivilDay) -> DayRecord { record(of: day, by: rule) }

  private func record(of day: CivilDay, by rule: MigraineRule) -> DayRecord {
    let cell = cell(day)
    let known = cell.contains(.attack) && !(cell.peak == 0 && cell.contains(.peakUnknown))
    var record = DayRecord(
      day: day, recorded: cell.recorded, headache: cell.headache, migraine: cell.isMigraineDay(by: rule),
      peak: known ? cell.peak : nil, acute: cell.acute, acuteMedication: cell.acuteMedication,
      menstruation: cell.contains(.menstruation), impact: cell.impact)
    record.mayBeWorse = cell.contains(.peakUnknown)
    return record
  }

  /// A row for every day of the range, oldest first.
  package func records(in range: DayRange) -> [DayRecord] { range.map { self[$0] } }

  /// One value a day, oldest first: counted, not counted, or `nil` where the day is not recorded for it.
  ///
  /// `rule` replaces the table's own, which only ``MigraineRule/patient`` can.
  package func series(of measure: DayMeasure, in range: DayRange, rule: MigraineRule? = nil) -> [Bool?] {
    range.map { value(of: measure, on: $0, rule: rule) }
  }

  /// The same of one day.
  func value(of measure: DayMeasure, on day: CivilDay, rule: MigraineRule? = nil) -> Bool? {
    measure.value(record(of: day, by: rule ?? self.rule))
  }

  /// Days counted among the days recorded for the measure.
  package func tally(
    of measure: DayMeasure, in range: DayRange, rule: MigraineRule? = nil
  ) -> (count: Int, recorded: Int) {
    ChangeEstimate.tally(series(of: measure, in: range, rule: rule))
  }

  /// Days of the range on which the diary knows whether there was a headache.
  package func recorded(in range: DayRange) -> Int {
    range.count { cell($0).recorded.contains(.headache) }
  }

  /// Days of the range on which a drug of any of the classes was taken: each day once, however many doses.
  package func acuteDays(of classes: AcuteClasses, in range: DayRange) -> Int {
    range.count { !cell($0).acute.isDisjoint(with: classes) }
  }

  /// Days of the range on which the diary knows whether an acute drug was taken.
  package func recordedForDrugs(in range: DayRange) -> Int {
    range.count { cell($0).recorded.contains(.acuteMedication) }
  }

  /// The stretches of the range without any record, oldest first. Today is in one of them.
  package func unknownDays(in range: DayRange) -> [DayRange] {
    var stretches: [DayRange] = []
    for day in range where !cell(day).recorded.contains(.headache) {
      if let last = stretches.last, last.end == day {
        stretches[stretches.count - 1] = DayRange(last.start, through: day)
      } else {
        stretches.append(DayRange(day))
      }
    }
    return stretches
  }

  /// The days of the range with a dose of which nobody said whether there was a headache.
  package func dosesAlone(in range: DayRange) -> [CivilDay] {
    range.filter { day in
      let cell = cell(day)
      return cell.contains(.dose) && !cell.recorded.contains(.headache)
    }
  }

  /// Whether a day without an attack is said to have been headache-free.
  package func isFree(_ day: CivilDay) -> Bool {
    let cell = cell(day)
    return !cell.contains(.attack) && cell.recorded.contains(.headache)
  }

  /// Whether that was said of the day itself, and not only of a stretch that it lies in.
  package func isCheckedIn(_ day: CivilDay) -> Bool { cell(day).contains(.checkedIn) }

  /// Where fewer headache-free days of a range are recorded than days are unknown, and fewer than 23 of 28 are recorded
  /// at all: how many are, and the stretch to declare. `nil` where enough are.
  ///
  /// A diary of attacks alone would have a headache on every recorded day; a rate from it would mislead.
  package func freeDaysMissing(in range: DayRange) -> (recordedFree: Int, days: DayRange)? {
    let headacheDays = range.count { cell($0).headache }
    let recorded = recorded(in: range)
    guard DayTable.lacksFreeDays(headacheDays, recorded, of: range.count) else { return nil }
    let unknown = unknownDays(in: range)
    guard let first = unknown.first, let last = unknown.last else { return nil }
    return (recorded - headacheDays, DayRange(first.start, before: last.end))
  }

  /// The same of days that are counted already.
  static func lacksFreeDays(_ headacheDays: Int, _ recorded: Int, of days: Int) -> Bool {
    recorded - headacheDays < days - recorded && 28 * recorded < 23 * days
  }

  /// From the first to the last recorded day, declarations included; `nil` where no day is.
  package var recordedSpan: DayRange? {
    func isRecorded(_ day: CivilDay) -> Bool { cell(day).recorded.contains(.headache) }
    guard let first = span.first(where: isRecorded) else { return nil }
    var last = span.last
    while last > first, !isRecorded(last) { last = last - 1 }
    return DayRange(first, through: last)
  }

  /// What the days of the range add up to.
  package func counts(in range: DayRange) -> DayCounts { DayCounts(records(in: range)) }

  /// The calendar months of the range in numbers, oldest first.
  package func months(in range: DayRange) -> [MonthCount] {
    range.months.map { MonthCount(month: $0, counts: counts(in: $0.days.intersection(range))) }
  }
}
