import Analysis
import Language
import Messages

/// Every year in numbers, where a report has more months than its charts.
struct YearTablePanel {
  /// Oldest first.
  var years: [YearCount]
  var language: Language

  private var hasAura: Bool { years.contains { $0.auraOnlyDays > 0 } }

  private var columns: Int { years.count > 2 ? 2 : 1 }
  private var rows: Int { (years.count + columns - 1) / columns }

  /// In millimetres, with the heading.
  var height: Double { years.isEmpty ? 0 : 12 + 4.35 * Double(rows) }

  var heads: [String] {
    var heads = [language.yearColumn, language.headacheHead, language.migraineHead]
    if hasAura { heads.append(language.auraHead) }
    return heads + [language.severeHead, language.acuteHead, language.recordedLine]
  }

  func name(_ year: YearCount) -> String { "\(year.year)" + (year.isPart ? "‡" : "") }

  /// A year without any entry has no counts, not zeros.
  func values(_ year: YearCount) -> [String] {
    var values: [Int?] = [year.headacheDays, year[.migraineDays]]
    if hasAura { values.append(year.auraOnlyDays) }
    values += [year[.severeDays], year[.acuteMedicationDays]]
    return values.map { value in year.recorded > 0 ? value.map(String.init) ?? "–" : "–" }
      + ["\(year.recorded)/\(year.counts.days)" + (year.isLow ? "†" : "")]
  }

  func markup() -> Markup {
    guard !years.isEmpty else { return .empty }
    let parts: [Markup] = (0..<columns).map { column in
      "<td class=\"part\">\(table(Array(years.dropFirst(column * rows).prefix(rows))))</td>"
    }
    return """
      <h2>\(language.yearTable) <small>\(language.yearTableNote)</small></h2>
      <table role="presentation" class="blocks"><tr>\(parts.joined(by: "<td class=\"gap\"></td>"))</tr></table>

      """
  }

  private func table(_ years: [YearCount]) -> Markup {
    let cells: [Markup] = heads.map { "<th scope=\"col\">\($0)</th>" }
    let rows: [Markup] = years.map { year in
      let numbers: [Markup] = values(year).map { "<td>\($0)</td>" }
      return "<tr><th scope=\"row\">\(name(year))</th>\(numbers)</tr>\n"
    }
    return """
      <table class="data"><thead><tr>\(cells)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      """
  }
}
