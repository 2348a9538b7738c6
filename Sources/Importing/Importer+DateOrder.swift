import Containers
package import CivilTime
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

/// The orders in which a date can be read.
struct DateOrders {
  var dayFirst: Bool
  var monthFirst: Bool
  var yearFirst = false

  /// Whether it is a day in any of them.
  var any: Bool { dayFirst || monthFirst || yearFirst }

  var only: DateOrder? {
    switch (dayFirst, monthFirst, yearFirst) {
    case (true, false, false): .dayFirst
    case (false, true, false): .monthFirst
    case (false, false, true): .yearFirst
    default: nil
    }
  }
}

extension WrittenTime {
  /// Whether a cell is a date, with a time or without, in some order of its parts.
  static func isWhole(_ cell: Span<UInt8>) -> Bool {
    for order in [DateOrder.dayFirst, .monthFirst, .yearFirst] {
      if case .time = read(cell, order: order) { return true }
    }
    return false
  }

  /// The orders in which a cell that begins with a date can be read; `nil` where there is no choice: `2025-03-25`,
  /// `25.03.2025`, a clock time.
  ///
  /// `today`: where the year has two digits, an order that makes a day after it is none.
  static func orders(_ cell: Span<UInt8>, today: CivilDay? = nil) -> DateOrders? {
    var index = 0
    guard let first = number(cell, &index, upTo: 2), index < cell.count else { return nil }
    let firstWidth = index
    let mark = cell[index]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
    index += 1
    let secondStart = index
    guard let second = number(cell, &index, upTo: 2), index < cell.count, cell[index] == mark else {
      return nil
    }
    let secondWidth = index - secondStart
    index += 1
    let start = index
    guard let last = number(cell, &index, upTo: 4) else { return nil }
    let lastWidth = index - start
    func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
      guard let read = CivilDay(year: year, month: month, day: day) else { return false }
      return lastWidth == 4 || today.map { read <= $0 } ?? true
    }
    let year = lastWidth == 2 ? 2000 + last : last
    let isYearLast = lastWidth == 2 || lastWidth == 4
    return DateOrders(
      dayFirst: isYearLast && isDay(year, second, first),
      monthFirst: isYearLast && isDay(year, first, second),
      // `13/3/25` begins with no year, `24-1-1` may.
      yearFirst: firstWidth == 2 && lastWidth <= 2
        && (mark == UInt8(ascii: "-") || secondWidth + lastWidth == 4)
        && isDay(2000 + first, second, last))
  }
}
