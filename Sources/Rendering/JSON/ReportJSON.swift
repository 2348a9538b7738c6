package import CivilTime

/// What `report` has written, as JSON.
package enum ReportJSON {
  /// `recorded`: how many of the days are.
  package static func data(file: String, format: String, _ period: DayRange, recorded: Int) -> JSON {
    [
      "file": .string(file), "format": .string(format), "from": .string("\(period.start)"),
      "to": .string("\(period.last)"),
      "days": .int(period.count), "recorded": .int(recorded),
    ]
  }
}
