import Messages
import Language
import Analysis
import CivilTime
import Diary

/// The footnote: what the counts mean, what was left out, what the person declared, and the caveat.
struct DefinitionsPanel {
  var migraineRule: MigraineRule?
  /// The months that page 1 shows.
  var months: [MonthCount]
  var declared: DeclaredDays
  /// Of all intervals on the page; none where nothing is compared.
  var estimators: [Estimator]
  var language: Language

  /// Columns of text that a line holds.
  private static let line = 162

  func markup() -> Markup {
    let parts: [Markup] = entries.map { entry in
      entry.term.isEmpty ? "\(entry.text)" : "<b>\(entry.term)</b>: \(entry.text)"
    }
    return "<div class=\"foot\"><b>\(language.definitions)</b> \(parts.joined(by: " "))</div>\n"
  }

  /// In millimetres.
  var height: Double { 3.2 + 2.98 * Double(TextRoom.lines(length, per: Self.line)) }

  /// How many columns of text there are, to estimate its room.
  private var length: Int { entries.reduce(14) { $0 + $1.term.columns + $1.text.columns + 3 } }

  var entries: [(term: String, text: String)] {
    var entries = [(term: language.headacheDayTerm, text: language.headacheDay)]
    if let migraineRule { entries.append((language.migraineDayTerm, language.migraineDay(migraineRule))) }
    entries.append((language.acuteDayTerm, language.acuteDay))
    let auraOnly = months.reduce(0) { $0 + $1.auraOnlyDays }
    if auraOnly > 0 { entries.append(("", language.auraDays(auraOnly))) }
    entries.append(("", language.unknownDays))
    if let sentence = declared.sentence { entries.append(("", sentence)) }
    let marks = language.marks(
      hasLow: months.contains(where: \.isLow), hasPart: months.contains(where: \.isPart))
    if !marks.isEmpty { entries.append(("", marks)) }
    if !estimators.isEmpty { entries.append((language.intervalTerm, language.interval(estimators))) }
    return entries
  }
}
