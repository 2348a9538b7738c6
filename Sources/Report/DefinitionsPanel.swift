import Analysis
import CivilTime
import Diary

/// The footnote: what the counts mean, what was left out, what the person declared, and the caveat.
struct DefinitionsPanel {
  var migraineRule: MigraineRule?
  /// Migraine days that were aura without headache.
  var auraOnly: Int
  var declared: [DeclaredRange]
  /// The last day of the period.
  var last: CivilDay
  /// `nil` where nothing is compared.
  var estimator: Estimator?
  var version: String

  func markup() -> Markup {
    var parts: [Markup] = ["<b>Headache day</b>: \(Phrases.headacheDay)"]
    if let migraineRule { parts.append("<b>Migraine day</b>: \(Phrases.definition(migraineRule)).") }
    parts.append("<b>Acute medication day</b>: \(Phrases.acuteDay)")
    if auraOnly > 0 { parts.append("\(Phrases.auraOnly(auraOnly))") }
    parts.append("\(Phrases.unknownDays)")
    if !declared.isEmpty { parts.append("\(Phrases.declared(declared, by: last))") }
    parts.append("\(Phrases.marks)")
    if let estimator { parts.append("<b>Interval</b>: \(Phrases.estimator(estimator)) \(Phrases.caveat)") }
    parts.append("Made by headache \(version), offline.")
    return "<div class=\"foot\"><b>Definitions.</b> \(parts.joined(by: " "))</div>\n"
  }
}
