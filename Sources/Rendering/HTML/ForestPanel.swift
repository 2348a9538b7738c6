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
  var language: Language

  static func title(_ comparison: Comparison, course: PreventiveTrial?, language: Language) -> String {
    guard let drug = comparison.drug else { return language.twoRanges }
    let name = drug.removingControlCharactersAndLines.capitalizedFirst
    guard let dose = comparison.dose ?? course?.namingDose([]) else { return name }
    if dose == .unspecified { return name }
    return course.map { "\(name) \(language.dose(dose, every: $0.trial.intervalDays))" }
      ?? "\(name) \(dose)"
  }

  /// Title, windows and table; ``notes`` stand below it or beside it.
  func markup() -> Markup {
    """
    <table role="presentation" class="title"><tr><td><h3><bdi>\(title)</bdi></h3></td>\
    <td class="windows">\(days.before)<br/>\(days.on)</td></tr>\
    </table>
    \(table)
    """
  }

  /// Which days stand on the two sides.
  private var days: (before: String, on: String) {
    guard comparison.estimator == .mcn4 else {
      return (language.windowBefore(comparison.before), language.windowOn(comparison.on))
    }
    return (language.stretches(comparison.stretches, .off), language.stretches(comparison.stretches, .on))
  }

  private var sides: SideNames { comparison.estimator == .mcn4 ? .stretches : .trial }

  private var hasPlot: Bool { comparison.hasInterval }

  private var table: Markup {
    guard !comparison.measures.isEmpty else { return .empty }
    let rows: [Markup] = comparison.measures.enumerated().map { number, measure in row(measure, number) }
    return """
      <table class="forest"><thead><tr><th scope="col">\(language.per28Column)</th>\
      <th scope="col" class="rate">\(language.name(.before, of: sides))</th>\
      <th scope="col" class="rate">\(language.name(.on, of: sides))</th>\
      <th scope="col" class="change">\(language.changeColumn)</th>\
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
    let name = language.short(measure.measure).capitalizedFirst
    let head: Markup = """
      <tr\(number == 0 ? " class=\"first\"" : Markup.empty)><th scope="row">\(name)</th>\
      <td>\(rate(measure.before))</td><td>\(rate(measure.on))</td>
      """
    guard let change = measure.change else {
      return "\(head)<td colspan=\"2\" class=\"words\">\(language.noChange(measure))</td></tr>\n"
    }
    let interval = change.ci95.map { " (\(language.limits($0)))" } ?? language.noInterval
    let plot = scale.plot(change, id: "\(id)r\(number)", name: name)
    return """
      \(head)<td class="change">\(language.number(change.per28, signed: true))\(interval)</td>\
      <td class="plot">\(plot)</td></tr>

      """
  }

  private func rate(_ count: WindowCount) -> String { count.per28.map { language.number($0) } ?? "–" }

  /// Where the headline's percentage lies; `nil` where there are too few days before for one.
  private var percent: String? {
    guard let headline = comparison.measures.first, let change = headline.change,
      headline.marks != nil
    else { return nil }
    return language.percent(change, of: headline.measure)
  }

  /// Between what the change lies whatever the days not recorded were like.
  private var bounds: String? { comparison.measures.first.flatMap(language.bounds) }

  /// The stretches compared, where these are not two windows.
  private var stretches: String? {
    guard comparison.estimator == .mcn4, comparison.hasInterval else { return nil }
    return comparison.stretches.map(language.stretch).joined(separator: "; ").capitalizedFirst + "."
  }

  /// Every line of ``notes`` as text, to estimate its room.
  var noteTexts: [String] {
    [percent, stretches, bounds].compactMap(\.self) + comparison.cautions.map { language.caution($0) }
  }

  /// The percentage, the stretches, the bounds and every caution, a line each.
  var notes: Markup {
    var lines: [Markup] = percent.map { ["<b>\($0)</b>"] } ?? []
    lines += [stretches, bounds].compactMap(\.self).map { "\($0)" }
    lines += comparison.cautions.map { caution in
      let command: Markup = language.command(caution).map { " <b class=\"line\">\($0)</b>" } ?? .empty
      return "\(language.sentence(caution))\(command)"
    }
    return lines.isEmpty ? .empty : "<p class=\"note\">\(lines.joined(by: "<br/>\n"))</p>\n"
  }
}

extension Comparison {
  /// An interval is computed for one of its measures at least.
  var hasInterval: Bool { measures.contains { $0.change?.ci95 != nil } }
}
