package import Language

/// What the page of help says of `headache undo [-n N]`.
package enum UndoHelp {
  package static var summary: Text { Text(en: "Take the last step back; an import is one step.") }
  package static var number: Text { Text(en: "How many steps.") }
}
