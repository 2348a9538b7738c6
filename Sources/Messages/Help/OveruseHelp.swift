package import Language

/// What the page of help says of `headache overuse`.
package enum OveruseHelp {
  package static var summary: Text { Text(en: "Count the days with acute drugs, class by class.") }

  package static var discussion: Text {
    Text(
      en: """
        headache overuse
        headache overuse -n 12

        Days with a triptan, an ergot, an opioid, a combination analgesic, or paracetamol and NSAIDs, in the last
        three windows of 30 days and by calendar month, beside the number of days that doctors use as a warning
        (ICHD-3 8.2). Days, not doses; a count, not a diagnosis. Preventive intakes are left out.
        """)
  }

  package static var number: Text { Text(en: "How many calendar months.") }
}
