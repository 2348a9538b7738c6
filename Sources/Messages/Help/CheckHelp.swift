package import Language

/// What the page of help says of `headache check`.
package enum CheckHelp {
  package static var summary: Text { Text(en: "See whether the diary is sound, and makes sense.") }

  package static var discussion: Text {
    Text(
      en: """
        headache check
        headache check --fix              repair what is safe to repair; undo takes it back
        headache check --fix --accept     keep what another program has changed
        headache check --purge            remove what was deleted for good

        Changes nothing by itself. Exit code 1 when something was found.
        """)
  }

  package static var fix: Text {
    Text(en: "Repair what is safe to repair, in one step that undo takes back.")
  }
  package static var accept: Text {
    Text(en: "With --fix: take rows that another program has changed as they are.")
  }
  package static var purge: Text {
    Text(en: "Remove deleted entries and everything undo could bring back, for good.")
  }
  package static var yes: Text { Text(en: "With --purge: do not ask.") }
}
