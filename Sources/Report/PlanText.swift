package import Analysis
import CivilTime

/// What a trial could show, for the terminal.
package enum PlanText {
  package static func render(_ plan: TrialPlan) -> String {
    var lines = ["What a trial could show, from the last days of this diary", ""]
    let days =
      "\(DateText.range(plan.before.range)): \(plan.before.recorded) of \(plan.before.days) days recorded"
    lines.append(plan.before.range.isEmpty ? "no day before today is free of changes" : days)
    if let per28 = plan.per28 {
      lines.append("\(plan.count) headache days, \(Decimals.text(per28)) per 28")
      if let runs = plan.autocorrelation, let swings = plan.swings {
        lines.append(Phrases.allowance(runs, swings))
      }
    }
    lines = lines.flatMap { $0.isEmpty ? [$0] : $0.wrapped(to: 80, indent: "  ") } + table(plan)
    let cautions = plan.cautions.flatMap { caution in
      Phrases.sentence(caution).wrapped(to: 80, indent: "  ")
        + (Phrases.command(caution).map { ["  \($0)"] } ?? [])
    }
    if !cautions.isEmpty { lines += [""] + cautions }
    if !plan.lengths.isEmpty { lines += [""] + note.wrapped(to: 80) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let note =
    "The second column is the 95% interval (mcn-2) should nothing change, the third the smallest fall that it would "
    + "tell from no change, with every day of the trial recorded and all of them at one dose. A true change of that "
    + "size would show in about half of such trials. More than 84 days on are compared with --on."

  private static func table(_ plan: TrialPlan) -> [String] {
    guard !plan.lengths.isEmpty else { return [] }
    let header = "weeks at one dose".left(20) + "no change".left(20) + "smallest fall, days per 28"
    return ["", header]
      + plan.lengths.map { length in
        let fall = length.smallestFall.map { fall in
          Decimals.text(fall) + (length.smallestPercent.map { " (\(Decimals.text($0, decimals: 0))%)" } ?? "")
        }
        return "  \(length.weeks)".left(20) + "±\(Decimals.text(length.halfWidth))".left(20)
          + (fall ?? "none: no headache at all would not do")
      }
  }
}

/// The same as JSON.
package enum PlanJSON {
  package static func data(_ plan: TrialPlan) -> JSON {
    let range = plan.before.range
    return .object([
      (
        "before",
        .object([
          ("from", .optional(range.isEmpty ? nil : range.start.description)),
          ("to", .optional(range.isEmpty ? nil : range.last.description)), ("days", .int(plan.before.days)),
          ("recorded", .int(plan.before.recorded)),
        ])
      ),
      ("estimator", .string(Estimator.mcn2.rawValue)),
      ("headache_days", .int(plan.count)),
      ("per28", .optional(plan.per28)),
      ("autocorrelation", plan.autocorrelation.map(ComparisonJSON.autocorrelation) ?? .null),
      ("swings", plan.swings.map(ComparisonJSON.swings) ?? .null),
      ("trials", .array(plan.lengths.map(length))),
      ("cautions", .array(plan.cautions.map(ComparisonJSON.caution))),
    ])
  }

  private static func length(_ length: TrialPlan.Length) -> JSON {
    .object([
      ("weeks", .int(length.weeks)), ("half_width", .double(length.halfWidth)),
      ("smallest_fall_per28", .optional(length.smallestFall)),
      ("smallest_fall_percent", .optional(length.smallestPercent)),
    ])
  }
}
