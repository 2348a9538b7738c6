import Messages
package import Language
package import Analysis
import CivilTime

/// A comparison as `compare --json` prints it: counts and intervals in full precision, sentences for the
/// cautions, `null` for what is undefined.
package enum ComparisonJSON {
  package static func data(
    _ comparison: Comparison, details: ComparisonDetails? = nil, _ language: Language
  ) -> JSON {
    .object(
      result(comparison) + judging(comparison) + course(comparison, language) + (details.map(members) ?? [])
        + [("cautions", .array(comparison.cautions.map { caution($0, language) }))])
  }

  private static func result(_ comparison: Comparison) -> [(String, JSON)] {
    [
      ("drug", .optional(comparison.drug)),
      ("estimator", .string(comparison.estimator.rawValue)),
      ("migraine_rule", .optional(comparison.migraineRule?.rawValue)),
      ("before", window(comparison.before)),
      ("on", window(comparison.on)),
      ("measures", .array(comparison.measures.map(measure))),
      ("before_class", .optional(comparison.beforeClass?.rawValue)),
    ]
  }

  /// How long it was taken, and the day on which it is judged.
  private static func judging(_ comparison: Comparison) -> [(String, JSON)] {
    [
      ("adequacy", .optional(comparison.adequacy?.rawValue)),
      ("days_at_dose", .optional(comparison.daysAtDose)),
      ("days_needed", .optional(comparison.adequateDays)),
      ("judgeable_from", .optional(comparison.judgeableFrom?.description)),
      ("interim", .bool(comparison.isInterim)),
      ("held_back_from", .optional(comparison.heldBackFrom?.description)),
      ("latest", comparison.latest.flatMap(latest) ?? .null),
    ]
  }

  private static func course(_ comparison: Comparison, _ language: Language) -> [(String, JSON)] {
    [
      ("stretches", .array(comparison.stretches.map(stretch))),
      ("left_out_beside", .array(comparison.leftOutBeside.map(JSON.string))),
      ("taken_beside", .array(comparison.takenBeside.map(JSON.string))),
      ("other_answer", comparison.other.map { other($0, language) } ?? .null),
      ("phases", .array(comparison.phases.map(phase))),
      ("blocks", .array(comparison.blocks.map(block))),
    ]
  }

  private static func members(_ details: ComparisonDetails) -> [(String, JSON)] {
    [
      ("counts", counts(details.counts)),
      (
        "burden",
        ["before": BurdenJSON.data(details.before), "on": BurdenJSON.data(details.on)]
      ),
      ("secondary", secondary(details.second)),
    ]
  }

  private static func counts(_ counts: AdditionalCounts) -> JSON {
    func sides(_ count: PairedCount) -> [(String, JSON)] {
      func side(_ days: Int, _ recorded: Int) -> JSON {
        ["count": .optional(recorded == 0 ? nil : days), "recorded": .int(recorded)]
      }
      return [
        ("before", side(count.before, count.recordedBefore)), ("on", side(count.on, count.recordedOn)),
      ]
    }
    return [
      DayMeasure.severeDays.name: .object(sides(counts.severe)),
      "acute_class_days": .array(
        counts.classes.map { .object([("class", .string($0.line.rawValue))] + sides($0.count)) }),
    ]
  }

  /// Second opinions on the headline.
  private static func secondary(_ second: SecondOpinion?) -> JSON {
    guard let second else { return .null }
    return [
      "measure": .string(DayMeasure.headacheDays.name),
      "rate_ratio": second.rateRatio.map {
        ["ratio": .double($0.ratio), "ci95": interval($0.ci95), "p": .double($0.p)]
      } ?? .null,
      "weekly_welch": second.weekly.map {
        [
          "per28": .double($0.per28), "ci95": interval($0.ci95), "t": .double($0.t),
          "df": .double($0.degrees), "p": .double($0.p), "weeks_before": .int($0.weeksBefore),
          "weeks_on": .int($0.weeksOn),
        ]
      } ?? .null,
      "beta_binomial": second.reduction.map {
        [
          "fewer": .double($0.fewer), "at_least_30": .double($0.atLeast30),
          "at_least_50": .double($0.atLeast50),
        ]
      } ?? .null,
    ]
  }

  /// `from` and `to` are both days of the window; `null` where it has none.
  static func window(_ window: ComparedWindow) -> JSON {
    let range = window.range
    return [
      "from": .optional(range.isEmpty ? nil : range.start.description),
      "to": .optional(range.isEmpty ? nil : range.last.description), "days": .int(window.days),
      "recorded": .int(window.recorded),
    ]
  }

  private static func stretch(_ stretch: RegimenStretch) -> JSON {
    [
      "regimen": .string(stretch.kind.rawValue), "trial": .optional(stretch.trial.map { "T\($0)" }),
      "dose": TrialJSON.amount(stretch.dose), "from": .string(stretch.days.start.description),
      "to": .string(stretch.days.last.description), "days": .int(stretch.days.count),
      "recorded": .int(stretch.recorded), "headache_days": .int(stretch.headacheDays),
      "per28": .optional(stretch.per28), "compared": .bool(stretch.isCounted),
    ]
  }

  private static func other(_ other: OtherAnswer, _ language: Language) -> JSON {
    let reason =
      switch other.reason {
      case .everyStretch: "every_stretch"
      case .windows: "own_windows"
      case .learnedBefore: "learned_before"
      }
    return [
      "drug": .string(other.drug), "reason": .string(reason), "message": .string(language.otherAnswer(other)),
    ]
  }

  private static func phase(_ phase: TrialPhase) -> JSON {
    [
      "phase": .string(phase.kind.rawValue), "from": .string(phase.days.start.description),
      "to": .string(phase.days.last.description),
    ]
  }

  private static func block(_ block: FourWeekBlock) -> JSON {
    [
      "from": .string(block.days.start.description), "to": .string(block.days.last.description),
      "recorded": .int(block.recorded), DayMeasure.headacheDays.name: .optional(block.headacheDays),
    ]
  }

  private static func measure(_ measure: MeasureComparison) -> JSON {
    var members: [(String, JSON)] = [
      ("measure", .string(measure.measure.name)),
      ("before", count(measure.before, measure.reason)),
      ("on", count(measure.on, measure.reason)),
      ("change", measure.change.map(change) ?? .null),
      ("day_to_day", measure.dayToDay.map(dayToDay) ?? .null),
      ("autocorrelation", measure.autocorrelation.map(autocorrelation) ?? .null),
      ("swings", measure.swings.map(swings) ?? .null),
      ("bounds", interval(measure.bounds.map { Interval(low: $0.lowest, high: $0.highest) })),
      ("marks", measure.marks.map { .array($0.map(mark)) } ?? .null),
      ("windows", measure.windows.map(windows) ?? .null),
    ]
    if let reason = measure.reason { members.append(("reason", .string(reason.rawValue))) }
    return .object(members)
  }

  /// What is not recorded is no count of zero.
  private static func count(_ count: WindowCount, _ reason: MeasureComparison.Reason?) -> JSON {
    let isKnown = reason != .notRecorded
    return ["count": .optional(isKnown ? count.count : nil), "per28": .optional(count.per28)]
  }

  private static func windows(_ windows: MeasureComparison.Windows) -> JSON {
    [
      "estimator": .string(Estimator.mcn2.rawValue), "before": count(windows.before, windows.reason),
      "on": count(windows.on, windows.reason), "change": windows.change.map(change) ?? .null,
    ]
  }

  private static func latest(_ measure: MeasureComparison) -> JSON? {
    measure.change.map {
      [
        "before": count(measure.before, measure.reason), "on": count(measure.on, measure.reason),
        "change": change($0),
      ]
    }
  }

  private static func change(_ change: RateChange) -> JSON {
    [
      "per28": .double(change.per28), "ci95": interval(change.ci95), "percent": .optional(change.percent),
      "percent_ci95": interval(change.percentCI95),
    ]
  }

  /// A change without the one in percent.
  static func rate(_ change: RateChange) -> JSON {
    ["per28": .double(change.per28), "ci95": interval(change.ci95)]
  }

  private static func dayToDay(_ change: RateChange) -> JSON {
    [
      "estimator": .string(Estimator.mcn1.rawValue), "ci95": interval(change.ci95),
      "percent_ci95": interval(change.percentCI95),
    ]
  }

  static func swings(_ swings: SwingAllowance) -> JSON {
    [
      "tau2": .double(swings.tau2), "days_per28": .double(swings.daysPer28), "blocks": .int(swings.blocks),
      "from": .string(swings.from.rawValue),
    ]
  }

  private static func mark(_ mark: ReductionMark) -> JSON {
    ["percent": .int(mark.percent), "reached": .bool(mark.reached)]
  }

  /// Low, then high; a limit that is infinite is `null`.
  private static func interval(_ interval: Interval?) -> JSON {
    interval.map { .array([.double($0.low), .double($0.high)]) } ?? .null
  }

  static func autocorrelation(_ value: Autocorrelation) -> JSON {
    [
      "r": .double(value.r), "r_corrected": .double(value.corrected),
      "days_per_independent_day": .double(value.daysPerIndependentDay),
    ]
  }

  static func caution(_ caution: Caution, _ language: Language) -> JSON {
    ["code": .string(caution.code.rawValue), "message": .string(language.caution(caution))]
  }
}
