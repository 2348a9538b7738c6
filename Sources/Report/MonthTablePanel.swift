import Analysis

/// Months as numbers, for those that page 1 has no room for: up to three columns of tables.
struct MonthTablePanel {
  var months: [MonthPanel.Bar]

  func markup() -> Markup {
    guard !months.isEmpty else { return .empty }
    let columns = months.count > 24 ? 3 : 2
    let height = (months.count + columns - 1) / columns
    let parts: [Markup] = (0..<columns).map { column in
      let slice = months.dropFirst(column * height).prefix(height)
      return "<td>\(table(Array(slice)))</td>"
    }
    return """
      <h2>\(Phrases.earlierMonths)</h2>
      <table role="presentation"><tr>\(parts.joined(by: "<td class=\"gap\"></td>"))</tr></table>

      """
  }

  private func table(_ months: [MonthPanel.Bar]) -> Markup {
    let rows: [Markup] = months.map { bar in
      let count = bar.count
      return """
        <tr><th scope="row">\(DateText.month(count.month))\(bar.mark)</th><td>\(number(bar.total, bar))</td>\
        <td>\(number(count.migraineDays, bar))</td><td>\(number(count.severeDays, bar))</td>\
        <td>\(number(count.acuteMedicationDays, bar))</td>\
        <td>\(count.recorded)/\(count.days)\(bar.isLow ? "†" : "")</td></tr>

        """
    }
    return """
      <table class="data"><thead><tr><th scope="col">Month</th><th scope="col">All</th>\
      <th scope="col">Mig</th><th scope="col">Sev</th><th scope="col">Med</th><th scope="col">Rec</th>\
      </tr></thead>
      <tbody>
      \(rows)</tbody></table>
      """
  }

  /// A month without any entry has no counts, not zeros.
  private func number(_ value: Int?, _ bar: MonthPanel.Bar) -> String {
    guard bar.count.recorded > 0, let value else { return "–" }
    return String(value)
  }
}
