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
  package var before: ComparedWindow
  package var on: ComparedWindow
  /// Headline first. Empty where the two windows cannot be compared: then ``cautions`` says why.
  package var measures: [MeasureComparison]
  package var cautions: [Caution]
  /// How far the time at the reference dose allows the drug to be judged; `nil` for two explicit ranges that can
  /// be compared.
  package var adequacy: Adequacy?
  /// The day on which it is to be judged, set by the person or the first on which the time at the reference dose is long
  /// enough and can be compared; `nil` where it will not be. Where all trials of the drug are compared, that of the
  /// latest.
  package var judgeableFrom: CivilDay?
  /// Whether the trial runs and that day is still to come: until then there are counts and an interval, and no direction.
  package var isInterim = false
  /// The same day, where days on the drug are held back from it on.
  package var heldBackFrom: CivilDay?
  /// The headline with the days on the drug since then; `nil` where there are none.
  package var latest: MeasureComparison?
  /// Days at the reference dose that are over; `nil` for two explicit ranges.
  package var daysAtDose: Int?
  /// `nil` without a rate of headache days before, and where the months before are not recorded well enough.
  package var beforeClass: FrequencyClass?
  /// The course in blocks of 28 days, oldest first.
  package var blocks: [FourWeekBlock] = []
  /// Every stretch of the diary on the drug and without any, oldest first; empty for two explicit ranges and for days
  /// that were named.
  package var stretches: [RegimenStretch] = []
  /// The other drugs whose stretches are part of the model, each with a level of its own.
  package var alsoLearnedFrom: [String] = []
  /// Preventives that were taken beside the drug: the days with them, and with their washout, are left out.
  package var leftOutBeside: [String] = []
  /// Other preventives that were taken all through both windows: what is compared is not the days without any.
  package var takenBeside: [String] = []
  /// Why the drug by its name gives other numbers than the days that were named; `nil` where it does not.
  package var other: OtherAnswer?
  /// Days at the reference dose that are usually asked for; `nil` for two explicit ranges.
  package var adequateDays: Int?
  /// The phases of the trial; empty for two explicit ranges.
  package var phases: [TrialPhase] = []

  package init(
    drug: String? = nil, dose: Amount? = nil, estimator: Estimator, migraineRule: MigraineRule?,
    before: ComparedWindow, on: ComparedWindow, measures: [MeasureComparison], cautions: [Caution]
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

extension Comparison {
  package subscript(measure: DayMeasure) -> MeasureComparison? {
    measures.first { $0.measure == .days(measure) }
  }

  package var attacks: MeasureComparison? { measures.first { $0.measure == .attacks } }
}

/// A named, versioned way to put an interval round a change. The raw value is printed.
package enum Estimator: String, Sendable {
  /// Newcombe's hybrid interval on effective days, widened for lag-1 autocorrelation.
  case mcn1 = "mcn-1"
  /// `mcn-1` with an allowance for swings from month to month.
  case mcn2 = "mcn-2"
  /// No longer made, and read where an earlier version wrote it: `mcn-2` with the swings also measured between pairs of
  /// windows.
  case mcn3 = "mcn-3"
  /// One model over every stretch on a drug and without any: see ``JointEstimate``.
  case mcn4 = "mcn-4"
}

/// One side of a comparison.
package struct ComparedWindow: Equatable, Sendable {
  package var range: DayRange
  /// Days of the range on which the diary knows whether there was a headache.
  package var recorded: Int
  package var days: Int { range.count }

  package init(range: DayRange, recorded: Int) {
    self.range = range
    self.recorded = recorded
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

  /// Where nothing else is set.
  package static let usual = MigraineRule.leiden2023
}
