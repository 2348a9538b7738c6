package import Language

/// What the page of help says of `headache prev history`.
package enum PrevHistoryHelp {
  package static var summary: Text { Text(en: "Every preventive tried, side by side.") }

  package static var discussion: Text {
    Text(
      en: """
        The dose each reached, how long it was held, headache days before and on it, why it was stopped, and the
        effects noted: what a clinic or an insurer asks before the next one.
        """)
  }
}
