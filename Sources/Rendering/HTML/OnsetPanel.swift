import Analysis
import CivilTime
import Language
import Messages

/// At which hour and on which weekday attacks began: numbers with a bar over each.
struct OnsetPanel {
  var times: OnsetTimes?
  var language: Language

  /// Fewer attacks say nothing of a time of day.
  static let fewest = 5

  var shown: OnsetTimes? {
    times.flatMap { $0.weekdays.reduce(0, +) >= Self.fewest ? $0 : nil }
  }

  /// In millimetres, with the heading.
  var height: Double { shown == nil ? 0 : 19.5 }

  func markup() -> Markup {
    guard let times = shown else { return .empty }
    return """
      <h2>\(language.onsetHeading) <small>\(language.onsetNote(times))</small></h2>
      <table role="presentation" class="blocks"><tr><td class="part hours">\(hours(times))</td>\
      <td class="gap"></td><td class="part">\(weekdays(times))</td></tr></table>

      """
  }

  private func hours(_ times: OnsetTimes) -> Markup {
    table(
      language.hourRow, (0..<24).map(String.init), times.hours, times.hours.map(String.init))
  }

  /// Attacks of the recorded days of each weekday.
  private func weekdays(_ times: OnsetTimes) -> Markup {
    let heads = Weekday.allCases.map(language.head)
    let counts = zip(times.weekdays, times.recordedWeekdays).map { "\($0)/\($1)" }
    return table("", heads, times.weekdays, counts)
  }

  private func table(_ name: String, _ heads: [String], _ values: [Int], _ texts: [String]) -> Markup {
    let most = Double(max(1, values.max() ?? 1))
    let columns: [Markup] = heads.map { "<th scope=\"col\">\($0)</th>" }
    let bars: [Markup] = values.map { "<td>\(bar(Double($0) / most))</td>" }
    let counts: [Markup] = texts.map { "<td>\($0)</td>" }
    return """
      <table class="data onset"><thead><tr><th scope="col">\(name)</th>\(columns)</tr></thead>
      <tbody><tr class="bar"><td></td>\(bars)</tr>
      <tr><th scope="row">\(language.attacksRow)</th>\(counts)</tr></tbody></table>
      """
  }

  private func bar(_ share: Double) -> Markup {
    var svg = SVG(id: "", width: 30, height: 60, title: "")
    let height = share * 58
    svg.rect(6, 60 - max(0.8, height), 18, max(0.8, height), fill: Palette.moderate)
    return svg.markup
  }
}
