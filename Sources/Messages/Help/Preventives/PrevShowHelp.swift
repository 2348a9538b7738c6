package import Language

/// What the page of help says of `headache prev show`.
package enum PrevShowHelp {
  package static var summary: Text { Text(en: "Show one trial with everything noted of it.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev show milnacipran
        headache prev show T2
        """)
  }

  package static var words: Text { Text(en: "T2, or a drug: its latest trial.") }
}
