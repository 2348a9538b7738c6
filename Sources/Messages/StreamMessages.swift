package import Language

extension Language {
  /// In place of the name of a file.
  package var standardInput: String { text(en: "standard input") }
  var standardOutput: String { text(en: "standard output") }
  var standardError: String { text(en: "standard error") }
  var theEditor: String { text(en: "the editor") }
  var thePager: String { text(en: "the pager") }
}
