package import Language

/// What the page of help says of `headache list`.
package enum ListHelp {
  package static var summary: Text { Text(en: "List attacks, latest first.") }

  package static var discussion: Text {
    Text(
      en: """
        headache list
        headache list last month
        headache list suma nov               attacks of November with sumatriptan
        headache list -n 50 --from 2026-01-01 --to 2026-03-31
        headache list --where "intensity>=7,left,suma"

        headache list --doses            doses taken without an attack

        A condition is an intensity (>= > = < <= and a number, or mild, moderate, severe), or a word of an attack:
        left, throbbing, nausea, aura, bed, open, a symptom, a drug, +trigger; `no` in front turns it round. All of
        them must hold. `migraine` lists the attacks of migraine days, as the calendar counts them; what you called
        one yourself is kind=migraine. An attack is of every day that it touches.
        """)
  }

  package static var number: Text { Text(en: "How many at most.") }
  package static var from: Text { Text(en: "The first day.") }
  package static var to: Text { Text(en: "The last day.") }
  package static var conditions: Text { Text(en: "Only attacks that are so.") }
  package static var doses: Text {
    Text(en: "Doses without an attack instead, with the numbers that edit and delete take.")
  }
  package static var words: Text { Text(en: "Days, and conditions: oct, last month, suma, aura.") }
}
