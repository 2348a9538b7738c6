import Messages
import Language
import Analysis
import Diary

/// Before and on one preventive: every measure with its interval, on a scale all blocks share.
struct ForestPanel {
  /// Unique on the page.
  var id: String
  var title: String
  var comparison: Comparison
  var scale: ForestScale

  static func title(_ comparison: Comparison, course: PreventiveTrial?) -> String {
    guard let drug = comparison.drug else { return "Two ranges of days" }
    let name = drug.removingControlCharactersAndLines.capitalizedFirst
    guard let dose = comparison.dose ?? course?.namingDose([]) else { return name }
    return course.map { "\(name) \(Language.english.dose(dose, every: $0.trial.intervalDays))" }
      ?? "\(name) \(dose)"
  }

  /// `−8.5 to −1.0`.
  static func text(_ interval: Interval) -> String {
    "\(Language.english.number(interval.low, signed: true)) to \(Language.english.number(interval.high, signed: true))"
  }

  /// Title, windows and table; ``notes`` stand below it or beside it.
  func markup() -> Markup {
    """
    <table role="presentation" class="title"><tr><td><h3><bdi>\(title)</bdi></h3></td>\
    <td class="windows">\(window("before", comparison.before))<br/>\(window("on", comparison.on))</td></tr>\
    </table>
    \(table)
    """
  }

  private func window(_ name: String, _ window: ComparedWindow) -> String {
    "\(name) \(Language.english.compactRange(window.range)): \(window.recorded) of \(window.days) days recorded"
  }

  private var hasPlot: Bool { comparison.measures.contains { $0.change?.ci95 != nil } }

  private var table: Markup {
    guard !comparison.measures.isEmpty else { return .empty }
    let rows: [Markup] = comparison.measures.enumerated().map { number, measure in row(measure, number) }
    return """
      <table class="forest"><thead><tr><th scope="col">per 28 recorded days</th><th scope="col" class="rate">before</th>\
      <th scope="col" class="rate">on</th><th scope="col" class="change">change (95% CI)</th>\
      <th scope="col" class="plot">\(hasPlot ? scale.heading(id: id) : .empty)</th></tr></thead>
      <tbody>
      \(rows)\(axis)</tbody></table>

      """
  }

  private var axis: Markup {
    guard hasPlot else { return .empty }
    return """
      <tr class="axis"><td colspan="4"></td><td class="plot">\(scale.ticks(id: id))</td></tr>

      """
  }

  private func row(_ measure: MeasureComparison, _ number: Int) -> Markup {
    let name = Language.english.short(measure.measure).capitalizedFirst
    let head: Markup = """
      <tr\(number == 0 ? " class=\"first\"" : Markup.empty)><th scope="row">\(name)</th>\
      <td>\(rate(measure.before))</td><td>\(rate(measure.on))</td>
      """
    guard let change = measure.change else {
      let reason = Language.english.reason(
        measure.reason, before: measure.before.count, on: measure.on.count)
      return "\(head)<td colspan=\"2\" class=\"words\">\(reason)</td></tr>\n"
    }
    let interval = change.ci95.map { " (\(Self.text($0)))" } ?? Language.english.noInterval
    let plot = scale.plot(change, id: "\(id)r\(number)", name: name)
    return """
      \(head)<td class="change">\(Language.english.number(change.per28, signed: true))\(interval)</td>\
      <td class="plot">\(plot)</td></tr>

      """
  }

  private func rate(_ count: WindowCount) -> String { count.per28.map { Language.english.number($0) } ?? "–" }

  /// Where the headline's percentage lies; `nil` where there are too few days before for one.
  private var percent: String? {
    guard let headline = comparison.measures.first, let change = headline.change,
      headline.marks != nil
    else { return nil }
    return Language.english.percent(change, of: headline.measure)
  }

  /// Every line of ``notes`` as text, to reckon its room.
  var noteTexts: [String] {
    (percent.map { [$0] } ?? []) + comparison.cautions.map { Language.english.caution($0) }
  }

  /// The percentage and every caution, a line each.
  var notes: Markup {
    var lines: [Markup] = percent.map { ["<b>\($0)</b>"] } ?? []
    lines += comparison.cautions.map { caution in
      let command: Markup = Language.english.command(caution).map { " <b class=\"line\">\($0)</b>" } ?? .empty
      return "\(Language.english.sentence(caution))\(command)"
    }
    return lines.isEmpty ? .empty : "<p class=\"note\">\(lines.joined(by: "<br/>\n"))</p>\n"
  }
}
