package import CivilTime
import Diary

/// Which way round a file writes day and month, and the cell that shows it.
package struct DateOrderEvidence: Hashable, Sendable {
  package var order: DateOrder
  /// The line on which the row starts.
  package var line: Int
  /// As written, cut short and harmless to print.
  package var cell: String

  package init(order: DateOrder, line: Int, cell: String) {
    (self.order, self.line, self.cell) = (order, line, cell)
  }
}

/// The orders in which a date can be read.
package struct DateOrders {
  package var dayFirst: Bool
  package var monthFirst: Bool
  package var yearFirst = false

  package init(dayFirst: Bool, monthFirst: Bool, yearFirst: Bool = false) {
    (self.dayFirst, self.monthFirst, self.yearFirst) = (dayFirst, monthFirst, yearFirst)
  }

  /// Whether it is a day in any of them.
  package var any: Bool { dayFirst || monthFirst || yearFirst }

  package var all: [DateOrder] {
    [(dayFirst, DateOrder.dayFirst), (monthFirst, .monthFirst), (yearFirst, .yearFirst)].filter(\.0).map(\.1)
  }

  package var only: DateOrder? {
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
  package static func isWhole(_ cell: Span<UInt8>) -> Bool {
    for order in [DateOrder.dayFirst, .monthFirst, .yearFirst] {
      if case .time = read(cell, order: order) { return true }
    }
    return false
  }

  /// The orders in which a cell that begins with a date can be read; `nil` where there is no choice: `2025-03-25`,
  /// `25.03.2025`, a clock time.
  ///
  /// `today`: where the year has two digits, an order that makes a day after it is none.
  package static func orders(_ cell: Span<UInt8>, today: CivilDay? = nil) -> DateOrders? {
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
