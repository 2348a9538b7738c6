package import CivilTime
import Diary

/// Counts of stretches of equal kind, oldest first, and the preventives taken in each.
package struct Trend: Equatable, Sendable {
  /// What a stretch is.
  package enum Unit: String, CaseIterable, Sendable {
    case month
    /// 28 days, counted back from yesterday.
    case fourWeeks = "28d"
  }

  package struct Stretch: Equatable, Sendable {
    package var range: DayRange
    package var counts: DayCounts
    /// Numbers of the preventives in ``Trend/preventives`` that were taken on a day of it.
    package var preventives: [Int]
  }

  package var unit: Unit
  package var stretches: [Stretch]
  /// Names of the preventives taken in any stretch, by their first dose.
  package var preventives: [String]
  package var rule: MigraineRule
}

extension Trend {
  /// The last `most` whole stretches before `table.today`, none before the first recorded day.
  package init(of table: DayTable, trials: [PreventiveTrial], by unit: Unit, most: Int) {
    let ranges = Trend.ranges(unit, most, table)
    let taken = trials.map { (name: $0.trial.drug, days: $0.daysTaken(before: table.today)) }
      .filter { preventive in ranges.contains { $0.overlaps(preventive.days) } }
      .sorted { $0.days.start < $1.days.start }
    var names: [String] = []
    for preventive in taken where !names.contains(preventive.name) { names.append(preventive.name) }
    self.unit = unit
    preventives = names
    rule = table.rule
    stretches = ranges.map { range in
      let inside = Set(taken.filter { $0.days.overlaps(range) }.map(\.name))
      return Stretch(
        range: range, counts: table.counts(in: range),
        preventives: names.indices.filter { inside.contains(names[$0]) })
    }
  }

  private static func ranges(_ unit: Unit, _ most: Int, _ table: DayTable) -> [DayRange] {
    guard let recorded = table.recordedSpan, most > 0 else { return [] }
    switch unit {
    case .month:
      let whole = DayRange(recorded.start.month.days.start, before: table.today.month.days.start)
      return whole.months.suffix(most).map(\.days)
    case .fourWeeks:
      let count = (table.today - recorded.start + 27) / 28
      return (0..<min(most, count)).reversed().map { number in
        DayRange(table.today - 28 * (number + 1), before: table.today - 28 * number)
      }
    }
  }
}

extension Trend {
  /// One number for each stretch, drawn as a line of the trend.
  package enum Series: Hashable, Sendable {
    case days(DayMeasure)
    case acuteClass(OveruseLine)

    package func value(_ counts: DayCounts) -> Int? {
      guard counts.recorded > 0 else { return nil }
      return switch self {
      case .days(let measure): counts[measure]
      case .acuteClass(let line): counts[line]
      }
    }

    /// The name in JSON.
    package var name: String {
      switch self {
      case .days(let measure): measure.name
      case .acuteClass(let line): "\(line.rawValue)_days"
      }
    }
  }

  /// The series that have a number anywhere; a class of drugs only where one of it was taken.
  package var series: [Series] {
    let all = DayMeasure.totalled.map(Series.days)
    let classes = OveruseLine.ofOneClass.map(Series.acuteClass)
    return all.filter { series in stretches.contains { series.value($0.counts) != nil } }
      + classes.filter { series in stretches.contains { (series.value($0.counts) ?? 0) > 0 } }
  }

  /// The numbers printed beside a series. The means leave out stretches recorded on under 80 % of their days, and those
  /// without a number; where that leaves fewer than two of three there is none. They claim nothing: a year apart, so that
  /// the season is the same.
  package struct Summary: Equatable, Sendable {
    /// Of the last stretch.
    package var last: Int?
    /// Mean of those of the last three; `nil` of one alone.
    package var latest: Double?
    /// Mean of the same three a year before.
    package var yearBefore: Double?

    package init(last: Int?, latest: Double?, yearBefore: Double?) {
      self.last = last
      self.latest = latest
      self.yearBefore = yearBefore
    }
  }

  package func summary(_ series: Series) -> Summary {
    func mean(_ part: ArraySlice<Stretch>) -> Double? {
      let values = part.filter { !$0.counts.isLow }.compactMap { series.value($0.counts) }
      return values.count < 2 ? nil : Double(values.reduce(0, +)) / Double(values.count)
    }
    // Twelve months, or thirteen times 28 days: 364.
    let year = unit == .month ? 12 : 13
    return Summary(
      last: stretches.last.flatMap { series.value($0.counts) }, latest: mean(latest),
      yearBefore: mean(stretches.dropLast(year).suffix(3)))
  }

  /// The last three stretches.
  package var latest: ArraySlice<Stretch> { stretches.suffix(3) }
}
