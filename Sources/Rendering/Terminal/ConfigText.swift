import Diary
package import Language
import Messages

/// A setting as it stands in a diary.
package struct SettingState: Sendable {
  package let name: String
  /// What it is set to; `nil` where it is not set.
  package let value: String?
  /// What holds where nothing is set; empty for nothing.
  package let fallback: String
  package let meaning: Text

  package init(_ name: String, value: String?, fallback: String, meaning: Text) {
    self.name = name
    self.value = value
    self.fallback = fallback
    self.meaning = meaning
  }
}

/// What `config` has to say.
package struct ConfigText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func list(_ settings: [SettingState]) -> String {
    settings.map { setting in
      let value = setting.value ?? setting.fallback
      let shown = value.isEmpty ? "-" : value.escapingControlCharacters
      let note = (setting.value == nil ? "" : language.isSet) + setting.meaning.in(language)
      return setting.name.left(17) + (shown + "  ").left(24) + note + "\n"
    }.joined() + language.changeASetting + "\n"
  }

  package func set(_ setting: SettingState, _ value: String) -> String {
    language.settingChanged(setting.name, to: value).undoable(layout)
  }

  package func unset(_ setting: SettingState) -> String {
    language.settingUnset(setting.name, fallback: setting.fallback).undoable(layout)
  }

  /// That a change would change nothing.
  package func isSet(_ setting: SettingState, _ value: String) -> String {
    language.settingSaysSo(setting.name, value) + "\n"
  }

  package func isUnset(_ setting: SettingState) -> String { language.settingWasNotSet(setting.name) + "\n" }
}
