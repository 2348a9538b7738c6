import Analysis
import Diary
import Language
import Messages

/// What acute drugs did, for page 2: a row a drug, doses by the effect that was noted.
struct AcutePanel {
  /// Those taken most; the page has room for no more.
  static let most = 8

  var response: AcuteResponse?
  var language: Language

  static let effects: [Relief] = [.gone, .good, .some, .none]

  var isEmpty: Bool { response?.drugs.isEmpty ?? true }

  var count: Int { min(response?.drugs.count ?? 0, Self.most) }

  /// In millimetres, with the heading.
  func height(_ count: Int) -> Double {
    18.4 + 4.4 * Double(count) + (count < response?.drugs.count ?? 0 ? 3.2 : 0)
  }

  func markup(_ count: Int) -> Markup {
    guard let response, !isEmpty else { return .empty }
    let rows: [Markup] = response.drugs.prefix(count).map { drug in
      let cells: [Markup] =
        ([drug.days, drug.doses] + Self.effects.map(drug.count) + [drug.notRated]).map { "<td>\($0)</td>" }
      return """
        <tr><th scope="row"><bdi>\(language.drug(drug.drug))</bdi></th>\
        \(cells.joined(by: .empty))<td>\(language.repeated(drug))</td></tr>

        """
    }
    let heads: [Markup] =
      ([language.drugHead, language.daysHead, language.dosesHead] + Self.effects.map(language.column)
      + [language.notRatedHead, language.repeatedHead]).map { "<th scope=\"col\">\($0)</th>" }
    let leftOut = response.drugs.count - min(response.drugs.count, count)
    let more: Markup = leftOut > 0 ? " \(language.acuteDrugsLeftOut(leftOut))" : .empty
    return """
      <h2>\(language.acutePanelHeading) <small>\(language.acuteNote(response))</small></h2>
      <table class="data"><thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      <p class="note">\(language.acuteColumns) \(language.acuteCaution)\(more)</p>

      """
  }
}
