package import Language

/// What the page of help says of `headache __declarations`.
package enum DeclarationsRequestHelp {
  package static var summary: Text { Text(en: "Print what the verbs declare.") }
}
