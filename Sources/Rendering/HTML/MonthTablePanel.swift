import Messages
import Language
import Analysis

/// Months as numbers, for those that page 1 has no room for: up to three columns of tables.
struct MonthTablePanel {
  var months: [MonthCount]
  var language: Language

  func markup() -> Markup {
    guard !months.isEmpty else { return .empty }
    let columns = months.count > 24 ? 3 : 2
    let height = (months.count + columns - 1) / columns
    let parts: [Markup] = (0..<columns).map { column in
      let slice = months.dropFirst(column * height).prefix(height)
      return "<td>\(table(Array(slice)))</td>"
    }
    return """
      <h2>\(language.earlierMonths)</h2>
      <table role="presentation"><tr>\(parts.joined(by: "<td class=\"gap\"></td>"))</tr></table>

      """
  }

  private func table(_ months: [MonthCount]) -> Markup {
    let rows: [Markup] = months.map { bar in
      """
      <tr><th scope="row">\(language.month(bar.month))\(bar.isPart ? "‡" : "")</th><td>\(number(bar.allDays, bar))</td>\
      <td>\(number(bar[.migraineDays], bar))</td><td>\(number(bar[.severeDays], bar))</td>\
      <td>\(number(bar[.acuteMedicationDays], bar))</td>\
      <td>\(bar.recorded)/\(bar.days)\(bar.isLow ? "†" : "")</td></tr>

      """
    }
    let heads: [Markup] = [
      language.monthColumn, language.allColumn, language.migraineColumn, language.severeColumn,
      language.medicationColumn, language.recordedColumn,
    ].map { "<th scope=\"col\">\($0)</th>" }
    return """
      <table class="data"><thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      """
  }

  /// A month without any entry has no counts, not zeros.
  private func number(_ value: Int?, _ bar: MonthCount) -> String {
    guard bar.recorded > 0, let value else { return "–" }
    return String(value)
  }
}
