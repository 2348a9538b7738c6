import Messages
import Language
package import Analysis
package import CivilTime
import Diary

/// A calendar for the terminal, from the values of the report's own.
package struct CalendarText {
  var months: [CalendarMonth]
  /// A row of days never wraps: under 40 columns it is in three parts.
  private var width: Int { max(layout.drawingWidth, 20) }
  private var ascii: Bool { layout.ascii }
  private var language: Language { layout.language }
  private let layout: Layout
  var weekStart: Weekday
  var rule: MigraineRule

  package init(
    _ months: [CalendarMonth], rule: MigraineRule, weekStart: Weekday = .monday, _ layout: Layout
  ) {
    self.months = months
    self.rule = rule
    self.layout = layout
    self.weekStart = weekStart
  }

  private var glyphs: CalendarGlyphs { CalendarGlyphs(ascii: ascii, language: language) }
  private var days: [CalendarDay] { months.flatMap(\.days) }
  private var isNarrow: Bool { width < Columns.label + 31 + Columns.totals.reduce(0, +) }

  private var isTiny: Bool { width < 40 }

  private var heads: [String] { CalendarTotal.allCases.map { language.head($0) } }

  private enum Columns {
    static let label = 10
    static let totals = [7, 4, 4, 4]
  }
}

// MARK: - A row for each month

extension CalendarText {
  /// A row for each month, its acute drugs under it and its totals beside it.
  package func rows() -> String {
    isTiny
      ? finish(months.flatMap(parts), key: glyphs.key(days))
      : finish([head] + months.flatMap(row), key: glyphs.key(days))
  }

  private var label: Int { isNarrow ? 8 : Columns.label }

  private var head: String {
    var head = ""
    for day in [1, 5, 10, 15, 20, 25, 30] { head = head.left(day - 1) + String(day) }
    head = "".left(label) + head.left(31)
    return isNarrow ? head : head + totals(heads)
  }

  private func totals(_ texts: [String]) -> String {
    zip(texts, Columns.totals).map { $0.right($1) }.joined()
  }

  private func row(_ month: CalendarMonth) -> [String] {
    // The days before the period are blank.
    let lead = "".left((month.days.first?.day.components.day ?? 1) - 1)
    let cells = lead + month.days.map(glyphs.state).joined()
    let drugs = lead + month.days.map(glyphs.medication).joined()
    let name =
      isNarrow
      ? "\(language.shortName(month.month)) \(String(month.month.year).suffix(2))"
      : language.month(month.month)
    let numbers = month.counts.rowNumbers
    var lines = [name.left(label) + cells.left(31) + (isNarrow ? "" : totals(numbers))]
    if !drugs.trimmedEnd.isEmpty { lines.append("".left(label) + drugs) }
    if isNarrow {
      lines.append("".left(label) + zip(heads, numbers).map { "\($0) \($1)" }.joined(separator: "  "))
    }
    return lines
  }
}

// MARK: - Ten days to a line

extension CalendarText {
  private func parts(_ month: CalendarMonth) -> [String] {
    var lines = [language.month(month.month)]
    for first in [1, 11, 21] {
      let last = first == 21 ? 31 : first + 9
      let days = month.days.filter { (first...last).contains($0.day.components.day) }
      guard let start = days.first?.day.components.day else { continue }
      let lead = String(start).right(3).left(5)
      let drugs = days.map(glyphs.medication).joined()
      lines.append(lead + days.map(glyphs.state).joined())
      if !drugs.trimmedEnd.isEmpty { lines.append("".left(5) + drugs) }
    }
    let totals = zip(heads, month.counts.rowNumbers).map { "\($0) \($1)" }
    return lines + totals.flowing(to: width - 3).map { "   " + $0 }
  }
}

// MARK: - One month

extension CalendarText {
  /// One month as a grid of weeks.
  package func grid() -> String {
    guard let month = months.first else { return "" }
    if isTiny { return rows() }
    let cell = width < 50 ? Cell.stacked : .beside
    let title = language.title(month.month)
    let names = week.map { cell.pad(language.head($0)) }.joined()
    var lines = ["".left((cell.width * 7 - title.columns) / 2) + title, names]
    for days in weeks(of: month) { lines += cell.lines(days, glyphs) }
    return finish(lines + [""] + sentence(month), key: glyphs.key(days, migraine: true))
  }

  private var week: [Weekday] {
    let all = Weekday.allCases
    return (0..<7).map { all[(weekStart.rawValue + $0) % 7] }
  }

  /// The weeks of the whole month: seven places each, `nil` outside the month; a day outside the period has a
  /// number alone.
  private func weeks(of month: CalendarMonth) -> [[GridDay?]] {
    let known = Dictionary(month.days.map { ($0.day, $0) }) { first, _ in first }
    let lead = (month.month.days.start.weekday.rawValue - weekStart.rawValue + 7) % 7
    var places: [GridDay?] = Array(repeating: nil, count: lead)
    places += month.month.days.map { GridDay(number: $0.components.day, day: known[$0]) }
    places += Array(repeating: nil, count: (7 - places.count % 7) % 7)
    return stride(from: 0, to: places.count, by: 7).map { Array(places[$0..<$0 + 7]) }
  }

  private func sentence(_ month: CalendarMonth) -> [String] {
    let counts = month.counts
    if counts.days == 0 { return [language.noDayOver(month.month)] }
    if counts.recorded == 0 { return [language.noDayRecorded(month.month)] }
    var parts = [language.headacheDays(counts.headacheDays)]
    if let migraine = counts[.migraineDays] { parts.append(language.countedMigraine(migraine)) }
    if let severe = counts[.severeDays] { parts.append(language.countedSevere(severe)) }
    if let acute = counts[.acuteMedicationDays] { parts.append(language.withAcuteDrug(acute)) }
    parts.append(language.recorded(counts.recorded, of: counts.days))
    return ([parts.joined(separator: ", ")] + language.lines(month.burden)).flatMap {
      $0.wrapped(to: min(width, 80), indent: "  ")
    }
  }

  private struct GridDay {
    var number: Int
    var day: CalendarDay?
  }

  /// Where the number and the signs of a day stand.
  private enum Cell {
    case beside, stacked

    var width: Int { self == .beside ? 7 : 5 }

    func pad(_ name: String) -> String { (name.right(2)).left(width) }

    func lines(_ days: [GridDay?], _ glyphs: CalendarGlyphs) -> [String] {
      let numbers = days.map { $0.map { String($0.number).right(2) } ?? "" }
      let signs = days.map { place -> String in
        guard let day = place?.day else { return "" }
        return glyphs.state(day) + glyphs.medication(day) + (day.isMigraine ? "m" : "")
      }
      guard self == .beside else {
        let lines = [numbers, signs.map { " \($0)" }].map { $0.map { $0.left(width) }.joined() }
        return signs.allSatisfy(\.isEmpty) ? [lines[0]] : lines
      }
      return [zip(numbers, signs).map { "\($0) \($1)".left(width) }.joined()]
    }
  }
}

// MARK: - Under both

extension CalendarText {
  private func finish(_ lines: [String], key: [String]) -> String {
    let width = min(width, 80)
    let notes = language.footnotes(
      months.map { (language.month($0.month), $0.counts) }, rule: rule,
      migraine: language.head(CalendarTotal.migraine), drugs: language.head(CalendarTotal.acute))
    let text =
      lines + [""] + key.flowing(to: width) + notes.flatMap { $0.wrapped(to: width, indent: "  ") }
    let whole = text.map(\.trimmedEnd).joined(separator: "\n") + "\n"
    return layout.characters(of: whole)
  }
}
