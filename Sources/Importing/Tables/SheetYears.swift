import Cells
import CivilTime
import Containers
import Diary

/// The years of sheets that stand side by side in a workbook.
extension TableReading {
  /// The year that a sheet says of itself, as one of several: in its name, or in a title above its first row of names.
  func year(of sheet: TableSheet, above header: Int) -> Int? {
    guard isOfSeveral else { return nil }
    let named = Set(CellToken.tokens(of: sheet.name).compactMap(\.year))
    if let year = named.first, named.count == 1 { return year }
    let titled = Set(
      sheet.rows.prefix(header).flatMap { row in
        row.cells.flatMap { CellToken.tokens(of: $0.text).compactMap(\.year) }
      })
    return titled.count == 1 ? titled.first : nil
  }

  /// The year of a sheet that begins with a month: the one that was said is that of the first, and the others run on.
  func year(running first: Int, from month: Int) -> Int {
    guard isOfSeveral, let running else { return first }
    if sheetsFall { return month - running.month > 5 ? running.year - 1 : running.year }
    return running.month - month > 5 ? running.year + 1 : running.year
  }
}

extension TableImporter {
  /// Whether sheets that are called after months have the latest first.
  static func fall(_ sheets: [TableSheet]) -> Bool {
    let months = sheets.compactMap { MonthLabel($0.name)?.month }
    let steps = zip(months, months.dropFirst()).map { ($1 - $0 + 12) % 12 }
    return steps.count { $0 > 6 } > steps.count { $0 > 0 && $0 <= 6 }
  }

  /// Offers a year with which no day is still to come, where there is one.
  func settleYear(_ reading: inout TableReading, _ sheets: [TableSheet], name: String) {
    guard choices.year == nil,
      let place = reading.questions.firstIndex(where: { if case .year = $0 { true } else { false } }),
      case .year(let examples, let suggested) = reading.questions[place]
    else { return }
    let now = options.now.day
    let years = [suggested, now.components.year, now.components.year - 1].compactMap(\.self)
    var best: (year: Int, count: Int)?
    for year in years {
      var said = choices
      said.year = year
      let trial = TableImporter(options, said).look(through: sheets, name: name)
      // A day that is still to come is not read as one.
      let open = trial.tables.reduce(0) { count, table in
        count + table.rows.count { row in table.day(of: row).map { $0.prefix(10) > now.iso } ?? true }
      }
      if open < best?.count ?? .max { best = (year, open) }
    }
    if let best { reading.questions[place] = .year(examples, suggested: best.year) }
  }
}
