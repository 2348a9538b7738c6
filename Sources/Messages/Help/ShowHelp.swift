package import Language

/// What the page of help says of `headache show ID|last|DAY|RANGE`.
package enum ShowHelp {
  package static var summary: Text { Text(en: "Show one attack, dose, preventive or day.") }

  package static var discussion: Text {
    Text(
      en: """
        headache show last
        headache show 212
        headache show D3                          a dose without an attack
        headache show T1                          a preventive
        headache show today
        headache show 12 nov
        headache show 2026-11-01..2026-11-07

        A line that says only a day shows it as well:  headache yesterday
        """)
  }

  package static var what: Text {
    Text(en: "An attack's number, a dose's (D3), a trial's (T1), `last`, a day or days.")
  }
}
