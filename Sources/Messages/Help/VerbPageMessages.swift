package import Language

/// What a verb's page of help says beside what the verb declares.
extension Language {
  package func usage(_ line: String) -> String { text(en: "usage: \(line)") }

  /// Stands behind the verb that is meant where none is named.
  package var isTheDefault: String { text(en: " (default)") }

  package func possibleValues(_ values: [String]) -> String {
    text(en: "values: \(values.joined(separator: ", "))")
  }

  /// What holds without an option.
  package func usually(_ value: String) -> String { text(en: "default: \(value)") }

  package var everyVerbTakes: String {
    text(
      en:
        "Every verb takes --diary PATH, --json, --quiet, --ascii, --color WHEN, --no-input, --no-pager and "
        + "--tz ZONE:")
  }
}
