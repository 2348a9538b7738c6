import Messages
import Language
import Analysis

/// Every month in numbers: what the charts show, for whoever wants to read or to hear it.
struct MonthTablePanel {
  /// Oldest first.
  var months: [MonthCount]
  var language: Language
  /// Whether the page has more to say than there is room for beside two columns.
  var isDense = false

  var hasAura: Bool { months.contains { $0.auraOnlyDays > 0 } }

  /// More than a page's charts show stand in three columns, in which thirty-nine take no more room than twenty-six in two.
  private func columns(_ count: Int) -> Int {
    count > HTMLReport.monthsOnPage1 || isDense && count > 8 ? 3 : count > 8 ? 2 : 1
  }

  /// In millimetres, with the heading.
  func height(_ count: Int) -> Double {
    let rows = (count + columns(count) - 1) / max(1, columns(count))
    return 12 + (columns(count) > 2 ? 4.05 : 4.35) * Double(rows)
  }

  /// The last `count` of them.
  func markup(_ count: Int) -> Markup {
    guard !months.isEmpty, count > 0 else { return .empty }
    let shown = Array(months.suffix(count))
    let columns = columns(count)
    let height = (count + columns - 1) / columns
    let parts: [Markup] = (0..<columns).map { column in
      let part = Array(shown.dropFirst(column * height).prefix(height))
      return "<td class=\"part\">\(table(part, isTight: columns > 2))</td>"
    }
    let leftOut = months.count - count
    let more = leftOut > 0 ? "; \(language.monthsLeftOut(leftOut))" : ""
    return """
      <h2>\(language.monthTable) <small>\(language.monthTableNote(hasAura: hasAura))\(more)</small></h2>
      <table role="presentation" class="blocks"><tr>\(parts.joined(by: "<td class=\"gap\"></td>"))</tr></table>

      """
  }

  /// `isTight`: one of three beside each other, whose columns have the heads of the calendar.
  private func table(_ months: [MonthCount], isTight: Bool) -> Markup {
    let rows: [Markup] = months.map { bar in
      let numbers: [Markup] = values(bar).map { "<td>\($0)</td>" }
      return """
        <tr><th scope="row">\(language.month(bar.month))\(bar.isPart ? "‡" : "")</th>\(numbers)\
        <td>\(bar.recorded)/\(bar.days)\(bar.isLow ? "†" : "")</td></tr>

        """
    }
    let cells: [Markup] = (isTight ? tightHeads : heads).map { "<th scope=\"col\">\($0)</th>" }
    let kind: Markup = isTight ? "class=\"data tight\"" : "class=\"data\""
    return """
      <table \(kind)><thead><tr>\(cells)</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      """
  }

  var heads: [String] {
    var heads = [language.monthColumn, language.headacheHead, language.migraineHead]
    if hasAura { heads.append(language.auraHead) }
    return heads + [language.severeHead, language.acuteHead, language.recordedLine]
  }

  /// The heads of the calendar, for narrow columns.
  private var tightHeads: [String] {
    var heads = [language.monthColumn, language.headacheColumn, language.migraineColumn]
    if hasAura { heads.append(language.auraColumn) }
    return heads + [language.severeColumn, language.medicationColumn, language.recordedColumn]
  }

  /// A month without any entry has no counts, not zeros.
  func values(_ bar: MonthCount) -> [String] {
    var values: [Int?] = [bar.headacheDays, bar[.migraineDays]]
    if hasAura { values.append(bar.auraOnlyDays) }
    values += [bar[.severeDays], bar[.acuteMedicationDays]]
    return values.map { value in bar.recorded > 0 ? value.map(String.init) ?? "–" : "–" }
  }
}
