package import Language

/// What the page of help says of `headache prev list`.
package enum PrevListHelp {
  package static var summary: Text { Text(en: "List the preventives and where each stands.") }
}
