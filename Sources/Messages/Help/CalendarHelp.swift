package import Language

/// What the page of help says of `headache calendar`.
package enum CalendarHelp {
  package static var summary: Text { Text(en: "Show every day of a month, a year or the last months.") }

  package static var discussion: Text {
    Text(
      en: """
        headache calendar
        headache cal oct
        headache cal 2025
        headache cal -n 6

        A block is as high as the worst intensity of the day; the line under it says what was taken. Beside it:
        days with headache or aura, migraine days, acute medication days, days recorded.
        A day without an entry is unknown, never headache-free. Today counts once it is over.
        """)
  }

  package static var when: Text { Text(en: "A month such as oct or 2025-10, a year, or a range of days.") }
  package static var number: Text { Text(en: "How many months, the latest.") }
}
