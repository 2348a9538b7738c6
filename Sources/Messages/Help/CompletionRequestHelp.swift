package import Language

/// What the page of help says of `headache __complete`.
package enum CompletionRequestHelp {
  package static var summary: Text { Text(en: "Complete a line.") }
}
