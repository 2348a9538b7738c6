import Messages
import Language
package import Analysis
import CivilTime

/// What a trial could show, for the terminal.
package struct PlanText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func render(_ plan: TrialPlan) -> String {
    var lines = [language.planHeading, ""]
    lines.append(language.planDays(plan.before))
    if let per28 = plan.per28 {
      lines.append(language.headacheDays(plan.count, per28: per28))
      if let runs = plan.autocorrelation, let swings = plan.swings {
        lines.append(language.allowance(runs, swings))
      }
    }
    lines = lines.flatMap { $0.isEmpty ? [$0] : layout.paragraph($0, indent: "  ") } + table(plan)
    let cautions = plan.cautions.flatMap { caution in
      layout.paragraph(language.sentence(caution), indent: "  ")
        + (language.command(caution).map { ["  \($0)"] } ?? [])
    }
    if !cautions.isEmpty { lines += [""] + cautions }
    if !plan.lengths.isEmpty { lines += [""] + layout.paragraph(language.planNote) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the end of a trial would have to be, a row for each length.
  private func table(_ plan: TrialPlan) -> [String] {
    guard let per28 = plan.per28, !plan.lengths.isEmpty else { return [] }
    let heading = [
      "",
      language.planTable,
      "",
      row(language.planLength, language.planMost, language.planFall, language.planWidth),
    ]
    return heading
      + plan.lengths.map { length in
        let width = "±\(language.number(length.halfWidth))"
        let percent = length.smallestPercent.map { " (\(language.number($0, decimals: 0))%)" } ?? ""
        let fall = length.smallestFall
        return row(
          language.weeks(length.weeks),
          fall.map { language.number(max(0, per28 - $0)) } ?? language.notEvenWithNone,
          fall.map { language.number($0) + percent } ?? "", width)
      }
  }

  private func row(_ length: String, _ most: String, _ fall: String, _ width: String) -> String {
    length.left(14) + most.left(23) + fall.left(15) + width
  }
}
