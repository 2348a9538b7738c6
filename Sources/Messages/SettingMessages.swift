import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
import Parsing
package import Language

extension Language {
  /// That the zone which the diary names is not on this machine.
  package func zoneGone(_ name: String) -> String {
    text(
      en:
        "the diary's time zone \"\(name.escapingControlCharacters)\" is unknown on this machine; its own is used.\n"
        + "Correct it:  headache config set timezone Europe/Paris")
  }
}

/// What `config` says of the settings.
extension Language {
  /// Stands before a setting's meaning where it is set.
  package var isSet: String { text(en: "set · ") }

  package var changeASetting: String { text(en: "change one:  headache config set paper letter") }

  package func settingChanged(_ name: String, to value: String) -> String {
    text(en: "\(name) is now \(value.escapingControlCharacters).")
  }

  /// `fallback`: what holds now; empty for nothing.
  package func settingUnset(_ name: String, fallback: String) -> String {
    text(en: "\(name) is \(fallback.isEmpty ? "no longer set" : "\(fallback) again").")
  }

  /// That a setting has that value already.
  package func settingSaysSo(_ name: String, _ value: String) -> String {
    text(en: "\(name) is \(value.escapingControlCharacters) already. Nothing was changed.")
  }

  package func settingWasNotSet(_ name: String) -> String {
    text(en: "\(name) was not set. Nothing was changed.")
  }

  package var meaningOfName: String { text(en: "on the report") }

  package var meaningOfPaper: String { text(en: "of the report: a4, letter") }

  package var meaningOfLanguage: String { text(en: "of the report: en, de; else the locale's") }

  package var meaningOfMergeGap: String { text(en: "attacks closer are one: 24, 48") }

  package var meaningOfWeekStart: String { text(en: "of the calendar: monday, sunday, saturday") }

  package var meaningOfTimezone: String { text(en: "of the times typed; else the system's") }

  package var meaningOfPDFEngine: String { text(en: "of the report: auto, weasyprint, chromium, a path") }
}
