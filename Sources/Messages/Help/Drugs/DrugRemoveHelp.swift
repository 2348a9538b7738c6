package import Language

/// What the page of help says of `headache drug remove`.
package enum DrugRemoveHelp {
  package static var summary: Text { Text(en: "Take a drug off the list that nothing names.") }

  package static var discussion: Text {
    Text(
      en: """
        headache drug remove novartal
        """)
  }

  package static var words: Text { Text(en: "Its name, or another name for it.") }
}
