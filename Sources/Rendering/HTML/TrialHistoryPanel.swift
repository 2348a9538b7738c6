import Messages
import Language
import Analysis
import CivilTime
import Diary

/// Every preventive tried, for page 2: what insurers and clinics ask before the next class of drug.
struct TrialHistoryPanel {
  var history: [TriedPreventive]
  var language: Language

  func markup() -> Markup {
    guard !history.isEmpty else { return .empty }
    let rows: [Markup] = history.map { tried in
      """
      <tr><th scope="row"><b><bdi>\(tried.trial.drug.removingControlCharactersAndLines.capitalizedFirst)</bdi></b></th>\
      <td>\(language.compactRange(tried.taken))</td><td>\(language.length(tried))</td>\
      <td>\(language.rates(tried))<br/>\(language.change(tried))</td>\
      <td>\(remarks(tried).joined(separator: "; "))</td></tr>

      """
    }
    let heads: [Markup] = [
      language.drugColumn, language.takenColumn, language.adequateColumn, language.headacheDaysColumn,
      language.endColumn,
    ].map { "<th scope=\"col\">\($0)</th>" }
    return """
      <h2>\(language.history) <small>\(language.historyNote)</small></h2>
      <table class="data txt"><thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>

      """
  }

  private func remarks(_ tried: TriedPreventive) -> [String] {
    [language.end(tried)] + tried.trial.effectWords.map(\.removingControlCharactersAndLines)
      + [language.missed(tried.preventive, today: tried.today)].compactMap(\.self)
  }
}
