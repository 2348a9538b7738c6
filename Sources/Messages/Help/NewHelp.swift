package import Language

/// What the page of help says of `headache new WORDS…`.
package enum NewHelp {
  package static var summary: Text { Text(en: "Log a second, separate attack.") }

  package static var discussion: Text {
    Text(
      en: """
        headache new 5 left
        headache new yesterday

        Takes the same words as a line without a verb, and leaves the open attack as it is.
        """)
  }

  package static var words: Text { Text(en: "The words of the attack.") }
}
