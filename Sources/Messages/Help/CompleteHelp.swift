package import Language

/// What the page of help says of `headache complete RANGE`.
package enum CompleteHelp {
  package static var summary: Text { Text(en: "Declare that the days without an entry were headache-free.") }

  package static var discussion: Text {
    Text(
      en: """
        headache complete                   which days are unknown
        headache complete 2026-10           October: every headache of it is in the diary
        headache complete 2026-11-01..      from then on, every headache is logged
        headache complete stop              no longer
        headache complete stop 5 nov        it held only until then

        A day without an entry is unknown until you say so. Days with an entry keep it.
        """)
  }

  package static var range: Text { Text(en: "Ranges, `stop`, or nothing.") }
}
