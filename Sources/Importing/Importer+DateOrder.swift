package import Cells
import Containers
package import CivilTime
import Diary

extension Importer {
  /// Looks through the dates of a file for the first that can be read in one order only: 25/03/2025 has its day
  /// first, and so have all the others. `nil` where no date shows it, or the file writes dates in which nothing is
  /// to be settled.
  ///
  /// `pull`: as for ``read(from:into:)``; not asked for more than it takes.
  /// `today`: no date of a file lies after it.
  package static func dateOrder<Failure: Error>(
    today: CivilDay? = nil, from pull: (inout [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> DateOrderEvidence? {
    var reader = CSVReader()
    var summary = ImportSummary()
    guard let sheet = try header(&reader, &summary, from: pull) else { return nil }
    let columns = sheet.roles.indices.filter { index in
      switch sheet.roles[index] {
      case .date, .start, .end, .endDate: true
      default: false
      }
    }
    while true {
      switch try reader.next(from: pull) {
      case .end, .lost: return nil
      case .flawed: continue
      case .record:
        let record = reader.record
        var (isPlain, hasChoice) = (false, false)
        for column in columns where column < record.count {
          let cell = FormulaGuard.strip(record.trimmed(column), of: record.bytes, own: false)
          guard let shown = WrittenTime.orders(record.bytes.span.extracting(cell), today: today) else {
            if !cell.isEmpty { isPlain = true }
            continue
          }
          hasChoice = true
          guard let order = shown.only else { continue }
          return DateOrderEvidence(
            order: order, line: record.line, cell: record.text(cell).escapedExcerpt)
        }
        // A file does not mix dates such as 2025-03-25 with others.
        if isPlain, !hasChoice { return nil }
      }
    }
  }
}
