import Diary
import Language
import Messages
import Rendering
import Parsing

/// What `config` has to say, for people and as JSON.
struct ConfigText {
  let layout: Layout

  init(_ layout: Layout) { self.layout = layout }

  func list(_ values: [Setting: String]) -> String {
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

  func set(_ setting: Setting, _ value: String) -> String {
    "\(setting.rawValue) is now \(value.escapingControlCharacters).".undoable(layout) + unused(setting)
  }

  func unset(_ setting: Setting) -> String {
    let fallback = setting.fallback.isEmpty ? "no longer set" : "\(setting.fallback) again"
    return "\(setting.rawValue) is \(fallback).".undoable(layout)
  }

  private func unused(_ setting: Setting) -> String {
    setting.isUsed ? "" : "  kept; this version does nothing with it yet\n"
  }

  private func meaning(_ setting: Setting) -> String {
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
}
