package import Language

/// What the page of help says of `headache`.
package enum StatusHelp {
  package static var summary: Text { Text(en: "Show today at a glance.") }
}
