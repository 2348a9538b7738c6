import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// Sheets that are no list with its names above it, and are read as one.
extension TableImporter {
  /// The sheets to read: those named; else all, where they have the same columns; else it is asked.
  func chosen(of sheets: [TableSheet], _ reading: inout TableReading) -> [TableSheet] {
    guard sheets.count > 1 else { return sheets }
    var sheets = sheets
    if choices.sheets.isEmpty {
      sheets = withoutCopies(sheets, &reading)
      if sheets.count == 1 { return sheets }
    }
    if !choices.sheets.isEmpty {
      let names = Set(choices.sheets.map { $0.lowercased() })
      let known = names.union(choices.leftSheets.map { $0.lowercased() })
      if choices.areSheetsKept, sheets.contains(where: { !known.contains($0.name.lowercased()) }) {
        let all = sheets.map { sheet in
          let isOther =
            choices.leftSheets.contains(sheet.name) || TableHeader.speaksOfSomethingElse(sheet.name)
          return TableQuestion.SheetName(
            name: sheet.name.escapedExcerpt, isDiary: !isOther && !sheet.isHidden,
            isOfTime: sheet.isNamedAfterTime)
        }
        reading.ask(.sheets(all))
        return []
      }
      reading.leftSheets = sheets.map(\.name).filter { !names.contains($0.lowercased()) }
      for sheet in sheets where !names.contains(sheet.name.lowercased()) {
        reading.notes.append(.sheetLeftOut(sheet.name.escapedExcerpt))
      }
      let chosen = sheets.filter { names.contains($0.name.lowercased()) }
      if !chosen.isEmpty { return chosen }
    }
    let headers = sheets.map { header(of: $0) }
    let kinds = zip(sheets, headers).map { sheet, header in header == nil ? kind(of: sheet) : nil }
    let shapes = Set(
      zip(headers, kinds).map { header, kind in
        kind.map { [$0] } ?? header?.names.map(ColumnRole.folded) ?? []
      })
    // Sheets of years, months or without a name of their own go together; `Me` and `Mum` do not.
    if shapes.count == 1, !(shapes.first?.isEmpty ?? true),
      sheets.allSatisfy({ $0.isNamedAfterTime && !$0.isHidden })
    {
      return sheets
    }
    let diaries = sheets.indices.map { index in
      let (sheet, header) = (sheets[index], headers[index])
      if sheet.isHidden { return false }
      if kinds[index] != nil, !TableHeader.speaksOfSomethingElse(sheet.name) { return true }
      return sheet.ownHeader != nil
        || header.map { TableHeader.hasProof($0.names, options.vocabulary) } ?? false
          && !TableHeader.speaksOfSomethingElse(sheet.name)
    }
    reading.ask(
      .sheets(
        zip(sheets, diaries).map {
          TableQuestion.SheetName(
            name: $0.name.escapedExcerpt, isDiary: $1, isOfTime: $0.isNamedAfterTime)
        }))
    return []
  }

  /// What a sheet without a row of names is; `nil` where nothing shows it.
  func kind(of sheet: TableSheet) -> String? {
    let sheet = sheet.withMonthNames ?? sheet
    let days =
      DayList(months: sheet, options.vocabulary) ?? DayList(months: sheet.transposed, options.vocabulary)
      ?? DayList(dates: sheet, options.vocabulary)
    if days != nil { return "days" }
    if (MonthGrid(sheet) ?? MonthGrid(sheet.transposed)) != nil { return "grid" }
    return WeekBlocks(sheet) != nil || WeekRows(sheet) != nil ? "weeks" : nil
  }

  /// A list that stands with its days across.
  func survey(
    _ days: DayList, of sheet: TableSheet, fileName: String, isOneOfYears: Bool, _ reading: inout TableReading
  ) {
    defer { reading.isPlain = false }
    guard
      let list = days.list(
        fileName: fileName, choices, today: options.now.day, &reading)
    else { return }
    survey(list: list, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
  }

  /// A list that was made of what stands in the sheet otherwise.
  func survey(list: TableSheet, fileName: String, isOneOfYears: Bool, _ reading: inout TableReading) {
    defer { reading.isPlain = false }
    guard let header = header(of: list) else {
      return reading.ask(.noColumns(names(list.rows[0].cells.map(\.text)), guess: []))
    }
    survey(list, header, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    while reading.sources.count < reading.tables.count { reading.sources.append(list) }
  }

  /// A sheet in which no row names the columns of a list.
  ///
  /// - Returns: whether it is dealt with.
  func surveyUnnamed(
    _ sheet: TableSheet, fileName: String, isOneOfYears: Bool, _ reading: inout TableReading
  ) -> Bool {
    if let days = DayList(dates: sheet, options.vocabulary) {
      survey(days, of: sheet, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    } else if let weeks = WeekRows(sheet) {
      guard choices.layout == .weeks else {
        reading.ask(
          .weeks(rows: [weeks.label.escapedExcerpt], numbered: weeks.starts.numbered))
        return true
      }
      guard let list = weeks.list(options, choices, fileName: fileName, &reading) else { return true }
      survey(list: list, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    } else if let list = sheet.withContentNames(options.vocabulary) {
      guard choices.layout == .attacks else {
        let columns = list.rows[0].filled.map { column in
          TableChoices.Pair(Position.letters(column + 1), list.rows[0].text(column))
        }
        reading.ask(.unnamedColumns(columns))
        return true
      }
      survey(list: list, fileName: fileName, isOneOfYears: isOneOfYears, &reading)
    } else {
      return false
    }
    return true
  }

  /// Tables side by side: each has to be one of headaches.
  func survey(_ parts: [TableSheet], fileName: String, _ reading: inout TableReading) {
    let headers = parts.map { header(of: $0) }
    let areDiaries = headers.allSatisfy { header in
      header?.roles.contains { if case .cell(let role)? = $0 { role.isTelling } else { false } } ?? false
    }
    guard areDiaries else {
      let columns = parts.map { part in
        let widest = part.rows.prefix(TableSheet.searched).max { $0.filled.count < $1.filled.count }
        return names(widest?.cells.map(\.text) ?? []).joined(separator: ", ")
      }
      return reading.ask(.tablesBeside(columns))
    }
    reading.isOfSeveral = true
    for part in parts {
      survey(part, fileName: fileName, isOneOfYears: false, &reading)
      while reading.sources.count < reading.tables.count { reading.sources.append(part) }
    }
    reading.notes.append(.tablesTogether(parts.count))
    reading.isPlain = false
  }
}
