package import Language

/// What the page of help says of `headache prev start`.
package enum PrevStartHelp {
  package static var summary: Text { Text(en: "A preventive was started.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev start milnacipran 25mg 2025-10-01 --plan "25 x7d, 50 x21d, 100"
        headache prev start propranolol 40mg twice a day since 15 sep
        headache prev start erenumab 70mg every 4 weeks 2026-08-03
        headache prev start acupuncture weekly
        headache prev start propranolol 80mg 2023-01-10 --stop 2023-05-01 --reason no-effect

        A drug taken again is a trial of its own. Several preventives may be taken at once. A first day to come is kept
        as planned. Injections count as given once they are noted: headache prev dose erenumab.
        """)
  }

  package static var words: Text {
    Text(en: "The drug, its dose a day, and the first day; today if left out.")
  }
  package static var target: Text { Text(en: "The dose aimed at.") }
  package static var plan: Text { Text(en: "The planned steps, such as \"25 x7d, 50 x21d, 100\".") }
  package static var every: Text { Text(en: "The interval between injections, such as 28d.") }
  package static var stop: Text { Text(en: "The last day it was taken, for one of the past.") }
  package static var reason: Text { Text(en: "Why it was stopped.") }
}
