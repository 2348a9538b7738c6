import CivilTime
import Containers
import Diary

/// The day of each row.
extension ListReader {
  mutating func date(_ reading: inout TableReading) {
    guard let column = dayColumn else { return }
    var headed: [Int] = []
    // `30, 31, 1` below `January`: the 1st is of the next month, or of none.
    var last: (month: Int?, year: Int?, day: Int) = (nil, nil, 0)
    let isFalling = daysFall(column)
    for index in entries.indices {
      let row = entries[index].row
      var date = WrittenDate(row.text(column), kind: row.kind(column))
      if let part = date, part.day != nil, part.month == nil, part.pair.isEmpty {
        let (heading, day) = (entries[index].heading, part.day ?? 0)
        let isSame = heading.month == last.month && heading.year == last.year
        if !isSame || (isFalling ? day < last.day + 15 : day > last.day - 15) {
          date?.month = heading.month
          last = (heading.month, heading.year, day)
        }
        if date?.month != nil { headed.append(row.line) }
      }
      entries[index].date = date
    }
    if !headed.isEmpty { reading.notes.append(.month(headed)) }
    let order = order(column, &reading)
    for index in entries.indices {
      guard var date = entries[index].date else { continue }
      if let order { date = date.ordered(order) }
      entries[index].date = date
      if let serial = date.serial { entries[index].day = serialDay(serial, entries[index].row, &reading) }
      if date.year != nil { entries[index].day = date.civilDay() }
    }
    if let order, options.dateOrder == nil { noteOrder(order, column, &reading) }
    placeYears(column, &reading)
    let wrong = entries.filter { entry in
      guard let day = entry.day, let weekday = entry.date?.weekday else { return false }
      return day.isoWeekday != weekday
    }
    if !wrong.isEmpty { reading.notes.append(.weekday(wrong.map(\.row.line))) }
  }

  /// Whether days of the month that stand alone go down within their headings: the latest stands first.
  private func daysFall(_ column: Int) -> Bool {
    var steps: [Int] = []
    for (first, second) in zip(entries, entries.dropFirst()) where first.heading == second.heading {
      guard let one = Int(first.row.text(column)), let other = Int(second.row.text(column)) else { continue }
      steps.append(other - one)
    }
    return steps.count { $0 < 0 } > steps.count { $0 > 0 }
  }

  /// The order of day and month: said, or shown by one of the dates; asked for where neither is.
  private mutating func order(_ column: Int, _ reading: inout TableReading) -> DateOrder? {
    let pairs = entries.filter { $0.date?.pair.count == 2 }
    guard let first = pairs.first else { return nil }
    if let order = options.dateOrder { return order }
    for entry in pairs {
      if let only = entry.date?.orders?.only { return only }
    }
    if let order = orderOfWeekdays(pairs) { return order }
    reading.ask(.dateOrder(example(first.row, column)))
    return nil
  }

  /// The order in which the days of the week that stand beside the dates are right, if only one is.
  private func orderOfWeekdays(_ pairs: [DatedRow]) -> DateOrder? {
    let column = header.roles.firstIndex(of: .weekday)
    let orders = [DateOrder.dayFirst, .monthFirst].filter { order in
      pairs.allSatisfy { entry in
        guard
          let weekday = entry.date?.weekday
            ?? column.flatMap({ TableWords.weekday(entry.row.text($0).lowercased().filter(\.isLetter)) }),
          let day = entry.date?.ordered(order).civilDay()
        else { return true }
        return day.isoWeekday == weekday
      }
    }
    return orders.count == 1 ? orders[0] : nil
  }

  private func noteOrder(_ order: DateOrder, _ column: Int, _ reading: inout TableReading) {
    for entry in entries {
      guard let date = WrittenDate(entry.row.text(column), kind: entry.row.kind(column)),
        date.orders?.only == order
      else { continue }
      reading.notes.append(
        .dateOrder(
          DateOrderEvidence(order: order, line: entry.row.line, cell: entry.row.text(column).escapedExcerpt)))
      return
    }
    reading.notes.append(.orderOfWeekdays(isDayFirst: order == .dayFirst))
  }

  func example(_ row: TableRow, _ column: Int) -> TableQuestion.Example {
    TableQuestion.Example(text: row.text(column).escapedExcerpt, line: row.line)
  }

  private mutating func serialDay(_ serial: Double, _ row: TableRow, _ reading: inout TableReading)
    -> CivilDay?
  {
    guard let text = SerialDate(serial, .dateTime, sheet.epoch)?.text,
      case .time(let time) = WrittenTime.read(Array(text.utf8).span, order: nil), let day = time.day
    else { return nil }
    if !reading.notes.contains(where: { if case .serials = $0 { true } else { false } }),
      let column = dayColumn
    {
      reading.notes.append(.serials(example: row.text(column).escapedExcerpt, day))
    }
    return day
  }

  /// Years that dates leave out: of the rows around them, the sheet's name or a heading; asked for where nothing says it.
  private mutating func placeYears(_ column: Int, _ reading: inout TableReading) {
    let open = entries.indices.filter { index in
      entries[index].day == nil
        && entries[index].date.map { $0.lacksYear && $0.day != nil && $0.month != nil } ?? false
    }
    guard !open.isEmpty else { return }
    var byNeighbours: [Int] = []
    var byHeading: [Int] = []
    var left: [Int] = []
    let certain = entries.map { $0.date?.year != nil ? $0.day : nil }
    var before: [CivilDay?] = []
    for day in certain { before.append(day ?? before.last ?? nil) }
    var after: [CivilDay?] = []
    for day in certain.reversed() { after.append(day ?? after.last ?? nil) }
    after.reverse()
    for index in open {
      if let day = day(of: index, between: before[index], and: after[index]) {
        entries[index].day = day
        byNeighbours.append(entries[index].row.line)
      } else if entries[index].isYearCertain, let year = entries[index].heading.year,
        entries[index].heading.month ?? entries[index].date?.month == entries[index].date?.month,
        let day = entries[index].date?.civilDay(year: year)
      {
        entries[index].day = day
        byHeading.append(entries[index].row.line)
      } else {
        left.append(index)
      }
    }
    if !byNeighbours.isEmpty { reading.notes.append(.year(.neighbours, byNeighbours)) }
    if !byHeading.isEmpty { reading.notes.append(.year(.heading, byHeading)) }
    guard let first = left.first else { return }
    let named = isOneOfYears ? CellToken.tokens(of: sheet.name).compactMap(\.year).first : nil
    // The year that was said of a shorter file is that of another row, where the latest stands first.
    let said = choices.isYearKept && isLatestFirst(left) ? nil : choices.year
    let own = reading.year(of: sheet, above: header.row)
    guard
      let year = own ?? said.map({ reading.year(running: $0, from: entries[first].date?.month ?? 1) })
        ?? named
    else {
      let examples = left.prefix(3).map { example(entries[$0].row, column) }
      return reading.ask(.year(examples, suggested: suggestedYear(left)))
    }
    var current = year
    var lastMonth = entries[first].date?.month ?? 1
    let isLatestFirst = isLatestFirst(left)
    for index in left {
      guard let month = entries[index].date?.month else { continue }
      // From December to January a list goes on in the next year.
      if lastMonth - month >= 9, !isLatestFirst { current += 1 }
      if month - lastMonth >= 9, isLatestFirst { current -= 1 }
      lastMonth = month
      entries[index].day = entries[index].date?.civilDay(year: current)
    }
    if own == nil, said != nil { reading.running = (current, lastMonth) }
    reading.notes.append(
      .year(
        (own == nil ? said : nil).map { _ in .said(year) } ?? .sheet(sheet.name.escapedExcerpt),
        left.map { entries[$0].row.line }
      ))
  }

  private func isLatestFirst(_ rows: [Int]) -> Bool {
    let days = rows.compactMap { entries[$0].date?.civilDay(year: 2024)?.number }
    let steps = zip(days, days.dropFirst()).map { $1 - $0 }
    return steps.count { $0 < 0 } > steps.count { $0 > 0 }
  }

  /// The only day that lies between those of the rows around it.
  private func day(of index: Int, between before: CivilDay?, and after: CivilDay?) -> CivilDay? {
    guard let before, let after, before <= after else { return nil }
    let years = before.components.year...after.components.year
    let days = years.compactMap { entries[index].date?.civilDay(year: $0) }.filter {
      before <= $0 && $0 <= after
    }
    return days.count == 1 ? days[0] : nil
  }

  /// A year that stands in a heading, a title or another row, and that the days of the week agree with.
  private func suggestedYear(_ rows: [Int]) -> Int? {
    var candidates = rows.compactMap { entries[$0].heading.year }
    candidates += CellToken.tokens(of: sheet.name).compactMap(\.year)
    for row in sheet.rows.prefix(header.row) {
      candidates += row.cells.flatMap { CellToken.tokens(of: $0.text).compactMap(\.year) }
    }
    candidates += entries.compactMap { $0.day?.components.year }
    candidates.append(options.now.day.components.year)
    candidates.append(options.now.day.components.year - 1)
    return candidates.first { year in
      rows.allSatisfy { index in
        guard let day = entries[index].date?.civilDay(year: year), day <= options.now.day else {
          return false
        }
        guard let weekday = entries[index].date?.weekday else { return true }
        return day.isoWeekday == weekday
      }
    }
  }
}

extension CellToken {
  /// A number that is a year of a diary.
  var year: Int? {
    guard case .number(let digits) = self, digits.utf8.count == 4, let number = Int(digits),
      (1970...2100).contains(number)
    else { return nil }
    return number
  }
}

extension CivilDay {
  /// 1 for Monday.
  var isoWeekday: Int { (Int(number) % 7 + 7 + 3) % 7 + 1 }

  /// As ISO 8601 writes it.
  var iso: String {
    let (year, month, day) = components
    func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
