package import Language

/// What the page of help says of `headache find WORDS…`.
package enum FindHelp {
  package static var summary: Text { Text(en: "Find words in notes, symptoms, triggers and effects.") }

  package static var discussion: Text {
    Text(
      en: """
        headache find wine
        headache find slept badly            texts that have both words

        Attacks by what was taken, by days and by their features:  headache list suma nov
        """)
  }

  package static var words: Text { Text(en: "The words, all of which a text must have.") }
}
