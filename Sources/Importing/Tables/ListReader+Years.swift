import Cells
import CivilTime
import Containers
import Diary

/// The years of dates that have none.
extension ListReader {
  /// Years that dates leave out: of the rows around them, the sheet's name or a heading; asked for where nothing says it.
  mutating func placeYears(_ column: Int, _ reading: inout TableReading) {
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
    if !left.isEmpty { placeFoundYear(left, column, &reading) }
  }

  /// The year of the first row that nothing around it says.
  private mutating func placeFoundYear(_ left: [Int], _ column: Int, _ reading: inout TableReading) {
    let opening = entries[left[0]].row.cells.map(\.text).joined(separator: "\u{1f}")
    // A longer file has another first row, where the latest stands there.
    let found = reading.findYear(
      statedYears(left, reading), from: entries[left[0]].date?.month ?? 1, opening: opening, choices,
      today: options.now.day, isOneOfYears: isOneOfYears, takesKept: !isLatestFirst
    ) { year in
      zip(left, walk(left, from: year)).filter { saysMore(entries[$0.0].row, column) }.map {
        PlacedDay(day: $1, weekday: weekday(of: entries[$0]))
      }
    }
    guard let found else {
      let examples = left.prefix(3).map { example(entries[$0].row, column) }
      let suggested = suggestedYear(left)
      let other = suggested ?? options.now.day.components.year
      let days = walk(left, from: other)
      if let first = days.first??.components.year,
        days.contains(where: { $0?.components.year ?? first != first }),
        yearBeside(left[0]) == nil
      {
        return reading.ask(.firstYear(examples, suggested: suggested))
      }
      return reading.ask(.year(examples, suggested: suggested))
    }
    let days = walk(left, from: found.year)
    place(left, days)
    guard found.source == .said else {
      return reading.notes.append(
        .year(found.noted(sheet.name), left.map { entries[$0].row.line }))
    }
    if let last = days.last??.components { reading.running = (last.year, last.month) }
    for year in Set(days.compactMap { $0?.components.year }).sorted() {
      let rows = zip(left, days).filter { $1?.components.year == year }
      reading.notes.append(.year(.said(year), rows.map { entries[$0.0].row.line }))
    }
  }

  /// What the sheet says of the year of its rows; nothing where another row or a heading says another.
  private func statedYears(_ rows: [Int], _ reading: TableReading) -> StatedYears {
    // A heading is that of the rows up to the next one, if there should be one.
    let titles = sheet.rows[..<header.row].filter { WrittenDate.heading($0) == nil || reading.isOfSeveral }
    let isOneOfMany = isOneOfYears || reading.isOfSeveral
    let stated = StatedYears(sheet, titles: titles, isList: !isOneOfMany)
    guard let years = stated.certain?.years, !isOneOfMany else { return stated }
    let isOpen =
      rows.allSatisfy { index in
        let (heading, date) = (entries[index].heading, entries[index].date)
        return heading.year.map(years.contains) ?? true && heading.month ?? date?.month == date?.month
      }
      && entries.allSatisfy { $0.date?.year.map(years.contains) ?? true }
    return isOpen ? stated : StatedYears()
  }

  /// Whether a row holds more than its day: a day still to come may stand there already.
  private func saysMore(_ row: TableRow, _ column: Int) -> Bool {
    row.filled.contains {
      $0 != column && (header.roles.indices.contains($0) ? header.roles[$0] != .weekday : true)
    }
  }

  /// The day of the week that stands in the date, or in a column for it.
  private func weekday(of entry: DatedRow) -> Int? {
    let column = header.roles.firstIndex(of: .weekday)
    return entry.date?.weekday
      ?? column.flatMap { TableWords.weekday(entry.row.text($0).lowercased().filter(\.isLetter)) }
  }

  private mutating func place(_ rows: [Int], _ days: [CivilDay?]) {
    for (index, day) in zip(rows, days) { entries[index].day = day }
  }

  /// The days of rows without a year, of which the first has that one. From December to January a list goes on in the next
  /// year, also behind a row that says its own; where the latest stands first, in the one before.
  private func walk(_ rows: [Int], from year: Int) -> [CivilDay?] {
    var current = year
    var days: [CivilDay?] = []
    let isLatestFirst = isLatestFirst
    var last: Int?
    for index in rows {
      guard let date = entries[index].date, let month = date.month else {
        days.append(nil)
        continue
      }
      let beside = ((last.map { $0 + 1 } ?? 0)..<index).last { entries[$0].day != nil }
      var lastMonth = last.flatMap { entries[$0].date?.month } ?? month
      if let day = beside.flatMap({ entries[$0].day }) {
        let (said, itsMonth, _) = day.components
        if last != nil || said == year { (current, lastMonth) = (said, itsMonth) }
      }
      if lastMonth - month >= 9, !isLatestFirst { current += 1 }
      if month - lastMonth >= 2, isLatestFirst { current -= 1 }
      days.append(date.civilDay(year: current))
      last = index
    }
    return days
  }

  /// Whether the days go down, one year into the other: 28 December is right before 2 January.
  private var isLatestFirst: Bool {
    var (falling, rising) = (0, 0)
    var before: (day: CivilDay, isWhole: Bool)?
    for entry in entries {
      let isWhole = entry.date?.year != nil && entry.day != nil
      guard let day = isWhole ? entry.day : entry.date?.civilDay(year: 2024) else { continue }
      if let before {
        var step = Int(day.number) - Int(before.day.number)
        if !isWhole || !before.isWhole { step = (step % 366 + 366 + 183) % 366 - 183 }
        if step < 0 { falling += 1 }
        if step > 0 { rising += 1 }
      }
      before = (day, isWhole)
    }
    return falling > rising
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

  /// Whether all of the rows are over, and on their days of the week, if the first is of that year.
  private func fits(_ rows: [Int], _ year: Int) -> Bool {
    zip(rows, walk(rows, from: year)).allSatisfy { index, day in
      guard let day, day <= options.now.day else { return false }
      return weekday(of: entries[index]).map { $0 == day.isoWeekday } ?? true
    }
  }

  /// The year of a row by the nearest that says its own: the first year in which it comes behind that one.
  private func yearBeside(_ index: Int) -> Int? {
    let isBefore = entries[..<index].contains { $0.day != nil }
    guard
      let other = isBefore
        ? entries[..<index].last(where: { $0.day != nil })?.day
        : entries[index...].first(where: { $0.day != nil })?.day
    else { return nil }
    let year = other.components.year
    let isLater = isBefore != isLatestFirst
    return (isLater ? [year, year + 1] : [year, year - 1]).first { year in
      entries[index].date?.civilDay(year: year).map { isLater ? $0 >= other : $0 <= other } ?? false
    }
  }

  /// A year that another row, a heading or a title says, and that the days of the week agree with.
  private func suggestedYear(_ rows: [Int]) -> Int? {
    var candidates = [yearBeside(rows[0])].compactMap(\.self) + rows.compactMap { entries[$0].heading.year }
    candidates += CellToken.tokens(of: sheet.name).compactMap(\.year)
    for row in sheet.rows.prefix(header.row) {
      candidates += row.cells.flatMap { CellToken.tokens(of: $0.text).compactMap(\.year) }
    }
    candidates += entries.compactMap { $0.day?.components.year }
    candidates += CellToken.tokens(of: fileName).compactMap(\.year)
    candidates.append(options.now.day.components.year)
    candidates.append(options.now.day.components.year - 1)
    return candidates.unique.first { fits(rows, $0) }
  }
}
