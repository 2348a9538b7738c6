import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Weeks one below the other: the days across, and for each week a row for the pain and others for what goes with it.
struct WeekBlocks {
  private let sheet: TableSheet
  /// The columns of the days, Monday first.
  private var days: [Int] = []
  /// The day of the week of the first, 1 for Monday.
  private var firstWeekday = 1
  private var labels = 0
  private var weeks: [(monday: TableRow, rows: [TableRow])] = []

  /// `nil` where the sheet has no such blocks.
  init?(_ sheet: TableSheet) {
    self.sheet = sheet
    for (index, row) in sheet.rows.prefix(60).enumerated() {
      let found = row.cells.indices.compactMap { column in
        Self.weekday(row.text(column)).map { (column, $0) }
      }
      guard found.map(\.1) == Array(1...7) || found.map(\.1) == [7, 1, 2, 3, 4, 5, 6], found[0].0 >= 1 else {
        continue
      }
      days = found.map(\.0)
      firstWeekday = found[0].1
      labels = found[0].0 - 1
      if startDate(row) != nil {
        readHeads(from: index)
        return
      }
      for row in sheet.rows[(index + 1)...] {
        let isStart =
          (labels > 0 || row.filled == [0]) && WrittenDate(row.text(0), kind: row.kind(0)) != nil
        if isStart {
          weeks.append((row, labels > 0 ? [row] : []))
        } else if !weeks.isEmpty {
          weeks[weeks.count - 1].rows.append(row)
        }
      }
      weeks.removeAll { $0.rows.isEmpty }
      if !weeks.isEmpty { return }
    }
    return nil
  }

  /// Weeks of which each has its own row of days, with its date in front: `Week of 3 March, Mon, Tue`.
  private mutating func readHeads(from index: Int) {
    labels = 0
    for row in sheet.rows[index...] {
      if days.allSatisfy({ Self.weekday(row.text($0)) != nil }), let start = startDate(row) {
        weeks.append((start, []))
      } else if !weeks.isEmpty {
        weeks[weeks.count - 1].rows.append(row)
      }
    }
    weeks.removeAll { $0.rows.isEmpty }
  }

  /// The row with nothing in its first cell but the date that ends it; `nil` where none does.
  private func startDate(_ row: TableRow) -> TableRow? {
    // `Week 1, Mon 6/1/25, Tue 7/1/25`: each day has its date.
    if let first = days.first, let date = WrittenDate(row.text(first), kind: row.kind(first)),
      date.month != nil || date.pair.count == 2
    {
      var row = row
      row.cells[0].text = row.text(first)
      return row
    }
    let words = row.text(0).split(separator: " ")
    guard words.count > 1 else { return nil }
    for start in words.indices.dropFirst() {
      let text = words[start...].joined(separator: " ")
      guard let date = WrittenDate(text, kind: .text), date.month != nil || date.pair.count == 2 else {
        continue
      }
      var row = row
      row.cells[0].text = text
      return row
    }
    return nil
  }

  /// The day of the week, from 1 for Monday, that a cell names, whatever else than letters stands there. Most cells have too
  /// few of them for one, or too many.
  private static func weekday(_ cell: String) -> Int? {
    let letters = cell.utf8.count { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }
    guard (2...16).contains(letters) else { return nil }
    return TableWords.weekday(cell.lowercased().filter(\.isLetter))
  }

  func read(_ options: ImportOptions, _ choices: TableChoices, _ reading: inout TableReading) {
    let names = weeks[0].rows.map { $0.text(labels) }
    let roles = roles(of: names, options.vocabulary)
    guard roles.contains(where: { $0.map(Self.isTelling) ?? false }) else {
      return reading.ask(.noColumns(names.filter { !$0.isEmpty }.map(\.escapedExcerpt), guess: []))
    }
    guard choices.layout == .weeks else { return reading.ask(.weeks(rows: names.map(\.escapedExcerpt))) }
    Self.askDrugs(names, roles, choices, &reading)
    var table = NormalTable()
    let (date, headache) = (table.add(.date, "Date"), table.add(.headache, "Headache"))
    let severity = roles.contains(.cell(.severity)) ? table.add(.severity, "Pain") : nil
    let columns = zip(names, roles).map { name, role -> Int? in
      switch role {
      case .cell(.severity), .cell(.headache), .period: nil
      case .cell(let cell): table.add(cell, name)
      case .drug: table.column(.medication, named: "Medication")
      default: table.add(nil, name)
      }
    }
    var numbers: [Double] = []
    var others: [Int] = []
    var before: CivilDay?
    for week in weeks {
      let rows = Self.rows(of: week.rows, named: names, labels, &others)
      guard let first = firstDay(of: week.monday, after: before, options, choices, &reading) else { continue }
      before = first
      for (offset, column) in days.enumerated() {
        var row = NormalTable.Row(line: week.monday.line)
        let day = first + offset
        row.set(date, day.iso, column + 1)
        var pains: [String] = []
        var (tells, took) = (false, false)
        for (index, source) in rows {
          let text = source.text(column)
          if text.isEmpty { continue }
          if case .drug? = roles[index] {
            guard let taken = Self.taken(text, names[index]), let place = columns[index] else { continue }
            let there = row.text(place)
            row.set(place, there.isEmpty ? taken : there + "; " + taken, column + 1)
            took = true
            continue
          }
          if let place = columns[index] { row.set(place, text, column + 1) }
          switch roles[index] {
          case .cell(.severity): pains.append(Self.isNo(text) ? "0" : text)
          case .cell(.headache) where Self.isNo(text): pains.append("0")
          case .period: readPeriod(text, names[index], day, source.line, &table)
          case .cell(.medication):
            if Self.saysTaken(text, options) { took = true }
          case let role?: if Self.isTelling(role), !Self.denies(text) { tells = true }
          case nil: break
          }
        }
        let (pain, number) = Self.worst(pains, choices)
        if let number { numbers.append(number) }
        if let severity, let pain, pain != "0" { row.set(severity, pain, column + 1) }
        if pain == "0", !tells {
          row.set(headache, "no", column + 1)
        } else if tells || pain ?? "0" != "0" {
          row.set(headache, "yes", column + 1)
        } else if pain == nil, took {
          row.isOfDosesAlone = true
        } else {
          continue
        }
        table.rows.append(row)
      }
    }
    // Days with a dose alone are headaches where the sheet says of no day that there was none.
    if !table.rows.contains(where: { $0.text(headache) == "no" }) {
      for index in table.rows.indices where table.rows[index].isOfDosesAlone {
        table.rows[index].isOfDosesAlone = false
        table.rows[index].set(headache, "yes")
      }
    }
    if !others.isEmpty { reading.notes.append(.remarks(others)) }
    if choices.scale == nil {
      reading.askScale(of: names[roles.firstIndex(of: .cell(.severity)) ?? 0], numbers)
    }
    reading.tables.append(table)
  }

  /// The rows of a week, each with the place of its name among those of the first; rows of other names are left out.
  private static func rows(
    of rows: [TableRow], named names: [String], _ labels: Int, _ others: inout [Int]
  ) -> [(Int, TableRow)] {
    var found: [(Int, TableRow)] = []
    for (place, row) in rows.enumerated() {
      let label = row.text(labels).lowercased()
      let isInPlace = names.indices.contains(place) && (label.isEmpty || names[place].lowercased() == label)
      if isInPlace {
        found.append((place, row))
      } else if let index = names.firstIndex(where: { $0.lowercased() == label }),
        !found.contains(where: { $0.0 == index })
      {
        found.append((index, row))
      } else if row.filled.contains(where: { $0 > labels }) {
        others.append(row.line)
      }
    }
    return found
  }

  private func readPeriod(
    _ text: String, _ name: String, _ day: CivilDay, _ line: Int, _ table: inout NormalTable
  ) {
    switch PeriodCell(text) {
    case .yes: table.periods.append((day, line))
    case .no, .unknown: break
    case .unread:
      let remark = ImportRemark(kind: .unread, column: name.escapedExcerpt, text: text.escapedExcerpt)
      table.remarks.append((remark, line))
    }
  }

  /// What its rows are for. One that asks for a headache and is answered by numbers or strengths says how bad it was; of
  /// two of a kind that a day has once, the first counts.
  private func roles(of names: [String], _ vocabulary: Vocabulary) -> [TableRole?] {
    var seen: Set<TableRole> = []
    return names.indices.map { index in
      guard var role = Self.role(of: names[index], vocabulary) else { return nil }
      if role == .cell(.headache) || role == .cell(.migraine) {
        let cells = weeks.filter { index < $0.rows.count }.flatMap { week in
          days.map { week.rows[index].text($0) }
        }
        let isStrength = cells.contains { text in
          switch IntensityWords(text, choices: TableChoices()) {
          case .number(let number), .highest(let number): number > 1
          case .word(let number): number > 0
          case .said(let number): number > 0
          case .unknown: false
          }
        }
        if isStrength { role = .cell(.severity) }
      }
      if role == .cell(.severity) || role.isRepeatable || role == .period { return role }
      return seen.insert(role).inserted ? role : nil
    }
  }

  /// The day of the first column: the week that the date beside it lies in, whether it is its first, its last or another.
  private func firstDay(
    of row: TableRow, after before: CivilDay?, _ options: ImportOptions, _ choices: TableChoices,
    _ reading: inout TableReading
  ) -> CivilDay? {
    let order = options.dateOrder ?? order
    let start = WrittenDate(row.text(0), kind: row.kind(0)).map { order.map($0.ordered) ?? $0 }
    let said = choices.year(ofSheetNamed: nil)
    guard var day = start?.civilDay(year: said) else {
      let example = TableQuestion.Example(text: row.text(0).escapedExcerpt, line: row.line)
      reading.ask(
        start?.pair.isEmpty ?? true
          ? .year([example], suggested: suggestedYear(options)) : .dateOrder(example))
      return nil
    }
    // Behind the last week of a year comes the first of the next.
    if start?.year == nil, let before {
      let year = before.components.year
      day = [year, year + 1].compactMap { start?.civilDay(year: $0) }.first { $0 > before } ?? day
    }
    return day - (day.isoWeekday - firstWeekday + 7) % 7
  }

  /// The order of day and month that a date of some week shows, or the days of the week that stand beside them.
  private var order: DateOrder? {
    let dates = weeks.flatMap { week in
      ([0] + days).compactMap { WrittenDate(week.monday.text($0), kind: week.monday.kind($0)) }
    }.filter { $0.pair.count == 2 }
    let orders = [DateOrder.dayFirst, .monthFirst].filter { order in
      dates.allSatisfy { date in
        guard let orders = date.orders, order == .dayFirst ? orders.dayFirst : orders.monthFirst else {
          return false
        }
        guard let weekday = date.weekday, let day = date.ordered(order).civilDay() else { return true }
        return day.isoWeekday == weekday
      }
    }
    return orders.count == 1 ? orders[0] : nil
  }

  /// The latest year that is over for all weeks, and in which each begins on its first day, or the day beside it.
  private func suggestedYear(_ options: ImportOptions) -> Int? {
    let now = options.now.day
    let dates = weeks.compactMap { WrittenDate($0.monday.text(0), kind: $0.monday.kind(0)) }
    return (0..<6).lazy.map { now.components.year - $0 }.first { year in
      dates.allSatisfy { date in
        guard let day = (order.map(date.ordered) ?? date).civilDay(year: year) else { return true }
        return day <= now && (date.weekday ?? firstWeekday) == day.isoWeekday
      }
    }
  }
}
