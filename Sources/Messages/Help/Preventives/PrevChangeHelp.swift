package import Language

/// What the page of help says of `headache prev change`.
package enum PrevChangeHelp {
  package static var summary: Text { Text(en: "The dose of a preventive was changed: raised, or tapered.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev change milnacipran 50mg 2025-10-08
        headache prev change milnacipran to 25mg twice a day since monday

        What was planned for that day or later is dropped: it did not happen. A day to come is kept as planned.
        """)
  }

  package static var words: Text {
    Text(en: "The drug, its new dose a day, and from which day; today if left out.")
  }
}
