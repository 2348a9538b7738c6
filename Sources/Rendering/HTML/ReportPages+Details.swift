import Messages
import Language
import Analysis
import CivilTime

/// Page 2: the details.
extension ReportPages {
  var details: Markup {
    let made = MadePanel(model: model, language: language)
    let budget = detailsBudget
    return budget.markup() + made.markup(leftOut: budget.leftOut)
  }

  /// The months stand in three columns where something else had no room beside two.
  var detailsBudget: DetailsBudget {
    let budget = detailsBudget(isDense: false)
    return budget.isShort ? detailsBudget(isDense: true) : budget
  }

  /// In the order in which they stand.
  private func detailsBudget(isDense: Bool) -> DetailsBudget {
    let tried = TriedPanel(history: model.history, language: language)
    let acute = AcutePanel(response: model.acute, language: language)
    let months = MonthTablePanel(
      months: model.isEmpty ? [] : model.months, language: language, isDense: isDense)
    let years = YearTablePanel(years: model.years, language: language)
    let burden = BurdenPanel(
      burden: model.burden, days: ReportModel.burdenDays(of: model.period), language: language)
    let profile = ProfilePanel(profile: model.profile, language: language)
    let onset = OnsetPanel(times: model.profile?.onsets, language: language)
    let menstrual = MenstrualPanel(days: model.menstrual, language: language)
    let scores = ScoresPanel(scores: model.scores, language: language)
    let pressures = PressurePanel(readings: model.pressures, language: language)
    let declared = declared
    let remarks = RemarksPanel(remarks: self.remarks, language: language)
    let blocks = [
      DetailBlock(
        language.history, count: tried.history.count, least: 3, height: tried.height, markup: tried.markup),
      DetailBlock(
        language.acutePanelHeading, count: acute.count, least: 3, height: acute.height,
        markup: acute.markup),
      DetailBlock(
        language.monthTable, count: min(39, months.months.count), least: 39, height: months.height,
        markup: months.markup),
      DetailBlock(language.yearTable, height: years.height, markup: years.markup),
      DetailBlock(
        language.profileHeading, count: profile.count, least: 3, height: profile.height,
        markup: profile.markup, growsFirst: true),
      DetailBlock(language.onsetHeading, least: 0, height: onset.height, markup: onset.markup),
      DetailBlock(language.menstrualHeading, height: menstrual.height, markup: menstrual.markup),
      DetailBlock(language.burden, height: burden.height, markup: burden.markup),
      DetailBlock(language.scoresHeading, height: scores.height, markup: scores.markup),
      DetailBlock(
        language.pressures, count: min(PressurePanel.most, pressures.readings.count), least: 4,
        height: pressures.height, markup: pressures.markup),
      DetailBlock(
        language.cautionsHeading, count: remarks.count, least: 1, height: remarks.height,
        markup: remarks.markup, growsFirst: true),
      DetailBlock(
        language.declaredHeading, count: declared.areMany ? declared.ranges.count : 0, least: 4,
        height: declared.height, markup: declared.markup),
    ]
    let made = MadePanel(model: model, language: language)
    let room =
      paper.textHeight - header(2, of: 2).height - PageBudget.Height.reserve - made.height
    return DetailsBudget(room: room, blocks: blocks)
  }

  /// What page 1 has no room for, of the comparisons there; and everything of those that are not there.
  private var remarks: [(title: (name: String, rest: String), texts: [String])] {
    let noteLines = model.isEmpty ? 0 : layout.noteLines
    let shown = panels(noteLines).map { (language.comparedTitle($0.tried), $0.remarks) }
    let others = compared.dropFirst(HTMLReport.blocksOnPage1).map { tried in
      (language.titleParts(tried), tried.comparison.cautions.map(language.pageCaution))
    }
    return (shown + others).filter { !$0.1.isEmpty }
  }
}
