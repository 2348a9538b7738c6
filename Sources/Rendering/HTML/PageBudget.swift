import Analysis

/// How page 1 stays one sheet: how tall its chart and the calendar's rows may be, how many months the calendar shows and
/// how many lines of notes the comparisons have.
///
/// Everything is estimated in millimetres from the number of its lines; texts are taken to be wide, since the reader's
/// fonts are not known here. Where it is too much, notes go to page 2 first and the oldest rows of the calendar after
/// them; what is not here is said where it is missing.
struct PageBudget {
  var paper: Paper
  /// Height of the head of the page, in millimetres.
  var header = Height.header
  /// The result lines at the top.
  var results: [String]
  /// Columns of text of the questions.
  var questions: Int
  var hasNow: Bool
  /// Height of the table of acute drugs, in millimetres.
  var acute: Double
  /// Height of the month panel at its lowest, in units of 0.1 mm.
  var monthPanel: Double
  /// The comparisons, with notes of so many lines.
  var panels: (_ noteLines: Int) -> [ForestPanel]
  /// Height of the key to the calendar, in units of 0.1 mm.
  var legend: Double
  /// Height of the footnote, in millimetres.
  var definitions: Double
  /// The headings with what stands beside them, of which a long one takes two lines.
  var headings: [String] = []
  /// The calendar's heading, where it has all months and where it has not.
  var calendarHeading = (whole: "", part: "")

  struct Fit: Equatable {
    /// Months in the calendar.
    var rows: Int
    /// Height of one of its rows, in units of 0.1 mm.
    var rowHeight: Double
    /// Height of the tallest bar, in units of 0.1 mm.
    var plot: Double
    /// Lines of notes under a comparison.
    var noteLines: Int
  }

  enum Height {
    static let header = 13.0
    static let heading = 6.9
    static let result = 4.15
    static let question = 4.0
    static let now = 16.6
    static let forestFrame = 14.4
    static let forestRow = 4.25
    static let note = 3.1
    /// Day numbers above the rows.
    static let calendarHead = 4.0
    static let reserve = 1.5
    /// The lowest row that can be read, in units of 0.1 mm, and the tallest that is of use.
    static let row = (least: 25.0, most: 46.0)
  }

  /// Columns of text that a line holds.
  private enum Line {
    static let heading = 136
    static let result = 118
    static let question = 118
  }

  /// For a report of so many months.
  func layout(months: Int) -> Fit {
    let (least, most) = MonthPanel.plots
    for notes in stride(from: 7, through: 2, by: -1) {
      let free = 10 * (paper.textHeight - fixed(notes, calendarHeading.whole))
      guard free >= Height.row.least * Double(months) else { continue }
      return fill(free, rows: months, notes, least, most)
    }
    let free = 10 * (paper.textHeight - fixed(2, calendarHeading.part))
    let rows = max(min(6, months), min(months, Int(free / Height.row.least)))
    return fill(free, rows: rows, 2, least, most)
  }

  /// First the rows grow to a comfortable height, then the chart, then the rows again.
  private func fill(_ free: Double, rows: Int, _ notes: Int, _ least: Double, _ most: Double) -> Fit {
    let count = Double(max(1, rows))
    let comfortable = min(33, max(Height.row.least, free / count))
    let plot = min(most, max(least, least + free - comfortable * count))
    let row = min(Height.row.most, max(comfortable, (free - (plot - least)) / count))
    return Fit(rows: rows, rowHeight: row, plot: plot, noteLines: notes)
  }

  private func fixed(_ notes: Int, _ calendarHeading: String) -> Double {
    var height = header + 2 * Height.heading + monthPanel / 10 + Height.calendarHead + legend / 10
    if !results.isEmpty {
      height += 3 + results.reduce(0) { $0 + Height.result * Double(TextRoom.lines($1, per: Line.result)) }
    }
    if questions > 0 {
      height += 3.6 + Double(TextRoom.lines(questions, per: Line.question)) * Height.question
    }
    if hasNow { height += Height.heading + Height.now }
    height += acute
    let panels = panels(notes)
    if !panels.isEmpty { height += Height.heading + forest(panels) }
    let headings = headings + [calendarHeading]
    height += 3.9 * Double(headings.count { TextRoom.lines($0, per: Line.heading) > 1 })
    return height + 1 + definitions + Height.reserve
  }

  private func forest(_ panels: [ForestPanel]) -> Double {
    let tables = panels.map { $0.rows == 0 ? 8 : Height.forestFrame + Double($0.rows) * Height.forestRow }
    let notes = panels.map { panel in
      panel.noteTexts.reduce(0) {
        $0 + Double(TextRoom.lines($1, per: ForestPanel.noteColumns)) * Height.note
      }
    }
    // A single table has its notes beside it.
    if panels.count == 1 { return max(tables.max() ?? 0, notes.max() ?? 0) }
    return zip(tables, notes).map { $0 + $1 }.max() ?? 0
  }
}
