import CivilTime
import Diary

extension TableImporter {
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
