package import Analysis
package import CivilTime
package import Language

/// The sum at the end of a row of a calendar.
package enum CalendarTotal: CaseIterable, Sendable { case headache, migraine, acute, recorded }

/// A column of the table of preventives tried.
package enum TriedColumn: Sendable { case preventive, taken, dose, days, rates }

/// The heads of the columns of tables for the terminal.
extension Language {
  /// Three columns wide, or four; those of the page begin with a capital.
  package func head(_ total: CalendarTotal) -> String {
    switch total {
    case .headache: text(en: "head")
    case .migraine: text(en: "mig")
    case .acute: text(en: "med")
    case .recorded: text(en: "rec")
    }
  }

  /// The two lines at the head of a column.
  package func head(_ column: TriedColumn) -> (first: String, second: String) {
    switch column {
    case .preventive: (text(en: "preventive"), "")
    case .taken: (text(en: "taken"), "")
    case .dose: (text(en: "dose"), "")
    case .days: (text(en: "days"), text(en: "at it"))
    case .rates: (text(en: "headache days"), text(en: "per 28"))
    }
  }

  /// The last stretch of a trend, the mean of the last three, by their names, and that of the same three a year before.
  package func trendHeads(_ trend: Trend) -> [String] {
    func name(_ stretch: Trend.Stretch?) -> String { stretch.map { shortName($0.range.start.month) } ?? "" }
    switch trend.unit {
    case .month:
      let (first, last) = (name(trend.latest.first), name(trend.latest.last))
      return [last, first == last ? last : text(en: "\(first)–\(last)"), text(en: "year ago")]
    case .fourWeeks: return [text(en: "last 28 d"), text(en: "last 84 d"), text(en: "year ago")]
    }
  }

  /// What the columns of means are.
  package func trendMeans(_ unit: Trend.Unit) -> String {
    switch unit {
    case .month: text(en: "Means of the last 3 months, and of the same 3 a year ago.")
    case .fourWeeks: text(en: "Means of the last 3 times 28 days, and of the same 3 a year ago.")
    }
  }

  /// `26 of 31`: recorded days of a range.
  package func part(_ recorded: Int, of days: Int) -> String { text(en: "\(recorded) of \(days)") }

  package var recordedHead: String { text(en: "recorded") }

  /// `26 of 31 recorded`, beside other counts.
  package func partRecorded(_ recorded: Int, of days: Int) -> String {
    text(en: "\(recorded) of \(days) recorded")
  }

  /// Before the number of days at which a warning is given.
  package var lineHead: String { text(en: "line") }

  /// `−8.5 to −1.0`.
  package func interval(_ low: String, _ high: String) -> String { text(en: "\(low) to \(high)") }

  /// `May 2025`, over a month of weeks.
  package func title(_ month: Month) -> String { text(en: "\(name(month)) \(month.year)") }

  /// `Mo`, over a column of days.
  package func head(_ weekday: Weekday) -> String { shortestName(weekday) }
}
