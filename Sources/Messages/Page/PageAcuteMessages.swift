package import Analysis
import CivilTime
package import Language

/// The table of days with acute drugs at the top of the report: counts beside a number, no diagnosis.
extension Language {
  package var acuteDaysHeading: String { text(en: "Acute drugs: days taken") }
  package func acuteDaysNote(hasLine: Bool) -> String {
    hasLine
      ? text(
        en:
          "in 30-day windows; ▲ at or over the days that ICHD-3 8.2 names as a warning; a count, no diagnosis"
      )
      : text(en: "in 30-day windows; ICHD-3 8.2 names no number of days for these drugs")
  }

  package func acuteDaysRow(_ kind: AcuteDays.Kind) -> String {
    switch kind {
    case .line(.simple): text(en: "Paracetamol, NSAIDs")
    case .line(.several): text(en: "Several classes together")
    case .line(let line): name(line).capitalizedFirst
    case .withoutLine: text(en: "Others, without a line")
    case .any: text(en: "Any acute drug")
    }
  }

  /// Days of a window; of one that is not recorded on every day there may be more.
  package func days(_ count: Int?, of window: ComparedWindow) -> String {
    count.map { window.recorded < window.days ? "≥\($0)" : "\($0)" } ?? "–"
  }

  package var warningColumn: String { text(en: "warning at") }
  package var monthsOverColumn: String { text(en: "months at/over") }
  package func monthBars(_ count: Int) -> String {
    text(en: plural(count, one: "1 whole month", other: "\(count) whole months"))
  }

  /// `10 (8.2.2)`; a dash where there is no number.
  package func warning(_ row: AcuteDays.Row) -> String {
    guard let line = row.line else { return "–" }
    return row.ichd3.map { text(en: "\(line) (\($0))") } ?? "\(line)"
  }

  /// `4 of 14`.
  package func monthsOver(_ row: AcuteDays.Row) -> String {
    let (reached, all) = row.monthsOver
    return row.line == nil || all == 0 ? "–" : text(en: "\(reached) of \(all)")
  }

  /// What the rows are that their names do not say; empty where they say all.
  package func acuteDaysFoot(_ days: AcuteDays) -> String {
    var parts: [String] = []
    if days.rows.contains(where: { $0.kind == .line(.several) }) {
      parts.append(
        text(
          en:
            "Several (8.2.6): days with any of these classes, two or more of them in the window; meant where none alone is "
            + "over its line."))
    }
    if days.rows.contains(where: { $0.kind == .withoutLine }) {
      parts.append(text(en: "Others: gepants, ditans, antiemetics, oxygen and drugs of unknown class."))
    }
    if days.windows.contains(where: { $0.recorded < $0.days }) {
      let recorded = days.windows.map { text(en: "\($0.recorded) of \($0.days)") }.joined(separator: ", ")
      parts.append(text(en: "Days recorded for drugs: \(recorded); the others may hide more (≥)."))
    }
    return parts.joined(separator: " ")
  }
}
