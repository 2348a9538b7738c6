package import Language

/// What the page of help says of `headache history [-n N]`.
package enum HistoryHelp {
  package static var summary: Text { Text(en: "List the steps that undo and redo go by, latest first.") }
  package static var number: Text { Text(en: "How many at most.") }
}
