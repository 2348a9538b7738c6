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
