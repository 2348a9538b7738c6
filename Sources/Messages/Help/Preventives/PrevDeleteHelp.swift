package import Language

/// What the page of help says of `headache prev delete`.
package enum PrevDeleteHelp {
  package static var summary: Text { Text(en: "Take a trial out of the diary.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev delete T2
        """)
  }

  package static var words: Text { Text(en: "T2, or a drug: its latest trial.") }
}
