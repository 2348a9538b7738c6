package import CivilTime
package import Diary

/// Before against on: what ``compare`` returns, and what the terminal, the report and JSON are written from.
///
/// Counts and intervals only; the words for them are chosen where they are printed.
package struct Comparison: Equatable, Sendable {
  /// The drug and its reference dose; `nil` for two explicit ranges.
  package var drug: String?
  package var dose: Amount?
  package var estimator: Estimator
  /// The rule that every migraine day in here was counted by; `nil` where none could be applied on both sides.
  package var migraineRule: MigraineRule?
  package var before: Window
  package var on: Window
  /// Headline first. Empty where the two windows cannot be compared: then ``cautions`` says why.
  package var measures: [MeasureComparison]
  package var cautions: [Caution]

  package init(
    drug: String? = nil, dose: Amount? = nil, estimator: Estimator, migraineRule: MigraineRule?,
    before: Window, on: Window, measures: [MeasureComparison], cautions: [Caution]
  ) {
    self.drug = drug
    self.dose = dose
    self.estimator = estimator
    self.migraineRule = migraineRule
    self.before = before
    self.on = on
    self.measures = measures
    self.cautions = cautions
  }
}

/// A named, versioned way to put an interval round a change. The raw value is printed.
package enum Estimator: String, Sendable {
  /// Newcombe's hybrid interval on effective days, widened for lag-1 autocorrelation.
  case mcn1 = "mcn-1"
  /// `mcn-1` with an allowance for swings from month to month.
  case mcn2 = "mcn-2"
}

/// One side of a comparison.
package struct Window: Equatable, Sendable {
  package var range: DayRange
  /// Days of the range on which the diary knows whether there was a headache.
  package var recorded: Int
  package var days: Int { range.count }

  package init(range: DayRange, recorded: Int) {
    self.range = range
    self.recorded = recorded
  }
}

/// What is counted. The raw value is its name in JSON and in `--measure`.
package enum Measure: String, CaseIterable, Sendable {
  case headacheDays = "headache_days"
  case migraineDays = "migraine_days"
  case moderateOrSevereDays = "moderate_or_severe_days"
  case acuteMedicationDays = "acute_medication_days"
  case attacks
}

/// One measure on both sides.
package struct MeasureComparison: Equatable, Sendable {
  package var measure: Measure
  package var before: Count
  package var on: Count
  /// `nil` where it is undefined or not recorded on a side; ``reason`` then says why.
  package var change: Change?
  package var autocorrelation: Autocorrelation?
  package var reason: Reason?

  package enum Reason: String, Sendable {
    case notRecorded = "not_recorded"
    case freeDaysMissing = "free_days_missing"
  }

  package init(
    measure: Measure, before: Count, on: Count, change: Change?, autocorrelation: Autocorrelation?,
    reason: Reason? = nil
  ) {
    self.measure = measure
    self.before = before
    self.on = on
    self.change = change
    self.autocorrelation = autocorrelation
    self.reason = reason
  }
}

/// Days counted among the days recorded for the measure.
package struct Count: Equatable, Sendable {
  package var count: Int
  package var recorded: Int
  /// `28 * count / recorded`; `nil` without a recorded day, or where a rate would mislead.
  package var per28: Double?

  package init(count: Int, recorded: Int, per28: Double?) {
    self.count = count
    self.recorded = recorded
    self.per28 = per28
  }
}

/// On minus before.
package struct Change: Equatable, Sendable {
  /// Days per 28 recorded days; negative is fewer.
  package var per28: Double
  /// 95 % interval for ``per28``; `nil` where none is computed (attacks).
  package var ci95: Interval?
  /// `100 * (on / before - 1)`; `nil` where before is zero.
  package var percent: Double?
  /// 95 % interval for ``percent``; its upper limit is infinite where before may be zero.
  package var percentCI95: Interval?

  package init(per28: Double, ci95: Interval?, percent: Double?, percentCI95: Interval?) {
    self.per28 = per28
    self.ci95 = ci95
    self.percent = percent
    self.percentCI95 = percentCI95
  }
}

/// A closed interval, `low <= high`.
package struct Interval: Equatable, Sendable {
  package var low: Double
  package var high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// How strongly headache days come in runs.
package struct Autocorrelation: Equatable, Sendable {
  /// Lag-1, pooled within the windows.
  package var r: Double
  /// Corrected for the bias of short series and held within 0-0.9.
  package var corrected: Double
  /// How many diary days carry the information of one independent day, at least 1.
  package var daysPerIndependentDay: Double

  package init(r: Double, corrected: Double, daysPerIndependentDay: Double) {
    self.r = r
    self.corrected = corrected
    self.daysPerIndependentDay = daysPerIndependentDay
  }
}

/// A named, versioned rule for what a migraine day is. The raw value is printed wherever the rule was used.
package enum MigraineRule: String, CaseIterable, Sendable {
  /// Van der Arend et al., Cephalalgia 2023: headache of 30 minutes or more with migraine features, or aura, or
  /// a migraine-specific acute drug whatever its effect.
  case leiden2023
  /// The same with four hours or more.
  case ihs4h
  /// The person's own word that it was a migraine.
  case patient
}
