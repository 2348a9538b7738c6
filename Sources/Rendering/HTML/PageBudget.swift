import Analysis

/// How tall the calendar's rows may be for page 1 to stay one page.
///
/// Everything above and below the calendar is estimated in millimetres from the number of its lines; texts
/// are taken to be wide, since the reader's fonts are not known here.
struct PageBudget {
  var paper: Paper
  var results: Int
  var questions: [String]
  /// Height of the month panel, in units of 0.1 mm.
  var monthPanel: Double
  var panels: [ForestPanel]
  /// Height of the key to the calendar, in units of 0.1 mm.
  var legend: Double
  var definitions: Int

  private enum Height {
    static let header = 17.0
    static let heading = 7.0
    static let result = 8.8
    static let question = 4.4
    static let forestFrame = 14.0
    static let forestRow = 4.6
    static let note = 3.4
    static let definition = 3.1
    /// Day numbers above the rows.
    static let calendarHead = 4.0
    static let reserve = 5.0
  }

  /// Row height in units of 0.1 mm for a calendar of `rows` months, at least 25 to be legible, at most 52.
  func rowHeight(rows: Int) -> Double {
    let free = paper.textHeight - fixed
    return min(52, max(25, 10 * free / Double(max(1, rows))))
  }

  private var fixed: Double {
    var height = Height.header + 2 * Height.heading + monthPanel / 10 + Height.calendarHead + legend / 10
    height += Double(results) * Height.result
    let asked = questions.joined(separator: " ").columns
    if asked > 0 { height += 4 + Double(lines(asked, per: 110)) * Height.question }
    if !panels.isEmpty { height += Height.heading + forest }
    return height + 4 + Double(lines(definitions, per: 150)) * Height.definition + Height.reserve
  }

  private var forest: Double {
    let tables = panels.map { Height.forestFrame + Double($0.comparison.measures.count) * Height.forestRow }
    let notes = panels.map { panel in
      panel.noteTexts.reduce(0) { $0 + Double(lines($1.columns, per: 62)) * Height.note }
    }
    // A single table has its notes beside it.
    if panels.count == 1 { return max(tables.max() ?? 0, notes.max() ?? 0) }
    return zip(tables, notes).map { $0 + $1 }.max() ?? 0
  }

  private func lines(_ columns: Int, per line: Int) -> Int { (columns + line - 1) / line }
}
