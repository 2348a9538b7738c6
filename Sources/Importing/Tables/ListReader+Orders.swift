import Cells
import CivilTime
import Containers
import Diary

/// Which of two numbers of a date is the day.
extension ListReader {
  /// The order of day and month: said, or shown by dates of which none shows another; asked for where it is neither.
  func order(_ column: Int, _ reading: inout TableReading) -> DateOrder? {
    let pairs = entries.filter { $0.date?.pair.count == 2 }
    let others = datesBeside(column)
    guard let first = pairs.first.map({ example($0.row, column) }) ?? others.first?.example else {
      return nil
    }
    if let order = options.dateOrder { return order }
    let orders = orders(of: pairs.compactMap(\.date) + others.map(\.date))
    if orders.count == 1 { return orders[0] }
    if orders.count > 1, let order = orderOfWeekdays(pairs) { return order }
    reading.ask(.dateOrder(first, likely(orders, pairs.compactMap(\.date) + others.map(\.date))))
    return nil
  }

  /// The likeliest first: the year, where `25-01-14` would be long ago otherwise.
  private func likely(_ orders: [DateOrder], _ dates: [WrittenDate]) -> [DateOrder] {
    func age(_ order: DateOrder) -> Int {
      dates.compactMap { $0.ordered(order).civilDay() }.map { Int(options.now.day.number - $0.number) }.max()
        ?? 0
    }
    guard orders.contains(.yearFirst), (0..<1500).contains(age(.yearFirst)),
      age(.dayFirst) > 2 * age(.yearFirst)
    else {
      return orders.isEmpty ? [.dayFirst, .monthFirst] : orders
    }
    return [.yearFirst] + orders.filter { $0 != .yearFirst }
  }

  /// Dates of two numbers in other columns: when it ended, or began.
  private func datesBeside(_ column: Int) -> [(date: WrittenDate, example: TableQuestion.Example)] {
    let columns = [ColumnRole.start, .end, .endDate].compactMap { header.column($0) }.filter { $0 != column }
    return entries.flatMap { entry in
      columns.compactMap { column in
        guard let date = WrittenDate(entry.row.text(column), kind: entry.row.kind(column)),
          date.pair.count == 2, date.year != nil
        else { return nil }
        return (date, example(entry.row, column))
      }
    }
  }

  /// The orders in which all of them are days. The year does not stand first where the days would
  /// lie far apart, and near each other with the year last: `13/03/25`, `14/03/25`.
  private func orders(of dates: [WrittenDate]) -> [DateOrder] {
    var spans: [(order: DateOrder, length: Int)] = []
    for order in [DateOrder.dayFirst, .monthFirst, .yearFirst] {
      var (first, last): (Int?, Int?) = (nil, nil)
      let isPossible = dates.allSatisfy { date in
        guard let orders = date.orders else { return true }
        let isOne =
          switch order {
          case .dayFirst: orders.dayFirst
          case .monthFirst: orders.monthFirst
          case .yearFirst: orders.yearFirst
          }
        guard isOne else { return false }
        // The 31st of June is refused by its line.
        guard let day = date.ordered(order).civilDay() else { return order != .yearFirst }
        first = min(first ?? .max, Int(day.number))
        last = max(last ?? .min, Int(day.number))
        return order != .yearFirst || day <= options.now.day
      }
      if isPossible { spans.append((order, (last ?? 0) - (first ?? 0))) }
    }
    let nearest = spans.filter { $0.order != .yearFirst }.map(\.length).min()
    return spans.filter { span in
      span.order != .yearFirst || dates.count == 1 || nearest.map { span.length <= 3 * max($0, 100) } ?? true
    }.map(\.order)
  }

  /// The order in which the days of the week that stand beside the dates are right, if only one is.
  private func orderOfWeekdays(_ pairs: [DatedRow]) -> DateOrder? {
    let column = header.roles.firstIndex(of: .weekday)
    let dates = pairs.compactMap { entry -> (date: WrittenDate, weekday: Int)? in
      guard let date = entry.date else { return nil }
      let beside = column.flatMap {
        TableWords.weekday(entry.row.text($0).lowercased().filter(\.isLetter))
      }
      return (date.weekday ?? beside).map { (date, $0) }
    }
    let now = options.now.day.components.year
    // Of dates without a year in any of the last ones.
    let isOpen = dates.contains { $0.date.year == nil }
    let orders = [DateOrder.dayFirst, .monthFirst].filter { order in
      (isOpen ? now - 9...now : now...now).contains { year in
        dates.allSatisfy { date, weekday in
          date.ordered(order).civilDay(year: date.year ?? year).map { $0.isoWeekday == weekday } ?? true
        }
      }
    }
    return orders.count == 1 ? orders[0] : nil
  }

  func noteOrder(_ order: DateOrder, _ column: Int, _ reading: inout TableReading) {
    let own = entries.lazy.compactMap { entry in
      WrittenDate(entry.row.text(column), kind: entry.row.kind(column)).map {
        (date: $0, example: example(entry.row, column))
      }
    }
    func shows(_ date: WrittenDate) -> Bool {
      guard var orders = date.orders else { return false }
      if order != .yearFirst { orders.yearFirst = false }
      return orders.only == order
    }
    guard
      let shown = own.first(where: { shows($0.date) }) ?? datesBeside(column).first(where: { shows($0.date) })
    else { return reading.notes.append(.orderOfWeekdays(isDayFirst: order == .dayFirst)) }
    reading.notes.append(
      .dateOrder(
        DateOrderEvidence(order: order, line: shown.example.line, cell: shown.example.text)))
  }
}
