import Language
import Messages

/// What the page of help says of `headache worst`.
package enum WorstHelp {
  package static var summary: Text { Text(en: "Show the worst attack there is.") }

  // Lines that begin with `headache` are examples, the first of them the usual one.
  package static var discussion: Text {
    Text(
      en: """
        headache worst
        headache worst nov

        The highest intensity decides, and of two such attacks the later one.
        """)
  }

  package static var when: Text { Text(en: "Days, a month or a year; all of the diary if left out.") }
}

extension CommandError {
  package static let noWorstAttack = CommandError(Text(en: "no attack is in these days."))
}
