import Cells
import CivilTime
import Containers
import Diary

/// Records that are not as the rules have them.
extension RuledPass {
  /// A row whose text goes on over what may be the next one: where quotes may stand alone, it is not certain where it ends.
  func swallowed(_ record: Record, _ width: Int) -> ImportProblem? {
    guard width > 2, record.count == width else { return nil }
    let lines = record.text(record.trimmed(width - 1)).split(whereSeparator: \.isNewline).dropFirst()
    guard
      let row = lines.first(where: { line in
        [",", ";", "\t"].contains { mark in line.count { $0 == mark } >= width - 1 }
      })
    else { return nil }
    return ImportProblem(
      row: record.line, position: record.position(width - 1),
      .cellCount(
        record.count + row.split(separator: ",", omittingEmptySubsequences: false).count, expected: width))
  }

  /// A row with cells beyond the header's names.
  func misfit(_ records: SourceRecords) -> ImportProblem? {
    let record = records.record
    let width = (records.names.lastIndex { !$0.isEmpty } ?? -1) + 1
    guard let excess = (0..<record.count).dropFirst(width).first(where: { !record.trimmed($0).isEmpty })
    else {
      return rules.hasLooseQuotes ? swallowed(record, width) : nil
    }
    return ImportProblem(
      row: record.line, position: record.position(excess), .cellCount(record.count, expected: width))
  }
}
