import Analysis
import CivilTime
import Diary
import Language
import Messages

/// How things stand now: five numbers beside those before the first preventive, each with the course of its months.
struct NowPanel {
  var state: PresentState
  /// Days of the whole report, and how many of them are recorded.
  var days: Int
  var recorded: Int
  var language: Language

  private var hasRates: Bool { state.figures.contains { $0.now.per28 != nil } }

  func markup() -> Markup {
    let cells: [Markup] = state.figures.map(cell)
    return """
      <h2>\(language.nowHeading) <small>\(language.nowNote(state, hasRates: hasRates, hasLines: true))</small></h2>
      <table role="presentation" class="now"><tr>\(cells)\(completeness)</tr></table>

      """
  }

  private func cell(_ figure: PresentState.Figure) -> Markup {
    let was: Markup =
      figure.before?.per28.map { " <span>\(language.was(language.number($0)))</span>" } ?? .empty
    let remark: Markup = remark(figure.now).map { "<div class=\"sub\">\($0)</div>" } ?? .empty
    let spark = MonthLine(values: figure.months).markup()
    return """
      <td><h3>\(language.nowName(figure.measure))</h3>\
      <div><b class="big">\(value(figure.now))</b>\(was)</div>\(remark)\(spark)</td>

      """
  }

  func value(_ count: WindowCount) -> String {
    count.per28.map { language.number($0) } ?? (count.recorded > 0 ? "\(count.count)" : "–")
  }

  /// What a number without a rate was counted on.
  func remark(_ count: WindowCount) -> String? {
    guard count.per28 == nil else { return nil }
    guard count.recorded > 0 else { return language.notRecorded }
    return language.countedOf(count.recorded) + (count.recorded >= 28 ? "; \(language.fewFreeDays)" : "")
  }

  private var completeness: Markup {
    """
    <td><h3>\(language.completeness)</h3>\
    <div><b class="big">\(Decimals.percent(state.now.recorded, of: state.now.days))</b> %</div>\
    <div class="sub">\(language.recordedNow(state.now, all: recorded, of: days))</div></td>

    """
  }
}
