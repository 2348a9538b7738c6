import Diary
import Rendering
import Parsing

/// What `config` has to say, for people and as JSON.
enum ConfigText {
  static func list(_ values: [Setting: String]) -> String {
    Setting.allCases.map { setting in
      let value = values[setting] ?? setting.fallback
      let shown = value.isEmpty ? "-" : value.escapingControlCharacters
      let note = (values[setting] == nil ? "" : "set · ") + meaning(setting)
      return setting.rawValue.left(17) + (shown + "  ").left(24) + note + "\n"
    }.joined() + "change one:  headache config set paper letter\n"
  }

  static func json(_ values: [Setting: String], path: String) -> JSON {
    .object(
      [("path", .string(path))]
        + Setting.allCases.map { setting in
          (
            setting.rawValue,
            .optional(values[setting] ?? (setting.fallback.isEmpty ? nil : setting.fallback))
          )
        })
  }

  static func set(_ setting: Setting, _ value: String) -> String {
    "\(setting.rawValue) is now \(value.escapingControlCharacters).".undoable + unused(setting)
  }

  static func unset(_ setting: Setting) -> String {
    let fallback = setting.fallback.isEmpty ? "no longer set" : "\(setting.fallback) again"
    return "\(setting.rawValue) is \(fallback).".undoable
  }

  private static func unused(_ setting: Setting) -> String {
    setting.isUsed ? "" : "  kept; this version does nothing with it yet\n"
  }

  private static func meaning(_ setting: Setting) -> String {
    let text =
      switch setting {
      case .name: "on the report"
      case .birthDate: "on the report"
      case .paper: "of the report: a4, letter"
      case .language: "kept for later; there is only en yet"
      case .migraineRule: "leiden2023, ihs4h, patient"
      case .mergeGapHours: "attacks closer are one: 24, 48"
      case .weekStart: "of the calendar: monday, sunday, saturday"
      case .timezone: "of the times typed; else the system's"
      case .pdfEngine: "kept for later; the report is HTML"
      }
    return text
  }

  static func zoneGone(_ name: String) -> String {
    "the diary's time zone \"\(name.escapingControlCharacters)\" is unknown on this machine; its own is used.\n"
      + "Correct it:  headache config set timezone Europe/Paris"
  }

  static func unknown(_ name: String, meant: String?) -> CommandError {
    CommandError(
      "there is no setting \"\(name.escapingControlCharacters)\". Nothing was changed.",
      hint: meant.map { "Did you mean:  \($0)" } ?? "See them:  headache config", code: ExitStatus.usage)
  }

  static func notAValue(_ text: String, of setting: Setting) -> CommandError {
    let hint =
      if let choices = setting.choices {
        "One of:  \(choices.joined(separator: " · "))"
      } else {
        switch setting {
        case .birthDate: "Write:  headache config set birth_date 1980-05-17"
        case .timezone: "Names look like Europe/Paris; this machine's are in /usr/share/zoneinfo."
        default: "Write:  headache config set name Agnes Example"
        }
      }
    return CommandError(
      "\"\(text.escapingControlCharacters)\" is no \(setting.rawValue). Nothing was changed.", hint: hint,
      code: ExitStatus.usage
    )
  }

  static let usage = CommandError(
    "I don't know what to do. Nothing was changed.",
    hint: "headache config                        everything that is set\n"
      + "headache config get timezone\nheadache config set timezone Europe/Paris\n"
      + "headache config unset timezone         as it was at first\nheadache config path",
    code: ExitStatus.usage)
}
