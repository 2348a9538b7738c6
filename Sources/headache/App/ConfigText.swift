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
      let note = (values[setting] == nil ? "" : layout.language.isSet) + meaning(setting)
      return setting.rawValue.left(17) + (shown + "  ").left(24) + note + "\n"
    }.joined() + layout.language.changeASetting + "\n"
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
    layout.language.settingChanged(setting.rawValue, to: value).undoable(layout) + unused(setting)
  }

  func unset(_ setting: Setting) -> String {
    layout.language.settingUnset(setting.rawValue, fallback: setting.fallback).undoable(layout)
  }

  /// That a change would change nothing.
  func isSet(_ setting: Setting, _ value: String) -> String {
    layout.language.settingSaysSo(setting.rawValue, value) + "\n"
  }

  func isUnset(_ setting: Setting) -> String { layout.language.settingWasNotSet(setting.rawValue) + "\n" }

  private func unused(_ setting: Setting) -> String {
    setting.isUsed ? "" : "  \(layout.language.settingUnused)\n"
  }

  private func meaning(_ setting: Setting) -> String {
    let language = layout.language
    return switch setting {
    case .name: language.meaningOfName
    case .birthDate: language.meaningOfName
    case .paper: language.meaningOfPaper
    case .language: language.meaningOfLanguage
    case .migraineRule: "leiden2023, ihs4h, patient"
    case .mergeGapHours: language.meaningOfMergeGap
    case .weekStart: language.meaningOfWeekStart
    case .timezone: language.meaningOfTimezone
    case .pdfEngine: language.meaningOfPDFEngine
    }
  }
}
