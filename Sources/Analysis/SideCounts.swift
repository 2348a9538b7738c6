package import CivilTime

/// What is counted beside the measures that are compared: severe days, and days with each class of acute drugs.
package struct SideCounts: Equatable, Sendable {
  package var severe: Count
  /// A count for every class that was taken on a side, in the order of the lines.
  package var classes: [ClassCount]

  package struct ClassCount: Equatable, Sendable {
    package var line: OveruseLine
    package var count: Count
  }

  /// A number on each side.
  package struct Count: Equatable, Sendable {
    package var before: Int
    package var on: Int
    /// Days recorded for it.
    package var recordedBefore: Int
    package var recordedOn: Int
  }

  package init(before: DayRange, on: DayRange, in table: DayTable) {
    let (first, second) = (table.severeDays(in: before), table.severeDays(in: on))
    severe = Count(
      before: first.count, on: second.count, recordedBefore: first.recorded, recordedOn: second.recorded)
    classes = OveruseLine.allCases.filter { $0 != .several }.compactMap { line in
      let count = Count(
        before: table.acuteDays(of: line.classes, in: before), on: table.acuteDays(of: line.classes, in: on),
        recordedBefore: table.recordedForDrugs(in: before), recordedOn: table.recordedForDrugs(in: on))
      return count.before + count.on > 0 ? ClassCount(line: line, count: count) : nil
    }
  }
}
