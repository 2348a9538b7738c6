package import Language

extension Language {
  /// In place of the name of a file.
  package var standardInput: String { text(en: "standard input") }
}
