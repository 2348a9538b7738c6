/// `headache.config/1`: the settings and where the diary is.
package enum ConfigJSON {
  package static func data(_ settings: [SettingState], path: String) -> JSON {
    .object(
      [("path", .string(path))]
        + settings.map { setting in
          (setting.name, .optional(setting.value ?? (setting.fallback.isEmpty ? nil : setting.fallback)))
        })
  }
}
