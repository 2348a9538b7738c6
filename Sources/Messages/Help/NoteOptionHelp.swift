package import Language

/// What the pages of help say of `--note`.
package enum NoteOptionHelp {
  package static var note: Text { Text(en: "A note; - reads standard input, --note alone opens $EDITOR.") }
}
