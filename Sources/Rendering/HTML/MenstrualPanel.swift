import Analysis
import Language
import Messages

/// Headache days about the first day of menstruation, beside those of all other days; where it is recorded.
struct MenstrualPanel {
  var days: MenstrualDays?
  var language: Language

  /// In millimetres, with the heading.
  var height: Double { days == nil ? 0 : 20 }

  func markup() -> Markup {
    guard let days else { return .empty }
    let heads = MenstrualDays.offsets.map(language.menstrualDay) + [language.otherDays]
    let columns: [Markup] = heads.map { "<th scope=\"col\">\($0)</th>" }
    let tallies = days.days + [days.other]
    func row(_ name: String, _ value: (MenstrualDays.Tally) -> (Int, Int)) -> Markup {
      let cells: [Markup] = tallies.map { tally in
        let (count, known) = value(tally)
        return "<td>\(language.tally(count, of: known))</td>"
      }
      return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
    }
    return """
      <h2>\(language.menstrualHeading) <small>\(language.menstrualNote(days))</small></h2>
      <table class="data"><thead><tr><td></td>\(columns)</tr></thead>
      <tbody>
      \(row(language.headacheDaysRow) { ($0.headache, $0.recorded) })\
      \(row(language.migraineDaysRow) { ($0.migraine, $0.migraineKnown) })</tbody></table>

      """
  }
}
