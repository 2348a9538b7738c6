package import Language

/// What the page of help says of `headache compare DRUG`.
package enum CompareHelp {
  package static var summary: Text { Text(en: "Compare the days before a preventive with the days on it.") }

  package static var discussion: Text {
    Text(
      en: """
        headache compare milnacipran
        headache compare milnacipran --off            on it with the days after its washout
        headache compare milnacipran --details        the two windows, the limits without swings, second opinions
        headache compare milnacipran --before 2025-07-09..2025-09-30
        headache compare 2025-07-09..2025-09-30 2025-12-22..2026-03-15
        headache compare --all                        every preventive with the days without any, in one table
        headache compare --plan                       what a trial could show, from your own last 84 days

        Headache days per 28 recorded days, their difference with a 95 % interval, and what to know before
        believing it. Every stretch on the drug and without any is compared where there is a year before it, or
        more than one stretch off or on a drug; else the 84 days before with the last 84 on it. A drug still taken
        is judged on one day, once it was taken long enough: until then there is no direction, and from then on
        the result stands still, with the days since in a second row. Counts, not a judgement: one person,
        before and after.
        """)
  }

  package static var what: Text { Text(en: "A drug, a trial such as T2, or two ranges of days.") }
  package static var before: Text { Text(en: "Other days to take as before.") }
  package static var on: Text { Text(en: "Other days to take as on the drug.") }
  package static var off: Text { Text(en: "Compare the days on the drug with those after its washout.") }
  package static var rule: Text { Text(en: "What makes a migraine day: leiden2023, ihs4h or patient.") }
  package static var details: Text { Text(en: "Show the windows, every limit and second opinions too.") }
  package static var all: Text { Text(en: "Compare every preventive with the days without any.") }
  package static var plan: Text {
    Text(en: "Show what difference a trial of 4, 8, 12 or 24 weeks could show.")
  }
}
