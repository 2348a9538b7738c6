package import Language

/// What the page of help says of `headache prev edit`.
package enum PrevEditHelp {
  package static var summary: Text {
    Text(en: "Correct what is written of a preventive; every figure follows.")
  }

  package static var discussion: Text {
    Text(
      en: """
        headache prev edit T2 start 2025-10-02
        headache prev edit T2 stop 2026-03-29          stop none: it is still taken
        headache prev edit T2 dose 75mg 2025-10-08     the dose that was taken from that day on
        headache prev edit T2 step 2025-10-08 2025-10-10    the day of a dose; none takes it out
        headache prev edit T2 target 100mg             also interval 28d, reason cost, note …, drug NAME
        headache prev edit T2 effect nausea none       also missed 2026-01-03 none
        headache prev edit T2 judge 2026-06-01         the day to judge it on; none is the usual one

        Until that day compare says no direction. From a day that you set, the days on the drug that it counts are
        those before it, and a second row has those since.
        """)
  }

  package static var words: Text { Text(en: "T2 or a drug, what to correct, and what it was.") }
}
