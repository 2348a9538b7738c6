import CivilTime

/// The axis that bars, coverage and preventives share: whole months, days to equal widths.
struct TimeAxis {
  let months: [Month]
  let left: Double
  let right: Double

  /// All days of the months shown.
  var range: DayRange {
    guard let first = months.first, let last = months.last else {
      return DayRange(CivilDay(number: 0), before: CivilDay(number: 0))
    }
    return DayRange(first.days.start, before: last.days.end)
  }

  /// Where `day` begins; days off the axis are held at its edges.
  func x(_ day: CivilDay) -> Double {
    let whole = Double(max(1, range.count))
    let share = Double(day - range.start) / whole
    return left + (right - left) * min(1, max(0, share))
  }

  func middle(_ month: Month) -> Double { (x(month.days.start) + x(month.days.end)) / 2 }

  /// Width of a month of average length.
  var slot: Double { (right - left) / Double(max(1, months.count)) }
}
