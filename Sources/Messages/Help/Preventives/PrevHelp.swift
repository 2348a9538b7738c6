package import Language

/// What the page of help says of `headache prev …`.
package enum PrevHelp {
  package static var summary: Text { Text(en: "Start, change, stop, correct and list preventives.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev start milnacipran 25mg 2025-10-01 --plan "25 x7d, 50 x21d, 100"
        headache prev change milnacipran 50mg 2026-03-16
        headache prev missed milnacipran yesterday
        headache prev effect milnacipran palpitations
        headache prev stop milnacipran 2026-03-29 --reason side-effects
        headache prev edit T1 start 2025-10-02
        headache prev history
        """)
  }
}
