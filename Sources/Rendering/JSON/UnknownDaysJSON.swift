package import Analysis
package import CivilTime

/// The days that nothing is known of, as JSON.
package enum UnknownDaysJSON {
  /// `span`: `nil` where there is no entry.
  package static func data(_ table: DayTable, in span: DayRange?) -> JSON {
    [
      "from": .optional(span.map { "\($0.start)" }), "to": .optional(span.map { "\($0.last)" }),
      "days": .int(span?.count ?? 0), "recorded": .int(span.map { table.recorded(in: $0) } ?? 0),
      "unknown": .array(
        (span.map { table.unknownDays(in: $0) } ?? []).map { stretch in
          JSON(stretch)
        }),
    ]
  }
}
