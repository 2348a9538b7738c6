import Messages
import Language
import Analysis
import CivilTime
import Diary

/// The footnote: what the counts mean, what was left out, what the person declared, and the caveat.
struct DefinitionsPanel {
  var migraineRule: MigraineRule?
  /// Migraine days that were aura without headache.
  var auraOnly: Int
  var declared: DeclaredDays
  /// Of all intervals on the page; none where nothing is compared.
  var estimators: [Estimator]
  var version: String
  var language: Language

  func markup() -> Markup {
    let parts: [Markup] = entries.map { entry in
      entry.term.isEmpty ? "\(entry.text)" : "<b>\(entry.term)</b>: \(entry.text)"
    }
    return "<div class=\"foot\"><b>\(language.definitions)</b> \(parts.joined(by: " "))</div>\n"
  }

  /// How many columns of text there are, to estimate its room.
  var length: Int { entries.reduce(14) { $0 + $1.term.columns + $1.text.columns + 3 } }

  private var entries: [(term: String, text: String)] {
    var entries = [(term: language.headacheDayTerm, text: language.headacheDay)]
    if let migraineRule { entries.append((language.migraineDayTerm, language.migraineDay(migraineRule))) }
    entries.append((language.acuteDayTerm, language.acuteDay))
    if auraOnly > 0 { entries.append(("", language.auraOnly(auraOnly))) }
    entries.append(("", language.unknownDays))
    if let sentence = declared.sentence { entries.append(("", sentence)) }
    entries.append(("", language.marks))
    if !estimators.isEmpty { entries.append((language.intervalTerm, language.interval(estimators))) }
    entries.append(("", language.made(by: version)))
    return entries
  }
}
