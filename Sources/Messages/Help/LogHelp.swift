package import Language

/// What the page of help says of `headache WORDS…`.
package enum LogHelp {
  package static var summary: Text {
    Text(en: "Log an attack, or more about the open one; `log` may be left out.")
  }

  package static var discussion: Text {
    Text(
      en: """
        headache 7                          an attack, now, intensity 7
        headache 7 14:30 left nausea suma   since 14:30, what came with it, what was taken
        headache log 7 -- after lunch       what follows -- is a note

        The words, in any order:  headache help words. Alone, without words, it shows today at a glance.
        """)
  }

  package static var strict: Text { Text(en: "Refuse words it does not know.") }
  package static var words: Text { Text(en: "The words of the attack.") }
}
