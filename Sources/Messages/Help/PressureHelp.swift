package import Language

/// What the page of help says of `headache bp 148/95 [pulse 92] [DAY] [TIME]`.
package enum PressureHelp {
  package static var summary: Text { Text(en: "Keep a blood pressure and pulse.") }

  package static var discussion: Text {
    Text(
      en: """
        headache bp 148/95                      now
        headache bp 148/95 pulse 92 yesterday
        headache bp 148/95 pulse 92 mon 8:00
        headache bp                             those kept, with their numbers
        headache bp remove 3

        Kept for drugs that change them; they stand with the preventive, and on page 2 of the report.
        """)
  }

  package static var words: Text { Text(en: "Systolic/diastolic, pulse, and when; nothing lists them.") }
}
