import CivilTime
package import Diary

/// What clock times have in common by which a clock of twelve hours is told, where nobody has written AM or PM.
package struct ClockEvidence: Equatable {
  /// Whether every time lies between 1:00 and 12:59.
  private var isOfOneHalf = true
  /// Ends that come before their starts on the clock, so that they would be of the next day.
  package private(set) var endsBeforeStarts = 0

  package init() {}

  /// Whether an end before its start may be a sign that halves of the day are left out.
  package var mayLackHalves: Bool { isOfOneHalf && endsBeforeStarts > 0 }

  package mutating func add(start: Int, end: Int?) {
    if !(60..<780).contains(start) || !(60..<780).contains(end ?? start) { isOfOneHalf = false }
    if let end, end < start { endsBeforeStarts += 1 }
  }

  package mutating func add(_ attack: Attack) {
    guard attack.onset.precision == .minute else { return }
    let start = attack.onset.moment.minuteOfDay
    guard case .at(let end) = attack.end else { return add(start: start, end: nil) }
    // An end of the last minute is that of a day, and no clock's.
    let minute = end.minuteOfDay
    add(start: start, end: minute == 1439 ? nil : minute)
  }
}
