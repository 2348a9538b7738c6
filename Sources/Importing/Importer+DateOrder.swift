import Diary

/// Which way round a file writes day and month, and the cell that shows it.
package struct DateOrderEvidence: Hashable, Sendable {
  package var order: DateOrder
  /// The line on which the row starts.
  package var line: Int
  /// As written, cut short and harmless to print.
  package var cell: String
}

extension Importer {
  /// Looks through the dates of a file for the first that can be read in one order only: 25/03/2025 has its day
  /// first, and so have all the others. `nil` where no date shows it, or the file writes dates in which nothing is
  /// to be settled.
  ///
  /// `pull`: as for ``read(from:into:)``; not asked for more than it takes.
  package static func dateOrder<Failure: Error>(
    from pull: (inout [UInt8]) throws(Failure) -> Void
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
          guard let shown = WrittenTime.orders(record.bytes.span.extracting(cell)) else {
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

/// The orders in which a date can be read.
struct DateOrders {
  var dayFirst: Bool
  var monthFirst: Bool

  var only: DateOrder? { dayFirst == monthFirst ? nil : dayFirst ? .dayFirst : .monthFirst }
}

extension WrittenTime {
  /// The orders in which a cell that begins with a date can be read; `nil` where there is no choice: `2025-03-25`,
  /// `25.03.2025`, a clock time.
  static func orders(_ cell: Span<UInt8>) -> DateOrders? {
    var index = 0
    guard let first = number(cell, &index, upTo: 2), index < cell.count else { return nil }
    let mark = cell[index]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
    index += 1
    guard let second = number(cell, &index, upTo: 2), index < cell.count, cell[index] == mark else {
      return nil
    }
    return DateOrders(
      dayFirst: (1...31).contains(first) && (1...12).contains(second),
      monthFirst: (1...12).contains(first) && (1...31).contains(second))
  }
}
