package import Language

/// What the page of help says of `headache edit ID WORDS…`.
package enum EditHelp {
  package static var summary: Text { Text(en: "Correct an attack, in the words that log one.") }

  package static var discussion: Text {
    Text(
      en: """
        headache edit 6                        the last entry: its intensity
        headache edit left 14:00-19:30         the last entry: whatever is named
        headache edit 212 nausea               another one, by its number
        headache edit 212 no left              clears the side
        headache edit 212 on 4 oct             moves it to another day, with its doses and its end
        headache edit 212 suma 100mg           corrects the dose that is there; so does suma @7:30, suma helped
        headache edit 212 took suma 50mg       adds a dose
        headache edit 212 no suma @11:00       takes that dose out
        headache edit 212 course 9 at 10:00    an intensity at that time
        headache edit 212 note: slept badly    another note; no note takes it away, --note adds to it
        headache edit 212 end unknown          over, and nobody knows when; no end opens it again
        headache edit D3 50mg @14:40           a dose without an attack
        headache edit N2 on 12 nov long walk   a remark of a day: its day, its text, or both

        What is named replaces what stood there, and each change is printed. A time without a day is of the
        attack's own days. A number that words follow is the attack's: for the last one's intensity and more,
        write  headache edit last 6 left
        """)
  }

  package static var words: Text {
    Text(en: "The attack's number, or nothing for the last one, and what it should say.")
  }
}
