package import Language

/// What the page of help says of `headache delete ID…`.
package enum DeleteHelp {
  package static var summary: Text { Text(en: "Delete attacks, doses or day notes; undo brings them back.") }

  package static var discussion: Text {
    Text(
      en: """
        headache delete last
        headache delete 212
        headache delete D3                a dose without an attack
        headache delete 211 212 N3        asks first; --force does not

        One step, however many: headache undo brings all of them back.
        """)
  }

  package static var force: Text { Text(en: "Delete several without asking.") }
  package static var ids: Text {
    Text(en: "Attacks by number, or `last`; doses without one as D3, day notes as N3.")
  }
}
