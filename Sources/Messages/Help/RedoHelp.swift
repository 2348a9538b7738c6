package import Language

/// What the page of help says of `headache redo [-n N]`.
package enum RedoHelp {
  package static var summary: Text { Text(en: "Have back the step that was undone last.") }
  package static var number: Text { Text(en: "How many steps.") }
}
