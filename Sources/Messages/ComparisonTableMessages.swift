package import Analysis
import Diary
package import Language

/// The heads of the tables that compare days.
extension Language {
  package var twoRanges: String { text(en: "Two ranges of days") }

  package var recordedDays: String { text(en: "recorded days") }

  package var per28Recorded: String { text(en: "per 28 recorded days") }

  package var changeWithInterval: String { text(en: "change (95% interval)") }

  package var per28AndChange: String { text(en: "per 28 recorded days, and the change (95% interval)") }

  package func migraineRule(_ rule: MigraineRule) -> String {
    text(en: "Migraine days by the rule \(rule.rawValue).")
  }
}
