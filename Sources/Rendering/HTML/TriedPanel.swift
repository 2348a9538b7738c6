import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Every preventive tried in one table, the latest first: class, doses, how long, before and on, why it ended with its
/// note, effects.
struct TriedPanel {
  /// Oldest first.
  var history: [TriedPreventive]
  var language: Language

  /// Columns of text that a note may take before it is cut.
  private static let mostNote = 220

  /// Columns of text that a line of each cell holds.
  private enum Line {
    static let drug = 20
    static let doses = 26
    static let taken = 24
    static let rates = 19
    static let end = 40
  }

  func parts(_ tried: TriedPreventive) -> [[String]] {
    [
      [
        language.drugAndBrand(tried.trial.drug),
        language.name(tried.preventive.drugClass),
      ].filter { !$0.isEmpty },
      [language.doses(tried)],
      [language.compactRange(tried.taken), language.heldLongEnough(tried)],
      [language.courseRates(tried), language.changeCell(tried)],
      language.endAndNotes(tried).map { $0.cut(toColumns: Self.mostNote) },
    ]
  }

  /// How many of several drugs would show a fall by chance; `nil` where no more than one has an interval.
  var several: String? {
    let compared = history.filter { $0.headline?.change?.ci95 != nil }.map(\.trial.drug).unique
    return compared.count > 1 ? language.severalDrugs : nil
  }

  /// In millimetres, with the heading.
  func height(_ count: Int) -> Double {
    let notes = (count < history.count ? 4.0 : 0) + (several == nil ? 0 : 4)
    return history.suffix(count).reduce(11.6 + notes) { $0 + height($1) }
  }

  private func height(_ tried: TriedPreventive) -> Double {
    let widths = [Line.drug, Line.doses, Line.taken, Line.rates, Line.end]
    let lines = zip(parts(tried), widths).enumerated().map { column, cell in
      // The end runs on in one paragraph.
      column == 4
        ? TextRoom.lines(cell.0.joined(separator: " "), per: cell.1)
        : cell.0.reduce(0) { $0 + TextRoom.lines($1, per: cell.1) }
    }
    return 3.35 * Double(lines.max() ?? 1) + 1.8
  }

  func markup(_ count: Int) -> Markup {
    guard !history.isEmpty else { return .empty }
    let rows: [Markup] = history.suffix(count).reversed().map(row)
    let heads: [Markup] = [
      ("c1", language.drugColumn), ("c2", language.dosesColumn), ("c3", language.takenColumn),
      ("c4", language.headacheDaysColumn), ("c5", language.endColumn),
    ].map { "<th scope=\"col\" class=\"\($0.0)\">\($0.1)</th>" }
    let leftOut = history.count - count
    let notes = [leftOut > 0 ? language.triedLeftOut(leftOut) : nil, several].compactMap(\.self)
    let more: Markup =
      notes.isEmpty ? .empty : "<p class=\"note\">\(notes.joined(separator: " "))</p>\n"
    return """
      <h2>\(language.history) <small>\(language.historyNote)</small></h2>
      <table class="data txt courses"><thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      \(more)
      """
  }

  private func row(_ tried: TriedPreventive) -> Markup {
    let cells = parts(tried)
    let drug: Markup = "<b><bdi>\(cells[0][0])</bdi></b>"
    let drugClass: Markup = cells[0].count > 1 ? "<br/>\(cells[0][1])" : .empty
    let middle: [Markup] = cells[1...3].map { cell in
      let lines: [Markup] = cell.map { "\($0)" }
      return "<td>\(lines.joined(by: "<br/>"))</td>"
    }
    let end: [Markup] = cells[4].map { "<bdi>\($0)</bdi>" }
    return "<tr><th scope=\"row\">\(drug)\(drugClass)</th>\(middle)<td>\(end.joined(by: " "))</td></tr>\n"
  }
}
