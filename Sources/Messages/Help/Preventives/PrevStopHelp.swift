import Diary
package import Language

/// What the page of help says of `headache prev stop`.
package enum PrevStopHelp {
  package static var summary: Text { Text(en: "A preventive was stopped.") }

  package static var discussion: Text {
    Text(
      en: """
        headache prev stop milnacipran 2026-03-29 --reason side-effects --note "palpitations"
        headache prev stop milnacipran yesterday because of palpitations

        The day is the last day taken; today if left out. A day to come is kept as planned.

        Reasons: \(StopReason.allCases.map(\.rawValue).joined(separator: ", ")).
        """)
  }

  package static var words: Text { Text(en: "The drug and the last day it was taken.") }
  package static var reason: Text { Text(en: "Why it was stopped.") }
}
