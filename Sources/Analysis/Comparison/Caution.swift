package import CivilTime

/// Something a reader must know before believing a comparison. Computed from the diary, never a fixed text.
package struct Caution: Equatable, Sendable {
  package enum Code: String, CaseIterable, Sendable {
    /// Fewer headache-free days are recorded than days are unknown, and fewer than 23 of 28 days at all. In a diary of
    /// attacks alone every recorded day is a headache day, so that a rate from recorded days would be far too high.
    case freeDaysMissing = "free_days_missing"
    case notComparable = "not_comparable"
    case tooFewDays = "too_few_days"
    case lowCoverage = "low_coverage"
    case unequalCoverage = "unequal_coverage"
    case shortBefore = "short_before"
    case confounded
    case targetNotReached = "target_not_reached"
    case tooEarly = "too_early"
    case interim
    case notYet = "not_yet"
    /// Of a drug given at intervals, which is not stopped: one was due and is not noted as given.
    case injectionOverdue = "injection_overdue"
    case seriesConstant = "series_constant"
    /// Of a plan: there is no headache day that could become fewer.
    case noHeadache = "no_headache"
    case openAttack = "open_attack"
    case windowsOverlap = "windows_overlap"
    /// The middles of two windows lie more than ``WindowDistance/usual`` days apart, ``number`` of them.
    case windowsApart = "windows_apart"
    /// Between the stretches off and on that lie nearest each other are more than ``WindowDistance/usualGap`` days,
    /// ``number`` of them, in a diary without a year before the drug.
    case stretchesApart = "stretches_apart"
    case baselineWorst = "baseline_worst"
    case baselineChanging = "baseline_changing"
    case overuse
    case effectOverlapsCriterion = "effect_overlaps_criterion"
  }

  package var code: Code
  /// The window concerned, if one is.
  package var side: ComparisonSide?
  /// The days to name or to declare, where the caution is about some; the day from which a drug can be judged; from
  /// the last injection noted to the one overdue.
  package var range: DayRange?
  /// Names to print: the preventives that changed, the effects noted, the ``OveruseLine``s reached.
  package var names: [String]
  /// The number to print: days recorded, percent, days at the dose, days per 28 more or fewer, stretches.
  package var number: Int?
  /// Days per 28 by which the rate may be expected to fall by itself.
  package var expectedFall: Double?

  package init(
    _ code: Code, side: ComparisonSide? = nil, range: DayRange? = nil, names: [String] = [],
    number: Int? = nil, expectedFall: Double? = nil
  ) {
    self.code = code
    self.side = side
    self.range = range
    self.names = names
    self.number = number
    self.expectedFall = expectedFall
  }
}

/// The two windows of a comparison. (`Side` is the side of the head.)
package enum ComparisonSide: String, Sendable { case before, on }
