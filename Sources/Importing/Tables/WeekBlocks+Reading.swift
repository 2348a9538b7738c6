import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// The days of the weeks, each with what its rows say.
extension WeekBlocks {
  private var starts: WeekStarts {
    WeekStarts(
      sheet: sheet, titles: titles, firstWeekday: firstWeekday,
      weeks: weeks.map { week in
        let texts = week.rows.flatMap { row in days.map { row.text($0) } }
        let others = days.compactMap { WeekLabel.date(week.head.text($0), kind: week.head.kind($0)) }
        return WeekStarts.Week(
          head: week.head, label: week.label, opening: texts.joined(separator: "\u{1f}"),
          others: others.filter { $0.pair.count == 2 })
      })
  }

  func read(
    _ options: ImportOptions, _ choices: TableChoices, fileName: String, _ reading: inout TableReading
  ) {
    let names = weeks[0].rows.map { $0.text(labels) }
    let roles = roles(of: names, options.vocabulary)
    guard roles.contains(where: { $0.map(Self.isTelling) ?? false }) else {
      return reading.ask(.noColumns(names.filter { !$0.isEmpty }.map(\.escapedExcerpt), guess: []))
    }
    guard choices.layout == .weeks else {
      return reading.ask(.weeks(rows: names.map(\.escapedExcerpt), numbered: starts.numbered))
    }
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
    var choices = choices
    choices.scale =
      choices.scale ?? StatedScale.end(of: (titles + weeks.flatMap(\.rows)).map { $0.text(labels) })
    var numbers: [Double] = []
    var others: [Int] = []
    guard let firsts = starts.days(fileName: fileName, options, choices, &reading) else { return }
    for (week, first) in zip(weeks, firsts) {
      let rows = Self.rows(of: week.rows, named: names, labels, &others)
      guard let first else {
        reading.notes.append(.noSuchDay([week.head.line]))
        continue
      }
      for (offset, column) in days.enumerated() {
        var row = NormalTable.Row(line: week.head.line)
        let day = first + offset
        row.set(date, day.iso, column + 1)
        var pains: [String] = []
        var (tells, took) = (false, false)
        var painCell = (column + 1, week.head.line)
        for (index, source) in rows {
          let text = source.text(column)
          if text.isEmpty { continue }
          let (spot, line) = (source.cells[column].column, source.line)
          if case .drug? = roles[index] {
            guard let taken = Self.taken(text, names[index]), let place = columns[index] else { continue }
            let there = row.text(place)
            row.set(place, there.isEmpty ? taken : there + "; " + taken, spot, line: line)
            took = true
            continue
          }
          if let place = columns[index] { row.set(place, text, spot, line: line) }
          switch roles[index] {
          case .cell(.severity):
            pains.append(Self.isNo(text) ? "0" : text)
            painCell = (spot, line)
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
        if let severity, let pain, pain != "0" { row.set(severity, pain, painCell.0, line: painCell.1) }
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
    let above = titles.map(\.line)
    if !above.isEmpty { reading.notes.append(.above(above)) }
    reading.noteBeside(weeks.flatMap { $0.rows }.flatMap { $0.beside(days, label: labels) })
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
}
