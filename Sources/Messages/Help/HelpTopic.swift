package import Language

/// What there is a page of help on beside the verbs: `headache help TOPIC`.
package enum HelpTopic: String, CaseIterable, Sendable {
  case drugs
  case exitCodes = "exit-codes"
  case json, notes, output, report, times, urgent, verbs, words
}

extension Language {
  package func page(_ topic: HelpTopic) -> String {
    switch topic {
    case .drugs: drugsPage
    case .exitCodes: exitCodesPage
    case .json: jsonPage
    case .notes: notesPage
    case .output: outputPage
    case .report: reportPage
    case .times: timesPage
    case .urgent: urgentPage
    case .verbs: verbsPage
    case .words: wordsPage
    }
  }
}
