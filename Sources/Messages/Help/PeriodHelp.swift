package import Language

/// What the page of help says of `headache period [DAY|RANGE]…`.
package enum PeriodHelp {
  package static var summary: Text { Text(en: "Note days of menstruation.") }

  package static var discussion: Text {
    Text(
      en: """
        headache period                            today
        headache period 12 nov
        headache period 2026-11-12..2026-11-16
        headache period no 16 nov                  takes a day back
        """)
  }

  package static var days: Text {
    Text(en: "Days or ranges, today if left out; `no` in front takes them back.")
  }
}
