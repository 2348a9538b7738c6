package import Language

/// What the page of help says of `headache prev missed`.
package enum PrevMissedHelp {
  package static var summary: Text { Text(en: "A preventive was not taken on some days.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev missed milnacipran                           today
        headache prev missed milnacipran yesterday
        headache prev missed milnacipran 2026-01-03..2026-01-05
        headache prev missed erenumab 2026-08-31                   the injection due on that day

        Taken after all:  headache prev dose milnacipran yesterday
        """)
  }

  package static var words: Text { Text(en: "The drug, and a day or a range; today if left out.") }
}
