package import Language

/// What the page of help says of `headache due`.
package enum DueHelp {
  package static var summary: Text {
    Text(en: "Say what the diary waits for, and nothing where it waits for nothing.")
  }

  package static var discussion: Text {
    Text(
      en: """
        headache due

        One line each for an open attack of which nothing was said for a day, recent
        days without an entry, an injection that is due, a dose that a plan has for
        today. Where nothing is due, or no diary is there, it prints nothing. It only
        reads. In ~/.profile it speaks when you log in.
        """)
  }
}
