package import Analysis
import CivilTime

/// A trend as `trend --json` prints it.
package enum TrendJSON {
  package static func data(_ trend: Trend) -> JSON {
    [
      "by": .string(trend.unit.rawValue), "migraine_rule": .string(trend.rule.rawValue),
      "stretches": .array(trend.stretches.map { stretch($0, trend) }),
      "measures": .array(trend.series.map { measure($0, trend) }),
    ]
  }

  private static func stretch(_ stretch: Trend.Stretch, _ trend: Trend) -> JSON {
    let drugs = OveruseLine.allCases.map { ($0.rawValue, JSON.optional(stretch.counts[$0])) }
    return .object(
      [("from", .string(stretch.range.start.description)), ("to", .string(stretch.range.last.description))]
        + CalendarJSON.counts(stretch.counts) + [
          ("acute_days", .object(drugs)),
          ("preventives", .array(stretch.preventives.map { .string(trend.preventives[$0]) })),
        ])
  }

  /// The means leave out stretches recorded on under 80 % of their days; `null` of fewer than two of three.
  private static func measure(_ series: Trend.Series, _ trend: Trend) -> JSON {
    let summary = trend.summary(series)
    return [
      "measure": .string(series.name), "last": .optional(summary.last),
      "mean_of_last_3": .optional(summary.latest),
      "mean_of_same_3_a_year_ago": .optional(summary.yearBefore),
    ]
  }
}
