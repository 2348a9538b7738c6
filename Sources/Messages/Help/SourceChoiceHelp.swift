package import Language

/// What the pages of help say of the options of `import` for other programs' exports.
package enum SourceChoiceHelp {
  package static var asWord: Text {
    Text(en: "The program that the file is from, where it does not show it.")
  }
  package static var rules: Text { Text(en: "Read the file by these rules.") }
  package static var showRules: Text { Text(en: "Print the rules of a source, and read nothing.") }
  package static var headacheTags: Text {
    Text(en: "The names that mean a headache in the file, commas between them.")
  }
  package static var drugTags: Text { Text(en: "The names that are drugs in the file, commas between them.") }
  package static var conditions: Text { Text(en: "Of a file of several people, whose entries are taken.") }
}
