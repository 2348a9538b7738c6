import Messages
import Language
package import Analysis
import CivilTime

/// What a trial could show, for the terminal.
package struct PlanText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func render(_ plan: TrialPlan) -> String {
    var lines = ["What a trial begun now could show, from your last days", ""]
    let days =
      "\(language.range(plan.before.range)): \(plan.before.recorded) of \(plan.before.days) days recorded"
    lines.append(plan.before.range.isEmpty ? "the diary begins today" : days)
    if let per28 = plan.per28 {
      lines.append(
        "\(plan.count) headache \(plan.count == 1 ? "day" : "days"), \(language.number(per28)) per 28"
      )
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
    if !plan.lengths.isEmpty { lines += [""] + layout.paragraph(Self.note) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let note =
    "For mcn-2, the 95% interval of `compare`, with every day of the trial recorded and all of them at one dose. "
    + "A true change of the size shown would be seen in about half of such trials. `compare` takes the last 84 "
    + "days at the dose; --on names more."

  /// What the end of a trial would have to be, a row for each length.
  private func table(_ plan: TrialPlan) -> [String] {
    guard let per28 = plan.per28, !plan.lengths.isEmpty else { return [] }
    let heading = [
      "",
      "For its interval to exclude no change, a trial would have to end with at most:",
      "",
      row("at one dose", "headache days per 28", "fewer by", "interval if unchanged"),
    ]
    return heading
      + plan.lengths.map { length in
        let width = "±\(language.number(length.halfWidth))"
        let percent = length.smallestPercent.map { " (\(language.number($0, decimals: 0))%)" } ?? ""
        let fall = length.smallestFall
        return row(
          "\(length.weeks) weeks",
          fall.map { language.number(max(0, per28 - $0)) } ?? "not even with none",
          fall.map { language.number($0) + percent } ?? "", width)
      }
  }

  private func row(_ length: String, _ most: String, _ fall: String, _ width: String) -> String {
    length.left(14) + most.left(23) + fall.left(15) + width
  }
}
