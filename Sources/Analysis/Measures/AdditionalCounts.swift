package import CivilTime

/// What is counted beside the measures that are compared: severe days, and days with each class of acute drugs.
package struct AdditionalCounts: Equatable, Sendable {
  package var severe: PairedCount
  /// A count for every class that was taken on a side, in the order of the lines.
  package var classes: [ClassCount]

  package struct ClassCount: Equatable, Sendable {
    package var line: OveruseLine
    package var count: PairedCount
  }

  package init(before: DayRange, on: DayRange, in table: DayTable) {
    let (first, second) = (table.tally(of: .severeDays, in: before), table.tally(of: .severeDays, in: on))
    severe = PairedCount(
      before: first.count, on: second.count, recordedBefore: first.recorded, recordedOn: second.recorded)
    classes = OveruseLine.allCases.filter { $0 != .several }.compactMap { line in
      let count = PairedCount(
        before: table.acuteDays(of: line.classes, in: before), on: table.acuteDays(of: line.classes, in: on),
        recordedBefore: table.recordedForDrugs(in: before), recordedOn: table.recordedForDrugs(in: on))
      return count.before + count.on > 0 ? ClassCount(line: line, count: count) : nil
    }
  }
}

/// A number of days on each side of a comparison.
package struct PairedCount: Equatable, Sendable {
  package var before: Int
  package var on: Int
  /// Days recorded for it.
  package var recordedBefore: Int
  package var recordedOn: Int
}
