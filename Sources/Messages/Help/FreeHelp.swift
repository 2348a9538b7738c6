package import Language

/// What the page of help says of `headache free [DAY|RANGE]…`.
package enum FreeHelp {
  package static var summary: Text { Text(en: "Record headache-free days.") }

  package static var discussion: Text {
    Text(
      en: """
        headache free                       today
        headache free yesterday
        headache free 12 nov 13 nov
        headache free 2026-11-01..2026-11-10
        headache free 12 nov -- slept badly      with a note of the day
        headache free no 12 nov                  takes it back: the day is unknown again

        In a range, days with an entry are left as they are.
        """)
  }

  package static var days: Text { Text(en: "Days or ranges; today if left out.") }
}
