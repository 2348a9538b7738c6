package import Language

/// What the page of help says of `headache prev effect`.
package enum PrevEffectHelp {
  package static var summary: Text { Text(en: "Note an effect of a preventive, wanted or not.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev effect milnacipran palpitations
        headache prev effect milnacipran nausea, dry mouth and sweating since 2025-10-05

        The words of the drug's own list:  headache drug show milnacipran. Any other word is kept as typed.
        """)
  }

  package static var words: Text { Text(en: "The drug, the effect, and the day; today if left out.") }
}
