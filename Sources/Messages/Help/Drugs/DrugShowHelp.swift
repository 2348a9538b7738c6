package import Language

/// What the page of help says of `headache drug show`.
package enum DrugShowHelp {
  package static var summary: Text { Text(en: "Show what the catalogue says of a drug, with sources.") }

  package static var discussion: Text {
    Text(
      en: """
        headache drug show milnacipran
        """)
  }

  package static var words: Text { Text(en: "The drug's name, or another name for it.") }
}
