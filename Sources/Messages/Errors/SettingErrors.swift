import Analysis
import Catalogue
import CivilTime
import Diary
import Importing
import Parsing
import Language

/// What speaks against a setting.
extension CommandError {
  package static func unknownSetting(_ name: String, meant: String?) -> CommandError {
    CommandError(
      Text(joined: "there is no setting \"\(name.escapingControlCharacters)\". Nothing was changed."),
      hint: Text(en: meant.map { "Did you mean:  \($0)" } ?? "See them:  headache config"), .usage)
  }

  package static func notASetting(_ text: String, of setting: String, choices: [String]?) -> CommandError {
    let hint =
      if let choices {
        Text(en: "One of:  \(choices.joined(separator: " · "))")
      } else {
        switch setting {
        case "birth_date": Text(en: "Write:  headache config set birth_date 1980-05-17")
        case "pdf_engine": Text(en: "One of:  auto · weasyprint · chromium · the path of one of them")
        case "timezone": Text(en: "Names look like Europe/Paris; this machine's are in /usr/share/zoneinfo.")
        default: Text(en: "Write:  headache config set name Agnes Example")
        }
      }
    return CommandError(
      Text(en: "\"\(text.escapingControlCharacters)\" is no \(setting). Nothing was changed."),
      hint: hint, .usage)
  }

  /// Another command has set the zone that times of day are read in, while this one waited.
  package static let zoneChanged = CommandError(
    Text(
      en: "the diary's time zone was changed meanwhile: these times may mean others now. Nothing was saved."),
    hint: Text(en: "Type the line again."))

  package static let configUsage = CommandError(
    Text(en: "I don't know what to do. Nothing was changed."),
    hint: Text(
      en: "headache config                        everything that is set\n"
        + "headache config get timezone\nheadache config set timezone Europe/Paris\n"
        + "headache config unset timezone         as it was at first\nheadache config path"), .usage)
}
