package import Language

/// What the page of help says of `headache prev dose`.
package enum PrevDoseHelp {
  package static var summary: Text {
    Text(en: "What was taken on one day: an injection, or another dose for once.")
  }

  package static var discussion: Text {
    Text(
      en: """
        headache prev dose erenumab 2026-08-31           an injection, on its day
        headache prev dose milnacipran 50mg yesterday    50 mg on that day alone
        headache prev dose milnacipran                   the dose planned for today was taken

        A dose that holds from a day on is a change:  headache prev change milnacipran 50mg
        """)
  }

  package static var words: Text {
    Text(en: "The drug, the dose if another than usual, and the day; today if left out.")
  }
}
