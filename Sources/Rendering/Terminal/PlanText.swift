import Messages
import Language
package import Analysis
import CivilTime

/// What a trial could show, for the terminal.
package enum PlanText {
  package static func render(_ plan: TrialPlan) -> String {
    var lines = ["What a trial begun now could show, from your last days", ""]
    let days =
      "\(Language.english.range(plan.before.range)): \(plan.before.recorded) of \(plan.before.days) days recorded"
    lines.append(plan.before.range.isEmpty ? "the diary begins today" : days)
    if let per28 = plan.per28 {
      lines.append(
        "\(plan.count) headache \(plan.count == 1 ? "day" : "days"), \(Language.english.number(per28)) per 28"
      )
      if let runs = plan.autocorrelation, let swings = plan.swings {
        lines.append(Language.english.allowance(runs, swings))
      }
    }
    lines = lines.flatMap { $0.isEmpty ? [$0] : $0.wrapped(to: 80, indent: "  ") } + table(plan)
    let cautions = plan.cautions.flatMap { caution in
      Language.english.sentence(caution).wrapped(to: 80, indent: "  ")
        + (Language.english.command(caution).map { ["  \($0)"] } ?? [])
    }
    if !cautions.isEmpty { lines += [""] + cautions }
    if !plan.lengths.isEmpty { lines += [""] + note.wrapped(to: 80) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let note =
    "For mcn-2, the 95% interval of `compare`, with every day of the trial recorded and all of them at one dose. "
    + "A true change of the size shown would be seen in about half of such trials. `compare` takes the last 84 "
    + "days at the dose; --on names more."

  /// What the end of a trial would have to be, a row for each length.
  private static func table(_ plan: TrialPlan) -> [String] {
    guard let per28 = plan.per28, !plan.lengths.isEmpty else { return [] }
    let heading = [
      "",
      "For its interval to exclude no change, a trial would have to end with at most:",
      "",
      row("at one dose", "headache days per 28", "fewer by", "interval if unchanged"),
    ]
    return heading
      + plan.lengths.map { length in
        let width = "±\(Language.english.number(length.halfWidth))"
        let percent = length.smallestPercent.map { " (\(Language.english.number($0, decimals: 0))%)" } ?? ""
        let fall = length.smallestFall
        return row(
          "\(length.weeks) weeks",
          fall.map { Language.english.number(max(0, per28 - $0)) } ?? "not even with none",
          fall.map { Language.english.number($0) + percent } ?? "", width)
      }
  }

  private static func row(_ length: String, _ most: String, _ fall: String, _ width: String) -> String {
    length.left(14) + most.left(23) + fall.left(15) + width
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

  private static func length(_ length: TrialPlan.PlannedLength) -> JSON {
    .object([
      ("weeks", .int(length.weeks)), ("half_width", .double(length.halfWidth)),
      ("smallest_fall_per28", .optional(length.smallestFall)),
      ("smallest_fall_percent", .optional(length.smallestPercent)),
    ])
  }
}
