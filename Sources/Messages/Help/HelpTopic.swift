/// What there is a page of help on beside the verbs: `headache help TOPIC`.
package enum HelpTopic: String, CaseIterable, Sendable {
  case drugs
  case exitCodes = "exit-codes"
  case json, notes, output, report, times, urgent, verbs, words
}
