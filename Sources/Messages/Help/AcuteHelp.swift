package import Language

/// What the page of help says of `headache acute`.
package enum AcuteHelp {
  package static var summary: Text { Text(en: "Count the doses of each acute drug, and what they did.") }

  package static var discussion: Text {
    Text(
      en: """
        headache acute
        headache acute this year
        headache acute 2026-01..2026-06

        For each drug the days and doses, what was noted of the effect (headache helped, no help, gone), and how many
        doses another one of the same drug followed within 24 hours. A dose without a noted effect counts as neither.
        Counts, no comparison: worse attacks may get the stronger drug.
        """)
  }

  package static var when: Text { Text(en: "Days, a month or a year; the last 90 days if left out.") }
}
